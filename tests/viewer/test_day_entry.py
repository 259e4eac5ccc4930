"""Days as people write them."""

from datetime import date

import pytest

from landscape.viewer.day_entry import read_day


@pytest.mark.parametrize(
    "text",
    ["2020-04-01", "1/4/2020", "01.04.2020", "1 April 2020", " 1st  apr 2020 ", "1 Ebrill 2020",
     "April 2020", "Ebr 2020", "2020-04"],
)  # fmt: skip
def test_one_day_can_be_written_in_many_ways(text: str):
    assert read_day(text) == date(2020, 4, 1)


def test_a_year_is_its_first_day():
    assert read_day("2020") == date(2020, 1, 1)


def test_march_is_known_in_both_languages():
    assert read_day("5 March 2021") == read_day("5 Mawrth 2021") == date(2021, 3, 5)


@pytest.mark.parametrize(
    "text",
    ["", "soon", "31 February 2020", "2020-13-01", "1/13/2020", "ma 2020", "0000", "1 April 20"],
)
def test_what_is_not_a_day_is_none(text: str):
    assert read_day(text) is None
