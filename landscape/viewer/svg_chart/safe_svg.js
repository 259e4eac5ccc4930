// SVG text to an element that can do nothing but be looked at.
// A chart is laid out from names in data files, so its text is not trusted.

const SVG = "http://www.w3.org/2000/svg";
const DRAWN = new Set(
  ("svg g title text tspan polygon polyline path ellipse circle rect line defs " +
   "lineargradient radialgradient stop clippath").split(" "));

/** The drawing in `text` without anything that runs, loads or leads away; null if unreadable. */
function readSvg(text) {
  const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  if (root.localName !== "svg") return null;
  for (const element of [...root.querySelectorAll("*")]) cleanElement(element);
  cleanAttributes(root);
  return document.importNode(root, true);
}

function cleanElement(element) {
  const name = element.localName.toLowerCase();
  if (name === "a") {
    // Graphviz wraps what has a tooltip; the tooltip is the author's own name for the node.
    const tip = element.getAttributeNS("http://www.w3.org/1999/xlink", "title");
    const owner = element.closest("g.node");
    if (tip && owner) owner.dataset.name = tip;
    element.replaceWith(...element.childNodes);
  } else if (element.namespaceURI !== SVG || !DRAWN.has(name)) {
    element.remove();
  } else {
    cleanAttributes(element);
  }
}

function cleanAttributes(element) {
  for (const { name, value, localName } of [...element.attributes]) {
    const leadsAway = /url\(\s*(?!['"]?#)/i.test(value) || /javascript:|@import/i.test(value);
    if (/^on/i.test(name) || localName === "href" || leadsAway) element.removeAttribute(name);
  }
}

/** Nodes, lines and who is next to whom, read from the names that Graphviz writes in <title>. */
function readDrawing(svg) {
  const nodes = new Map();  // Graphviz name -> element
  const near = new Map();   // element -> set of elements to keep when the rest fades
  for (const node of svg.querySelectorAll("g.node")) {
    const name = titleOf(node);
    nodes.set(name, node);
    near.set(node, new Set([node]));
    dressNode(node, name);
  }
  for (const edge of svg.querySelectorAll("g.edge")) {
    edge.setAttribute("aria-hidden", "true");
    joinEnds(edge, endsOf(titleOf(edge), nodes), near);
  }
  // Titles are file names, and browsers would show them as tooltips.
  for (const title of svg.querySelectorAll("title")) title.remove();
  return near;
}

const titleOf = (group) => group.querySelector(":scope > title")?.textContent ?? "";

function dressNode(node, title) {
  if (!/^(board|organisation)-/.test(node.id)) {
    node.classList.add("key");
    return;
  }
  node.classList.add("choice");
  node.setAttribute("role", "button");
  node.setAttribute("aria-label", spokenName(node) || title);
  node.setAttribute("aria-pressed", "false");
  node.setAttribute("tabindex", "-1");
  const spoken = /(?:^|\s)lang-([a-z]{2})(?:\s|$)/.exec(node.getAttribute("class"));
  if (spoken) node.setAttribute("lang", spoken[1]);
}

/** The author's name for the node, which must hold what is written on it (WCAG 2.5.3). */
function spokenName(node) {
  const plain = (text) => text.replace(/\s+/g, " ").trim();
  const written = plain([...node.querySelectorAll("text")].map((line) => line.textContent).join(" "));
  const given = plain(node.dataset.name ?? "");
  return !given || given.includes(written) ? given || written : `${written}: ${given}`;
}

/** The two nodes of a line called `a->b`; names may themselves hold dashes and ports. */
function endsOf(title, nodes) {
  const find = (name) => nodes.get(name) ?? nodes.get(name.split(":")[0]);
  for (const arrow of ["->", "--"]) {
    for (let at = title.indexOf(arrow); at > 0; at = title.indexOf(arrow, at + 1)) {
      const ends = [find(title.slice(0, at)), find(title.slice(at + 2))];
      if (ends[0] && ends[1]) return ends;
    }
  }
  return [];
}

function joinEnds(edge, ends, near) {
  for (const [index, end] of ends.entries()) {
    near.get(end).add(edge).add(ends[1 - index]);
  }
  if (ends.length && ends.every((end) => end.classList.contains("key"))) edge.classList.add("key");
}
