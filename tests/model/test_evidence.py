"""How we know."""

import pytest
from pydantic import ValidationError

from landscape.model.evidence import Citation, Evidenced, find_weakest
from landscape.model.text import Text

WHY = Text(en="it follows")
CITED = (Citation(source="terms"),)


def test_a_documented_fact_needs_a_source_and_no_reason():
    assert Evidenced(evidence="documented", sources=CITED).because is None


def test_an_inferred_or_assumed_fact_needs_a_reason_and_may_have_a_source():
    assert Evidenced(evidence="inferred", because=WHY, sources=CITED).sources == CITED
    assert Evidenced(evidence="assumed", because=WHY).sources == ()


def test_a_documented_fact_without_a_source_is_refused():
    with pytest.raises(ValidationError, match="without a source"):
        Evidenced(evidence="documented", because=WHY)


@pytest.mark.parametrize("level", ["inferred", "assumed"])
def test_a_fact_that_is_not_documented_is_refused_without_a_reason(level):
    with pytest.raises(ValidationError, match="has no reason"):
        Evidenced(evidence=level, sources=CITED)


def test_where_there_is_nothing_to_rest_on_all_is_assumed():
    assert find_weakest([]) == "assumed"


def test_a_chain_is_as_strong_as_its_weakest_link():
    assert find_weakest(["documented", "documented"]) == "documented"
    assert find_weakest(["documented", "inferred"]) == "inferred"
    assert find_weakest(["assumed", "documented", "inferred"]) == "assumed"
