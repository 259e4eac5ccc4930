"""What leaves as a file, in a real browser: the chart of an area to print."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.keyboard import tab_and_press, tab_to
from tests.browser.pages import settle, visit
from tests.render.test_sheet import find_smallest_letters

pytestmark = pytest.mark.browser

SLOW = 30_000
"""Milliseconds that the first page of a viewer may take where much else runs."""

A3 = (b"1190.55", b"841.89")

SAYS = {
    "en": {
        "print": "Chart to print",
        "vale": "Vale of Glamorgan",
        "download": "Download the page as PDF (A3)",
        "file": "print-2020-01-01-vale-of-glamorgan-en.pdf",
    },
    "cy": {
        "print": "Siart i'w hargraffu",
        "vale": "Bro Morgannwg",
        "download": "Lawrlwytho'r dudalen fel PDF (A3)",
        "file": "print-2020-01-01-bro-morgannwg-cy.pdf",
    },
}


def check_sheet(file: Path) -> None:
    """One A3 page on its side, with all letters of 8 points or more."""
    pdf = file.read_bytes()
    assert re.findall(rb"/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]", pdf) == [A3]
    assert find_smallest_letters(pdf) >= 7.99


def test_the_chart_of_the_vale_is_printed_from_the_first_page_with_the_mouse(
    page: Page, address: str
):
    page.goto(address)
    expect(page.locator("h1").first).to_be_visible(timeout=SLOW)
    page.get_by_role("link", name="Chart to print").first.click()
    page.get_by_role("link", name="Vale of Glamorgan", exact=True).click()
    expect(page.locator("h1").first).to_contain_text("Vale of Glamorgan: who answers to whom")

    with page.expect_download() as started:
        page.get_by_role("button", name="Download the page as PDF (A3)").click()

    assert started.value.suggested_filename == "print-2020-01-01-vale-of-glamorgan-en.pdf"
    check_sheet(started.value.path())


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_chart_of_the_vale_is_printed_with_the_keyboard_alone(
    page: Page, address: str, language: str
):
    words = SAYS[language]
    visit(page, address, f"/?lang={language}")
    tab_and_press(page, page.get_by_role("navigation").get_by_role("link", name=words["print"]))
    expect(page).to_have_url(re.compile("/print"))
    settle(page)
    tab_and_press(page, page.get_by_role("link", name=words["vale"], exact=True))
    expect(page.locator("h1").first).to_contain_text(words["vale"])
    settle(page)
    tab_to(page, page.get_by_role("button", name=words["download"]))

    with page.expect_download() as started:
        page.keyboard.press("Enter")

    assert started.value.suggested_filename == words["file"]
    check_sheet(started.value.path())
    expect(page.locator("img").first).to_have_attribute("alt", re.compile(words["vale"]))


def test_the_chart_of_a_finding_is_downloaded_as_a_pdf(page: Page, address: str):
    visit(page, address, "/findings?finding=GAP003+board%3Anw-safer-communities-board")

    with page.expect_download() as started:
        page.get_by_role("button", name="Download the chart as PDF").click()

    assert started.value.path().read_bytes().startswith(b"%PDF")


def test_a_workbook_slides_and_a_paper_are_made_when_they_are_asked_for(page: Page, address: str):
    kinds = {
        "/map?area=gwent": {"Download a workbook (Excel)": "xlsx", "PowerPoint": "pptx"},
        "/compare?scenarios=north-wales-nine-to-four-a-contest": {"options paper (Word)": "docx"},
    }
    for path, buttons in kinds.items():
        visit(page, address, path)
        for name, ending in buttons.items():
            with page.expect_download() as started:
                page.get_by_role("button", name=name).first.click()

            assert started.value.suggested_filename.endswith(f".{ending}")
            assert started.value.path().read_bytes().startswith(b"PK")
