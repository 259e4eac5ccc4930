"""One's own data in a real browser: a broken folder is brought and its six problems read."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.keyboard import tab_and_press, tab_to
from tests.browser.pages import settle, visit
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
    visit(page, address, "/own")
    page.locator("input[type=file]").set_input_files(broken)

    problems = page.get_by_role("table", name="6 problems")
    expect(problems.locator("tbody tr")).to_have_count(6, timeout=SLOWEST)
    expect(problems).to_contain_text("data/boards/north/finance.yaml:18")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download the corrected set").click()
    assert download.value.suggested_filename == "corrected.zip"


def test_the_same_with_the_keyboard_alone(page: Page, address: str, broken: Path):
    visit(page, address, "/own")
    choose_with_keyboard(page, broken)
    problems = page.get_by_role("table", name="6 problems")
    expect(problems.locator("tbody tr")).to_have_count(6, timeout=SLOWEST)
    settle(page)

    # what is read is reached, so that it can be scrolled
    tab_to(page, page.get_by_role("region", name="6 problems"))
    tab_to(page, page.get_by_role("button", name="Download the corrected set"))
    with page.expect_download() as download:
        page.keyboard.press("Enter")

    assert download.value.suggested_filename == "corrected.zip"


def test_a_sound_folder_is_shown_and_left_with_the_keyboard_alone(
    page: Page, address: str, sound: Path
):
    visit(page, address, "/own")
    choose_with_keyboard(page, sound)
    heading = page.get_by_role("heading", name=f"What is in {sound.name}")
    expect(heading).to_be_visible(timeout=SLOWEST)
    settle(page)

    tab_and_press(page, page.get_by_role("button", name="Show this landscape on every page"))
    notice = page.get_by_text("You are looking at your own data")
    expect(notice).to_be_visible(timeout=SLOWEST)
    settle(page)
    tab_and_press(page, page.get_by_role("link", name="Map", exact=True))
    expect(page.locator("h1")).to_contain_text("Two boards in the north", timeout=SLOWEST)
    settle(page)

    tab_and_press(page, page.get_by_role("button", name="Leave my own data"))
    expect(notice).to_have_count(0, timeout=SLOWEST)
    expect(page.locator("h1")).not_to_contain_text("Two boards in the north", timeout=SLOWEST)


def choose_with_keyboard(page: Page, file: Path) -> None:
    """Opens the box of files with Enter, and chooses one in the system's own window."""
    tab_to(page, page.locator("[data-testid=stFileUploader] button").first)
    with page.expect_file_chooser() as chooser:
        page.keyboard.press("Enter")
    chooser.value.set_files(file)
