// Follows a link to a page of this app within the session, as Back and Forward do: nothing is
// loaded anew, and what the session holds is kept.

const app = () => document.querySelector('[data-testid="stApp"]');
const main = () => document.querySelector('[data-testid="stMain"]');

/** Where the app is on its server: what stands before the name of a page. */
const folder = () => location.pathname.replace(/[^/]*$/, "");

/** The address that a click asks for, if it is one of this app that is to be shown in its place. */
function readClick(event, pages) {
  const own = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (!own || event.defaultPrevented) return null;
  const anchor = event.composedPath().find((part) => part instanceof HTMLAnchorElement && part.href);
  if (!anchor || anchor.hasAttribute("download") || !["", "_self"].includes(anchor.target)) return null;
  const to = new URL(anchor.href);
  const ours = to.origin === location.origin && !to.hash && to.pathname.startsWith(folder())
    && ["", ...pages].includes(to.pathname.slice(folder().length));
  return ours ? to : null;
}

function followLink(event, frame) {
  const to = readClick(event, frame.pages);
  // Without a server at the other end only the browser itself can get there.
  if (!to || app()?.dataset.testConnectionState !== "CONNECTED") return;
  event.preventDefault();
  if (to.href === location.href) { goToHeading(); return; }
  history.replaceState({ ...history.state, left: placeNow() }, "");
  history.pushState({}, "", to);
  frame.arrival = "heading";
  dispatchEvent(new PopStateEvent("popstate", { state: { followed: true } }));
}

/** Where a person is on a page that they leave by a link. */
function placeNow() {
  const link = document.activeElement?.getAttribute("href") ?? null;
  return { top: main()?.scrollTop ?? 0, link };
}
