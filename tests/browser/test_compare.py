"""Comparing two options, and presenting them, with the keyboard alone."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_viewer import RULES, find_violations, settle

pytestmark = pytest.mark.browser

ONE, OTHER = (f"north-wales-nine-to-four-a-{name}" for name in ("contest", "substance-misuse"))
AT = {"en": "step {place} of", "cy": "cam {place} o"}


def visit(page: Page, path: str) -> None:
    """Opens a page that compares, which takes a while the first time."""
    page.goto(path)
    expect(page.locator("h1").first).to_be_visible(timeout=30_000)
    expect(page.locator("[data-testid=stStatusWidget]")).to_have_count(0, timeout=30_000)
    settle(page)


def press_enter(page: Page, role: str, name: str | re.Pattern[str]) -> None:
    page.get_by_role(role, name=name).first.focus()  # type: ignore[arg-type]
    page.keyboard.press("Enter")


def test_two_options_are_compared_with_the_keyboard_and_the_answer_is_in_sight(
    page: Page, address: str, axe: str
):
    visit(page, f"{address}/compare?scenarios={ONE}")
    page.locator("summary").filter(has_text="Change which scenarios").focus()
    page.keyboard.press("Enter")
    page.get_by_role("checkbox", name=re.compile("reading A, fourth place substance")).focus()
    page.keyboard.press("Space")
    expect(page).to_have_url(re.compile(f"{ONE}.*{OTHER}"))
    visit(page, f"{address}/compare?scenarios={ONE},{OTHER}")

    answer = page.get_by_text("No. In each of the 2 scenarios")
    expect(answer).to_be_in_viewport()
    expect(page.get_by_text("→ Merge into: Safer North Wales").first).to_be_attached()
    page.evaluate(axe)
    result = page.evaluate("rules => axe.run({runOnly: rules})", RULES)
    assert list(find_violations(result)) == []

    press_enter(page, "radio", "Only the differences")
    expect(page).to_have_url(re.compile("part=differences"))
    settle(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 1366


@pytest.mark.parametrize("language", ["en", "cy"])
def test_slides_are_turned_with_arrow_keys_and_left_with_escape(
    page: Page, address: str, axe: str, language: str
):
    visit(page, f"{address}/compare?scenarios={ONE}&step=2&lang={language}")
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
