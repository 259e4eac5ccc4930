"""A scenario built in a real browser: by mouse, by keyboard alone, and in both languages."""

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import AXE
from tests.browser.keyboard import tab_and_press, tab_to, walk_to
from tests.browser.pages import RULES, settle, visit

pytestmark = pytest.mark.browser

THREE = ("nw-vawdasv-board", "nw-anti-slavery-project", "nw-county-lines-needs-group")
PICKED = f"/build?area=north-wales&mode=table&picked={','.join(THREE)}"

SAYS = {
    "en": {
        "add": "Add this step",
        "one": "1 step so far",
        "name": "Name in English",
        "download": "Download this scenario as a file",
        "compare": "Compare",
        "open": "Open a scenario file",
        "opened": "(opened by you)",
    },
    "cy": {
        "add": "Ychwanegu'r cam hwn",
        "one": "1 cam hyd yma",
        "name": "Enw yn Saesneg",
        "download": "Lawrlwytho'r senario hwn fel ffeil",
        "compare": "Cymharu",
        "open": "Agor ffeil senario",
        "opened": "(agorwyd gennych chi)",
    },
}


def heading(page: Page, words: str) -> Locator:
    return page.get_by_role("heading", name=words, exact=True)


def test_a_merger_is_built_undone_redone_downloaded_and_opened_again(
    page: Page, address: str, tmp_path: Path
):
    first, *others = THREE
    page.goto(f"{address}/build?area=north-wales&picked={','.join(others)}")
    # The first visit to a viewer waits for all of it to be read, on a busy machine for longer.
    page.wait_for_selector(f"g.node[id='board-{first}']")
    settle(page)
    page.locator(f"g.node[id='board-{first}']").first.click()
    expect(page.locator(f"#way-unpick-{first}")).to_be_visible()
    page.get_by_label("Name in English", exact=True).fill("Harm Reduction Board")
    page.get_by_role("button", name="Add this step").click()
    expect(heading(page, "1 step so far")).to_be_visible()
    built = page.url

    page.get_by_role("button", name="Undo (Ctrl+Z)").click()
    expect(heading(page, "1 step so far")).to_have_count(0)
    page.get_by_role("button", name="Redo (Ctrl+Y)").click()
    expect(heading(page, "1 step so far")).to_be_visible()
    assert page.url == built
    page.go_back()
    expect(heading(page, "1 step so far")).to_have_count(0)
    page.go_forward()

    expect(heading(page, "1 step so far")).to_be_visible()
    button = page.get_by_role("button", name="Download this scenario as a file")
    expect(button).to_have_count(1)
    with page.expect_download() as download:
        button.click()
    file = tmp_path / "mine.yaml"
    download.value.save_as(file)
    assert "Harm Reduction Board" in file.read_text(encoding="utf-8")
    visit(page, address, "/compare")
    page.get_by_text("Open a scenario file", exact=False).first.click()
    page.locator("input[type=file]").set_input_files(file)
    page.locator(".st-key-open-mine button").click()
    expect(heading(page, "A scenario without a name (opened by you)")).to_be_visible()


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_same_is_done_with_the_keyboard_alone(
    page: Page, address: str, language: str, tmp_path: Path
):
    words = SAYS[language]
    visit(page, address, f"/build?area=north-wales&lang={language}")
    for board in THREE:
        pick_on_chart(page, board)
    tab_to(page, page.get_by_label(words["name"], exact=True))
    page.keyboard.press("Control+a")
    page.keyboard.type("Harm Reduction Board")
    tab_and_press(page, page.get_by_role("button", name=words["add"]))
    expect(heading(page, words["one"])).to_be_visible()
    expect(page.locator(".st-key-build-result")).to_be_focused()

    page.keyboard.press("Control+z")
    expect(heading(page, words["one"])).to_have_count(0)
    page.keyboard.press("Control+y")
    expect(heading(page, words["one"])).to_be_visible()
    settle(page)

    button = page.get_by_role("button", name=words["download"])
    tab_to(page, button)
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    file = tmp_path / "mine.yaml"
    download.value.save_as(file)
    assert "Harm Reduction Board" in file.read_text(encoding="utf-8")
    tab_and_press(page, page.get_by_role("link", name=words["compare"], exact=True))
    expect(page.locator("h1")).to_have_text(words["compare"])
    settle(page)
    tab_and_press(page, page.locator("summary").filter(has_text=words["open"]))
    tab_to(page, page.locator("[data-testid=stFileUploader] button").first)
    with page.expect_file_chooser() as chooser:
        page.keyboard.press("Enter")
    chooser.value.set_files(file)
    opened = page.locator(".st-key-open-mine button")
    expect(opened).to_be_visible()
    settle(page)
    tab_and_press(page, opened)
    expect(page.locator("h2").first).to_contain_text(words["opened"])


def pick_on_chart(page: Page, board: str) -> None:
    """Goes to the chart with Tab, from board to board with the arrows, and picks one."""
    settle(page)
    chart = page.locator(".st-key-build-chart")
    tab_to(page, chart.locator("g.node[tabindex='0']"))
    walk_to(page, chart.locator(f"g.node[id='board-{board}']"), chart.locator("g.node:focus"))
    page.keyboard.press("Enter")
    expect(page.locator(f"#way-unpick-{board}")).to_be_visible()


def test_in_a_text_field_the_keys_of_undoing_are_the_fields_own(page: Page, address: str):
    visit(page, address, PICKED)
    page.get_by_role("button", name="Add this step").click()
    expect(heading(page, "1 step so far")).to_be_visible()

    page.locator(".st-key-build-words input").click()
    page.keyboard.type("x")
    page.keyboard.press("Control+z")
    page.wait_for_timeout(300)

    expect(heading(page, "1 step so far")).to_be_visible()


def test_a_field_that_is_wrong_gets_the_focus(page: Page, address: str):
    visit(page, address, PICKED)
    name = page.get_by_label("Name in English", exact=True)
    name.fill("")
    page.get_by_role("button", name="Add this step").click()

    expect(page.get_by_text("Name in English: this is needed. Fill it in.")).to_be_visible()
    expect(name).to_be_focused()


def test_axe_finds_nothing_with_steps_objections_and_errors(page: Page, address: str, axe: str):
    assert AXE.is_file()
    visit(page, address, "/build?area=north-wales&mode=table&picked=csp-wrexham,csp-flintshire")
    page.get_by_role("button", name="Add this step").click()
    expect(page.get_by_text("hold-jointly")).to_be_visible()
    expect(page.locator(".st-key-build-objections")).to_be_focused()

    page.evaluate(axe)
    found = page.evaluate(
        "rules => axe.run(document, {runOnly: rules}).then(r => r.violations.map(v => v.id + "
        "': ' + v.nodes.map(n => n.html.slice(0, 200)).join(' | ')))",
        RULES,
    )
    assert found == []
