// The key of the drawing once more, above it, where it stays in sight while the drawing scrolls.
// Its samples are copies of those in the drawing, so that both always say the same.

const SAMPLE_SCALE = 1.2;  // px for each point: small, yet its letters are as large as 12 px
const SAMPLE_EDGE = 2;     // pt around a sample, for thick lines

/** Lists the samples of the drawing's key; none where it has no key of shapes. */
function showLegend(view) {
  const parts = findSamples(view);
  // All are measured before any is made, or each would lay the page out anew.
  const boxes = parts.map((sample) => sample.map((part) => part.getBBox()));
  const samples = parts.map((sample, at) => copySample(sample, boxes[at])).filter(Boolean);
  view.legend.replaceChildren(...samples);
  view.key.hidden = !samples.length;
  foldLegend(view, !samples.length || view.memory.keyFolded);
}

/** Puts the key away, where somebody needs its room for the drawing, or back again. */
function turnKey(view) {
  view.memory.keyFolded = !view.memory.keyFolded;
  foldLegend(view, view.memory.keyFolded);
}

function foldLegend(view, isFolded) {
  view.legend.hidden = isFolded;
  view.key.setAttribute("aria-expanded", String(!isFolded));
  setAbove(view);
  followScroll(view);
}

/** Lets the keyboard scroll the key where it is one row that is wider than its place. */
function followScroll({ legend }) {
  const isWider = !legend.hidden && legend.scrollWidth > legend.clientWidth;
  if (isWider) legend.setAttribute("tabindex", "0");
  else legend.removeAttribute("tabindex");
}

/** Tells the style how much of the window stands above the drawing. */
function setAbove({ chart, paper }) {
  const height = paper.getBoundingClientRect().top - chart.getBoundingClientRect().top;
  chart.style.setProperty("--above", `${Math.ceil(height)}px`);
}

/** The parts of each sample: a shape alone, or a line with its beginning and its words. */
function findSamples({ svg, near }) {
  const parts = [...svg.querySelectorAll("g.key[id^='legend-']")];
  const shapes = parts.filter((part) => /^legend-\d+$/.test(part.id)).map((part) => [part]);
  const lines = parts.filter((part) => part.id.endsWith("-from")).map((part) => [...near.get(part)]);
  return [...shapes, ...lines];
}

function copySample(parts, boxes) {
  const left = Math.min(...boxes.map((box) => box.x)) - SAMPLE_EDGE;
  const top = Math.min(...boxes.map((box) => box.y)) - SAMPLE_EDGE;
  const width = Math.max(...boxes.map((box) => box.x + box.width)) + SAMPLE_EDGE - left;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) + SAMPLE_EDGE - top;
  if (width <= 2 * SAMPLE_EDGE) return null;  // in a closed tab; the size watcher calls again
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `${left} ${top} ${width} ${height}`);
  svg.setAttribute("width", width * SAMPLE_SCALE);
  svg.setAttribute("height", height * SAMPLE_SCALE);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", parts.map((part) => part.textContent.trim()).join(" ").trim());
  svg.append(...parts.map(copyPart));
  const item = document.createElement("li");
  item.append(svg);
  return item;
}

function copyPart(part) {
  const copy = part.cloneNode(true);
  copy.removeAttribute("id");
  return copy;
}
