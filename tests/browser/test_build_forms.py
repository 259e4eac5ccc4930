"""A split filled in with the keyboard alone, and the longest form looked at by axe."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.keyboard import tab_and_press, tab_to
from tests.browser.pages import RULES, find_violations, visit

pytestmark = pytest.mark.browser

PICKED = "/build?area=north-wales&mode=table&picked=nw-anti-slavery-project"


def test_a_board_is_split_with_the_keyboard_alone(page: Page, address: str):
    visit(page, address, f"{PICKED}&part=split")

    for place, name in ((1, "Steering Group"), (2, "Partners Group")):
        field = page.get_by_label(f"New board {place}: Name in English", exact=True)
        tab_to(page, field)
        page.keyboard.type(name)
    tab_to(page, page.locator("form, [data-testid=stForm]").get_by_label("goes to").first)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    tab_and_press(page, page.get_by_role("button", name="Add this step"))

    expect(page.get_by_role("heading", name="1 step so far")).to_be_visible()
    expect(page.locator(".st-key-build-result")).to_be_focused()
    expect(page.locator(".st-key-build-steps")).to_contain_text("Steering Group")


def test_axe_finds_nothing_in_the_longest_form_in_welsh(page: Page, address: str, axe: str):
    visit(page, address, "/build?mode=table&picked=psb-ceredigion&part=split-three&lang=cy")

    page.evaluate(axe)
    result = page.evaluate("rules => axe.run(document, {runOnly: rules})", RULES)

    assert list(find_violations(result)) == []
