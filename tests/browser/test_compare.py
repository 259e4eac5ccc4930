"""Comparing two options by mouse and by keyboard, and presenting them with the keyboard alone."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.keyboard import tab_and_press
from tests.browser.pages import RULES, find_violations, settle, visit

pytestmark = pytest.mark.browser

ONE, OTHER = (f"north-wales-nine-to-four-a-{name}" for name in ("contest", "substance-misuse"))
AT = {"en": "step {place} of", "cy": "cam {place} o"}


LINK = re.compile("reading A, fourth place CONTEST")
BOX = re.compile("reading A, fourth place substance")
ANSWER = "No. In each of the 2 scenarios"
MERGES = "→ Merge into: Safer North Wales"


def test_two_options_are_compared_with_the_mouse(page: Page, address: str):
    visit(page, address, "/compare")
    page.get_by_role("link", name=LINK).click()
    expect(page).to_have_url(re.compile(ONE))
    settle(page)
    page.locator("summary").filter(has_text="Change which scenarios").click()
    page.get_by_text(BOX).first.click()
    expect(page).to_have_url(re.compile(f"{ONE}.*{OTHER}"))

    expect(page.get_by_text(ANSWER)).to_be_visible()
    page.get_by_role("button", name="Only the differences").click()
    expect(page).to_have_url(re.compile("part=differences"))
    expect(page.get_by_role("table", name="differences between before and after")).to_have_count(2)


def test_two_options_are_compared_with_the_keyboard_alone(page: Page, address: str):
    visit(page, address, "/compare")
    tab_and_press(page, page.get_by_role("link", name=LINK))
    expect(page).to_have_url(re.compile(ONE))
    settle(page)
    tab_and_press(page, page.locator("summary").filter(has_text="Change which scenarios"))
    tab_and_press(page, page.get_by_role("checkbox", name=BOX), "Space")
    expect(page).to_have_url(re.compile(f"{ONE}.*{OTHER}"))
    settle(page)

    expect(page.get_by_text(ANSWER)).to_be_visible()
    tab_and_press(page, page.get_by_role("button", name="Only the differences"))
    expect(page).to_have_url(re.compile("part=differences"))
    expect(page.get_by_role("table", name="differences between before and after")).to_have_count(2)


def test_the_answer_to_two_options_is_in_sight(page: Page, address: str, axe: str):
    visit(page, address, f"/compare?scenarios={ONE},{OTHER}")

    expect(page.get_by_text(ANSWER)).to_be_in_viewport()
    expect(page.get_by_text(MERGES).first).to_be_attached()
    page.evaluate(axe)
    result = page.evaluate("rules => axe.run({runOnly: rules})", RULES)
    assert list(find_violations(result)) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 1366


@pytest.mark.parametrize("language", ["en", "cy"])
def test_slides_are_turned_with_arrow_keys_and_left_with_escape(
    page: Page, address: str, axe: str, language: str
):
    visit(page, address, f"/compare?scenarios={ONE}&step=2&lang={language}")
    expect(page.get_by_text(AT[language].format(place=2)).first).to_be_visible()
    settle(page)

    page.keyboard.press("ArrowRight")
    expect(page).to_have_url(re.compile("step=3"))
    expect(page.get_by_text(AT[language].format(place=3)).first).to_be_visible()
    settle(page)
    expect(page.locator("h1:visible")).to_have_count(1)
    expect(page.get_by_role("link", name="Data", exact=True)).to_have_count(0)
    page.evaluate(axe)
    result = page.evaluate("rules => axe.run({runOnly: rules})", RULES)
    assert list(find_violations(result)) == []

    page.keyboard.press("ArrowLeft")
    expect(page).to_have_url(re.compile("step=2"))
    settle(page)
    page.keyboard.press("Escape")
    expect(page).not_to_have_url(re.compile("step="))
