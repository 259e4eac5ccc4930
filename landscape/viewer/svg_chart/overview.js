// The whole of a large drawing in small, with a frame round what is in sight. It is for the eye
// alone: screen readers pass over it, and all that it does the paper's own scroll bars do too.

const WIDE = 1000;  // px: in a narrower frame it would stand in a row of its own
const LARGE = 1.6;  // times the frame's width or height, as first seen

/** Draws the boxes of a drawing that is much larger than its frame, where there is room. */
function showOverview(view) {
  const { overview, svg, paper, size } = view;
  const scale = openingScale(view);
  const isLarge = size.width * scale > LARGE * paper.clientWidth
    || size.height * scale > LARGE * window.innerHeight;
  const isShown = isLarge && paper.clientWidth >= WIDE;
  overview.toggleAttribute("hidden", !isShown);
  if (!isShown) return;
  const graph = svg.querySelector("g");
  const boxes = document.createElementNS(SVG, "path");
  boxes.setAttribute("transform", graph.getAttribute("transform") ?? "");
  boxes.setAttribute("d", view.choices.map(drawBox).join(""));
  view.sighted = document.createElementNS(SVG, "rect");
  overview.setAttribute("viewBox", svg.getAttribute("viewBox"));
  overview.setAttribute("preserveAspectRatio", "none");  // a very wide drawing would be a thin strip
  overview.replaceChildren(boxes, view.sighted);
  followSight(view);
}

function drawBox(node) {
  const { x, y, width, height } = node.getBBox();
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

/** Puts the frame round the part of the drawing that the paper shows. */
function followSight({ overview, sighted, svg, paper, size }) {
  if (overview.hasAttribute("hidden") || !sighted) return;
  const [whole, frame] = [svg.getBoundingClientRect(), paper.getBoundingClientRect()];
  if (!whole.width) return;
  const part = (from, to, start, length) =>
    [from, to].map((at) => Math.min(1, Math.max(0, (at - start) / length)));
  const [left, right] = part(frame.left, frame.right, whole.left, whole.width);
  const [top, bottom] = part(frame.top, frame.bottom, whole.top, whole.height);
  for (const [name, value] of Object.entries({
    x: left * size.width, y: top * size.height,
    width: (right - left) * size.width, height: (bottom - top) * size.height,
  })) sighted.setAttribute(name, value);
}

/** Brings the place that is pointed at into the middle of the paper. */
function goToPlace({ overview, svg, paper }, event) {
  const place = new DOMPoint(event.clientX, event.clientY)
    .matrixTransform(overview.getScreenCTM().inverse());
  const at = place.matrixTransform(svg.getScreenCTM());
  const frame = paper.getBoundingClientRect();
  paper.scrollLeft += at.x - frame.left - frame.width / 2;
  paper.scrollTop += at.y - frame.top - frame.height / 2;
}
