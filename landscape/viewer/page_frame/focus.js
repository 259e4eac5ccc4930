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

function goBackTo({ top, link }) {
  goToHeading();
  main()?.scrollTo(0, top);
  const links = [...document.querySelectorAll('[data-testid="stMain"] a[href]')];
  const left = link && links.find((one) => one.getAttribute("href") === link);
  if (left) left.focus({ preventScroll: true });
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
  frame.stood = { element, near, key };
}

/** Puts the keyboard next to where it was, when what had it has gone from the page. */
function keepFocus(frame) {
  const stood = frame.stood;
  const lost = document.activeElement === document.body || document.activeElement === null;
  if (!stood || !lost || isShown(stood.element)) return;
  const same = stood.key && document.querySelector(`.${CSS.escape(stood.key)}`)?.querySelector(CAN_HAVE_IT);
  const next = [same, ...stood.near].find((one) => one && isShown(one));
  if (next) next.focus({ preventScroll: true });
  else goToHeading();
}

const isShown = (element) => element.isConnected && element.getClientRects().length > 0;
