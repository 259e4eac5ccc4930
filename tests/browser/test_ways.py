"""Links that look like buttons, and files, with the mouse and with the keyboard alone."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.keyboard import tab_and_press, tab_to
from tests.browser.pages import settle, visit

pytestmark = pytest.mark.browser


def test_a_way_that_is_pressed_with_space_keeps_the_keyboard_and_back_gives_the_earlier_view(
    page: Page, address: str
):
    visit(page, address, "/map?area=gwent&mode=table")
    text, table = (page.get_by_role("button", name=name, exact=True) for name in ("Text", "Table"))
    expect(table).to_have_attribute("aria-pressed", "true")

    tab_and_press(page, text, "Space")

    expect(page).to_have_url(re.compile(r"area=gwent.*mode=text|mode=text.*area=gwent"))
    expect(text).to_have_attribute("aria-pressed", "true")
    expect(table).to_have_attribute("aria-pressed", "false")
    settle(page)
    expect(text).to_be_focused()

    page.go_back()
    expect(page).to_have_url(re.compile("mode=table"))
    expect(table).to_have_attribute("aria-pressed", "true")


def test_a_way_whose_key_is_held_down_is_pressed_once(page: Page, address: str):
    visit(page, address, "/findings?area=gwent")
    gap = page.locator("#way-families-gap")
    gap.focus()

    page.keyboard.down("Space")
    expect(gap).to_have_attribute("aria-pressed", "true")
    page.keyboard.down("Space")
    settle(page)

    expect(gap).to_have_attribute("aria-pressed", "true")
    assert "families=gap" in page.url


def test_ways_that_are_pressed_faster_than_the_page_answers_all_count_each_once(
    page: Page, address: str
):
    visit(page, address, "/findings?area=gwent")
    names = ("families-gap", "families-gap", "families-overlap", "severities-serious")

    page.evaluate(
        "names => names.forEach(one => document.getElementById(`way-${one}`).click())", names
    )

    for name in names:
        expect(page.locator(f"#way-{name}")).to_have_attribute("aria-pressed", "true")
    settle(page)
    assert "area=gwent" in page.url
    assert "severities=serious" in page.url

    page.go_back()
    expect(page.locator("#way-severities-serious")).to_have_attribute("aria-pressed", "false")
    expect(page.locator("#way-families-overlap")).to_have_attribute("aria-pressed", "true")


def test_a_way_with_ctrl_opens_beside_and_leaves_the_page_as_it_is(page: Page, address: str):
    visit(page, address, "/findings?area=gwent")
    before = page.url

    with page.context.expect_page() as beside:
        page.get_by_role("button", name="Gap", exact=True).click(modifiers=["ControlOrMeta"])

    gap = beside.value.get_by_role("button", name="Gap", exact=True)
    expect(gap).to_have_attribute("aria-pressed", "true")
    assert "area=gwent" in beside.value.url
    assert page.url == before
    expect(page.locator("#way-families-gap")).to_have_attribute("aria-pressed", "false")


@pytest.mark.parametrize(
    ("language", "head", "board"),
    [
        ("en", "Code,Family,Weight,", "Gwent Antisocial Behaviour Board"),
        ("cy", "Cod,", "Bwrdd Ymddygiad Gwrthgymdeithasol Gwent"),
    ],
)
def test_a_table_is_downloaded_with_the_keyboard_alone_as_often_as_it_is_asked_for(
    page: Page, address: str, language: str, head: str, board: str
):
    visit(page, address, f"/findings?families=duplication&area=gwent&lang={language}")
    button = page.locator("#file-csv-findings")
    tab_to(page, button)

    for _ in range(2):
        with page.expect_download() as started:
            page.keyboard.press("Enter")
        settle(page)
        expect(button).to_be_focused()

        written = started.value.path().read_text(encoding="utf-8")
        assert started.value.suggested_filename.endswith(f"-{language}.csv")
        assert written.startswith(f"\ufeff{head}")
        assert board in written
        assert "GAP001" not in written


def test_what_is_closed_stays_closed_while_a_file_is_made(page: Page, address: str):
    visit(page, address, "/findings?families=duplication&area=gwent")
    group = page.locator("details.landscape")
    expect(group).to_have_attribute("open", "")  # the only one of the list
    group.locator("summary").click()

    with page.expect_download():
        page.locator("#file-csv-findings").click()
    settle(page)

    expect(group).not_to_have_attribute("open", "")
