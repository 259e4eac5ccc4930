"""The whole of a large chart in small, beside its key."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.pages import settle, visit

pytestmark = pytest.mark.browser


def find_frame(page: Page) -> float:
    return float(page.locator(".overview rect").get_attribute("x") or "nan")


def scroll_of(paper: Locator) -> int:
    return int(paper.evaluate("paper => paper.scrollLeft"))


def test_the_frame_follows_what_is_in_sight_and_a_place_is_pointed_at(page: Page, address: str):
    visit(page, address, "/map?area=south-wales&tiers=regional,sub-regional,local")
    settle(page)
    paper, overview = page.locator(".paper"), page.locator(".overview")
    expect(overview).to_be_visible()

    paper.evaluate("paper => paper.scrollTo(0, 0)")
    page.wait_for_function(
        "place => document.body && place.getAttribute('x') < 100",
        arg=page.locator(".overview rect").element_handle(),
    )
    box = overview.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + box["width"] - 5, box["y"] + box["height"] / 2)

    assert scroll_of(paper) > 500
    page.wait_for_timeout(100)
    assert find_frame(page) > 500


def test_it_is_there_for_neither_screen_readers_nor_the_tab_key_nor_a_telephone(
    page: Page, address: str
):
    page.set_viewport_size({"width": 390, "height": 844})
    visit(page, address, "/map")
    settle(page)

    expect(page.locator(".overview")).to_be_hidden()
    expect(page.locator(".overview")).to_have_attribute("aria-hidden", "true")


def test_a_chart_that_is_seen_whole_has_none(page: Page, address: str):
    visit(page, address, "/map?board=safer-gwent&up=1&down=0")
    settle(page)

    expect(page.locator(".overview")).to_be_hidden()
