"""How a saved presentation looks, and what its keys do."""

STYLE = """
:root {color-scheme: light}
body {font: 1.35rem/1.5 Arial, sans-serif; margin: 0; color: #1a1a1a; background: #ffffff}
main {padding: 0 4vw 4rem}
section[hidden] {display: none}
section {scroll-margin-top: 6rem; padding: 1rem 0 2rem; border-bottom: 1px solid #8a8a8a}
h1 {font-size: 2.2rem; line-height: 1.2; margin: 0.2em 0}
h2 {font-size: 1.5rem; margin: 0.8em 0 0.2em}
h1:focus {outline: none}
img {display: block; max-width: 100%; max-height: 75vh; margin: 0.5rem auto}
table {border-collapse: collapse; width: 100%; font-size: 1.05rem; margin-top: 1rem}
caption {text-align: left; font-weight: 700; padding: 0.3rem 0}
th, td {border: 1px solid #8a8a8a; padding: 0.35rem 0.5rem; text-align: left; vertical-align: top}
.number {text-align: right}
.at {color: #595959; font-size: 1.1rem; margin: 0}
.bar {position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: 0.6rem;
  align-items: center; padding: 0.5rem 4vw; background: #f1f1f1; border-bottom: 1px solid #8a8a8a}
.bar[hidden] {display: none}
.bar p {margin: 0; font-size: 1rem}
button {font: inherit; font-size: 1.1rem; padding: 0.3rem 0.9rem; min-height: 2.2rem;
  border: 2px solid #1d4f91; background: #ffffff; color: #1d4f91; border-radius: 4px}
button:focus-visible, summary:focus-visible {outline: 3px solid #1a1a1a; outline-offset: 2px}
button:disabled {border-color: #767676; color: #595959}
details {margin-top: 1.2rem}
footer {padding: 0.6rem 4vw; color: #595959; font-size: 1rem}
@media print {.bar {display: none} section, section[hidden] {display: block; break-after: page}}
"""

SCRIPT = """
const slides = [...document.querySelectorAll("section")];
const bar = document.querySelector(".bar"), status = bar.querySelector(".at");
const find = (name) => bar.querySelector(`[data-does=${name}]`);
let at = Math.min(Math.max(Number(location.hash.slice(2)) || 1, 1), slides.length), all = false;
function show(focus) {
  slides.forEach((slide, place) => { slide.hidden = !all && place !== at - 1; });
  find("back").disabled = all || at === 1;
  find("on").disabled = all || at === slides.length;
  find("all").setAttribute("aria-pressed", String(all));
  status.textContent = all ? "" : slides[at - 1].dataset.at;
  if (all) return;
  try { history.replaceState(null, "", "#s" + at); } catch { /* a file may not */ }
  window.scrollTo(0, 0);
  if (focus) slides[at - 1].querySelector("h1").focus();
}
function go(to) { if (!all && to >= 1 && to <= slides.length) { at = to; show(true); } }
function turn() { all = !all; show(true); }
const KEYS = {
  ArrowRight: () => go(at + 1), PageDown: () => go(at + 1), ArrowLeft: () => go(at - 1),
  PageUp: () => go(at - 1), Home: () => go(1), End: () => go(slides.length), Escape: turn,
};
find("back").addEventListener("click", () => go(at - 1));
find("on").addEventListener("click", () => go(at + 1));
find("all").addEventListener("click", turn);
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || !KEYS[event.key]) return;
  if (all && event.key !== "Escape") return;
  event.preventDefault();
  KEYS[event.key]();
});
bar.hidden = false;
show(false);
"""
