"""What sensitive boards keep to themselves: on no page for some people, in no file for anybody."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from landscape.bundled import DATA_VARIABLE
from landscape.viewer.address import PAGES
from landscape.viewer.scenario_parts import PARTS
from tests.builders import a_folder
from tests.scenario.steps import ASSUMED, merge
from tests.viewer.folders import open_bundled, write_scenario
from tests.viewer.sent import SET_FROM, Files, downloads, shown_on, telling, text_in

TELLTALES = {
    "post": "Keeper of Zebras",
    "reason for a seat": "zebra-seat",
    "reason for a line": "zebra-line",
    "line to it": "zebra-inward",
    "seat on another": "zebra-outward",
    "note": "zebra-note",
    "work": "zebra-work",
    "missing line": "zebra-missing",
    "board in law": "zebra-law",
    "what sources say": "zebra-claim",
    "before it": "zebra-before",
}  # fmt: skip
"""Words that stand only in what is known of the sensitive board's members, lines and ties."""

DRAWN = {"whom it answers to": "Zebra"}
"""Stands in a picture only where a line is drawn that leaves no machine."""

PICTURES = (".svg", ".png", ".pdf")


def known(word: str) -> Mapping[str, object]:
    return {"evidence": "assumed", "because": {"en": TELLTALES[word]}}


BOARDS: Mapping[str, Mapping[str, object]] = {
    "panel": {
        "name": "Channel Panel", "sensitive": "true", "tier": "local", "themes": ["crime"],
        "duties": ["channel"], "meetings": 12,
        "members": [
            {"organisation": "police", "post": TELLTALES["post"], "capacity": "chair",
             **known("reason for a seat")},
            {"organisation": "probation", **known("reason for a seat")},
            {"organisation": "health", **known("reason for a seat")},
            {"organisation": "council-conwy", **known("reason for a seat")},
        ],
        "lines": [{"kind": "accountability", "to": "safety", **known("reason for a line")},
                  {"kind": "accountability", "to": "zebra-office", **ASSUMED},
                  {"kind": "reporting", "to": "safety", **known("reason for a line")}],
        "notes": [{"en": TELLTALES["note"]}],
        "tasks": [{"what": {"en": TELLTALES["work"]}, "held-by": "safety", **ASSUMED}],
        "absent-lines": [{"to": "joint", "about": {"en": TELLTALES["missing line"]}, **ASSUMED}],
        "legal-boards": [{"name": {"en": TELLTALES["board in law"]}, "area": "conwy", **ASSUMED},
                         {"name": {"en": "zebra-law two"}, "area": "flintshire", **ASSUMED}],
        "succeeds": [{"board": "old", **known("before it")}],
        "conflicts": [{"about": {"en": "Who chairs it"}, "says": [
            {"value": TELLTALES["what sources say"], "sources": [{"source": "s1"}]},
            {"value": "Another.", "sources": [{"source": "s2"}]}]}],
    },
    "old": {"name": "Old Panel", "tier": "local", "themes": ["crime"], "until": "2023"},
    "safety": {
        "name": "Safety Board", "tier": "regional", "themes": ["crime", "water"],
        "duties": ["plan"], "meetings": 4,
        "members": ["police", "probation", "health",
                    {"board": "panel", **known("seat on another")}],
        "lines": [{"kind": "accountability", "to": "council-conwy"},
                  {"kind": "reporting", "to": "panel", **known("line to it")}],
    },
    "joint": {
        "name": "Joint Board", "tier": "regional", "themes": ["crime"], "meetings": 4,
        "members": ["police", "probation", "council-conwy"],
        "lines": {"accountability": "council-conwy"},
    },
}  # fmt: skip

