"""Presentation mode of the compare page."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from tests.viewer.words import texts, titles

Said = Callable[[AppTest], str]
Open = Callable[..., AppTest]

pytestmark = pytest.mark.dot


def test_without_a_step_in_the_address_the_page_is_as_ever(open_compare: Open):
    assert titles(open_compare(scenarios="join"))[0] == "Compare"


def test_it_starts_from_the_compare_page_with_todays_picture(open_compare: Open):
    page = open_compare(scenarios="join")
    page.button(key="present").click().run()

    assert page.query_params["step"] == "1"
    assert titles(page)[0].startswith("Today")
    assert not page.exception


def test_it_is_turned_on_and_back_and_left(open_compare: Open):
    page = open_compare(scenarios="join", step="1")
    assert page.button(key="present-back").disabled

    page.button(key="present-on").click().run()
    assert any("step 2 of" in text for text in texts(page))
    page.button(key="present-back").click().run()
    assert page.query_params["step"] == "1"

    page.button(key="present-leave").click().run()
    assert titles(page)[0] == "Compare"


def test_a_number_beyond_the_last_shows_the_last(open_compare: Open):
    page = open_compare(scenarios="join", step="99")

    assert titles(page)[0] == "What is to be done"
    assert page.button(key="present-on").disabled


def test_a_scenario_that_cannot_be_done_is_not_presented(open_compare: Open):
    page = open_compare(scenarios="cannot", step="1")

    assert titles(page)[0] == "Compare"
    assert page.error


def test_it_speaks_welsh(open_compare: Open):
    page = open_compare(scenarios="join", step="2", lang="cy")

    assert page.button(key="present-on").label == "Nesaf →"
    assert any("cam 2 o" in text for text in texts(page))
