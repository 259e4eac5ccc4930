// Puts the drawing on the page and lets a person walk it and choose from it.
// Whose board is chosen is the page's to say: a choice is only reported, and `selected` is drawn.

const views = new WeakMap();  // place on the page -> what is drawn there
const memories = new Map();   // key of the chart -> zoom and place, kept when the page is left

export default function (component) {
  const { data, parentElement } = component;
  const view = views.get(parentElement) ?? openView(parentElement, data.key);
  view.links = data.links;
  view.report = (id) => {
    if (Object.hasOwn(view.links, id)) follow(parentElement, view.links[id]);
    else component.setTriggerValue("chosen", id);
  };
  view.ask = data.asks ? (what, node) => component.setTriggerValue("asked", `${what} ${node?.id ?? ""}`) : null;
  putWords(view, data);
  if (view.text !== data.svg) draw(view, data);
  press(view, data);
}

/** Clicks a link, so that the page may follow it within the session as it does any other. */
function follow(parent, address) {
  const anchor = parent.appendChild(Object.assign(document.createElement("a"), { href: address }));
  anchor.click();
  anchor.remove();
}

function openView(parent, key) {
  if (!memories.has(key)) memories.set(key, { scale: 1, left: 0, top: 0, zoomed: false, shown: null, keyFolded: false, focus: null });
  const find = (selector) => parent.querySelector(selector);
  const view = {
    memory: memories.get(key), near: new Map(), choices: [],
    chart: find(".chart"), paper: find(".paper"), sheet: find(".sheet"), status: find(".said"),
    legend: find(".legend"), overview: find(".overview"), full: find("[data-does=full]"), key: find("[data-does=key]"),
  };
  views.set(parent, view);
  listen(view);
  return view;
}

function putWords(view, { words, lang, label, asks }) {
  view.chart.lang = lang;
  view.full.hidden = !document.fullscreenEnabled;
  view.paper.setAttribute("aria-keyshortcuts", asks ? "+ - [ ] 0 F Z" : "+ - 0 F");
  view.paper.setAttribute("aria-label", label);
  view.legend.setAttribute("aria-label", words.legend);
  for (const place of view.chart.querySelectorAll("[data-word]")) {
    place.textContent = words[place.dataset.word];
  }
}

function draw(view, { svg: text, selected }) {
  const hadFocus = focused(view)?.id ?? lostFocus(view);
  const svg = readSvg(text);
  Object.assign(view, { text, isNew: true });
  view.sheet.replaceChildren(...(svg ? [svg] : []));
  if (!svg) return;
  svg.setAttribute("role", "none");
  Object.assign(view, { svg, near: readDrawing(svg), size: measure(svg), pressed: undefined });
  view.choices = [...svg.querySelectorAll("g.choice")];
  view.ring = svg.querySelector("g").appendChild(document.createElementNS(SVG, "rect"));
  view.ring.setAttribute("class", "ring");
  showOverview(view);
  showLegend(view);
  restoreSight(view);
  if (!hadFocus) return;
  // A node that is gone leaves the keyboard to the chosen one, or else to the chart.
  const find = (id) => view.choices.find((node) => node.id === id);
  (find(hadFocus) ?? find(selected) ?? view.paper).focus({ preventScroll: true });
}

/** The node that had the keyboard when the page took the chart away to put it elsewhere. */
function lostFocus({ memory }) {
  return document.activeElement === document.body ? memory.focus : null;
}

function restoreSight(view) {
  const { zoomed, scale, left, top } = view.memory;
  if (!zoomed) { openSight(view); return; }
  setScale(view, scale);
  limitHeight(view);
  view.paper.scrollTo(left, top);
}

/** Draws the page's choice, whatever was clicked here. */
function press(view, { selected, words, pressed }) {
  const node = view.choices.find((choice) => choice.id === selected) ?? null;
  view.also = new Set(pressed);
  for (const choice of view.choices) tellKind(view, choice, node);
  if (node !== view.pressed) {
    view.pressed = node;
    rove(view, node ?? focused(view) ?? inReadingOrder(view)[0]);
  }
  if (view.isNew && !view.memory.zoomed) openSight(view);
  else if (view.isNew || selected !== view.memory.shown) showNode(view, node);
  view.memory.shown = selected;
  view.isNew = false;
  const name = node?.getAttribute("aria-label");
  const sentence = node ? words.selected.replace("{name}", () => name) : "";
  // Said again only when it differs: a live region speaks at every write.
  if (view.status.textContent !== sentence) view.status.textContent = sentence;
}