SEEN = [
    ("start", {"words": "panel"}),
    ("start", {"words": "zebra"}),
    ("map", {"mode": "map", "board": "panel"}),
    ("map", {"mode": "table"}),
    ("map", {"mode": "text"}),
    ("map", {"mode": "map", "organisation": "probation", "later": "shown"}),
    *(("board", {"board": board}) for board in ("panel", "safety", "joint", "old")),
    *(("board", {"organisation": one}) for one in ("police", "probation")),
    ("print", {}),
    ("print", {"area": "conwy"}),
    ("matrix", {}),
    ("coverage", {}),
    ("coverage", {"duty": "channel", "council": "conwy"}),
    ("duty", {"duty": "channel"}),
    ("theme", {"theme": "crime"}),
    ("area", {"area": "conwy"}),
    ("findings", {}),
    ("findings", {"board": "panel"}),
    ("changes", {"since": "2020-01-01", "day": "2024-06-01"}),
    ("compare", {}),
    *(("compare", {"scenarios": "join,end", "part": part}) for part in
      (*PARTS, "today", "options", "measures", "between", "frontier")),
    *(("compare", {"scenarios": "join", "step": str(step)}) for step in (1, 4, 7)),
    ("build", {}),
    ("build", {"picked": "panel,safety"}),
    ("proposals", {"area": "north-wales"}),
    *(("data", {"part": part}) for part in
      ("evidence", "gaps", "disputed", "welsh", "law", "footprints", "workload", "sources")),
    ("own", {}),
]  # fmt: skip


@pytest.fixture
def look(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., AppTest]]:
    """Opens pages on a landscape in which a sensitive board has a great deal to tell."""
    folder = a_folder(tmp_path, boards=BOARDS, duties=["channel", "plan"])
    write_scenario(
        tmp_path, "join", merge("panel", "joint", into="joined", tier="regional"), live="2025"
    )
    write_scenario(tmp_path, "end", {"op": "retire", "board": "panel", **ASSUMED}, live="2025")
    monkeypatch.setenv(DATA_VARIABLE, str(folder))
    yield open_bundled
    st.cache_resource.clear()
    st.cache_data.clear()


def telling_files(files: Files) -> dict[str, list[str]]:
    found = {
        name: telling(TELLTALES | DRAWN if is_picture(name) else TELLTALES, text_in(raw))
        for name, raw in files.items()
    }
    return {name: words for name, words in found.items() if words}


def is_picture(name: str) -> bool:
    """Whether a file is a picture, or what one was made from."""
    return name.startswith(SET_FROM) or name.endswith(PICTURES)


def test_every_page_is_looked_at():
    assert {page for page, _ in SEEN} == set(PAGES)


@pytest.mark.parametrize(("page", "address"), SEEN, ids=str)
def test_who_may_not_see_particulars_is_sent_none_on_any_page_or_in_any_file(
    look: Callable[..., AppTest],
    kept_from_all: None,  # noqa: ARG001
    monkeypatch: pytest.MonkeyPatch,
    page: str,
    address: dict[str, str],
):
    with downloads(monkeypatch) as files:
        app = look(page, **address)

    assert not (app.exception or app.error)
    assert telling(TELLTALES, shown_on(app)) == []
    assert telling_files(files) == {}


@pytest.mark.parametrize(("page", "address"), SEEN, ids=str)
def test_nobody_takes_particulars_away_in_a_file(
    look: Callable[..., AppTest],
    monkeypatch: pytest.MonkeyPatch,
    page: str,
    address: dict[str, str],
):
    with downloads(monkeypatch) as files:
        app = look(page, **address)

    assert not (app.exception or app.error)
    assert telling_files(files) == {}


@pytest.mark.parametrize(
    ("page", "address", "word"),
    [("map", {}, "Safety"), ("print", {"area": "conwy"}, "Channel")],
)
def test_the_files_of_a_page_are_made_and_can_be_read(
    look: Callable[..., AppTest],
    monkeypatch: pytest.MonkeyPatch,
    page: str,
    address: dict[str, str],
    word: str,
):
    with downloads(monkeypatch) as files:
        look(page, **address)

    told = {
        name: telling({"board": word}, text_in(raw))
        for name, raw in files.items()
        if is_picture(name) and not name.endswith(".png")
    }
    assert any(name.endswith(".pdf") for name in told)
    assert any(name.startswith(SET_FROM) for name in told)
    assert set(map(tuple, told.values())) == {("board",)}


def test_who_may_see_particulars_finds_them_on_the_page_of_the_board(look: Callable[..., AppTest]):
    told = telling(TELLTALES, shown_on(look("board", board="panel")))

    assert {"post", "reason for a seat", "note", "work", "missing line"} <= set(told)
