"""Takes the pictures of every page in docs/tour, and writes the page that shows them.

python docs/tour/make.py               takes all of them anew, with a viewer of its own
python docs/tour/make.py map board     takes those of some pages, and of those further down

It needs Chromium. Pictures hang on the fonts of the computer, so no test compares them: a person
looks at them.
"""

import io
import sys
from datetime import date
from itertools import product
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser

from docs.tour.browsing import open_browser, wait_until_drawn
from docs.tour.serving import VIEWER, start_server
from landscape.scenario.draft import begin_draft, pack_draft
from landscape.scenario.steps import MeetBackToBack, Merge
from landscape.viewer.address import PAGES
from landscape.words import LANGUAGES, Language, say

HERE = Path(__file__).parent


def _make_draft() -> str:
    """A scenario as it is being built: two boards merge, two groups meet back to back."""
    how = {"evidence": "assumed", "because": {"en": "made for this picture"}}
    name = {"en": "North Wales Exploitation Board", "cy": "Bwrdd Camfanteisio Gogledd Cymru"}
    into = {"id": "nw-exploitation-board", "name": {**name, "cy-status": "draft"},
            "function": "strategic", "tier": "regional", "area": "north-wales"}  # fmt: skip
    merged = ("nw-anti-slavery-project", "nw-county-lines-needs-group")
    beside = ("csp-wrexham", "csp-flintshire")
    steps = (
        Merge.model_validate({"op": "merge", "boards": merged, "into": into, **how}),
        MeetBackToBack.model_validate({"op": "meet-back-to-back", "boards": beside, **how}),
    )
    return pack_draft(begin_draft(date(2020, 1, 1)).with_steps(steps))


STATES: dict[str, str] = {
    "start": "?area=gwent",
    "map": "map?area=gwent",
    "board": "board?board=csp-wrexham",
    "print": "print?area=vale-of-glamorgan",
    "matrix": "matrix?area=gwent",
    "coverage": "coverage?duty=cohesion&council=torfaen",
    "findings": "findings?area=gwent",
    "changes": "changes?since=2025-01-01&day=2026-06-01",
    "compare": "compare?scenarios=north-wales-nine-to-four-a-contest",
    "build": f"build?area=north-wales&draft={_make_draft()}",
    "proposals": "proposals?",
    "data": "data?",
    "own": "own?",
    "theme": "theme?theme=vawdasv",
    "duty": "duty?duty=safeguarding-children-board",
    "area": "area?area=conwy",
}
"""What each page shows in its picture."""

LOWER: dict[str, tuple[str, str, str]] = {
    "build-steps": ("build", ".st-key-build-steps", "build.result"),
}
"""Pictures of a page further down: the page, the part that is at the top, and what it is called."""

SIZES = {"laptop": (1366, 768), "telephone": (390, 844)}
LIGHTS = ("light", "dark")
COLOURS = 64
"""Of a picture: flat pages need few, and a small file is quick to fetch."""


def main(wanted: list[str]) -> None:
    """Takes the pictures of the pages that are asked for, or of all."""
    states = {name: path for name, path in STATES.items() if not wanted or name in wanted}
    with start_server(*VIEWER) as viewer, open_browser() as browser:
        for light, size, language in product(LIGHTS, SIZES, LANGUAGES):
            _take_all(browser, viewer.address, states, (light, size, language))
    (HERE / "README.md").write_text(write_page(), encoding="utf-8")


def name_of(state: str, light: str, size: str, language: Language) -> str:
    """The file of a picture."""
    return f"{state}-{language}-{size}-{light}.png"


def write_page() -> str:
    """The page with every picture, the English ones beside the Welsh."""
    parts = ["# Every page", "", "Taken by `python docs/tour/make.py`. A laptop has 1366 by 768 "
             "pixels here, a telephone 390 by 844."]  # fmt: skip
    for state in STATES:
        for one in (state, *_find_lower(state)):
            parts += ["", f"## {_title(one, 'en')}", ""]
            for size, light in product(SIZES, LIGHTS):
                parts += _write_row(one, size, light)
    return "\n".join(parts) + "\n"


def _write_row(state: str, size: str, light: str) -> list[str]:
    width = "49%" if size == "laptop" else "24%"
    pictures = [
        f'<img src="{name_of(state, light, size, language)}" width="{width}" '
        f'alt="{_title(state, language)}, {language}, {size}, {light}">'
        for language in LANGUAGES
    ]
    return [" ".join(pictures), ""]


def _title(state: str, language: Language) -> str:
    return say(LOWER[state][2] if state in LOWER else f"page.{state}", language)


def _find_lower(state: str) -> list[str]:
    """The pictures of a page further down."""
    return [name for name, (page, *_) in LOWER.items() if page == state]


def _take_all(
    browser: Browser, address: str, states: dict[str, str], how: tuple[str, str, Language]
) -> None:
    light, size, language = how
    width, height = SIZES[size]
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if light == "dark" else "light",
        reduced_motion="reduce",
    )
    page = context.new_page()
    for state, path in states.items():
        joint = "&" if "?" in path else "?"
        page.goto(f"{address}/{path}{joint}lang={language}")
        wait_until_drawn(page)
        _keep(page.screenshot(), HERE / name_of(state, light, size, language))
        for lower in _find_lower(state):
            page.locator(LOWER[lower][1]).evaluate("part => part.scrollIntoView()")
            page.wait_for_timeout(700)
            _keep(page.screenshot(), HERE / name_of(lower, light, size, language))
    context.close()


def _keep(raw: bytes, file: Path) -> None:
    picture = Image.open(io.BytesIO(raw)).convert("RGB")
    picture.quantize(COLOURS, dither=Image.Dither.NONE).save(file, optimize=True)


if __name__ == "__main__":
    unknown = sorted({*sys.argv[1:]} - {*PAGES})
    if unknown:
        sys.exit(f"there is no page {', '.join(unknown)}; the pages are {', '.join(PAGES)}")
    main(sys.argv[1:])
