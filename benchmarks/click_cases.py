"""What is clicked on each page of the viewer, and what is there when the view is updated."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Click:
    """Something to click, and what is there when the view is updated."""

    what: str
    """A selector of Playwright; the first that it finds is clicked."""

    wanted: str
    """An expression of JavaScript that is true then."""

    opens: str | None = None
    """What is clicked before, without being timed, so that it is there to be clicked."""

    typed: str | None = None
    """What is typed before into the first box of the page."""


@dataclass(frozen=True)
class Case:
    """A page, and two clicks of which the second undoes the first."""

    name: str
    path: str
    there: Click
    back: Click


def _heading(start: str) -> str:
    return f"document.querySelector('[data-testid=stMain] h1')?.innerText.startsWith('{start}')"


def _in_title(word: str) -> str:
    return f"document.querySelector('[data-testid=stMain] h1')?.innerText.includes('{word}')"


def _has(selector: str) -> str:
    return f"document.querySelector('{selector}')"


def _in_address(text: str, *, back: bool = False) -> str:
    return f"{'!' if back else ''}location.search.includes('{text}')"


def _both(one: str, other: str) -> str:
    return f"({one}) && ({other})"


def _way(name: str) -> str:
    return f"#way-{name}"


def _is_on(name: str, *, off: bool = False) -> str:
    return _has(f'#way-{name}[aria-pressed="{str(not off).lower()}"]')


def _button(name: str) -> str:
    return f'role=button[name="{name}"]'


def _option(name: str) -> str:
    return f'role=option[name="{name}"]'


def _link(name: str) -> str:
    return f'[data-testid=stMain] table a:text-is("{name}")'


_IN_CHARTS = "[...document.querySelectorAll('*')].flatMap(e => e.shadowRoot ?? [])"
_HAS_CHART = f"{_IN_CHARTS}.some(root => root.querySelector('g.node'))"
_HAS_TABLE = _has("table.landscape")
_HAS_SHEET = _has("[data-testid=stMain] img")
_CLOSE = "#way-close"
_SCENARIO = "north-wales-nine-to-four-a-contest"
_OTHER = "gwent-five-public-services-boards-into-one"
_WHERE = 'role=combobox[name="Where"]'
_FOUND = "[data-testid=stMain] table a[href*='finding=']"


CASES = (
    Case(
        "start: a word searched, and another",
        "?words=violence",
        Click(_button("Search"), _in_title("safeguarding"), typed="safeguarding"),
        Click(_button("Search"), _in_title("violence"), typed="violence"),
    ),
    Case(
        "map: a board chosen, and its panel closed",
        "map",
        Click("g.choice[id=board-cjf-wales], g.choice[id^=board-]", _has(_CLOSE)),
        Click(_CLOSE, f"!{_has(_CLOSE)}"),
    ),
    Case(
        "map: a neighbourhood a step wider, and back",
        "map?board=psb-newport&up=1&down=1",
        Click(_way("near-up-2"), _is_on("near-up-2")),
        Click(_way("near-up-1"), _is_on("near-up-1")),
    ),
    Case(
        "map: to the table, and back",
        "map?area=gwent",
        Click(_button("Table"), _HAS_TABLE),
        Click(_button("Map"), _HAS_CHART),
    ),
    Case(
        "board: to an organisation, and back",
        "board?board=csp-wrexham",
        Click(_link("Wrexham County Borough Council"), _heading("Wrexham County")),
        Click(_link("Wrexham Community Safety Partnership"), _heading("Wrexham Comm")),
    ),
    Case(
        "board: in Welsh, and back",
        "board?board=csp-wrexham",
        Click(_button("Cymraeg"), _heading("Partn")),
        Click(_button("English"), _heading("Wrex")),
    ),
    Case(
        "seats: sorted by name, and back",
        "matrix",
        Click(_way("matrix-rows-name"), _both(_is_on("matrix-rows-name"), _HAS_TABLE)),
        Click(_way("matrix-rows-tier"), _both(_is_on("matrix-rows-tier"), _HAS_TABLE)),
    ),
    Case(
        "duties: a cell opened, and closed",
        "coverage",
        Click("table a[href*='council=']", _has("#way-close-duty")),
        Click(_way("close-duty"), f"!{_has('#way-close-duty')}"),
    ),
    Case(
        "changes: narrowed to Gwent, and back",
        "changes",
        Click(_option("Gwent"), _in_address("area=gwent"), opens=_WHERE),
        Click(_option("Wales"), _in_address("area=", back=True), opens=_WHERE),
    ),
    Case(
        "findings: narrowed, and shown all again",
        "findings",
        Click(_way("families-gap"), _is_on("families-gap")),
        Click(_way("findings-reset"), _is_on("families-gap", off=True)),
    ),
    Case(
        "findings: one opened, and back",
        "findings?families=gap",
        Click(_FOUND, _has(".st-key-finding-back")),
        Click(".st-key-finding-back button", f"!{_has('.st-key-finding-back')}"),
    ),
    Case(
        "compare: to duties and law, and back",
        f"compare?scenarios={_SCENARIO}",
        Click(_way("group-law"), _both(_is_on("group-law"), _HAS_TABLE)),
        Click(_way("group-overview"), _both(_is_on("group-overview"), _HAS_TABLE)),
    ),
    Case(
        "compare: two options, only what differs, and back",
        f"compare?scenarios={_SCENARIO},{_OTHER}",
        Click(_way("part-differences"), _is_on("part-differences")),
        Click(_way("part-options"), _is_on("part-options")),
    ),
    Case(
        "build: a board picked, and let go",
        "build",
        Click("g.choice[id^=board-]", _in_address("picked=")),
        Click("g.choice[id^=board-]", _in_address("picked=", back=True)),
    ),
    Case(
        "proposals: for Gwent, and for Wales",
        "proposals",
        Click(_option("Gwent"), _in_address("area=gwent"), opens=_WHERE),
        Click(_option("Wales"), _in_address("area=wales"), opens=_WHERE),
    ),
    Case(
        "print: another place's chart, and back",
        "print?area=gwent",
        Click(
            'role=option[name="Dyfed-Powys"]', _both(_heading("Dyfed"), _HAS_SHEET), opens=_WHERE
        ),
        Click(_option("Gwent"), _both(_heading("Gwent"), _HAS_SHEET), opens=_WHERE),
    ),
    Case(
        "data: to the sources, and back",
        "data",
        Click(_way("part-sources"), _both(_is_on("part-sources"), _HAS_TABLE)),
        Click(_way("part-evidence"), _both(_is_on("part-evidence"), _HAS_TABLE)),
    ),
)
