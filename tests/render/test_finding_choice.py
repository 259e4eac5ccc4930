"""Which findings a choice leaves, and to which themes a finding belongs."""

from datetime import date

import pytest

from landscape.findings import Finding, analyse
from landscape.graph import LandscapeGraph, build
from landscape.model.errors import QuestionError
from landscape.model.message import message
from landscape.render.finding_choice import FindingChoice, choose, choose_from
from landscape.render.finding_subject import find_themes
from tests.builders import a_landscape

CASE = {
    "boards": {
        "north": {"themes": ["crime", "water"], "area": "conwy"},
        "south": {"themes": ["crime"]},
    },
    "duties": {"plan": {"themes": ["money"]}, "bare": {}},
    "themes": ["crime", "water", "money"],
}


@pytest.fixture
def graph() -> LandscapeGraph:
    return build(a_landscape(**CASE).as_of(date(2024, 1, 1)))


def a_finding(*about: str, **fields: object) -> Finding:
    """A finding of a rule that exists; what it says does not matter here."""
    given = {"severity": "warning", "evidence": "inferred", "boards": ("north",), **fields}
    return Finding(code="GAP003", about=about, message=message("finding.GAP003"), **given)


@pytest.mark.parametrize(
    ("about", "themes"),
    [
        (("theme:crime", "board:north"), {"crime"}),
        (("duty:plan", "board:north"), {"money"}),
        (("duty:plan", "theme:crime"), {"money", "crime"}),
        (("duty:bare", "board:north"), {"crime", "water"}),
        (("board:north",), {"crime", "water"}),
    ],
)
def test_themes_are_those_it_is_about_and_those_of_its_boards_only_where_it_names_none(
    graph: LandscapeGraph, about: tuple[str, ...], themes: set[str]
):
    assert find_themes(graph, a_finding(*about)) == themes


def test_a_board_that_has_ended_brings_no_theme(graph: LandscapeGraph):
    assert find_themes(graph, a_finding("board:old", boards=("old",))) == set()


def test_a_finding_without_areas_is_of_the_places_of_its_boards(graph: LandscapeGraph):
    finding = a_finding("board:north", areas=())

    def is_left(area: str) -> bool:
        return choose(graph, [finding], FindingChoice(area=area)) == (finding,)

    assert [is_left(area) for area in ("conwy", "flintshire", "north-wales")] == [True, False, True]


def test_a_finding_about_nothing_with_an_area_belongs_to_the_whole_landscape(graph: LandscapeGraph):
    finding = a_finding("post:clerk", boards=())

    assert choose(graph, [finding], FindingChoice(area="north-wales")) == (finding,)
    assert choose(graph, [finding], FindingChoice(area="conwy")) == ()


def test_every_condition_narrows_and_the_choices_of_one_condition_widen(graph: LandscapeGraph):
    one = a_finding("board:north", severity="note", evidence="assumed")
    other = a_finding("board:north", "theme:crime")

    def left(**choice: tuple[str, ...]) -> tuple[Finding, ...]:
        return choose(graph, [one, other], FindingChoice(**choice))

    assert left(severities=("note", "warning")) == (one, other)
    assert left(evidence=("assumed",)) == left(severities=("note",)) == (one,)
    assert left(themes=("crime",), evidence=("inferred",)) == (other,)
    assert left(themes=("water",), evidence=("inferred",)) == ()


def test_accepted_findings_are_chosen_like_the_others():
    accepted = [{"code": "GAP003", "about": ["board:north"]},
                {"code": "GAP003", "about": ["board:south"]}]  # fmt: skip
    graph = build(a_landscape(**CASE, accepted=accepted).as_of(date(2024, 1, 1)))

    chosen = choose_from(graph, analyse(graph), FindingChoice(board="north"))

    assert [finding.boards for finding, _ in chosen.accepted] == [("north",)]


def test_a_choice_of_a_board_that_is_not_there_is_refused(graph: LandscapeGraph):
    with pytest.raises(QuestionError) as error:
        choose_from(graph, analyse(graph), FindingChoice(board="nroth"))

    assert str(error.value) == (
        "there is no board 'nroth' on this day. Choose from: north, south. Did you mean 'north'?"
    )
