// The keyboard: "?" opens what is said of it, unless a person has switched that off; and the bare
// letters by which Streamlit runs a page again or empties its store do nothing.

const SWITCHED_OFF = "landscape-keys-off";  // in this browser alone
const OF_STREAMLIT = new Set(["r", "c"]);

const help = () => document.querySelector("details.landscape-keys");

function takesLetters(event) {
  const [target] = event.composedPath();
  return target instanceof HTMLElement
    && (target.isContentEditable || target.matches('input:not([type="checkbox"]), textarea, select, [role="combobox"]'));
}

function pressBareKey(event) {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Escape" && help()?.open && help().contains(document.activeElement)) closeHelp();
  if (takesLetters(event)) return;
  if (OF_STREAMLIT.has(event.key.toLowerCase())) event.stopImmediatePropagation();
  if (event.key === "?" && !localStorage.getItem(SWITCHED_OFF) && help()) {
    event.preventDefault();
    if (help().open) closeHelp();
    else openHelp();
  }
}

/** A way looks like a button, and is pressed like one. */
function pressWay(event) {
  if (event.key !== " " || !event.target.matches?.('a[role="button"]')) return;
  event.preventDefault();
  // Held down, it would be pressed again and again.
  if (!event.repeat) event.target.click();
}

function openHelp() {
  help().open = true;
  main()?.scrollTo(0, 0);
  help().querySelector("summary").focus();
}

function closeHelp() {
  help().open = false;
  help().querySelector("summary").focus();
}

function listenToKeys() {
  // Before Streamlit, which listens further in.
  addEventListener("keydown", pressBareKey, true);
  document.addEventListener("keydown", pressWay);
  document.addEventListener("toggle", (event) => {
    if (event.target !== help()) return;
    help().querySelector("input").checked = !localStorage.getItem(SWITCHED_OFF);
  }, true);
  document.addEventListener("change", (event) => {
    if (!help()?.contains(event.target)) return;
    if (event.target.checked) localStorage.removeItem(SWITCHED_OFF);
    else localStorage.setItem(SWITCHED_OFF, "yes");
  });
}
