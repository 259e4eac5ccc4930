"""The matrix and the coverage of duties in a real browser, with the keyboard alone."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.pages import settle

pytestmark = pytest.mark.browser


def look_at(page: Page, address: str, path: str) -> None:
    page.goto(address + path)
    page.wait_for_selector("h1")  # the first visitor of all waits until everything is read
    settle(page)


def test_the_matrix_is_sorted_and_a_seat_opened_with_the_keyboard(page: Page, address: str):
    look_at(page, address, "/matrix?area=gwent")
    rows = page.get_by_role("group", name="Boards in order of")
    rows.get_by_role("button", name="Name", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("sort=name"))
    settle(page)

    seat = page.locator(".grid-scroll td a.seat").first
    seat.focus()
    page.keyboard.press("Enter")

    expect(page.get_by_role("button", name="Close")).to_be_visible()
    expect(page.locator("h2").first).to_be_focused()
    assert "organisation=" in page.url
    expect(page.locator('.grid-scroll td a[aria-current="true"]')).to_have_count(1)


def test_headings_stay_in_view_where_the_matrix_is_scrolled(page: Page, address: str):
    look_at(page, address, "/matrix?area=gwent&tiers=regional,sub-regional,local")
    box = page.locator(".grid-scroll").first

    box.evaluate("box => box.scrollTo(400, 900)")

    top, left = box.evaluate(
        """box => {
          const edge = box.getBoundingClientRect();
          const head = box.querySelector('thead th.up').getBoundingClientRect();
          const row = box.querySelector('tbody th[scope=row]').getBoundingClientRect();
          return [head.top - edge.top, row.left - edge.left];
        }"""
    )
    assert abs(top) < 3
    assert abs(left) < 3


def test_a_duty_is_opened_and_another_council_chosen_on_the_map_with_the_keyboard(
    page: Page, address: str
):
    look_at(page, address, "/coverage?area=gwent")
    page.locator(".grid-scroll td a").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".tiles .tile.chosen")).to_have_count(1)

    page.get_by_role("link", name="Newport:").focus()
    page.keyboard.press("Enter")

    expect(page.locator(".tiles a[aria-current]")).to_contain_text("Newport")
    assert "council=newport" in page.url


@pytest.mark.parametrize("path", ["/matrix?area=gwent&lang=cy", "/coverage?duty=psb&council=conwy"])
def test_the_tables_scroll_in_their_own_box_on_a_telephone(page: Page, address: str, path: str):
    page.set_viewport_size({"width": 390, "height": 844})
    look_at(page, address, path)

    main = page.get_by_test_id("stMain")
    assert main.evaluate("main => main.scrollWidth <= main.clientWidth")
