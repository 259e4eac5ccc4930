"""The map of two days in a real browser, and how the map is first seen on a telephone."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.keyboard import tab_to
from tests.browser.pages import settle, visit

pytestmark = pytest.mark.browser

TELEPHONE = {"width": 390, "height": 844}


def test_the_changes_lead_to_the_map_and_the_choice_is_taken_back(page: Page, address: str):
    visit(page, address, "/changes?since=2019-01-01")
    page.get_by_role("link", name="Show on the map").click()
    expect(page).to_have_url(re.compile(r"/map\?since=2019-01-01"))
    settle(page)

    ended = page.locator("g.node[id='board-western-bay-safeguarding-children-board']")
    expect(ended).to_contain_text("» Ended «")
    expect(page.locator(".sheet .word").first).to_be_attached()
    ended.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("It is shown as it was on 1 January 2019")).to_be_visible()
    settle(page)

    page.get_by_role("button", name="Remove: changes since 1 January 2019").click()
    expect(page).not_to_have_url(re.compile("since="))


@pytest.mark.parametrize("view", ["?since=2019-01-01", "?lang=cy&area=gwent"])
def test_some_of_the_drawing_is_on_the_first_screen_of_a_telephone(
    page: Page, address: str, view: str
):
    page.set_viewport_size(TELEPHONE)
    visit(page, address, f"/map{view}")
    settle(page)

    box = page.locator(".paper").bounding_box()
    assert box is not None
    assert box["y"] < TELEPHONE["height"] - 100


def test_on_a_telephone_the_key_is_one_row_that_the_keyboard_reaches(page: Page, address: str):
    page.set_viewport_size(TELEPHONE)
    visit(page, address, "/map")
    settle(page)

    key = page.get_by_role("list", name="Key")
    box = key.bounding_box()
    assert box is not None
    assert box["height"] < 70
    tab_to(page, key)
