"""Links within the session, and where the keyboard stands after each change of the page."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.pages import settle, visit

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
SCENARIO = ROOT / "scenarios" / "north-wales-nine-to-four-a-contest.yaml"

STANDS = """() => {
    let stands = document.activeElement;
    while (stands?.shadowRoot?.activeElement) stands = stands.shadowRoot.activeElement;
    return stands === document.body ? 'nowhere' : `${stands.tagName} ${stands.textContent.trim()}`;
}"""
"""What has the keyboard: its tag and its words."""

COUNT_LOADS = "window.loadedOnce = true"
WAS_LOADED_ANEW = "window.loadedOnce !== true"


def stands(page: Page) -> str:
    words: str = page.evaluate(STANDS)
    return words


def test_what_was_opened_is_still_open_after_a_link_and_back(page: Page, address: str):
    visit(page, address, "/compare")
    page.locator("summary").filter(has_text="Open a scenario file").click()
    page.locator("input[type=file]").set_input_files(SCENARIO)
    page.get_by_role("button", name=re.compile(r"^Open .*opened by you")).click()
    expect(page).to_have_url(re.compile("scenarios=.*-opened"))
    settle(page)
    compared = page.url

    page.get_by_role("navigation").get_by_role("link", name="Data", exact=True).click()
    expect(page.locator("h1")).to_have_text("Data")
    settle(page)
    page.go_back()

    expect(page).to_have_url(compared)
    expect(page.locator("h2").first).to_contain_text("opened by you")


def test_a_link_leads_to_the_heading_of_its_page_without_a_load_and_back_to_the_link(
    page: Page, address: str
):
    visit(page, address, "/board?board=nw-mappa-smb")
    page.evaluate(COUNT_LOADS)

    link = page.locator("a[href*='organisation=north-wales-police']").first
    link.focus()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("North Wales Police")
    expect(page.locator("h1")).to_be_focused()
    expect(page).to_have_title(re.compile("North Wales Police"))
    page.go_back()
    expect(page.locator("h1")).to_have_text("North Wales MAPPA Strategic Management Board")

    expect(link).to_be_focused()
    page.go_forward()
    expect(page.locator("h1")).to_have_text("North Wales Police")
    assert not page.evaluate(WAS_LOADED_ANEW)


def test_a_link_with_ctrl_opens_beside_and_leaves_the_page_as_it_is(page: Page, address: str):
    visit(page, address, "/board?board=nw-mappa-smb")
    before = page.url

    with page.context.expect_page() as beside:
        page.locator("a[href*='organisation=north-wales-police']").first.click(
            modifiers=["ControlOrMeta"]
        )

    expect(beside.value.locator("h1")).to_have_text("North Wales Police")
    assert page.url == before


def test_the_keyboard_stays_where_it_was_when_only_the_view_changes(page: Page, address: str):
    visit(page, address, "/findings")

    page.get_by_role("button", name="Gap", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("families=gap"))
    settle(page)
    assert stands(page) == "A Gap"

    page.get_by_role("button", name="Cymraeg").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("lang=cy"))
    settle(page)
    assert stands(page) == "A English"


def test_the_keyboard_goes_to_what_stands_beside_when_what_had_it_goes_away(
    page: Page, address: str
):
    visit(page, address, "/compare")
    page.locator("summary").filter(has_text="Open a scenario file").click()
    page.locator("input[type=file]").set_input_files(SCENARIO)
    close = page.get_by_role("button", name=re.compile(r"^Close .*opened by you"))

    close.focus()
    page.keyboard.press("Enter")
    expect(close).to_have_count(0)
    settle(page)

    # The page puts it there a moment after all has been drawn.
    page.wait_for_function(f"({STANDS})() !== 'nowhere'")


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_menu_marks_the_page_that_is_shown(page: Page, address: str, language: str):
    visit(page, address, f"/findings?lang={language}&day=2024-01-01")

    menu = page.get_by_role("navigation", name={"en": "Pages", "cy": "Tudalennau"}[language])

    current = menu.locator("[aria-current=page]")
    expect(current).to_have_count(1)
    expect(current).to_have_text({"en": "Findings", "cy": "Canfyddiadau"}[language])
    expect(menu.locator("a[href*='day=2024-01-01']")).to_have_count(menu.locator("a").count())


def test_what_streamlit_says_by_itself_is_in_welsh_too(page: Page, address: str):
    visit(page, address, "/findings?lang=cy")

    box = page.get_by_role("combobox", name="Thema")
    box.fill("zzzz")

    expect(page.get_by_text("Dim byd yn cyfateb")).to_be_visible()
    expect(page.get_by_text("No results")).to_have_count(0)
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    expect(page.locator("button[aria-label='Agor y rhestr']")).not_to_have_count(0)
    page.get_by_role("button", name="English").click()
    settle(page)
    expect(page.locator("button[aria-label='Agor y rhestr']")).to_have_count(0)


def test_a_file_that_is_refused_is_refused_in_the_language_of_the_page(
    page: Page, address: str, tmp_path: Path
):
    notes = tmp_path / "notes.txt"
    notes.write_text("notes", encoding="utf-8")
    visit(page, address, "/compare?lang=cy")

    page.locator("[data-testid=stExpander] summary").first.click()
    page.locator("input[type=file]").set_input_files(notes)

    expect(page.get_by_text("Ni ellir agor ffeiliau o'r math")).to_be_visible()
    expect(page.get_by_role("button", name="Tynnu notes.txt oddi yno")).to_be_visible()


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_question_mark_opens_what_the_keyboard_does_until_it_is_switched_off(
    page: Page, address: str, language: str
):
    visit(page, address, f"/data?lang={language}")
    words = page.locator("details.landscape-keys > div")

    page.keyboard.press("?")
    expect(words).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Escape")
    expect(words).not_to_be_visible()
    assert stands(page).startswith("SUMMARY")

    page.keyboard.press("?")
    expect(words).not_to_be_visible()
    page.keyboard.press("Enter")
    expect(words).to_be_visible()


def test_a_bare_letter_does_not_run_the_page_again(page: Page, address: str):
    visit(page, address, "/data")
    page.locator("h1").click()
    page.evaluate("""() => new MutationObserver(() => { window.ranAgain = true })
        .observe(document.querySelector('[data-testid=stApp]'),
                 {attributeFilter: ['data-test-script-state']})""")

    page.keyboard.press("r")
    page.wait_for_timeout(500)

    assert page.evaluate("window.ranAgain === undefined")
