"""What the panel beside the map says of a board."""

from landscape.graph import LandscapeGraph, build
from landscape.render.board_panel import panel_facts, panel_lines, panel_members, panel_sources
from landscape.render.table import Cell, Table
from tests.builders import a_landscape


def a_graph(**fields: object) -> LandscapeGraph:
    boards = {"safety": fields, "other": {"lines": {"reporting": "safety"}}}
    sources = {
        "s1": {"title": "Minutes", "date": "2019-05", "url": "https://example.org/minutes"},
        "s2": {"title": "Report", "date": "2021"},
    }
    return build(a_landscape(boards=boards, sources=sources, duties={"plan": {}}))


def facts(graph: LandscapeGraph) -> dict[str, list[Cell]]:
    rows: dict[str, list[Cell]] = {}
    for name, value in panel_facts(graph, graph.landscape.board_by_id["safety"], "en").rows:
        rows.setdefault(name.text, []).append(value)
    return rows


def test_of_a_board_of_which_little_is_known_that_is_said():
    known = facts(a_graph(member_list="unknown"))

    assert [cell.text for cell in known["Chaired by"]] == ["Not known"]
    assert [cell.text for cell in known["Meetings a year"]] == ["Not known"]
    assert [cell.text for cell in known["Newest document used"]] == ["Not known"]


def test_each_chair_is_named_and_is_a_link():
    chair = {"organisation": "police", "capacity": "chair"}

    (cell,) = facts(a_graph(members=[chair, "council-conwy"]))["Chaired by"]

    assert (cell.text, cell.link) == ("Police", "organisation:police")


def test_members_say_their_post_their_capacity_and_why_they_sit_the_chair_first():
    graph = a_graph(
        members=[
            {"organisation": "council-conwy", "post": "Leader", "reason": "statutory"},
            {"organisation": "police", "capacity": "chair"},
        ]
    )

    table = panel_members(graph, graph.landscape.board_by_id["safety"], "en")

    assert [[cell.text for cell in row] for row in table.rows] == [
        ["Police", "Chair · By agreement"],
        ["Council conwy", "Leader · Member · By law"],
    ]


def test_lines_are_told_both_ways_with_links():
    graph = a_graph(lines={"accountability": "council-conwy"})

    away, towards = panel_lines(graph, graph.landscape.board_by_id["safety"], "en")

    assert links(away) == ["organisation:council-conwy"]
    assert links(towards) == ["board:other"]


def test_a_way_without_lines_has_no_table():
    graph = a_graph()

    assert [links(t) for t in panel_lines(graph, graph.landscape.board_by_id["safety"], "en")] == [
        ["board:other"]
    ]


def test_the_newest_document_is_dated_and_all_are_linked_where_an_address_is_known():
    graph = a_graph(evidence="documented", sources=["s1", "s2"])

    assert [cell.text for cell in facts(graph)["Newest document used"]] == ["2021"]
    found = panel_sources(graph, graph.landscape.board_by_id["safety"], "en")
    assert [(cell.text, cell.link) for cell in found] == [
        ("Minutes", "url:https://example.org/minutes"),
        ("Report", None),
    ]


def links(table: Table) -> list[str | None]:
    return [row[0].link for row in table.rows]
