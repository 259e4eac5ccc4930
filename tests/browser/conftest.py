"""A running viewer and a browser; tests that need them skip with a reason where they are missing.

`.ci/run` installs both and sets LANDSCAPE_BROWSER_TESTS=required: then they fail instead.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from docs.tour.browsing import find_browser, open_browser
from docs.tour.serving import VIEWER, start_server
from tests.browser.pages import IS_STILL, open_tab

ROOT = Path(__file__).parent.parent.parent
AXE = ROOT / ".ci" / "node" / "node_modules" / "axe-core" / "axe.min.js"


def do_without(reason: str) -> NoReturn:
    if os.environ.get("LANDSCAPE_BROWSER_TESTS") == "required":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session", autouse=True)
def patience() -> Iterator[None]:
    """Whoever presses or fills in something waits until the page stands still, as a person does.

    Otherwise a busy machine loses a click on what is drawn anew just then.
    """
    with pytest.MonkeyPatch.context() as patch:
        for name in ("click", "fill", "focus", "set_input_files"):
            patch.setattr(Locator, name, _with_patience(getattr(Locator, name)))
        yield


def _with_patience(does: Callable[..., None]) -> Callable[..., None]:
    def wait_and_do(thing: Locator, *given: object, **named: object) -> None:
        thing.page.wait_for_function(IS_STILL)
        does(thing, *given, **named)

    return wait_and_do


@pytest.fixture(scope="session")
def axe() -> str:
    if not AXE.is_file():
        do_without("axe-core is not installed; .ci/run installs it")
    return AXE.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    if find_browser() is None:
        do_without("no Chromium is installed; .ci/run installs it")
    # The first visit to a new viewer reads the landscape, perhaps beside other work.
    expect.set_options(timeout=30_000)
    with open_browser() as chromium:
        yield chromium


@pytest.fixture(scope="session")
def address(browser: Browser) -> Iterator[str]:  # noqa: ARG001 - no browser, no viewer
    with start_viewer() as found:
        yield found


@pytest.fixture
def new_address(browser: Browser) -> Iterator[str]:  # noqa: ARG001 - no browser, no viewer
    """Of a viewer that nobody has visited yet."""
    with start_viewer() as found:
        yield found


@contextmanager
def start_viewer(*, port: int | None = None, folder: Path | None = None) -> Iterator[str]:
    """A viewer that is started in a folder, whose `.streamlit/secrets.toml` it reads."""
    with start_server(*VIEWER, port=port, folder=folder) as viewer:
        yield viewer.address


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = open_tab(browser)
    # Asked for from the beginning: a window that a test opens at once may otherwise be missed.
    page.on("filechooser", lambda _: None)
    yield page
    page.context.close()
