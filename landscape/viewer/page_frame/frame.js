// Puts the parts together: once for a page that is loaded, and again after every change of view.

const frame = {
  pages: [], page: null, address: null, arrival: null, stood: null, pressed: null, listening: false,
  keeps: 0,  // until the keyboard is put next to where it was
  awaited: 0,  // since when another view is on its way
  ended: 0,  // when the last one was there
  held: [],  // the ways that were pressed since
};

export default function ({ data, parentElement, setTriggerValue }) {
  // Written anew, even the same language has the browser look at every letter of the page.
  if (document.documentElement.lang !== data.lang) document.documentElement.lang = data.lang;
  lift(parentElement);
  frame.pages = data.pages;
  frame.askForFile = (key) => setTriggerValue("file", key);
  setWords(data.words);
  markOpened();
  keepAsked(data, frame.page === null);
  arrive(data);
  if (!frame.listening) listen();
}

function arrive({ page, address }) {
  const asText = JSON.stringify(address);
  if (page === frame.page && asText === frame.address) return;
  const first = frame.page === null;
  const arrival = frame.arrival ?? (page === frame.page || first ? null : "heading");
  Object.assign(frame, { page, address: asText, arrival: null });
  if (arrival === "heading") whenShown(() => isLed() || goToHeading());
  else if (arrival) whenShown(() => goBackTo(arrival), { whole: true });
}

function listen() {
  frame.listening = true;
  document.addEventListener("click", (event) => followLink(event, frame));
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.("button[data-file]");
    if (button) frame.askForFile(button.dataset.file);
  });
  document.addEventListener("pointerdown", (event) => notePress(event, frame));
  document.addEventListener("pointerup", (event) => releasePress(event, frame));
  document.addEventListener("focusin", (event) => noteFocus(frame, event.target));
  addEventListener("popstate", (event) => {
    if (event.state?.left) frame.arrival = event.state.left;
    if (!event.state?.followed) frame.held = [];
  });
  // Streamlit writes there whether the page is being made; what is gone goes at the end of it.
  new MutationObserver(() => {
    if (isRunning()) { if (!isAwaited(frame)) frame.awaited = Date.now(); return; }
    frame.ended = Date.now();
    markOpened();
    setTimeout(() => { keepFocus(frame); if (!isRunning()) pressHeld(frame); }, DRAWN);
  }).observe(app(), { attributeFilter: ["data-test-script-state"] });
  new MutationObserver(() => { keepWay(frame); keepFocusLater(frame); })
    .observe(document.body, { subtree: true, childList: true });
  watchWords();
  watchRoles();
  listenToKeys();
}
