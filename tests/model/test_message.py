"""Sentences about named things: names in lists and groups, and dates in words."""

from datetime import date

import pytest

from landscape.model.message import Message, message
from landscape.model.partial_date import PartialDate
from landscape.model.text import Text

ONE, OTHER, COMMA = Text(en="Audit"), Text(en="Finance"), Text(en="Roads, north")


def names_in(value) -> str:
    return message("finding.GAP007", board=ONE, tasks=value, count=1).text("en")


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ((ONE, OTHER), "Audit, Finance"),
        ((ONE, COMMA), "Audit; Roads, north"),
        (((ONE,), (OTHER,)), "Audit; Finance"),
        (((ONE, OTHER), (COMMA,)), "Audit, Finance; Roads, north"),
    ],
)
def test_names_are_divided_so_that_each_can_be_told_from_the_next(value, told):
    assert told in names_in(value)


@pytest.mark.parametrize(
    ("day", "english", "welsh"),
    [
        (PartialDate("2024"), "by 2024.", "2024"),
        (PartialDate("2024-06"), "by June 2024.", "Mehefin 2024"),
        (PartialDate("2024-06-01"), "by 1 June 2024.", "1 Mehefin 2024"),
        (date(2024, 6, 1), "by 1 June 2024.", "1 Mehefin 2024"),
    ],
)
def test_a_date_is_said_in_words_and_no_more_exactly_than_it_is_known(day, english, welsh):
    told = message("finding.GAP017.past", board=ONE, day=day)

    assert told.text("en").endswith(english)
    assert welsh in told.text("cy")


def test_a_sentence_with_a_date_can_be_written_as_values_and_compared():
    told = message("finding.GAP017.past", board=ONE, day=PartialDate("2024-06"))

    assert "2024-06" in told.model_dump_json()
    assert told == message("finding.GAP017.past", day=PartialDate("2024-06"), board=ONE)
    assert isinstance(told, Message)
