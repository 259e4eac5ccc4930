// The link of a large table that leads to what is opened is marked here, and not by the server: then
// the table is the same before and after, and stays as it is drawn.

function markOpened() {
  const address = new URLSearchParams(location.search);
  for (const box of document.querySelectorAll("[data-named-by]")) {
    const names = box.dataset.namedBy.split(" ").filter(Boolean);
    const isOpened = ({ search }) => {
      const leads = new URLSearchParams(search);
      return names.length > 0 && names.every((name) => address.has(name) && leads.get(name) === address.get(name));
    };
    box.querySelectorAll("a[aria-current]").forEach((link) => link.removeAttribute("aria-current"));
    const value = address.get(names.at(-1));
    const some = value ? box.querySelectorAll(`td a[href*="${CSS.escape(names.at(-1))}=${encodeURIComponent(value)}"]`) : [];
    [...some].find(isOpened)?.setAttribute("aria-current", "true");
  }
}
