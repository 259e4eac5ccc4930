"""From a click to the view updated, in a browser, against a page that does nothing.

    uv run python -m benchmarks.clicks
    uv run python -m benchmarks.clicks map matrix     only cases whose names hold one of these

Both run side by side on this computer, and each click is timed in the browser itself: from the
click to the first frame in which what was asked for is there and Streamlit says that the script has
ended. The page that does nothing shows a number that a button counts up: Streamlit's own floor.
"""

import statistics
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page

from benchmarks.click_cases import CASES, Case, Click
from docs.tour.browsing import open_browser, wait_until_drawn
from docs.tour.serving import VIEWER, Server, start_server

EMPTY = """\
import streamlit as st
st.session_state.setdefault("n", 0)
def count():
    st.session_state["n"] += 1
st.title("Nothing")
st.button("Count", on_click=count)
st.markdown(f"Counted {st.session_state['n']}")
"""

GATE = 2.0
"""Times a rerun of the page that does nothing."""

ROUNDS = 8

CLICK = """(element, wanted) => new Promise((resolve, reject) => {
  const app = document.querySelector('[data-testid=stApp]');
  // A run may be over before its beginning shows; then it is what was wanted that shows it.
  let hasRun = !eval(wanted);
  const watcher = new MutationObserver(() => { hasRun = true; });
  watcher.observe(app, {attributeFilter: ['data-test-script-state']});
  const started = performance.now();
  // A person's click takes the keyboard from the box in which they typed.
  if (!document.activeElement.matches('[role=combobox]')) document.activeElement.blur();
  // A shape in a drawing has no click() of its own.
  element.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, composed: true}));
  const look = () => {
    const isDone = hasRun && app.dataset.testScriptState === 'notRunning';
    if (isDone && eval(wanted)) resolve(performance.now() - started);
    else if (performance.now() - started > 60000) reject(new Error('waited in vain: ' + wanted));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})"""


@dataclass(frozen=True)
class Timed:
    """A case with what was measured: medians, in milliseconds."""

    case: Case
    ours: float
    nothing: float

    @property
    def ratio(self) -> float:
        """How many times as long as a rerun of the page that does nothing."""
        return self.ours / self.nothing


def main() -> None:
    """Prints each case as a ratio of medians; of those alone whose names hold a word given."""
    for one in measure_clicks(sys.argv[1:]):
        took = f"({one.ours:.0f} ms, {one.nothing:.0f} ms)"
        print(f"{one.case.name}: {one.ratio:.1f} times {took}", flush=True)


def report() -> str:
    """The section of the page."""
    found = tuple(measure_clicks())
    within = sum(one.ratio <= GATE for one in found)
    rows = [f"| {one.case.name} | {one.ratio:.1f}x |" for one in found]
    return "\n".join(
        [
            "## Clicks",
            "",
            "| in the browser | beside a page that does nothing |",
            "| --- | --- |",
            *rows,
            "",
            "From a click to the first frame in which what was asked for is there and Streamlit",
            "says that its script has ended, in Chromium, on the bundled landscape of Wales: the",
            f"median there and back over {ROUNDS} rounds, interleaved with clicks on a page of",
            "Streamlit that only counts them. Both servers and the browser share this computer.",
            f"The gate is {GATE:.0f} times; {within} of {len(found)} meet it. Streamlit sends and",
            "draws every part of a page anew at each click; the page that does nothing has three.",
            "Half of what that page takes is Streamlit's search for garbage among the objects of",
            "its own libraries, which the viewer has set aside (`landscape/viewer/memory.py`).",
            "",
        ]
    )


def measure_clicks(wanted: Iterable[str] = ()) -> Iterator[Timed]:
    """Each case as soon as it is measured; only those whose names hold a word of `wanted`, if any.

    Raises:
        SystemExit: there is no browser on this computer.
    """
    words = tuple(wanted)
    with open_browser() as browser, start_server(*VIEWER) as viewer, start_empty() as empty:
        floor = _open(browser, f"{empty.address}/")
        for case in CASES:
            if not words or any(word in case.name for word in words):
                page = _open(browser, f"{viewer.address}/{case.path}")
                yield Timed(case, *_measure(page, case, floor))
                page.context.close()


def _measure(page: Page, case: Case, floor: Page) -> tuple[float, float]:
    """Medians in milliseconds over interleaved rounds; the first round fills the caches."""
    ours: list[float] = []
    nothing: list[float] = []
    for turn in range(ROUNDS + 1):
        took = [(_time(page, click), _time_nothing(floor)) for click in (case.there, case.back)]
        if turn:
            ours += [of_ours for of_ours, _ in took]
            nothing += [of_nothing for _, of_nothing in took]
    return statistics.median(ours), statistics.median(nothing)


def _time_nothing(floor: Page) -> float:
    count = int(floor.get_by_text("Counted").inner_text().split()[-1]) + 1
    wanted = f"document.body.innerText.includes('Counted {count}')"
    return _time(floor, Click('role=button[name="Count"]', wanted))


def _time(page: Page, click: Click) -> float:
    page.bring_to_front()
    page.wait_for_timeout(150)
    if click.opens:
        page.locator(click.opens).first.click()
    if click.typed:
        page.get_by_role("textbox").first.fill(click.typed)
    return float(page.locator(click.what).first.evaluate(CLICK, click.wanted))


def _open(browser: Browser, address: str) -> Page:
    page = browser.new_context(viewport={"width": 1366, "height": 768}).new_page()
    page.goto(address)
    wait_until_drawn(page)
    return page


@contextmanager
def start_empty() -> Iterator[Server]:
    """The page that does nothing, served by Streamlit as the viewer is."""
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "empty.py"
        script.write_text(EMPTY, encoding="utf-8")
        options = ("--server.headless=true", "--browser.gatherUsageStats=false", "--server.port")
        words = ("-m", "streamlit", "run", str(script), *options)
        # In a folder of its own: Streamlit as it comes, without the settings of the viewer.
        with start_server(*words, folder=Path(folder)) as server:
            yield server


if __name__ == "__main__":
    main()
