"""From a click to the view updated, in a browser, against a page that does nothing.

    uv run python -m benchmarks.clicks

Both run side by side on this computer, and each click is timed in the browser itself: from the
click to the first frame in which what was asked for is there and Streamlit says that the script has
ended. The page that does nothing shows a number that a button counts up: Streamlit's own floor.
"""

import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page

from docs.tour.make import open_browser, start_server, start_viewer, wait_until_drawn

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

ROUNDS = 7

CLICK = """(element, wanted) => new Promise((resolve, reject) => {
  const app = document.querySelector('[data-testid=stApp]');
  const started = performance.now();
  element.click();
  const look = () => {
    const idle = app.dataset.testScriptState === 'notRunning';
    if (idle && eval(wanted)) resolve(performance.now() - started);
    else if (performance.now() - started > 60000) reject(new Error('waited in vain: ' + wanted));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})"""

HAS_CHART = """[...document.querySelectorAll('*')]
    .some(host => host.shadowRoot?.querySelector('g.node'))"""
HAS_TABLE = "document.querySelector('table.landscape')"


@dataclass(frozen=True)
class Click:
    """Something to click, by its role and name, and what is there when the view is updated."""

    role: str
    name: str
    wanted: str
    """An expression of JavaScript that is true then."""


@dataclass(frozen=True)
class Case:
    """A page, and two clicks of which the second undoes the first."""

    name: str
    path: str
    there: Click
    back: Click


CASES = (
    Case(
        "map to table and back",
        "map?area=gwent",
        Click("radio", "Table", HAS_TABLE),
        Click("radio", "Map", HAS_CHART),
    ),
    Case(
        "a board's page in Welsh and back",
        "board?board=csp-wrexham",
        Click("button", "Cymraeg", "document.querySelector('h1').innerText.startsWith('Partn')"),
        Click("button", "English", "document.querySelector('h1').innerText.startsWith('Wrex')"),
    ),
    Case(
        "findings narrowed and shown all again",
        "findings",
        Click("button", "Gap", "location.search.includes('families=gap')"),
        Click("button", "Show everything", "!location.search.includes('families')"),
    ),
)


def main() -> None:
    """Prints each case as a ratio of medians."""
    with open_browser() as browser, start_viewer() as viewer, start_empty() as empty:
        floor = _open(browser, f"{empty}/")
        for case in CASES:
            page = _open(browser, f"{viewer}/{case.path}")
            ours, nothing = _measure(page, case, floor)
            print(f"{case.name}: {ours / nothing:.1f} times ({ours:.0f} ms, {nothing:.0f} ms)")
            page.context.close()


def _measure(page: Page, case: Case, floor: Page) -> tuple[float, float]:
    """Medians in milliseconds over interleaved rounds; the first round fills the caches."""
    ours: list[float] = []
    nothing: list[float] = []
    for turn in range(ROUNDS + 1):
        took = [_time(page, click) for click in (case.there, case.back)]
        count = int(floor.get_by_text("Counted").inner_text().split()[-1]) + 1
        wanted = f"document.body.innerText.includes('Counted {count}')"
        floor_took = _time(floor, Click("button", "Count", wanted))
        if turn:
            ours += took
            nothing.append(floor_took)
    return statistics.median(ours), statistics.median(nothing)


def _time(page: Page, click: Click) -> float:
    page.bring_to_front()
    page.wait_for_timeout(150)
    element = page.get_by_role(click.role, name=click.name, exact=True).first  # type: ignore[arg-type]
    return float(element.evaluate(CLICK, click.wanted))


def _open(browser: Browser, address: str) -> Page:
    page = browser.new_context(viewport={"width": 1366, "height": 768}).new_page()
    page.goto(address)
    wait_until_drawn(page)
    return page


@contextmanager
def start_empty() -> Iterator[str]:
    """The page that does nothing, served by Streamlit as the viewer is."""
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "empty.py"
        script.write_text(EMPTY, encoding="utf-8")
        options = ("--server.headless=true", "--browser.gatherUsageStats=false", "--server.port")
        with start_server("-m", "streamlit", "run", str(script), *options) as address:
            yield address


if __name__ == "__main__":
    main()
