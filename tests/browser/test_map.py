"""The map in a real browser: a board's neighbourhood, the choices, and the way back."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.keyboard import tab_to, walk_to
from tests.browser.pages import on_chart, settle, visit

pytestmark = pytest.mark.browser

GROUP = "vale-operational-group"
SHOWN = ".ways:has(#way-mode-map)"


def test_a_neighbourhood_grows_and_shrinks_with_the_keyboard_and_back_retraces_it(
    page: Page, address: str
):
    visit(page, address, "/map?area=vale-of-glamorgan")
    on_chart(page, f"board-{GROUP}")

    page.locator(f"g.node[id='board-{GROUP}']").focus()
    page.keyboard.press("+")
    expect(page).to_have_url(re.compile(rf"board={GROUP}&up=1&down=1"))
    expect(page.locator(SHOWN)).to_contain_text("Showing 27 of")
    settle(page)
    expect(page.locator(f"g.node[id='board-{GROUP}']")).to_be_focused()

    page.keyboard.press("+")
    expect(page).to_have_url(re.compile("up=2&down=2"))
    settle(page)
    page.keyboard.press("-")
    expect(page).to_have_url(re.compile("up=1&down=1"))
    expect(page.locator(SHOWN)).to_contain_text("Showing 27 of")

    for steps in ("up=2&down=2", "up=1&down=1"):
        page.go_back()
        expect(page).to_have_url(re.compile(steps))
    page.go_back()
    expect(page).not_to_have_url(re.compile("up="))


def test_a_choice_is_taken_back_and_z_takes_all_back(page: Page, address: str):
    visit(page, address, "/map?area=gwent&status=statutory")
    earlier = page.locator(SHOWN).text_content() or ""

    page.get_by_role("button", name="Local", exact=True).click()
    expect(page).to_have_url(re.compile("tiers=local"))
    settle(page)
    page.get_by_role("button", name="Remove: Local", exact=True).click()
    expect(page).not_to_have_url(re.compile("tiers="))
    expect(page.locator(SHOWN)).to_have_text(earlier)

    page.locator("g.node[tabindex='0']").focus()
    page.keyboard.press("z")
    expect(page).not_to_have_url(re.compile("area|status"))


def test_the_key_stays_in_sight_and_the_panel_stays_within_the_window(page: Page, address: str):
    visit(page, address, f"/map?board={GROUP}&up=1&down=1")
    on_chart(page, f"board-{GROUP}")

    expect(page.get_by_role("img", name="answers to", exact=True)).to_be_visible()
    box = page.locator(".st-key-map-panel").bounding_box()
    assert box is not None
    assert box["height"] <= 768
    assert page.evaluate("document.querySelector('.st-key-map-panel').scrollHeight") > 768


LOOKS = """node => {
    const shape = (part) => part.querySelector('polygon, polyline, path, ellipse, rect');
    const look = (part) => Number(getComputedStyle(shape(part)).opacity);
    const all = [...node.getRootNode().querySelectorAll('g.node:not(.key)')];
    return [look(node), Math.min(...all.map(look))];
}"""
"""How solid a board is, and how solid the faintest of all on the chart is."""


def test_who_is_near_a_board_stands_out_under_the_mouse_and_for_the_keyboard_alike(
    page: Page, address: str
):
    visit(page, address, "/map?area=vale-of-glamorgan")
    on_chart(page, f"board-{GROUP}")
    board = page.locator(f"g.node[id='board-{GROUP}']")
    assert board.evaluate(LOOKS) == [1, 1]

    board.hover()
    near = page.locator("g.node.near")
    expect(near).not_to_have_count(0)
    under_the_mouse = near.count()
    faded = f"node => {{ const [own, least] = ({LOOKS})(node); return own === 1 && least < 1 }}"
    page.wait_for_function(faded, arg=board.element_handle())
    page.mouse.move(5, 5)
    expect(near).to_have_count(0)

    tab_to(page, page.locator("g.node[tabindex='0']"))
    walk_to(page, board, page.locator("g.node:focus"))
    expect(near).to_have_count(under_the_mouse)
