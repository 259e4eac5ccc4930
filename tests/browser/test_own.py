"""One's own data in a real browser: a broken folder is brought and its six problems read."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_viewer import settle
from tests.load.uploads import SIX, a_zip, valid_files, with_changes

pytestmark = pytest.mark.browser

SLOWEST = 30_000
"""Milliseconds until what was brought has been read, on a machine with much else to do."""


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    file = tmp_path / "broken.zip"
    file.write_bytes(a_zip(with_changes(SIX)))
    return file


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    file = tmp_path / "sound.zip"
    file.write_bytes(a_zip(valid_files()))
    return file


def test_a_broken_folder_is_brought_and_its_six_problems_read(
    page: Page, address: str, broken: Path
):
    go_to_own(page, address)
    page.locator("input[type=file]").set_input_files(broken)

    problems = page.get_by_role("table", name="6 problems")
    expect(problems.locator("tbody tr")).to_have_count(6, timeout=SLOWEST)
    expect(problems).to_contain_text("data/boards/north/finance.yaml:18")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download the corrected set").click()
    assert download.value.suggested_filename == "corrected.zip"


def test_the_same_with_the_keyboard_alone(page: Page, address: str, broken: Path, sound: Path):
    go_to_own(page, address)
    for file in (broken, sound):
        choose_with_keyboard(page, file)
        heading = page.get_by_role("heading", name=f"What is in {file.name}")
        expect(heading).to_be_visible(timeout=SLOWEST)

    press(page, "Show this landscape on every page")
    notice = page.get_by_text("You are looking at your own data")
    expect(notice).to_be_visible(timeout=SLOWEST)
    rest(page)
    page.get_by_role("link", name="Map", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_contain_text("Two boards in the north", timeout=SLOWEST)

    press(page, "Leave my own data")
    expect(notice).to_have_count(0, timeout=SLOWEST)
    expect(page.locator("h1")).not_to_contain_text("Two boards in the north", timeout=SLOWEST)


def go_to_own(page: Page, address: str) -> None:
    page.goto(f"{address}/own")
    expect(page.locator("h1").first).to_be_visible(timeout=SLOWEST)
    rest(page)


def choose_with_keyboard(page: Page, file: Path) -> None:
    """Opens the box of files with Enter, and chooses one in the system's own window."""
    rest(page)
    with page.expect_file_chooser() as chooser:
        page.locator("[data-testid=stFileUploader] button").first.press("Enter")
    chooser.value.set_files(file)


def press(page: Page, name: str) -> None:
    rest(page)
    page.get_by_role("button", name=name).press("Enter")


def rest(page: Page) -> None:
    """Waits until nothing on the page will be drawn anew, which would take the focus away."""
    settle(page)
    expect(page.locator("[data-test-script-state=notRunning]")).to_be_attached(timeout=SLOWEST)
