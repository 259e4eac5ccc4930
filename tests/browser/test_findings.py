"""A finding in a real browser: opened and left with the keyboard, and a decision on it made."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.test_viewer import settle, visit

pytestmark = pytest.mark.browser

FINDING = "/findings?finding=DUP001+theme%3Aasb+area%3Agwent+function%3Astrategic"


def test_the_keyboard_goes_to_the_finding_that_is_opened_and_is_not_lost_when_it_is_left(
    page: Page, address: str
):
    visit(page, address, "/findings?families=duplication&area=gwent")
    finding = page.get_by_role("link", name=re.compile("In Gwent, 2 boards")).first
    finding.focus()
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", name=re.compile("In Gwent, 2 boards"))).to_be_focused()

    # Pressed at once: on a busy machine the rest of the page is yet to come.
    page.get_by_role("button", name="Back to the list").focus()
    page.keyboard.press("Enter")

    expect(page.get_by_role("heading", name="Duplication: 2 findings")).to_be_focused()
    expect(finding).to_be_visible()


def test_a_choice_of_how_a_chart_is_shown_keeps_the_keyboard_and_back_undoes_it(
    page: Page, address: str
):
    visit(page, address, FINDING)
    table = page.get_by_role("button", name="Table")
    table.focus()
    page.keyboard.press("Enter")

    expect(page.locator("caption", has_text=re.compile("^[0-9]+ boards$"))).to_be_visible()
    expect(table).to_be_focused()

    page.go_back()
    expect(page.locator("svg g.node").first).to_be_visible()


def test_a_decision_leaves_as_a_file_and_axe_finds_nothing_in_its_form(
    page: Page, address: str, axe: str
):
    visit(page, address, FINDING)
    page.get_by_text("Record that this is fine").click()
    settle(page)
    page.get_by_role("button", name="Make the entry").click()
    expect(page.get_by_role("alert")).to_have_count(3)
    expect(page.get_by_label("Why it is fine, in English")).to_be_focused()

    page.get_by_label("Why it is fine, in English").fill("They meet back to back.")
    page.get_by_label("Post that decided, in English").fill("Chief executive")
    page.get_by_label("To be looked at again on").fill("1 April 2021")
    page.get_by_role("button", name="Make the entry").click()
    settle(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Download accepted.yaml").click()

    assert download.value.suggested_filename == "accepted.yaml"
    assert "review-by: '2021-04-01'" in download.value.path().read_text(encoding="utf-8")
    settle(page)
    page.evaluate(axe)
    assert page.evaluate("axe.run('.st-key-accept-record').then(found => found.violations)") == []
