"""What holds on every page and in every state of one, in both languages, in light and in dark.

Each state is visited once in each language and looked at from all sides; the tests then say what
has to hold. A page that is new in `address.PAGES` is looked at without being named here.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from urllib.parse import urlparse

import pytest
from playwright.sync_api import Browser, Page, expect

from landscape import load
from landscape.bundled import find_data, find_scenarios
from landscape.scenario import read_scenario
from landscape.scenario.draft import as_draft, pack_draft
from landscape.viewer import address as addresses
from landscape.words import LANGUAGES, find_ids
from tests.browser.pages import (
    PAGES,
    find_faults,
    open_tab,
    settle,
    show_whole_charts,
    visit,
)
from tests.load.uploads import SIX, a_zip, with_changes

pytestmark = pytest.mark.browser

BARE = {f"{page} alone": f"/{page}?" for page in addresses.PAGES[1:]}
STATES = PAGES | {name: path for name, path in BARE.items() if path not in PAGES.values()}
WITHOUT_AN_ADDRESS = ("a draft that is built", "own data with problems")
"""States that somebody makes on a page, or whose address is long."""

EVERY = (*STATES, *WITHOUT_AN_ADDRESS)
DRAFT = "gwent-five-public-services-boards-into-one"
SIZES = {"a telephone": (390, 844), "400% zoom": (320, 256), "a council laptop": (1366, 768)}

ALIKE = {
    "Map", "Data", "YAML", "CSV", "Excel", "PNG", "SVG", "PDF", "English", "Cymraeg", "Esc",
}  # fmt: skip
"""Words that are the same in both languages, beside names, codes, numbers and addresses."""

NO_WORDS = re.compile(
    r"[\W\d_]*|[A-Z]{3}\d{3}|https?://\S+|[•\s]*[A-Z]+(, [A-Z]+)*|[\w./-]+\.\w+(:\d+)?"
)
"""Signs and numbers, codes of findings, addresses, kinds of files, files with a line."""

READ_TEXTS = """() => {
    const told = ['aria-label', 'title', 'placeholder', 'alt'], texts = [];
    const note = (text, element) => {
        const unread = '[aria-hidden="true"], script, style, noscript';
        if (!text?.trim() || element.closest(unread)) return;
        texts.push([text.trim(), element.closest('[lang]')?.lang ?? '']);
    };
    const read = (root) => root.querySelectorAll('*').forEach((element) => {
        if (element.shadowRoot) read(element.shadowRoot);
        told.forEach((name) => note(element.getAttribute(name), element));
        element.childNodes.forEach((node) => {
            if (node.nodeType === Node.TEXT_NODE) note(node.nodeValue, element);
        });
    });
    read(document.body);
    return texts;
}"""
"""Every text on the page and in its charts, with the language that it is marked as."""

WIDTH = "document.querySelector('[data-testid=stMain]').scrollWidth"


@dataclass(frozen=True)
class Look:
    """What was seen of one state in one language."""

    texts: frozenset[tuple[str, str]]
    violations: list[str]
    widths: dict[str, int]
    headings: int
    hosts: frozenset[str]
    """Where the page asked for anything."""


LookAt = Callable[[str, str], Look]


@pytest.fixture(scope="module")
def look_at(browser: Browser, address: str, axe: str) -> LookAt:
    """Looks at a state in a language, once."""
    page = open_tab(browser)
    asked: set[str] = set()
    page.on("request", lambda request: asked.add(urlparse(request.url).hostname or ""))

    @cache
    def look(state: str, language: str) -> Look:
        asked.clear()
        open_state(page, address, state, language)
        page.evaluate(axe)
        return Look(
            frozenset((text, lang) for text, lang in page.evaluate(READ_TEXTS)),
            check(page),
            {name: measure(page, size) for name, size in SIZES.items()},
            page.locator("h1:visible").count(),
            frozenset(asked),
        )

    return look


def open_state(page: Page, address: str, state: str, language: str) -> None:
    if state in STATES:
        visit(page, address, f"{STATES[state]}&lang={language}")
    elif state == "own data with problems":
        visit(page, address, f"/own?lang={language}")
        broken = {
            "name": "broken.zip",
            "mimeType": "application/zip",
            "buffer": a_zip(with_changes(SIX)),
        }
        page.locator("input[type=file]").set_input_files(broken)  # type: ignore[arg-type]
        expect(page.locator("table").first.locator("tbody tr")).to_have_count(6)
        settle(page)
    else:
        visit(page, address, f"/build?draft={pack_a_draft()}&lang={language}")
        expect(page.locator(".st-key-build-result")).to_be_attached()


def pack_a_draft() -> str:
    scenario = read_scenario(find_scenarios() / f"{DRAFT}.yaml", load(find_data()))
    return pack_draft(as_draft(scenario))


def check(page: Page) -> list[str]:
    show_whole_charts(page)
    return find_faults(page)


def measure(page: Page, size: tuple[int, int]) -> int:
    page.set_viewport_size({"width": size[0], "height": size[1]})
    page.wait_for_timeout(100)
    width: int = page.evaluate(WIDTH)
    return width


@cache
def names() -> frozenset[str]:
    """What the data call things, in either language: the same on pages of both."""
    landscape = load(find_data())
    things = (*landscape.boards, *landscape.organisations, *landscape.areas, *landscape.councils)
    found = {name for thing in things for name in (thing.name.en, thing.name.cy)}
    aliases = {alias for thing in things for alias in getattr(thing, "aliases", ())}
    return frozenset(filter(None, found | aliases))


def may_be_alike(text: str) -> bool:
    parts = text.split("; ")
    return bool(NO_WORDS.fullmatch(text)) or all(
        part in names() or part in ALIKE or is_line_of_a_name(part) for part in parts
    )


def is_line_of_a_name(text: str) -> bool:
    """A chart breaks a long name into lines."""
    return " " in text and any(text in name for name in names())


@pytest.mark.parametrize("state", EVERY)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_meets_wcag_2_2_aa_in_light_and_in_dark(look_at: LookAt, state: str, language: str):
    assert look_at(state, language).violations == []


@pytest.mark.parametrize("state", EVERY)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_has_one_main_heading(look_at: LookAt, state: str, language: str):
    assert look_at(state, language).headings == 1


@pytest.mark.parametrize("state", EVERY)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_does_not_scroll_sideways(look_at: LookAt, state: str, language: str):
    widths = look_at(state, language).widths

    assert widths == {name: width for name, (width, _) in SIZES.items()}


@pytest.mark.parametrize("state", EVERY)
def test_a_page_says_nothing_in_english_on_the_welsh_side(look_at: LookAt, state: str):
    english = {text for text, _ in look_at(state, "en").texts}

    same = {text for text, lang in look_at(state, "cy").texts if lang != "en"} & english

    assert {text for text in same if not may_be_alike(text)} == set()


@pytest.mark.parametrize("state", EVERY)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_shows_no_raw_message_id(look_at: LookAt, state: str, language: str):
    assert {text for text, _ in look_at(state, language).texts} & set(find_ids("en")) == set()


@pytest.mark.parametrize("state", EVERY)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_request_of_a_page_leaves_the_machine(look_at: LookAt, state: str, language: str):
    assert look_at(state, language).hosts <= {"127.0.0.1", ""}


def test_every_page_is_looked_at():
    paths = (urlparse(path).path.removeprefix("/") for path in STATES.values())

    assert {path or addresses.PAGES[0] for path in paths} == {*addresses.PAGES}
