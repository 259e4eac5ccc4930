// Follows a link to a page of this app within the session, as Back and Forward do: nothing is
// loaded anew, and what the session holds is kept.

const DRAWN = 50;  // milliseconds after which what came is on the page
const PATIENCE = 2000;  // milliseconds; what takes longer is broken off by the next press

const app = () => document.querySelector('[data-testid="stApp"]');
const main = () => document.querySelector('[data-testid="stMain"]');

/** Where the app is on its server: what stands before the name of a page. */
const folder = () => location.pathname.replace(/[^/]*$/, "");

const findAnchor = (event) =>
  event.composedPath().find((part) => part instanceof HTMLAnchorElement && part.href);

/** Whether a press asks for nothing but to follow, not to open beside or a menu. */
const isPlain = (event) => event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** The address that a click asks for, if it is one of this app that is to be shown in its place. */
function readClick(event, pages) {
  if (!isPlain(event) || event.defaultPrevented) return null;
  const anchor = findAnchor(event);
  if (!anchor || anchor.hasAttribute("download") || !["", "_self"].includes(anchor.target)) return null;
  const to = new URL(anchor.href);
  const ours = to.origin === location.origin && !to.hash && to.pathname.startsWith(folder())
    && ["", ...pages].includes(to.pathname.slice(folder().length));
  return ours ? to : null;
}

function followLink(event, frame) {
  const to = readClick(event, frame.pages), anchor = findAnchor(event);
  // Without a server at the other end only the browser itself can get there.
  if (!to || app()?.dataset.testConnectionState !== "CONNECTED") return;
  event.preventDefault();
  const isWay = anchor.matches("a.way");
  // Who presses everything twice presses once; the browser tells the second press by its count.
  if (isWay && event.detail > 1) return;
  if (isWay && isAwaited(frame)) { holdPress(anchor, frame); return; }
  frame.held = [];
  if (to.href === location.href) { if (!isWay) goToHeading(); return; }
  history.replaceState({ ...history.state, left: placeNow() }, "");
  history.pushState({}, "", to);
  frame.awaited = Date.now();
  // A way leads to another view of the same page, and the keyboard stays where it is.
  frame.arrival = isWay ? null : "heading";
  dispatchEvent(new PopStateEvent("popstate", { state: { followed: true } }));
}

/** Whether the page is about to show something else, from which the ways on it will then lead on. */
function isAwaited({ awaited, ended }) {
  const now = Date.now();
  return now - awaited < PATIENCE && !(ended >= awaited && now - ended >= DRAWN);
}

/** Presses a way once the page is there that was asked for before, or nothing of that would be kept. */
function holdPress({ id }, frame) {
  frame.held.push(id);
  setTimeout(() => isAwaited(frame) || pressHeld(frame), frame.awaited + PATIENCE - Date.now());
}

function pressHeld(frame) {
  frame.awaited = 0;
  while (frame.held.length && !isAwaited(frame)) {
    const [id, ...later] = frame.held;
    document.getElementById(id)?.click();
    frame.held = later;
  }
}

/** Follows a way that was drawn anew while it was pressed, of which the browser makes no click. */
function notePress(event, frame) {
  const anchor = isPlain(event) ? findAnchor(event) : null;
  frame.pressed = anchor?.matches("a.way") ? anchor : null;
}

function releasePress(event, frame) {
  const anchor = findAnchor(event), pressed = frame.pressed;
  frame.pressed = null;
  if (pressed && !pressed.isConnected && anchor?.id === pressed.id) anchor.click();
}

/** Where a person is on a page that they leave by a link. */
function placeNow() {
  const link = document.activeElement?.getAttribute("href") ?? null;
  return { top: main()?.scrollTop ?? 0, link };
}
