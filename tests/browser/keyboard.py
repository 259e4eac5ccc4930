"""What somebody does who has a keyboard and nothing else."""

from playwright.sync_api import Locator, Page

from tests.browser.pages import settle

HAS_FOCUS = "found => found.getRootNode().activeElement === found"
"""Also of what is inside of a chart, whose root is not the page's."""

MOST = 150
"""Times that Tab is pressed before it is said that it never leads there."""

SAME_ROW = 12
"""Pixels within which two boards on a chart stand in one row."""


def tab_to(page: Page, wanted: Locator, *, back: bool = False) -> None:
    """Goes on with the Tab key until `wanted` has the focus; `back` goes the other way.

    Waits before until the page is whole: in between, what goes and what comes are both on it.
    """
    settle(page)
    for _ in range(MOST):
        if wanted.evaluate(HAS_FOCUS):
            return
        page.keyboard.press("Shift+Tab" if back else "Tab")
    raise AssertionError(f"the Tab key never led to {wanted}")


def tab_and_press(page: Page, wanted: Locator, key: str = "Enter") -> None:
    """Goes on with the Tab key to `wanted`, and presses a key there."""
    tab_to(page, wanted)
    page.keyboard.press(key)


def walk_to(page: Page, wanted: Locator, focused: Locator) -> None:
    """Goes with the arrow keys from what has the focus on a chart to what is `wanted` there."""
    for _ in range(MOST):
        if wanted.evaluate(HAS_FOCUS):
            return
        at, to = find_middle(focused), find_middle(wanted)
        if abs(to[1] - at[1]) > SAME_ROW:
            page.keyboard.press("ArrowDown" if to[1] > at[1] else "ArrowUp")
        else:
            page.keyboard.press("ArrowRight" if to[0] > at[0] else "ArrowLeft")
    raise AssertionError(f"the arrow keys never led to {wanted}")


def find_middle(thing: Locator) -> tuple[float, float]:
    box = thing.bounding_box()
    assert box is not None, f"{thing} is not to be seen"
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
