"""Areas, and how two of them lie to each other."""

import pytest
from pydantic import ValidationError

from landscape.model.area import Area, Council, relate

CONWY, FLINT, GWENT = frozenset({"conwy"}), frozenset({"flintshire"}), frozenset({"gwent"})


def test_an_area_is_equal_to_itself():
    assert relate(CONWY | FLINT, FLINT | CONWY) == "equal"


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (CONWY, CONWY | FLINT, "inside"),
        (CONWY | FLINT, CONWY, "around"),
        (CONWY, FLINT, "apart"),
        (CONWY | FLINT, FLINT | GWENT, "crossing"),
    ],
)
def test_two_areas_lie_in_one_of_five_ways(one, other, relation):
    assert relate(one, other) == relation


@pytest.mark.parametrize("gss", ["W06000001", "W06000024"])
def test_a_council_has_a_code_of_wales(gss: str):
    assert a_council(gss).gss == gss


@pytest.mark.parametrize("gss", ["E06000001", "W0600001", "W060000001", "W060000٠١", "w06000001"])
def test_another_code_is_refused(gss: str):
    with pytest.raises(ValidationError, match="should match pattern"):
        a_council(gss)


def test_an_area_of_no_councils_is_refused():
    fields = {"evidence": "assumed", "because": {"en": "it must be"}, "name": {"en": "Nowhere"}}

    with pytest.raises(ValidationError, match="at least 1 item"):
        Area.model_validate({**fields, "id": "nowhere", "kind": "psb", "councils": []})


def a_council(gss: str) -> Council:
    fields = {"evidence": "assumed", "because": {"en": "it must be"}, "name": {"en": "Conwy"}}
    return Council.model_validate({**fields, "id": "conwy", "gss": gss, "residents": 5})
