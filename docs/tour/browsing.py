"""A browser without a window, for the pictures of this folder, the tests and the benchmarks."""

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, sync_playwright

PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "microsoft-edge")
"""Those that serve, the first that is installed."""

QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
"""It asks for nothing but the pages that it is sent to."""


def find_browser() -> str | None:
    """Where the program is, if there is one on this computer."""
    return next(filter(None, map(shutil.which, PROGRAMS)), None)


@contextmanager
def open_browser() -> Iterator[Browser]:
    """A browser without a window.

    Raises:
        SystemExit: there is none on this computer.
    """
    program = find_browser()
    if program is None:
        sys.exit("no Chromium was found; install one and run this again")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(QUIET))
        yield browser
        browser.close()


def wait_until_drawn(page: Page) -> None:
    """Waits until the page is there and nothing is running."""
    page.wait_for_selector("h1", timeout=120_000)
    page.wait_for_timeout(700)
    page.wait_for_selector('[data-test-script-state="notRunning"]', timeout=120_000)
    page.wait_for_timeout(700)
