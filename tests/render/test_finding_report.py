"""The findings in a terminal: under which heading each stands, and in which order."""

from datetime import date

import pytest

from landscape.findings import RULES, Analysis, analyse
from landscape.graph import LandscapeGraph, build
from landscape.render.finding_counts import count_sentences
from landscape.render.finding_report import analysis_text
from landscape.render.finding_subject import group_by_place
from tests.builders import a_landscape

KNOWN = tuple(rule for rule in RULES if rule.code in ("DUP001", "GAP001", "GAP003"))
"""Rules that may be counted on here, whatever other rules come to find."""

CASE = {
    "councils": ["conwy", "powys", "newport"],
    "area": "wales",
    "areas": {
        "wales": {"kind": "wales", "councils": ["conwy", "powys", "newport"]},
        "north-wales": ["conwy"],
        "mid": ["powys"],
        "gwent": ["newport"],
        "border": {"kind": "group", "councils": ["newport", "powys"]},
    },
    "boards": {
        "coast": {"area": "conwy", "themes": ["crime"], "sources": ["s1"]},
        "shore": {"area": "conwy", "themes": ["crime"], "placeholder": "true"},
        "march": {"area": "border"},
        "nation": {"lines": {"accountability": "council-conwy"}},
    },
    "duties": {"channel": {"grade": "A"}},
}

TEXT = """\
Toy landscape on 1 January 2024. Number of boards: 4.

Showing 6 of 6 findings.
By family: Duplication 1; Gap 5.
By weight: Serious 3; Warning 2; Note 1.

Findings by area and weight

Area            Serious  Warning  Note  In all
--------------  -------  -------  ----  ------
Gwent           1        0        0     1
Mid             1        0        0     1
North wales     1        1        1     3
Across regions  0        1        0     1

What the families mean:
  - Duplication: Boards that are recorded as doing the same work or meeting the same duty for
    the same people, side by side, above and below one another, or one after the other. Whether
    that is wanted is for the boards to say.
  - Gap: Something that the law, or good order, asks for and that is not recorded, or that a
    source says is not there. What is not recorded may be there all the same.

Gwent: 1 finding
================

Gaps: 1 finding
---------------

Duty with no board recorded as meeting it: 1 finding
What this looks for, and when it is fine: landscape explain GAP001
  - Serious (Inferred): No board is recorded as meeting the duty “Channel” in: Newport.

Mid: 1 finding
==============

Gaps: 1 finding
---------------

Duty with no board recorded as meeting it: 1 finding
What this looks for, and when it is fine: landscape explain GAP001
  - Serious (Inferred): No board is recorded as meeting the duty “Channel” in: Powys.

North wales: 3 findings
=======================

Duplication: 1 finding
----------------------

Boards of the same kind with the same theme and area: 1 finding
What this looks for, and when it is fine: landscape explain DUP001
  - Note (Assumed): In Conwy, 2 boards that set direction hold the theme “Crime”: Coast, Shore.

Gaps: 2 findings
----------------

Duty with no board recorded as meeting it: 1 finding
What this looks for, and when it is fine: landscape explain GAP001
  - Serious (Inferred): No board is recorded as meeting the duty “Channel” in: Conwy.

Board with no recorded line of accountability: 1 finding
What this looks for, and when it is fine: landscape explain GAP003
  - Warning (Inferred): Coast has no recorded line of accountability.

Across regions: 1 finding
=========================

Gaps: 1 finding
---------------

Board with no recorded line of accountability: 1 finding
What this looks for, and when it is fine: landscape explain GAP003
  - Warning (Assumed): March has no recorded line of accountability."""


@pytest.fixture
def graph() -> LandscapeGraph:
    return build(a_landscape(**CASE).as_of(date(2024, 1, 1)))


def test_the_whole_report_of_a_small_landscape(graph: LandscapeGraph):
    assert analysis_text(graph, analyse(graph, KNOWN), "en") == TEXT


def test_the_order_of_the_findings_does_not_change_the_report(graph: LandscapeGraph):
    found = analyse(graph, KNOWN)

    turned = Analysis(findings=tuple(reversed(found.findings)))

    assert analysis_text(graph, turned, "en") == TEXT


def test_a_rule_has_one_heading_in_a_place_though_its_findings_differ_in_weight():
    duties = {"channel": {"grade": "A"}, "forum": {"grade": "C"}}
    graph = build(a_landscape(duties=duties).as_of(date(2024, 1, 1)))
    found = analyse(graph, KNOWN)

    text = analysis_text(graph, found, "en")

    assert len({finding.severity for finding in found}) > 1
    assert text.count("landscape explain GAP001") == 1


def test_nothing_found_is_said_in_words():
    graph = build(a_landscape().as_of(date(2024, 1, 1)))

    text = analysis_text(graph, analyse(graph), "en")

    assert text.endswith("\n\nThe analyser found nothing in this landscape on this day.")


def test_a_matter_of_one_region_and_a_national_board_stands_with_the_region(graph: LandscapeGraph):
    [finding] = [f for f in analyse(graph, KNOWN) if f.about == ("board:coast",)]

    def place_of(*areas: str) -> str:
        [(place, _)] = group_by_place(graph, [finding.model_copy(update={"areas": areas})])
        return place

    assert place_of("conwy", "wales") == "north-wales"
    assert place_of("conwy", "powys") == place_of("border") == "across"
    assert place_of("wales") == "wales"


def test_a_finding_without_areas_stands_where_its_boards_are(graph: LandscapeGraph):
    [finding] = [f for f in analyse(graph, KNOWN) if f.about == ("board:coast",)]
    bare = finding.model_copy(update={"areas": ()})

    placed = group_by_place(graph, [bare, bare.model_copy(update={"boards": ("gone",)})])

    assert [place for place, _ in placed] == ["north-wales", "wales"]


TWICE = {"finance": {"themes": ["money"]}, "audit": {"themes": ["money"]}}
MEANT = {
    "code": "DUP001",
    "about": ["theme:money", "area:north-wales", "function:strategic"],
    "deliberate": True,
}
LIVED_WITH = {"code": "GAP003", "about": ["board:audit"]}


@pytest.mark.parametrize(
    ("accepted", "expected"),
    [
        ([LIVED_WITH], "1 finding is accepted and not listed."),
        (
            [MEANT],
            "1 finding is accepted and not listed. 1 of them is a deliberate overlap.",
        ),
        (
            [MEANT, LIVED_WITH],
            "2 findings are accepted and not listed. 1 of them is a deliberate overlap.",
        ),
    ],
)
def test_accepted_findings_are_counted_and_the_deliberate_overlaps_among_them(accepted, expected):
    graph = build(a_landscape(boards=TWICE, accepted=accepted).as_of(date(2024, 1, 1)))

    last = analysis_text(graph, analyse(graph), "en").rpartition("\n\n")[2]

    assert last == expected


def test_where_nothing_is_shown_nothing_is_counted_by_family_or_weight():
    assert count_sentences((), 6, "en") == ("Showing 0 of 6 findings.",)
