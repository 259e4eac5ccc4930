"""Duties by councils in words and as a table that tells nothing by colour alone."""

import pytest

from landscape.findings import analyse
from landscape.graph import build
from landscape.render.coverage import (
    coverage_sentence,
    coverage_tiles,
    duty_coverage_table,
    find_findings_of,
    find_not_looked_for,
    grid_sentences,
    grid_table,
    make_grid,
)
from landscape.render.coverage_cell import duty_facts, evidence_table, member_sentences
from landscape.render.coverage_html import CoverageWays, grid_html, states_html
from tests.builders import a_landscape

CASE = {
    "councils": {
        name: {"tile": {"column": str(place), "row": "0"}}
        for place, name in enumerate(["conwy", "denbighshire", "flintshire"])
    },
    "areas": {"west": ["conwy", "denbighshire"]},
    "themes": ["crime"],
    "duties": {
        "plan": {"grade": "A", "themes": ["crime"],
                 "members": {"must": ["police-force", "health-board"]}},
        "review": {"area-unit": "region"},
        "advice": {"body": {"required": "no", "form": "none"}},
    },
    "boards": {
        "alpha": {"area": "conwy", "duties": ["plan"], "members": ["police"],
                  "member-list": "partial"},
        "beta": {"area": "west", "duties": [{"duty": "plan", "sources": ["minutes"]}]},
    },
}  # fmt: skip


@pytest.fixture
def graph():
    return build(a_landscape(**CASE))


@pytest.fixture
def grid(graph):
    return make_grid(graph, "en")


def texts(table):
    return [tuple(cell.text for cell in row) for row in table.rows]


def draw(grid):
    return grid_html(grid, "en", CoverageWays(lambda duty, council: f"{duty}/{council}"))


def test_councils_stand_under_their_regions_and_duties_by_name(grid):
    assert [duty.id for duty in grid.duties] == ["plan", "review"]
    regions = [(name.en, [one.id for one in councils]) for name, councils in grid.regions]
    assert regions == [("North wales", ["flintshire"]), ("West", ["conwy", "denbighshire"])]
    assert [one.id for one in grid.councils] == ["flintshire", "conwy", "denbighshire"]


def test_a_duty_that_is_looked_for_nowhere_is_listed_apart(graph):
    assert [duty.id for duty in find_not_looked_for(graph)] == ["advice"]


@pytest.mark.parametrize(
    ("choice", "duties"),
    [
        ({}, ["plan", "review"]),
        ({"themes": ["crime"]}, ["plan"]),
        ({"grades": ["C"]}, ["review"]),
        ({"themes": ["crime"], "grades": ["C"]}, []),
    ],
)
def test_duties_are_narrowed_by_theme_and_by_how_well_they_are_known(graph, choice, duties):
    assert [duty.id for duty in make_grid(graph, "en", **choice).duties] == duties


def test_a_place_keeps_its_own_councils(graph):
    assert [one.id for one in make_grid(graph, "en", area="conwy").councils] == ["conwy"]


def test_the_counts_add_up_to_what_is_asked(grid):
    size, counts = grid_sentences(grid, "en")

    assert size.endswith("where it is looked for: 6.")
    assert counts == "Met by one board: 1. Met by more than one board: 1. Not on record: 4."


def test_a_cell_is_a_sign_with_words_and_leads_to_its_evidence(grid):
    html = draw(grid)

    assert '<td class="stripes"><a href="plan/conwy" target="_self">' in html
    assert '<span class="unseen">Met by more than one board, Assumed</span>' in html
    assert '○ <small>not on record</small></span><span class="unseen">Not on record</span>' in html
    assert '<th scope="colgroup" colspan="2">West</th>' in html


def test_the_key_explains_every_state():
    for words in ("Met by one board", "Met by more than one board", "Not on record",
                  "Not asked for here"):  # fmt: skip
        assert words in states_html("en")


def test_what_is_not_on_record_is_never_said_not_to_be_done(graph, grid):
    told = coverage_sentence(grid.cells["plan", "flintshire"], graph.landscape, "en")

    assert told.startswith("In Flintshire no board is on record as meeting this duty.")
    assert "may be met without a board" in told


def test_the_boards_of_a_cell_are_named(graph, grid):
    assert "duty: Beta." in coverage_sentence(
        grid.cells["plan", "denbighshire"], graph.landscape, "en"
    )


def test_one_duty_on_the_map_has_the_same_states_as_its_row(graph, grid):
    tiles = coverage_tiles(grid, grid.duties[0], graph.landscape, "en")

    patterns = {tile.council: tile.mark.pattern for tile in tiles.tiles}
    assert patterns == {"conwy": "stripes", "denbighshire": "full", "flintshire": "dots"}


def test_one_duty_as_a_table_has_a_row_for_each_board_and_for_none(graph, grid):
    assert sorted(texts(duty_coverage_table(grid, grid.duties[0], graph.landscape, "en"))) == [
        ("Conwy", "Met by more than one board", "Alpha", "Assumed"),
        ("Conwy", "Met by more than one board", "Beta", "Assumed"),
        ("Denbighshire", "Met by one board", "Beta", "Documented"),
        ("Flintshire", "Not on record", "None", "None"),
    ]


def test_the_file_names_the_boards_of_every_cell(graph, grid):
    table = grid_table(grid, graph.landscape, "en")

    row = dict(zip(table.header, texts(table)[0], strict=True))
    assert row["Conwy"] == "Met by more than one board: Alpha; Beta"
    assert row["Flintshire"] == "Not on record"


def test_each_board_of_a_cell_is_told_with_what_shows_it(graph, grid):
    rows = texts(evidence_table(graph, grid.cells["plan", "conwy"], "en"))

    assert rows == [
        ("Alpha", "Conwy", "Assumed", "made up for a test", "None"),
        ("Beta", "West", "Documented", "A source says so", "Document minutes"),
    ]


def test_members_without_a_seat_are_named_with_how_sure_that_is(graph, grid):
    plan, review = grid.duties
    conwy = member_sentences(graph, plan, grid.cells["plan", "conwy"], "en")

    assert "which the duty requires: local health board." in conwy[0]
    assert "not complete" in conwy[1]
    assert member_sentences(graph, review, grid.cells["review", "conwy"], "en") == ()


def test_the_findings_of_a_cell_are_those_about_its_duty_in_its_area(graph):
    findings = analyse(graph).findings

    unmet = find_findings_of(graph.landscape, findings, "plan", "flintshire")

    assert [(one.code, one.areas) for one in unmet] == [("GAP001", ("flintshire",))]


def test_a_duty_is_told_with_the_law_it_rests_on(graph, grid):
    facts = dict(texts(duty_facts(graph, grid.duties[0], "en")))

    assert facts["Law or guidance"] == "An Act made up for a test"
    assert facts["How well the duty is known"] == "A: the provision was read"
