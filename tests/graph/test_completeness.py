"""What is known and what is not of the boards of each region."""

from datetime import date

from landscape.graph.completeness import (
    KINDS,
    count_by_region,
    find_lacks,
    find_past_review,
    find_region_of,
    find_regions,
    find_unused_sources,
)
from tests.builders import a_board, a_landscape

WALES = {
    "area": "wales",
    "councils": ["conwy", "flintshire", "newport"],
    "areas": {
        "wales": {"kind": "wales", "councils": ["conwy", "flintshire", "newport"]},
        "north-wales": ["conwy", "flintshire"],
        "gwent": ["newport"],
        "fire": {"kind": "fra", "councils": ["flintshire", "newport"]},
    },
}


def count(landscape, region, kind):
    [found] = [c for c in count_by_region(landscape) if (c.region, c.kind) == (region, kind)]
    return (found.documented, found.inferred, found.assumed, found.unknown)


def test_a_landscape_without_regions_of_its_own_is_one_region():
    landscape = a_landscape(boards={"audit": {}})

    assert [area.id for area in find_regions(landscape)] == ["north-wales"]
    assert find_region_of(landscape, landscape.boards[0]) == "north-wales"


def test_a_board_is_of_the_region_in_which_all_of_its_area_lies():
    boards = {
        "aw": {"area": "wales"},
        "fire": {"area": "fire"},
        "conwy-csp": {"area": "conwy"},
        "gwent-csp": {"area": "gwent"},
    }
    landscape = a_landscape(**WALES, boards=boards)

    assert [find_region_of(landscape, board) for board in landscape.boards] == [
        None,
        "north-wales",
        None,
        "gwent",
    ]


ENDED = {
    "areas": {
        "old-west": {"councils": ["conwy"], "until": "2010"},
        "north-wales": {"kind": "wales", "councils": ["conwy", "denbighshire", "flintshire"]},
        "west": {"councils": ["conwy", "denbighshire"], "since": "2010"},
    }
}
"""A region that has ended lies inside the one that took its place."""


def test_a_region_that_has_ended_is_none_on_a_later_day():
    landscape = a_landscape(**ENDED, boards={"audit": {"area": "conwy"}})

    def regions(day):
        return [area.id for area in find_regions(landscape.as_of(date(day, 6, 1)))]

    assert regions(2024) == ["west"]
    assert regions(2005) == ["old-west"]
    assert find_region_of(landscape.as_of(date(2024, 6, 1)), landscape.boards[0]) == "west"


def test_a_landscape_of_every_day_has_the_regions_of_every_day():
    assert [area.id for area in find_regions(a_landscape(**ENDED))] == ["old-west", "west"]


def test_every_region_has_a_count_of_every_kind_and_boards_across_regions_stand_last():
    counts = count_by_region(a_landscape(**WALES, boards={"aw": {"area": "wales"}}))

    assert [c.region for c in counts] == [
        region for region in ("gwent", "north-wales", None) for _ in KINDS
    ]
    assert [c.kind for c in counts] == [*KINDS] * 3


def test_facts_are_counted_by_how_well_they_are_known_and_boards_with_none_apart():
    chair = {"organisation": "police", "capacity": "chair", "sources": ["s1"]}
    boards = {
        "audit": {"sources": ["s1"], "members": [chair, "fire"], "meetings": 4},
        "finance": {"lines": {"accountability": "audit"}},
    }
    landscape = a_landscape(boards=boards)

    assert count(landscape, "north-wales", "boards") == (1, 0, 1, 0)
    assert count(landscape, "north-wales", "chair") == (1, 0, 0, 1)
    assert count(landscape, "north-wales", "members") == (1, 0, 1, 1)
    assert count(landscape, "north-wales", "meetings") == (0, 0, 1, 1)
    assert count(landscape, "north-wales", "parent") == (0, 0, 1, 1)
    assert count(landscape, "north-wales", "duties") == (0, 0, 0, None)


def test_what_is_not_known_of_a_board_is_named():
    known = a_board(
        name={"en": "Audit", "cy": "Archwilio", "cy-status": "draft"},
        members=[{"organisation": "police", "capacity": "chair"}],
        meetings=4,
        lines={"accountability": "council-conwy"},
    )
    unknown = a_board(member_list="unknown", lines={"reporting": "council-conwy"})

    assert find_lacks(known) == ()
    assert find_lacks(unknown) == ("chair", "members", "meetings", "parent", "welsh-name")


def test_nobody_on_a_complete_list_is_known():
    assert "members" not in find_lacks(a_board(member_list="complete"))


def test_a_file_is_past_its_review_date_from_that_day_on():
    whole = a_landscape(boards={"audit": {"review-by": "2024-04"}, "finance": {}})

    assert find_past_review(whole, date(2024, 3, 31)) == ()
    assert [b.id for b in find_past_review(whole, date(2024, 4, 1))] == ["audit"]


def test_a_source_that_a_fact_of_any_day_cites_is_used():
    whole = a_landscape(
        sources=["s1", "s2", "s3"],
        boards={"audit": {"until": 2020, "tasks": [{"what": "count", "sources": ["s1"]}]}},
        duties={"plan": {"sources": ["s2"]}},
    )

    assert [source.id for source in find_unused_sources(whole.as_of(date(2024, 1, 1)))] == ["s3"]
