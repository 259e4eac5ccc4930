"""The frame of every page: its menu, and what stands in the place of Streamlit's English."""

import pytest

from landscape.viewer.address import PAGES, View
from landscape.viewer.page_frame.streamlit_words import STREAMLIT_WORDS, find_streamlit_words
from landscape.viewer.start import menu_html
from landscape.words import LANGUAGES, Language


@pytest.mark.parametrize("shown", PAGES)
def test_the_menu_marks_the_page_that_is_shown_and_no_other(shown: str):
    html = menu_html(shown, View())

    assert html.count("<a ") == len(PAGES)
    assert html.count('aria-current="page"') == 1


def test_the_menu_keeps_language_day_and_choices():
    html = menu_html("map", View(language="cy", tiers=("local",)))

    assert html.count("lang=cy&amp;tiers=local") == len(PAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_for_streamlits_words_holds_a_name_where_they_do(language: Language):
    for text, put in find_streamlit_words(language):
        assert text.count("{}") == put.count("{}"), text


def test_no_text_of_streamlit_stays_as_it_is_in_welsh():
    assert len(find_streamlit_words("cy")) == len(STREAMLIT_WORDS)
    assert all(text != put for text, put in find_streamlit_words("cy"))
