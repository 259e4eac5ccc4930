// What part of the drawing is seen, and how large. The paper is an ordinary scrolling box, so that
// scroll bars, wheel, touch and the arrow keys all move it without a drag.

const SMALLEST_LETTER = 8;  // px: below this the drawing scrolls sideways instead of shrinking
const EASY_LETTER = 11;     // px: once it has to scroll, it may as well be easy to read
const LEAST_TALL = 240;     // px: room to zoom into a drawing that is one long row
const LOW = 0.7;            // of the frame's height: below this the first sight moves down
const MARGIN = 24;          // px above the first node
const SCROLL_BAR = 18;      // px, with the border
const LIMITS = { least: 0.05, most: 4 };
const STEP = 1.25;
const PX_PER_PT = 4 / 3;
const DRAG_FROM = 4;        // px: a shaky click is not a drag

/** Measures the drawing once: its size, and the smallest lettering in it. */
function measure(svg) {
  const box = (svg.getAttribute("viewBox") ?? "0 0 100 100").trim().split(/[\s,]+/).map(Number);
  const sizes = [...svg.querySelectorAll("text")]
    .map((text) => parseFloat(text.getAttribute("font-size")) || 14);
  return { width: box[2] || 100, height: box[3] || 100, letter: Math.min(14, ...sizes) };
}

function setScale(view, scale) {
  view.memory.scale = Math.min(LIMITS.most, Math.max(LIMITS.least, scale));
  view.svg.setAttribute("width", `${view.size.width * view.memory.scale}px`);
  view.svg.setAttribute("height", `${view.size.height * view.memory.scale}px`);
  followSight(view);
}

/** The scale that fits the width while letters stay readable. */
function openingScale({ paper, size }) {
  const fitting = Math.min(paper.clientWidth / size.width, PX_PER_PT);
  return fitting * size.letter >= SMALLEST_LETTER ? fitting : EASY_LETTER / size.letter;
}

/** Shows the drawing as it is first seen: from its title, or from the chosen node or else the
    busiest if that is low. */
function openSight(view) {
  if (!view.paper.clientWidth) return;  // in a closed tab; the size watcher calls again
  limitHeight(view);
  setScale(view, openingScale(view));
  const first = (view.pressed ?? busiest(view))?.getBoundingClientRect();
  if (first) {
    const frame = view.paper.getBoundingClientRect();
    view.paper.scrollLeft += first.left + first.width / 2 - frame.left - frame.width / 2;
    const middle = first.top + first.height / 2 - frame.top + view.paper.scrollTop;
    view.paper.scrollTop = middle < frame.height * LOW ? 0 : middle - frame.height / 3;
    if (view.paper.scrollTop) view.paper.scrollTop += blankAbove(view, frame);
  }
  showNode(view, view.pressed);
}

/** How far the frame is empty, or shows only pieces of nodes, above the first whole node in it. */
function blankAbove({ choices }, frame) {
  const boxes = choices.map((node) => node.getBoundingClientRect());
  const tops = boxes
    .filter((box) => box.top >= frame.top && box.right > frame.left && box.left < frame.right)
    .map((box) => box.top - frame.top - MARGIN);
  return Math.max(0, Math.min(...tops));
}

/** The node with the most neighbours: the topmost one may stand alone in an empty corner. */
function busiest(view) {
  const neighbours = (node) => view.near.get(node)?.size ?? 0;
  const nodes = inReadingOrder(view);
  return nodes.find((node) => nodes.every((other) => neighbours(other) <= neighbours(node)));
}

function limitHeight(view) {
  // Always that of the first sight, so that zooming does not move the page below.
  const wanted = view.size.height * openingScale(view) + SCROLL_BAR;
  // The style keeps it lower than the window, with the key above it.
  view.paper.style.height = `${Math.max(LEAST_TALL, wanted)}px`;
}

function wholeSight(view) {
  const { clientWidth: width, clientHeight: height } = view.paper;
  view.memory.zoomed = true;
  setScale(view, Math.min(width / view.size.width, height / view.size.height, PX_PER_PT));
}

/** Fills the screen with the chart, or gives the screen back. */
function turnFull({ chart }) {
  if (document.fullscreenElement) document.exitFullscreen();
  else chart.requestFullscreen?.();
}

function followFull(view) {
  const isFull = view.chart.matches(":fullscreen");
  view.full.setAttribute("aria-pressed", String(isFull));
  if (!view.svg) return;
  setAbove(view);
  if (isFull) wholeSight(view);
  else { view.memory.zoomed = false; openSight(view); }
}

/** Zooms by `factor`, keeping the point (x, y) of the paper, or else its middle, in its place. */
function zoom(view, factor, x = view.paper.clientWidth / 2, y = view.paper.clientHeight / 2) {
  const { paper, memory } = view;
  const before = memory.scale;
  // The sheet may be centred in a wider paper: count from the drawing, not from the paper.
  const frame = paper.getBoundingClientRect();
  const old = view.svg.getBoundingClientRect();
  const [dx, dy] = [x + frame.left - old.left, y + frame.top - old.top];
  setScale(view, before * factor);
  const now = view.svg.getBoundingClientRect();
  const grown = memory.scale / before;
  paper.scrollLeft += now.left + dx * grown - frame.left - x;
  paper.scrollTop += now.top + dy * grown - frame.top - y;
  memory.zoomed = true;
}

/** Scrolls the paper, and only the paper, until `node` is in it. */
function showNode(view, node) {
  if (!node) return;
  const box = node.getBoundingClientRect();
  const frame = view.paper.getBoundingClientRect();
  if (!box.width || !frame.width) return;
  const past = (low, high, start, end) =>
    low < start ? low - start - 24 : high > end ? high - end + 24 : 0;
  view.paper.scrollLeft += past(box.left, box.right, frame.left, frame.right - 16);
  view.paper.scrollTop += past(box.top, box.bottom, frame.top, frame.bottom - 16);
}

function onScrollBar(paper, event) {
  const frame = paper.getBoundingClientRect();
  return event.clientX - frame.left - paper.clientLeft >= paper.clientWidth
    || event.clientY - frame.top - paper.clientTop >= paper.clientHeight;
}

function followDrags(view) {
  let from = null;
  view.paper.addEventListener("pointerdown", (event) => {
    view.dragged = false;
    // Fingers already scroll the box, and the scroll bars must stay usable with the mouse.
    if (event.pointerType === "touch" || event.button !== 0 || onScrollBar(view.paper, event)) return;
    from = { x: event.clientX, y: event.clientY, left: view.paper.scrollLeft, top: view.paper.scrollTop };
  });
  view.paper.addEventListener("pointermove", (event) => {
    if (!(event.buttons & 1)) from = null;  // let go outside the window
    if (!from) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (!view.dragged && Math.hypot(dx, dy) < DRAG_FROM) return;
    if (!view.dragged) view.paper.setPointerCapture(event.pointerId);
    view.dragged = true;
    view.paper.scrollTo(from.left - dx, from.top - dy);
  });
  for (const end of ["pointerup", "pointercancel"]) {
    view.paper.addEventListener(end, () => { from = null; });
  }
}

function followWheel(view) {
  view.paper.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const frame = view.paper.getBoundingClientRect();
    const factor = event.deltaY < 0 ? STEP : 1 / STEP;
    zoom(view, factor, event.clientX - frame.left, event.clientY - frame.top);
  }, { passive: false });
}
