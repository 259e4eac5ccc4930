"""A split by the keyboard alone, the longest form looked at by axe, and a long draft reloaded."""

import random
from string import ascii_letters

import pytest
from playwright.sync_api import Page, expect

from landscape.scenario.draft import as_draft, pack_draft
from tests.browser.keyboard import tab_and_press, tab_to
from tests.browser.pages import RULES, find_violations, visit
from tests.scenario.steps import a_scenario, retire

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
    expect(page.locator(".st-key-build-result h2")).to_be_in_viewport()
    expect(page.locator(".st-key-build-steps")).to_contain_text("Steering Group")


def test_axe_finds_nothing_in_the_longest_form_in_welsh(page: Page, address: str, axe: str):
    visit(page, address, "/build?mode=table&picked=psb-ceredigion&part=split-three&lang=cy")

    page.evaluate(axe)
    result = page.evaluate("rules => axe.run(document, {runOnly: rules})", RULES)

    assert list(find_violations(result)) == []


def test_a_scenario_that_is_too_long_for_an_address_is_there_after_a_reload(
    page: Page, address: str
):
    draft = pack_draft(as_draft(a_scenario(retire("nw-anti-slavery-project"))))
    visit(page, address, f"/build?mode=table&draft={draft}")
    letters = random.Random(1)
    for language in ("English", "Welsh"):
        words = "".join(letters.choices(ascii_letters, k=3900))
        page.get_by_label(f"Summary in {language}", exact=True).fill(words)
    page.get_by_role("button", name="Keep the name and the summary").click()
    expect(page.get_by_text("too long for an address")).to_be_visible()

    page.reload()

    expect(page.get_by_role("heading", name="1 step so far")).to_be_visible()
    expect(page.get_by_text("cannot be used")).to_have_count(0)
    expect(page.get_by_role("button", name="Undo (Ctrl+Z)")).to_be_enabled()
