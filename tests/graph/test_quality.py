"""How well a landscape is known."""

from landscape.graph.quality import (
    EvidenceCount,
    WelshCount,
    count_evidence,
    count_welsh,
    find_boards_by_member_list,
    find_conflicts,
    find_duties_by_grade,
    find_placeholders,
)
from tests.builders import a_landscape


def test_an_empty_landscape_has_nothing_to_count():
    counts = count_evidence(a_landscape(boards={}))

    assert {count.total for count in counts} == {0}


def test_facts_are_counted_by_kind_and_by_how_well_they_are_known():
    landscape = a_landscape(
        boards={
            "north": {"sources": ["s1"], "members": ["police"], "meetings": 4},
            "south": {
                "themes": ["crime"],
                "members": [{"organisation": "police", "sources": ["s1"]}],
            },
        }
    )

    counts = {count.kind: count for count in count_evidence(landscape)}

    assert counts["boards"] == EvidenceCount("boards", documented=1, inferred=0, assumed=1)
    assert counts["members"] == EvidenceCount("members", documented=1, inferred=0, assumed=1)
    assert counts["meetings"].total == 1
    assert counts["lines"].total == 0


def test_welsh_is_counted_as_official_draft_or_missing():
    boards = {
        "a": {"name": {"en": "A", "cy": "A", "cy-status": "official"}},
        "b": {"name": {"en": "B", "cy": "B", "cy-status": "draft"}},
        "c": {"name": {"en": "C"}},
    }

    counts = {count.kind: count for count in count_welsh(a_landscape(boards=boards))}

    assert counts["board-names"] == WelshCount("board-names", official=1, draft=1, missing=1)


def test_every_text_is_counted_once_however_many_days_are_asked_about():
    whole = a_landscape(boards={"a": {}})
    day = whole.as_of(whole.about.as_of.first_day)

    assert count_welsh(day) == count_welsh(whole)


def test_boards_stand_under_what_is_known_of_their_members():
    boards = {"a": {"member-list": "partial"}, "b": {}, "c": {"member-list": "unknown"}}

    groups = find_boards_by_member_list(a_landscape(boards=boards))

    found = {known: [board.id for board in found] for known, found in groups.items()}
    assert found == {"complete": ["b"], "partial": ["a"], "unknown": ["c"]}


def test_conflicts_and_placeholders_are_found_with_their_boards():
    says = [{"value": "Twice.", "sources": ["s1"]}, {"value": "Once.", "sources": ["s2"]}]
    boards = {
        "a": {"conflicts": [{"about": "How often", "says": says}]},
        "b": {"placeholder": "true"},
    }
    landscape = a_landscape(boards=boards)

    assert [(board.id, item.about.en) for board, item in find_conflicts(landscape)] == [
        ("a", "How often")
    ]
    assert [board.id for board in find_placeholders(landscape)] == ["b"]


def test_duties_stand_under_how_well_they_are_known():
    groups = find_duties_by_grade(a_landscape(boards={}, duties={"x": {"grade": "A"}, "y": {}}))

    assert {grade: len(duties) for grade, duties in groups.items()} == {"A": 1, "B": 0, "C": 1}
