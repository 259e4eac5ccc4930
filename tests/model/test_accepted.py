"""Findings that a person decided to live with."""

import pytest
from pydantic import ValidationError

from landscape.model.accepted import Acceptance
from tests.builders import a_landscape


def an_acceptance(**fields: object) -> Acceptance:
    given = {"code": "DUP001", "about": ["theme:money"], **fields}
    return a_landscape(accepted=[given]).accepted[0]


def test_a_decision_stands_from_its_day_until_its_review():
    decision = an_acceptance(since="2020-04", **{"review-by": "2021"})

    days = [f"{day}" for day in (decision.span.since, decision.span.until)]

    assert days == ["2020-04", "2021"]


def test_a_review_before_the_decision_is_refused():
    with pytest.raises(ValidationError, match="reviewed before it begins"):
        an_acceptance(since="2020", **{"review-by": "2020-01-01"})


@pytest.mark.parametrize("code", ["dup001", "DUP1", "DUP0001", "DUP٠٠١", ""])
def test_a_code_has_three_letters_and_three_digits(code: str):
    with pytest.raises(ValidationError, match="should match pattern"):
        an_acceptance(code=code)


@pytest.mark.parametrize("about", [[], ["money"], ["theme:"], [":money"], ["theme: money"]])
def test_it_is_about_named_things(about: list[str]):
    with pytest.raises(ValidationError):
        an_acceptance(about=about)


def test_a_decision_is_no_deliberate_overlap_unless_it_says_so():
    assert not an_acceptance().deliberate


@pytest.mark.parametrize("code", ["DUP001", "FRG001", "OVL003"])
def test_an_overlap_may_be_deliberate(code: str):
    assert an_acceptance(code=code, deliberate=True).deliberate


@pytest.mark.parametrize("code", ["GAP001", "FTP001", "WKL001"])
def test_nothing_but_an_overlap_is_deliberate(code: str):
    with pytest.raises(ValidationError, match="is deliberate and no overlap"):
        an_acceptance(code=code, deliberate=True)


@pytest.mark.parametrize("code", ["GAP001", "DUP001"])
def test_any_decision_may_say_that_it_is_no_deliberate_overlap(code: str):
    assert not an_acceptance(code=code, deliberate=False).deliberate
