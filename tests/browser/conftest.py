"""A running viewer and a browser; tests that need them skip with a reason where they are missing.

`.ci/run` installs both and sets LANDSCAPE_BROWSER_TESTS=required: then they fail instead.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

ROOT = Path(__file__).parent.parent.parent
AXE = ROOT / ".ci" / "node" / "node_modules" / "axe-core" / "axe.min.js"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "microsoft-edge")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def do_without(reason: str) -> NoReturn:
    if os.environ.get("LANDSCAPE_BROWSER_TESTS") == "required":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def axe() -> str:
    if not AXE.is_file():
        do_without("axe-core is not installed; .ci/run installs it")
    return AXE.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    if program is None:
        do_without("no Chromium is installed; .ci/run installs it")
    # The first visit to a new viewer reads the landscape, perhaps beside other work.
    expect.set_options(timeout=30_000)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=list(QUIET))
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def address(browser: Browser) -> Iterator[str]:  # noqa: ARG001 - no browser, no viewer
    with start_viewer() as found:
        yield found


@pytest.fixture
def new_address(browser: Browser) -> Iterator[str]:  # noqa: ARG001 - no browser, no viewer
    """Of a viewer that nobody has visited yet."""
    with start_viewer() as found:
        yield found


def find_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def start_viewer(*, port: int | None = None, folder: Path | None = None) -> Iterator[str]:
    """A viewer that is started in a folder, whose `.streamlit/secrets.toml` it reads."""
    port = port or find_port()
    words = ["-m", "landscape", "view", "--no-browser", "--port", str(port)]
    viewer = subprocess.Popen(
        [sys.executable, *words],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(f"http://127.0.0.1:{port}/")
        yield f"http://127.0.0.1:{port}"
    finally:
        viewer.send_signal(signal.SIGTERM)
        viewer.wait(timeout=20)


def wait_for(url: str) -> None:
    for _ in range(240):
        try:
            with urllib.request.urlopen(url, timeout=5):
                return
        except OSError:
            time.sleep(0.25)
    raise AssertionError("the viewer did not start within a minute")


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1366, "height": 768})
    page = context.new_page()
    page.set_default_timeout(30_000)
    # Asked for from the beginning: a window that a test opens at once may otherwise be missed.
    page.on("filechooser", lambda _: None)
    yield page
    context.close()