/** Tells a screen reader what choosing does: a link is followed, a button is pressed or not. */
function tellKind(view, choice, pressed) {
  if (!Object.hasOwn(view.links, choice.id)) {
    choice.setAttribute("aria-pressed", String(choice === pressed || view.also.has(choice.id)));
    return;
  }
  choice.setAttribute("role", "link");
  choice.removeAttribute("aria-pressed");
}

const ZOOMS = {
  "+": (view) => zoom(view, STEP), "=": (view) => zoom(view, STEP),
  "-": (view) => zoom(view, 1 / STEP), "0": wholeSight,
  "]": (view) => zoom(view, STEP), "[": (view) => zoom(view, 1 / STEP),
  in: (view) => zoom(view, STEP), out: (view) => zoom(view, 1 / STEP), fit: wholeSight,
  f: turnFull, full: turnFull, key: turnKey,
};

/** What a page may be asked for where it listens: more or fewer boards around one, or all again. */
const ASKED = { "+": "more", "=": "more", "-": "fewer", z: "all" };

/** Does what `key` means here; false leaves it to the browser, as with every Ctrl combination. */
function pressKey(view, key, node) {
  if (view.ask && Object.hasOwn(ASKED, key)) view.ask(ASKED[key], node);
  else if (Object.hasOwn(ZOOMS, key)) ZOOMS[key](view);
  else if (key === "Escape" && view.lit) light(view, null);
  else if (node && (key === "Enter" || key === " ")) view.report(node.id);
  else if (node && (key in WAYS || key === "Home" || key === "End")) {
    nextNode(view, node, key)?.focus({ preventScroll: true });
  } else return false;
  return true;
}

const byKeyboard = (view) => focused(view)?.closest(":focus-visible") ?? null;

function listen(view) {
  const { chart, paper } = view;
  const choiceAt = (event) => event.target.closest?.("g.choice") ?? null;
  chart.querySelector(".tools").addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button && view.svg) ZOOMS[button.dataset.does](view);
  });
  paper.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !view.svg) return;
    // Streamlit runs the page again at a bare "r" and offers to empty its cache at a bare "c".
    if (event.key.length === 1) event.stopPropagation();
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (!pressKey(view, key, choiceAt(event))) return;
    event.preventDefault();
    event.stopPropagation();
  });
  paper.addEventListener("click", (event) => {
    const node = choiceAt(event);
    if (node && !view.dragged) view.report(node.id);
  });
  paper.addEventListener("focusin", (event) => enter(view, choiceAt(event)));
  paper.addEventListener("focusout", () => {
    drawRing(view, null);
    light(view, null);
    // A chart that is taken away has not been left by its person.
    setTimeout(() => { if (paper.isConnected) view.memory.focus = focused(view)?.id ?? null; });
  });
  paper.addEventListener("pointerover", (event) => {
    const node = choiceAt(event) ?? byKeyboard(view);
    if (node !== view.lit) light(view, node);
  });
  paper.addEventListener("pointerleave", () => light(view, byKeyboard(view)));
  paper.addEventListener("scroll", () => {
    Object.assign(view.memory, { left: paper.scrollLeft, top: paper.scrollTop });
    followSight(view);
  });
  view.overview.addEventListener("pointerdown", (event) => goToPlace(view, event));
  chart.addEventListener("fullscreenchange", () => followFull(view));
  followDrags(view);
  followWheel(view);
  new ResizeObserver(() => { if (view.svg) refit(view); }).observe(paper);
}

function enter(view, node) {
  if (!node) return;
  view.memory.focus = node.id;
  rove(view, node);
  showNode(view, node);
  // A mouse click also focuses, but its person has not asked for a ring.
  if (!node.matches(":focus-visible")) return;
  drawRing(view, node);
  light(view, node);
}

function refit(view) {
  const width = view.paper.clientWidth;
  if (width === view.width) return;
  view.width = width;
  showOverview(view);
  showLegend(view);
  if (!view.memory.zoomed) openSight(view);
}
