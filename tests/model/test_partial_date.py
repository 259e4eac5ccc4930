"""Dates as documents give them."""

import copy
import pickle
from datetime import date

import pytest
from pydantic import ValidationError

from landscape.model.partial_date import PartialDate
from landscape.model.span import Span


def test_a_day_is_that_day():
    assert PartialDate("2020-04-02").first_day == date(2020, 4, 2)


def test_a_month_begins_on_its_first_day():
    assert PartialDate("2020-04").first_day == date(2020, 4, 1)


def test_a_year_begins_on_the_first_of_january():
    assert PartialDate("2020").first_day == date(2020, 1, 1)


def test_the_text_is_kept_so_that_nothing_looks_more_exact_than_its_source():
    assert [str(PartialDate(text)) for text in ("2020", "2020-01", "2020-01-01")] == [
        "2020",
        "2020-01",
        "2020-01-01",
    ]


def test_a_year_and_its_first_day_are_two_values():
    assert PartialDate("2020") != PartialDate("2020-01-01")
    assert len({PartialDate("2020"), PartialDate("2020-01"), PartialDate("2020")}) == 2


def test_dates_come_in_order_of_their_first_day_and_then_of_their_text():
    texts = ["2021", "2020-12-31", "2020-01-01", "2020-01", "2020"]

    ordered = sorted(map(PartialDate, texts))

    assert [str(day) for day in ordered] == ["2020", "2020-01", "2020-01-01", "2020-12-31", "2021"]


def test_a_date_is_not_equal_to_its_text():
    assert PartialDate("2020") != "2020"


@pytest.mark.parametrize(
    "same", [copy.copy, copy.deepcopy, lambda d: pickle.loads(pickle.dumps(d))]
)
def test_a_copy_is_equal(same):
    day = PartialDate("2020-04")

    assert same(day) == day
    assert same(day).first_day == day.first_day


@pytest.mark.parametrize(
    "text",
    [
        "", "20", "202", "20200", "2020-4", "2020-13", "2020-00", "2020-02-30", "2021-02-29",
        "2020-04-1", "2020-04-01-01", "2020/04", "0000", "April 2020", " 2020", "2020 ", "2020\n",
        "-2020", "+2020", "２０２０", "٢٠٢٠", "2020-04-01T00:00:00",
    ],
)  # fmt: skip
def test_what_is_not_a_date_is_refused(text: str):
    with pytest.raises(ValueError, match=r".*"):
        PartialDate(text)


def test_a_leap_day_is_a_date():
    assert PartialDate("2020-02-29").first_day == date(2020, 2, 29)


@pytest.mark.parametrize("value", [2020, "2020", date(2020, 1, 1), PartialDate("2020")])
def test_a_model_takes_a_number_a_text_and_a_day(value: object):
    span = Span.model_validate({"since": value})

    assert span.since is not None
    assert span.since.first_day == date(2020, 1, 1)


@pytest.mark.parametrize("value", [["2020"], {"year": "2020"}, 20.5, True, ""])
def test_a_model_takes_nothing_else(value: object):
    with pytest.raises(ValidationError, match="is not a date"):
        Span.model_validate({"since": value})


@pytest.mark.parametrize(
    ("text", "last", "parts"),
    [
        ("2024", date(2024, 12, 31), 1),
        ("2024-02", date(2024, 2, 29), 2),
        ("2023-04", date(2023, 4, 30), 2),
        ("2024-04-01", date(2024, 4, 1), 3),
    ],
)
def test_a_month_or_year_ends_with_its_last_day(text, last, parts):
    when = PartialDate(text)

    assert (when.last_day, when.parts) == (last, parts)
