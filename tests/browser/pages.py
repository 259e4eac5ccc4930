"""The pages of the viewer and the states of each, and how a test waits for them."""

import re
from collections.abc import Iterator
from typing import Literal

from playwright.sync_api import Browser, Page, expect

Scheme = Literal["light", "dark"]

FIRST: Scheme = "light"
SECOND: Scheme = "dark"
"""The schemes of colours."""

HAS_TAKEN_OVER = """scheme => {
    const colours = [...document.querySelectorAll('button, button *, input, a, p')].map((one) => {
        const { color, backgroundColor } = getComputedStyle(one);
        return color + backgroundColor;
    }).join();
    const isStill = window.coloursBefore === colours;
    window.coloursBefore = colours;
    const app = document.querySelector('[data-testid=stApp]');
    return isStill && getComputedStyle(app).colorScheme === scheme;
}"""
"""Streamlit takes over another scheme a moment later, and colours go over into one another."""

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

OF_COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules of axe whose answer is another in other colours."""

HAPPENED = "gwent-five-public-services-boards-into-one"
WIDE_FINDING = "DUP001+theme%3Aasb+area%3Avale-of-glamorgan+function%3Aoperational"
FINDING_WITHOUT_A_BOARD = "GAP001+duty%3Acohesion+area%3Awales"

PAGES = {
    "start": "/?",
    "found": "/?words=domestic+abuse&area=gwent",
    "theme": "/theme?theme=vawdasv&area=gwent",
    "duty": "/duty?duty=safeguarding-children-board",
    "place": "/area?area=newport",
    "changes": "/changes?area=north-wales",
    "map": "/map?",
    "map of a region": "/map?area=gwent",
    "map of a council": "/map?area=vale-of-glamorgan",
    "map of every tier": "/map?area=conwy&tiers=national,regional,sub-regional,local",
    "map with a board": "/map?area=conwy&board=csp-conwy-denbighshire",
    "map near a board": "/map?board=vale-operational-group&up=1&down=1",
    "map with later boards": "/map?area=gwent&status=statutory,non-statutory&later=shown",
    "map as a table": "/map?mode=table",
    "map as text": "/map?mode=text",
    "board": "/board?board=csp-wrexham",
    "board with other ties": "/board?board=gwent-vawdasv-board&day=2025-06-01",
    "organisation": "/board?organisation=north-wales-police",
    "no board chosen": "/board?",
    "findings": "/findings?",
    "chosen findings": "/findings?area=gwent&families=duplication,gap&themes=asb,vawdasv"
    "&evidence=documented",
    "one finding": "/findings?finding=GAP003+board%3Anw-safer-communities-board",
    "finding with a wide chart": f"/findings?finding={WIDE_FINDING}&day=2025-01-01",
    "finding without a board": f"/findings?finding={FINDING_WITHOUT_A_BOARD}",
    "scenarios": "/compare?",
    "comparison": "/compare?scenarios=north-wales-nine-to-four-a-contest",
    "change that happened": f"/compare?scenarios={HAPPENED}&part=basis",
    "presentation": "/compare?scenarios=north-wales-nine-to-four-a-contest&step=2",
    "proposals": "/proposals?",
    "matrix": "/matrix?area=gwent&board=gwent-police-crime-panel&organisation=torfaen-council",
    "coverage": "/coverage?duty=cohesion&council=torfaen",
    "print": "/print?area=vale-of-glamorgan",
    "data": "/data?",
    "own data": "/own?",
    "not known": "/data?part=gaps&area=gwent",
}

CHARTS_ARE_WHOLE = """() => [...document.querySelectorAll('*')]
    .flatMap(host => [host, ...(host.shadowRoot?.querySelectorAll('.paper') ?? [])])
    .filter(part => part.matches('.paper'))
    .every(paper => paper.scrollWidth <= paper.clientWidth + 1)"""
"""No chart is wider than its frame."""


WATCH_ANSWERS = """
const send = WebSocket.prototype.send;
window.asked = window.answered = 0;
WebSocket.prototype.send = function (...given) {
  if (!this.isWatched) {
    this.isWatched = true;
    this.addEventListener('message', () => { window.answered = performance.now(); });
  }
  window.asked = performance.now();
  return send.apply(this, given);
};"""
"""Notes when the page last asked the viewer for something, and when the viewer last answered."""

IS_STILL = """() => {
  const app = document.querySelector('[data-testid=stApp]');
  if (!app) return true;
  const now = performance.now();
  return app.dataset.testScriptState === 'notRunning' && (window.asked > window.answered
    ? now - window.asked > 3000 : now - (window.answered ?? 0) > 40);
}"""
"""Not every question is answered; one that leads to a run of the page is, within a moment. What was
answered shows on the page a moment later."""


def open_tab(browser: Browser) -> Page:
    """An empty page that is 1366 by 768 large, and tells what the viewer still owes it."""
    page = browser.new_context(viewport={"width": 1366, "height": 768}).new_page()
    page.set_default_timeout(30_000)
    page.add_init_script(WATCH_ANSWERS)
    return page


def visit(page: Page, address: str, path: str) -> None:
    page.goto(address + path)
    settle(page)


def settle(page: Page) -> None:
    """Waits until the page has been drawn and nothing is running any more."""
    expect(page.locator("h1").first).to_be_visible()
    expect(page.locator("[data-testid=stStatusWidget]")).to_have_count(0)
    expect(page.locator("[data-testid=stSkeleton]")).to_have_count(0)
    # The sign that something runs comes late on a quick page; this tells it at once.
    page.wait_for_function(IS_STILL)


def on_chart(page: Page, node: str) -> None:
    """Waits for a board or organisation on the chart."""
    expect(page.locator(f"g.node[id='{node}']").first).to_be_visible()


def show_whole_charts(page: Page) -> None:
    """Shows each chart whole: axe compares names with the letters that are in sight."""
    buttons = page.get_by_role("button", name=re.compile("Whole chart|Y siart cyfan"))
    for _ in range(40):
        # A chart that is being replaced may take the first click with it.
        buttons.evaluate_all("found => found.forEach(button => button.click())")
        page.wait_for_timeout(250)
        if page.evaluate(CHARTS_ARE_WHOLE):
            return
    raise AssertionError("a chart stayed wider than its frame")


def find_faults(page: Page) -> list[str]:
    """What axe, which is on the page already, finds in light and in dark.

    By all its rules in light, in which the page is to be; then by those that ask for colours in
    dark, where nothing else of a page is different.
    """
    faults = run_axe(page, [*RULES, "best-practice"], "tag")
    page.evaluate("window.coloursBefore = null")
    set_scheme(page, SECOND)
    page.wait_for_function(HAS_TAKEN_OVER, arg=SECOND, polling=150)
    pale = run_axe(page, OF_COLOURS, "rule")
    if pale:  # on a very large page some boxes come later still; what stays is a fault
        page.wait_for_timeout(2000)
        pale = run_axe(page, OF_COLOURS, "rule")
    set_scheme(page, FIRST)
    return [*faults, *(f"{SECOND}: {fault}" for fault in pale)]


def set_scheme(page: Page, scheme: Scheme) -> None:
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")


def run_axe(page: Page, values: list[str], kind: str) -> list[str]:
    """What axe finds by rules, or by the tags of rules."""
    asked = {"runOnly": {"type": kind, "values": values}}
    return list(find_violations(page.evaluate("asked => axe.run(asked)", asked)))


def find_violations(result: dict) -> Iterator[str]:
    for violation in result["violations"]:
        for node in violation["nodes"]:
            yield f"{violation['id']}: {node['html'][:200]}"
