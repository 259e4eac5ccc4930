// Going from node to node with the keyboard, and showing where one is.

const SAME_ROW = 6;  // pt: nodes of one rank stand at one height, give or take rounding
const RING_GAP = 3;  // pt

/** The node that has the keyboard; inside a shadow root the document does not know it. */
function focused(view) {
  const active = view.paper.getRootNode().activeElement;
  return view.choices.find((node) => node === active) ?? null;
}

/** One stop for the Tab key in the whole chart. */
function rove(view, node) {
  if (!node) return;
  for (const choice of view.choices) choice.setAttribute("tabindex", choice === node ? "0" : "-1");
}

function light(view, node) {
  const keep = view.near.get(node);
  view.lit = node;
  view.chart.classList.toggle("lit", Boolean(keep));
  for (const part of view.svg?.querySelectorAll("g.node, g.edge") ?? []) {
    part.classList.toggle("near", Boolean(keep?.has(part)));
  }
}

function drawRing(view, node) {
  view.ring?.classList.toggle("shown", Boolean(node));
  if (!node) return;
  const box = node.getBBox();
  for (const [name, value] of Object.entries({
    x: box.x - RING_GAP, y: box.y - RING_GAP,
    width: box.width + 2 * RING_GAP, height: box.height + 2 * RING_GAP, rx: 3,
  })) view.ring.setAttribute(name, value);
}

/** Each node with the middle of its box. */
function findPlaces(view) {
  return view.choices.map((choice) => {
    const box = choice.getBBox();
    return { choice, x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
}

/** Row by row from the top, or column by column in a chart laid out sideways. */
function inReadingOrder(view) {
  const places = findPlaces(view);
  const axis = ranksAlong(places);
  const other = axis === "x" ? "y" : "x";
  const rank = (place) => Math.round(place[axis] / SAME_ROW);
  return places
    .sort((a, b) => rank(a) - rank(b) || a[other] - b[other])
    .map((place) => place.choice);
}

const WAYS = { ArrowRight: ["x", 1], ArrowLeft: ["x", -1], ArrowDown: ["y", 1], ArrowUp: ["y", -1] };

/** Where an arrow key leads: along a row to the next node, or to the next row, by a line if one
    is drawn there. In a chart laid out sideways the rows are columns. */
function nextNode(view, node, key) {
  if (key === "Home") return inReadingOrder(view)[0];
  if (key === "End") return inReadingOrder(view).at(-1);
  const [axis, sign] = WAYS[key];
  const other = axis === "x" ? "y" : "x";
  const places = findPlaces(view);
  const from = places.find((place) => place.choice === node);
  const inRow = axis !== ranksAlong(places);
  const steps = places
    .map((to) => ({
      choice: to.choice,
      ahead: Math.round((to[axis] - from[axis]) * sign / SAME_ROW),
      aside: Math.abs(to[other] - from[other]),
      apart: !view.near.get(node).has(to.choice),
    }))
    .filter((step) => step.ahead > 0 && (!inRow || step.aside < SAME_ROW))
    .sort((a, b) => a.ahead - b.ahead || a.apart - b.apart || a.aside - b.aside);
  return steps[0]?.choice;
}

/** The axis on which the nodes share fewer places: y when they stand in rows. */
function ranksAlong(places) {
  const count = (axis) => new Set(places.map((place) => Math.round(place[axis] / SAME_ROW))).size;
  return count("y") <= count("x") ? "y" : "x";
}
