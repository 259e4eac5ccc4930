// Where the keyboard stands: at the heading of a page that was come to, at the link by which a
// page was left that was gone back to, and otherwise where it was.

const CAN_HAVE_IT = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

function goToHeading() {
  const heading = document.querySelector('[data-testid="stMain"] h1');
  main()?.scrollTo(0, 0);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Whether the new page has led the keyboard to something that it opened, as come_to.py does. */
const isLed = () => document.activeElement?.dataset.ledTo !== undefined;

function goBackTo(place) {
  goToHeading();
  lookFor(place, document.activeElement, 25);
}

/** A large part of a page is there a moment after the rest: the link is looked for again, unless
 * somebody has gone on from the heading by then. */
function lookFor({ top, link }, heading, times) {
  const links = [...document.querySelectorAll('[data-testid="stMain"] a[href]')];
  const left = link && links.find((one) => one.getAttribute("href") === link);
  main()?.scrollTo(0, top);
  if (left) left.focus({ preventScroll: true });
  else if (link && times && document.activeElement === heading) setTimeout(() => lookFor({ top, link }, heading, times - 1), 40);
}

const isRunning = () => app()?.dataset.testScriptState === "running";

/** Does something once the heading of the new page is there; `whole` waits for all of the page. */
function whenShown(does, { whole = false } = {}) {
  const heading = document.querySelector('[data-testid="stMain"] h1');
  const fresh = heading && heading.closest('[data-stale="true"]') === null;
  if (isRunning() && (whole || !fresh)) setTimeout(() => whenShown(does, { whole }), 20);
  else does();
}

/** Remembers what has the keyboard, and what stands around it. */
function noteFocus(frame, element) {
  if (!(element instanceof HTMLElement) || !element.closest('[data-testid="stMain"]')) return;
  const all = [...main().querySelectorAll(CAN_HAVE_IT)];
  const place = all.indexOf(element);
  const near = place < 0 ? [] : [...all.slice(place + 1, place + 9), ...all.slice(Math.max(0, place - 8), place).reverse()];
  const key = element.closest('[class*="st-key-"]')?.className.match(/st-key-\S+/)?.[0];
  frame.stood = { element, near, same: element.matches(".way") ? `#${CSS.escape(element.id)}` : key && `.${CSS.escape(key)}` };
}

/** Puts the keyboard next to where it was, when what had it has gone from the page. */
function keepFocus(frame) {
  const stood = frame.stood;
  const lost = document.activeElement === document.body || document.activeElement === null;
  if (!stood || !lost || isShown(stood.element)) return;
  const place = stood.same && document.querySelector(stood.same);
  const same = place?.matches(CAN_HAVE_IT) ? place : place?.querySelector(CAN_HAVE_IT);
  const next = [same, ...stood.near.map(asItIsNow)].find((one) => one && isShown(one));
  if (next) next.focus({ preventScroll: true });
  else goToHeading();
}

/** Whether what had the keyboard has gone from the page, and nothing has it now. */
const isLost = ({ stood }) => Boolean(stood) && !stood.element.isConnected && document.activeElement === document.body;

/** On a busy computer something goes only some time after the page is said to be made. */
function keepFocusLater(frame) {
  if (!isLost(frame) || isRunning()) return;
  clearTimeout(frame.keeps);
  frame.keeps = setTimeout(() => isRunning() || keepFocus(frame), 50);
}

/** A way that is drawn anew while it has the keyboard has it again before anybody sees it go. */
function keepWay(frame) {
  if (isLost(frame) && frame.stood.same?.startsWith("#")) {
    document.querySelector(frame.stood.same)?.focus({ preventScroll: true });
  }
}

/** What is drawn anew has the same name as before. */
const asItIsNow = (one) => one.isConnected || !one.id ? one : document.getElementById(one.id);

const isShown = (element) => element.isConnected && element.getClientRects().length > 0;
