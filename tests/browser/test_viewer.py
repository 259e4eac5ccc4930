"""The viewer in a real browser: what a regional lead does on a first visit."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.pages import (
    RULES,
    WIDE_FINDING,
    find_violations,
    on_chart,
    open_tab,
    settle,
    visit,
)

pytestmark = pytest.mark.browser

NEWCOMERS = {
    "Dyfed-Powys": "dp-svoc-board",
    "Gwent": "safer-gwent",
    "North Wales": "nw-safer-communities-board",
    "South Wales": "sw-criminal-justice-board",
}
"""The regions, and a board that somebody from each would look for."""

MARK = {"en": "in this finding", "cy": "yn y canfyddiad hwn"}
"""What the chart of a finding writes on the boards that the finding names."""

LOOK = {
    "en": {
        "look": "Look for groupings",
        "compare": "Compare it with today",
        "opened": "Proposal 1: 3 boards into 1 (opened by you)",
    },
    "cy": {
        "look": "Chwilio am grwpiadau",
        "compare": "Ei gymharu â heddiw",
        "opened": "Cynnig 1",
    },
}


def test_the_first_visit_may_be_to_any_page(page: Page, new_address: str):
    visit(page, new_address, "/data?part=gaps&area=gwent")

    expect(page.locator("h1")).to_have_text("Data")
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_a_newcomer_from_each_region_finds_its_boards(page: Page, address: str):
    visit(page, address, "/map")
    for region, board in NEWCOMERS.items():
        page.get_by_role("button", name=region, exact=True).click()
        on_chart(page, f"board-{board}")
        expect(page.locator("h1")).to_contain_text(region)
        page.go_back()
        on_chart(page, "board-aw-safer-communities-board")


def test_a_board_can_be_chosen_followed_and_left_again(page: Page, address: str):
    visit(page, address, "/map?area=north-wales")
    on_chart(page, "board-nw-mappa-smb")

    page.locator("g.node[id='board-nw-mappa-smb']").click()
    expect(page).to_have_url(re.compile(r"board=nw-mappa-smb"))
    settle(page)
    expect(page.locator("g.node[id='board-nw-mappa-smb'][aria-pressed='true']")).to_have_count(1)

    page.locator("a[href*='board?'][href*='board=nw-mappa-smb']").first.click()
    expect(page).to_have_url(re.compile(r"/board\?.*board=nw-mappa-smb"))
    expect(page.locator("h1")).to_have_text("North Wales MAPPA Strategic Management Board")

    page.locator("a[href*='organisation=north-wales-police']").first.click()
    expect(page.locator("h1")).to_have_text("North Wales Police")

    page.go_back()
    expect(page.locator("h1")).to_have_text("North Wales MAPPA Strategic Management Board")
    page.go_back()
    on_chart(page, "board-nw-mappa-smb")
    page.go_back()
    expect(page).not_to_have_url(re.compile(r"board="))


def test_the_chart_is_worked_with_the_keyboard_alone(page: Page, address: str):
    visit(page, address, "/map?area=north-wales")
    on_chart(page, "board-nw-mappa-smb")

    page.locator("g.node[tabindex='0']").focus()
    page.keyboard.press("End")
    page.keyboard.press("Home")
    page.keyboard.press("Enter")

    expect(page).to_have_url(re.compile(r"(board|organisation)="))


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_finding_has_a_chart_whose_boards_open_with_the_keyboard(
    page: Page, address: str, language: str
):
    finding = f"/findings?finding={WIDE_FINDING}&day=2025-01-01&lang={language}"
    visit(page, address, finding)
    on_chart(page, "board-vale-tension-monitoring")
    assert page.locator("g.node").filter(has_text=MARK[language]).count() == 5
    assert page.locator("g.node[role='link']").count() == 9

    page.locator("g.node[tabindex='0']").focus()
    page.keyboard.press("End")
    page.keyboard.press("Enter")

    expect(page).to_have_url(re.compile(r"/board\?.*(board|organisation)="))
    assert "finding=" not in page.url
    assert "day=2025-01-01" in page.url
    page.go_back()
    expect(page).to_have_url(re.compile(r"/findings\?.*finding="))
    on_chart(page, "board-vale-tension-monitoring")


def test_findings_are_narrowed_and_shown_all_again_with_the_keyboard_alone(
    page: Page, address: str
):
    visit(page, address, "/findings")

    for group, name in (("families", "Gap"), ("evidence", "Documented")):
        page.get_by_role("button", name=name, exact=True).focus()
        page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile(rf"{group}={name.lower()}"))
        settle(page)
    page.get_by_role("button", name="Show everything").focus()
    page.keyboard.press("Enter")

    expect(page).not_to_have_url(re.compile("families|evidence"))


def test_the_findings_that_are_shown_are_downloaded_as_a_table(page: Page, address: str):
    visit(page, address, "/findings?families=duplication&area=gwent")

    with page.expect_download() as started:
        page.get_by_role("button", name="Download as CSV").first.click()

    written = started.value.path().read_text(encoding="utf-8")
    assert started.value.suggested_filename.startswith("findings-2020-01-01-gwent")
    assert written.startswith("\ufeffCode,Family,Weight,")
    assert "Gwent Antisocial Behaviour Board" in written
    assert "GAP001" not in written


def test_welsh_keeps_the_view_and_says_so_to_screen_readers(page: Page, address: str):
    visit(page, address, "/board?board=csp-wrexham&day=2020-06-01")

    page.get_by_role("button", name="Cymraeg").click()

    expect(page).to_have_url(re.compile(r"lang=cy"))
    expect(page.locator("h1")).to_have_text("Partneriaeth Diogelwch Cymunedol Wrecsam")
    expect(page.locator("html")).to_have_attribute("lang", "cy")
    assert "board=csp-wrexham" in page.url
    assert "day=2020-06-01" in page.url

    page.get_by_role("link", name="Canfyddiadau").click()
    expect(page.locator("h1")).to_have_text("Canfyddiadau")
    assert "day=2020-06-01" in page.url


def test_a_shared_address_shows_the_same_in_another_browser(
    browser: Browser, page: Page, address: str
):
    visit(page, address, "/map?area=wrexham&tiers=local,regional&board=csp-wrexham&lang=cy")
    on_chart(page, "board-csp-wrexham")
    heading, shared = page.locator("h1").inner_text(), page.url
    drawn = page.locator("g.node").count()

    elsewhere = open_tab(browser)
    elsewhere.goto(shared)

    expect(elsewhere.locator("h1")).to_have_text(heading)
    on_chart(elsewhere, "board-csp-wrexham")
    assert elsewhere.locator("g.node").count() == drawn
    elsewhere.context.close()


def test_the_scenario_is_opened_and_answers_whether_a_duty_is_lost(page: Page, address: str):
    visit(page, address, "/compare")

    page.locator("a[href*='scenarios=north-wales-nine-to-four-a-contest']").first.click()

    expect(page).to_have_url(re.compile(r"scenarios=north-wales-nine-to-four-a-contest"))
    expect(page.locator("body")).to_contain_text("without a home")
    expect(page.locator("body")).to_contain_text("No source lists the nine boards")


@pytest.mark.parametrize("language", ["en", "cy"])
def test_groupings_are_looked_for_with_the_keyboard_and_one_is_compared(
    page: Page, address: str, axe: str, language: str
):
    # fewer boards than are offered first, so that the search is short
    boards = "nw-area-planning-board,nw-criminal-justice-board,nw-safer-communities-board"
    words = LOOK[language]
    visit(page, address, f"/proposals?into=2&regroup={boards}&lang={language}")

    look, compare = (page.get_by_role("button", name=words[name]) for name in ("look", "compare"))
    # Both languages ask the same; who comes second finds the answer there.
    expect(look.or_(compare)).to_be_visible(timeout=30_000)
    if look.count():
        look.focus()
        page.keyboard.press("Enter")
    expect(compare).to_be_visible(timeout=30_000)
    settle(page)
    page.evaluate(axe)
    result = page.evaluate("rules => axe.run({runOnly: rules})", RULES)
    assert list(find_violations(result)) == []
    compare.focus()
    page.keyboard.press("Enter")

    expect(page).to_have_url(re.compile(r"/compare\?.*scenarios=proposal-north-wales-2020-01-01"))
    expect(page.locator("h2").first).to_contain_text(words["opened"], timeout=30_000)
    page.go_back()
    expect(compare).to_be_visible(timeout=30_000)
