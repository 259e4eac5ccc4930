"""When a fact holds: `since` is inside, `until` is outside."""

from datetime import date

import pytest
from pydantic import ValidationError

from landscape.model.span import Span


def a_span(since: str | None = None, until: str | None = None) -> Span:
    return Span.model_validate({"since": since, "until": until})


def test_without_dates_it_holds_on_every_day():
    span = a_span()

    assert span.covers(date.min)
    assert span.covers(date.max)


def test_it_holds_from_the_day_it_begins():
    span = a_span(since="2020-04-01")

    assert not span.covers(date(2020, 3, 31))
    assert span.covers(date(2020, 4, 1))


def test_it_no_longer_holds_on_the_day_it_ends():
    span = a_span(until="2020-04-01")

    assert span.covers(date(2020, 3, 31))
    assert not span.covers(date(2020, 4, 1))


def test_years_stand_for_their_first_day_at_both_ends():
    span = a_span(since="2019", until="2021")

    days = [date(2018, 12, 31), date(2019, 1, 1), date(2020, 12, 31), date(2021, 1, 1)]

    assert [span.covers(day) for day in days] == [False, True, True, False]


def test_months_stand_for_their_first_day_at_both_ends():
    span = a_span(since="2020-04", until="2020-05")

    days = [date(2020, 3, 31), date(2020, 4, 1), date(2020, 4, 30), date(2020, 5, 1)]

    assert [span.covers(day) for day in days] == [False, True, True, False]


def test_one_day_is_a_span():
    assert a_span(since="2020-04-01", until="2020-04-02").covers(date(2020, 4, 1))


@pytest.mark.parametrize(
    ("since", "until"),
    [
        ("2020-04-02", "2020-04-01"),
        ("2020-04-01", "2020-04-01"),
        ("2020-04", "2020-04-01"),
        ("2020", "2020"),
        ("2020", "2020-01"),
        ("2020-04", "2020"),
        ("2021", "2020-12-31"),
    ],
)
def test_it_does_not_end_on_or_before_the_day_it_begins(since: str, until: str):
    with pytest.raises(ValidationError, match="ends before it begins"):
        a_span(since=since, until=until)


def test_two_spans_without_dates_meet():
    assert a_span().meets(a_span())


@pytest.mark.parametrize(
    ("one", "other", "meets"),
    [
        (("2019", "2020"), ("2020", "2021"), False),
        (("2019", "2020-01-02"), ("2020", "2021"), True),
        ((None, "2020"), ("2020", None), False),
        ((None, "2020-02"), ("2020", None), True),
        (("2019", None), ("2015", "2018"), False),
        (("2019", None), ("2015", None), True),
        (("2015", "2025"), ("2019", "2020"), True),
    ],
)
def test_two_spans_meet_when_some_day_lies_in_both_whichever_is_asked(one, other, meets):
    assert a_span(*one).meets(a_span(*other)) is meets
    assert a_span(*other).meets(a_span(*one)) is meets
