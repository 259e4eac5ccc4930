"""The frame of every page: its menu, and what stands in the place of Streamlit's English."""

from collections.abc import Callable
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from landscape.viewer.address import PAGES, SUBJECT_PAGES, View
from landscape.viewer.page_frame.streamlit_words import find_streamlit_words
from landscape.viewer.start import menu_html

SCRIPTS = Path(st.__file__).parent / "static" / "static" / "js"
PUT_TOGETHER = (
    "Choose an option",
    "Choose options",
    "per file",
    "available.",
    ", selected",
    " icon",
)
"""Of texts that Streamlit makes on the server, or out of parts, where no script has the whole."""


IN_THE_MENU = [page for page in PAGES if page not in SUBJECT_PAGES]


@pytest.mark.parametrize("shown", IN_THE_MENU)
def test_the_menu_marks_the_page_that_is_shown_and_no_other(shown: str):
    html = menu_html(shown, View())

    assert html.count("<a ") == len(IN_THE_MENU)
    assert html.count('aria-current="page"') == 1


@pytest.mark.parametrize("shown", SUBJECT_PAGES)
def test_the_menu_marks_no_page_while_a_page_about_one_thing_is_shown(shown: str):
    html = menu_html(shown, View())

    assert html.count("<a ") == len(IN_THE_MENU)
    assert "aria-current" not in html


def test_the_menu_keeps_language_day_and_choices():
    html = menu_html("map", View(language="cy", tiers=("local",)))

    assert html.count("lang=cy&amp;tiers=local") == len(IN_THE_MENU)


def test_in_english_streamlit_says_what_it_says():
    assert all(text == put for text, put in find_streamlit_words("en"))


def test_in_welsh_no_text_of_streamlit_stays_and_a_name_in_it_does():
    for text, put in find_streamlit_words("cy"):
        assert text != put
        assert text.count("{}") == put.count("{}"), text


def test_streamlit_still_says_each_of_the_texts_that_are_replaced():
    said = "".join(script.read_text(encoding="utf-8") for script in SCRIPTS.glob("*.js"))

    for text, _ in find_streamlit_words("cy"):
        part = max(text.split("{}"), key=len)
        assert part in said or text.endswith(PUT_TOGETHER), text


def test_each_page_has_a_name_of_its_own_in_the_browser(
    open_page: Callable[..., AppTest], monkeypatch: pytest.MonkeyPatch
):
    names: list[str] = []
    monkeypatch.setattr(st, "set_page_config", lambda **named: names.append(named["page_title"]))

    open_page("findings")
    assert names[-1] == "Findings - Landscape"
    open_page("findings", lang="cy")
    assert names[-1] == "Canfyddiadau - Tirwedd"
    open_page("findings", finding="GAP003 board:forum")
    assert names[-1] == "Board with no recorded line of accountability - Landscape"
    open_page("board", board="safety", lang="cy")
    assert names[-1] == "Bwrdd Diogelwch - Tirwedd"
    open_page("board", organisation="police")
    assert names[-1] == "Police - Landscape"
    open_page("board", board="panel")
    assert names[-1] == "New Panel - Landscape"
