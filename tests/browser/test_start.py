"""From the first page to where domestic abuse reports to: by mouse, and by the keyboard alone."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.keyboard import tab_and_press, tab_to
from tests.browser.pages import settle, visit

pytestmark = pytest.mark.browser

ASKED = {
    "en": (
        "domestic abuse",
        "Violence against women, domestic abuse and sexual violence",
        "Where it reports to",
        "Blaenau Gwent Public Services Board",
    ),
    "cy": (
        "cam-drin domestig",
        "Trais yn erbyn menywod, cam-drin domestig a thrais rhywiol",
        "I ble mae'n adrodd",
        "Bwrdd Gwasanaethau Cyhoeddus Blaenau Gwent",
    ),
}
"""What is typed, the theme that it finds, and what the theme's page says."""


def search_box(page: Page):
    return page.locator(".st-key-search-entry input")


def expect_answer(page: Page, language: str) -> None:
    _, theme, heading, answer = ASKED[language]
    settle(page)
    expect(page.locator("h1")).to_have_text(theme)
    expect(page.get_by_role("heading", name=heading)).to_be_visible()
    row = page.locator("table", has_text=re.compile("Blaenau Gwent")).first
    expect(row).to_contain_text(answer)


@pytest.mark.parametrize("language", ["en", "cy"])
def test_where_domestic_abuse_reports_to_is_found_with_the_mouse(
    page: Page, address: str, language: str
):
    typed, theme, *_ = ASKED[language]
    visit(page, address, f"/?lang={language}")

    search_box(page).click()
    search_box(page).fill(typed)
    page.locator(".st-key-search-button button").click()
    page.get_by_role("link", name=theme, exact=True).click()

    expect_answer(page, language)
    page.go_back()
    expect(search_box(page)).to_have_value(typed)


@pytest.mark.parametrize("language", ["en", "cy"])
def test_where_domestic_abuse_reports_to_is_found_with_the_keyboard_alone(
    page: Page, address: str, language: str
):
    typed, theme, *_ = ASKED[language]
    visit(page, address, f"/?lang={language}")

    tab_to(page, search_box(page))
    page.keyboard.type(typed)
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text(re.compile(r"\d"))
    settle(page)
    tab_and_press(page, page.get_by_role("link", name=theme, exact=True))

    expect_answer(page, language)


def test_the_first_screen_has_the_search_the_area_and_an_answer_in_sight(page: Page, address: str):
    visit(page, address, "/?area=gwent")

    for part in (search_box(page), page.locator(".st-key-place-entry"), page.locator("dd").nth(1)):
        box = part.bounding_box()
        assert box is not None
        assert box["y"] + box["height"] < 768


@pytest.mark.parametrize(
    "path",
    ["/?area=gwent", "/?words=VAWDASV", "/theme?theme=vawdasv", "/duty?duty=psb", "/changes?",
     "/area?area=newport"],
)  # fmt: skip
def test_on_a_telephone_the_page_is_not_wider_than_the_screen(page: Page, address: str, path: str):
    page.set_viewport_size({"width": 390, "height": 844})
    visit(page, address, path)

    wide = page.evaluate("document.documentElement.scrollWidth")
    main = page.locator("[data-testid=stMain]").evaluate("it => it.scrollWidth - it.clientWidth")
    assert wide <= 390
    assert main <= 1
