"""How footprints lie to each other, and how many people it concerns, worked by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landscape.graph.footprints import (
    count_fits,
    count_residents,
    find_crossings,
    find_crossings_among,
    find_fits,
    find_footprints,
    find_footprints_of,
)
from landscape.model.area import relate
from landscape.model.errors import QuestionError
from tests.builders import a_landscape

COUNCILS = {
    "conwy": {"residents": 10},
    "denbighshire": {"residents": 200},
    "flintshire": {"residents": 3000},
    "wrexham": {"residents": 40000},
}
AREAS = {
    "force": {"kind": "police", "councils": ["conwy", "denbighshire", "flintshire"]},
    "other-force": {"kind": "police", "councils": ["wrexham"]},
    "health": {"kind": "lhb", "councils": ["flintshire", "wrexham"]},
    "care": {"kind": "rpb", "councils": ["wrexham", "flintshire"]},
    "west-partnership": {"kind": "csp", "councils": ["conwy", "denbighshire"]},
    "country": {"kind": "region", "councils": ["conwy", "denbighshire", "flintshire", "wrexham"]},
}
"""Health takes one council from each of two forces: it crosses the first and holds the second."""

MIRROR = {"inside": "around", "around": "inside"}


def a_country(**boards):
    whole = a_landscape(councils=COUNCILS, areas=AREAS, boards=boards)
    return whole.as_of(whole.about.as_of.first_day)


def ids(things):
    return [thing.id for thing in things]


def test_residents_are_counted_once_however_often_a_council_is_named():
    assert count_residents(a_country(), ["conwy", "flintshire", "conwy"]) == 3010


def test_areas_of_the_same_councils_are_one_footprint_named_by_the_best_known():
    footprints = find_footprints(a_country())

    [health] = [one for one in footprints if len(one.areas) == 2]
    assert health.councils == ("flintshire", "wrexham")
    assert ids(health.areas) == ["health", "care"]
    assert health.residents == 43000


def test_a_region_is_a_footprint_only_when_a_board_works_on_it():
    without, with_one = a_country(), a_country(forum={"area": "country"})

    assert not any(len(one.councils) == 4 for one in find_footprints(without))
    [whole] = [one for one in find_footprints(with_one) if len(one.councils) == 4]
    assert ids(whole.boards) == ["forum"]


def test_the_one_crossing_has_its_shared_residents_and_those_of_both_sides():
    [crossing] = find_crossings(a_country())

    assert (crossing.one.areas[0].id, crossing.other.areas[0].id) == ("force", "health")
    assert crossing.shared == ("flintshire",)
    assert crossing.residents == 3000
    assert (crossing.one.residents, crossing.other.residents) == (3210, 43000)


def test_the_footprints_of_a_council_are_those_of_the_boards_that_serve_it():
    landscape = a_country(
        health={"area": "health"},
        care={"area": "care"},
        police={"area": "force"},
        partnership={"area": "west-partnership"},
        local={"area": "flintshire"},
    )

    footprints = find_footprints_of(landscape, "flintshire")

    assert [(one.councils, ids(one.boards)) for one in footprints] == [
        (("conwy", "denbighshire", "flintshire"), ["police"]),
        (("flintshire",), ["local"]),
        (("flintshire", "wrexham"), ["care", "health"]),
    ]
    assert [c.shared for c in find_crossings_among(landscape, footprints)] == [("flintshire",)]


def test_a_council_that_is_not_there_is_named():
    with pytest.raises(QuestionError) as error:
        find_footprints_of(a_country(), "atlantis")

    assert str(error.value) == "there is no area 'atlantis' in this landscape"


def test_a_councils_areas_are_held_against_its_own_police_and_partnership():
    fits = find_fits(a_country(), ["flintshire", "conwy"])

    assert [(fit.council, fit.area.id, fit.to_police, fit.to_csp) for fit in fits] == [
        ("conwy", "force", "equal", "around"),
        ("conwy", "west-partnership", "inside", "equal"),
        ("flintshire", "force", "equal", None),
        ("flintshire", "health", "crossing", None),
        ("flintshire", "care", "crossing", None),
    ]


def test_councils_are_counted_by_how_an_area_lies_to_their_police_area():
    landscape = a_country()

    counts = count_fits(landscape, find_fits(landscape, COUNCILS), "police")

    assert [(one.kind, one.relation, one.councils, one.residents) for one in counts] == [
        ("lhb", "around", ("wrexham",), 40000),
        ("lhb", "crossing", ("flintshire",), 3000),
        ("rpb", "around", ("wrexham",), 40000),
        ("rpb", "crossing", ("flintshire",), 3000),
        ("csp", "inside", ("conwy", "denbighshire"), 210),
    ]


def test_an_area_of_another_day_counts_for_nothing():
    areas = {**AREAS, "old-health": {"kind": "lhb", "councils": ["conwy", "wrexham"],
                                     "until": "2019"}}  # fmt: skip
    whole = a_landscape(councils=COUNCILS, areas=areas)
    today = whole.as_of(whole.about.as_of.first_day)

    assert find_crossings(today) == find_crossings(a_country())


sets_of_councils = st.frozensets(st.sampled_from(sorted(COUNCILS)), min_size=1)


@given(sets_of_councils, sets_of_councils)
def test_a_relation_seen_from_the_other_side_is_its_mirror(one, other):
    relation = relate(one, other)

    assert relate(other, one) == MIRROR.get(relation, relation)


@given(st.lists(sets_of_councils, max_size=6), st.randoms(use_true_random=False))
def test_the_order_of_areas_and_of_their_councils_never_matters(sets, random):
    def with_areas(order):
        areas = {
            f"area-{place}": {"kind": "psb", "councils": random.sample(sorted(s), len(s))}
            for place, s in order
        }
        whole = a_landscape(councils=COUNCILS, areas=areas)
        return whole.as_of(whole.about.as_of.first_day)

    numbered = list(enumerate(sets))
    first, second = with_areas(numbered), with_areas(random.sample(numbered, len(numbered)))

    told = [
        [(c.one.councils, c.other.councils, c.shared, c.residents) for c in find_crossings(one)]
        for one in (first, second)
    ]
    assert told[0] == told[1]
    assert len(told[0]) == sum(
        relate(a, b) == "crossing"
        for place, a in enumerate(sorted(set(sets), key=sorted))
        for b in sorted(set(sets), key=sorted)[place + 1 :]
    )
