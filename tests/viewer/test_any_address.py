"""Whatever stands in an address, there is a page, and it says what it left out."""

from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path

import pytest
import streamlit as st
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some
from streamlit.testing.v1 import AppTest

from landscape.bundled import DATA_VARIABLE
from landscape.viewer.address import PAGES, View
from landscape.viewer.ask import Ask
from tests.scenario.steps import ASSUMED, merge
from tests.viewer.folders import a_crowded_folder, open_bundled, write_scenario
from tests.viewer.words import titles

PARAMETERS = sorted(
    {*(one.name for one in fields(View)), *Ask().parameters(), "lang", "nonsense"} - {"ask"}
)
HOSTILE = (
    "",
    " ",
    ",",
    ",,a,,",
    "~",
    "-1",
    "0",
    "99",
    "9" * 5000,
    "1e9",
    "²",
    "0001-01-01",
    "9999-12-31",
    "2024-13-45",
    "null",
    "__proto__",
    "../../etc/passwd",
    "<script>alert(1)</script>",
    "=cmd|' /C calc'!A0",
    "javascript:alert(1)",
    "[a](http://example.com) **b** $x$ :red[c]",
    "\x00\x07",
    "\u202e\u2066abc",
    "\U0001f993",
    "north",
    "north,south",
    "north,south,nowhere",
    "join,join,end",
    "crime",
    "GAP001 board:north",
    "x" * 100_000,
    "a," * 20_000,
    "kept-0000000000000000",
    "H4sIAAAAAAAAA" * 100,
)  # fmt: skip
"""What an address may hold that nobody meant, and ids that exist."""

addresses = some.dictionaries(
    some.sampled_from(PARAMETERS), some.sampled_from(HOSTILE) | some.text(max_size=30), max_size=8
)


@pytest.fixture(scope="module")
def look(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., AppTest]]:
    folder: Path = tmp_path_factory.mktemp("any")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(DATA_VARIABLE, str(a_crowded_folder(folder)))
        write_scenario(folder, "join", merge("north", "south", into="joined"), live="2025")
        write_scenario(folder, "end", {"op": "retire", "board": "north", **ASSUMED})
        yield open_bundled
    st.cache_resource.clear()


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(page=some.sampled_from(PAGES), address=addresses)
def test_no_address_breaks_a_page(look: Callable[..., AppTest], page: str, address: dict[str, str]):
    app = look(page, **address)

    assert not app.exception
    assert titles(app)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:30])
@pytest.mark.parametrize("page", ["map", "data"])
def test_no_text_breaks_a_page_in_whatever_place_it_stands(
    look: Callable[..., AppTest], page: str, text: str
):
    app = look(page, **dict.fromkeys(PARAMETERS, text))

    assert not app.exception
    assert titles(app)
