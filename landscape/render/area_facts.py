"""What is known of a place on a day: its boards, what covers it, its duties, its neighbours."""

from collections.abc import Iterable

from landscape.graph import LandscapeGraph
from landscape.graph.footprints import count_residents
from landscape.model.area import AREA_KINDS, Area, Relation, relate
from landscape.model.board import Board
from landscape.render.boards import area_cell, because_cell, sources_cell
from landscape.render.duty_facts import find_duties_of, met_cells
from landscape.render.facts import fact_table
from landscape.render.table import Table, cell_of, join_cells, number, term
from landscape.words import Language, say

_RELATIONS: tuple[Relation, ...] = ("equal", "inside", "around", "crossing")
"""How another area may lie to a place, in the order in which it is told."""


def area_facts(graph: LandscapeGraph, area: Area, language: Language) -> Table:
    """Everything that is said of a place as a whole."""
    councils = tuple(area_cell(graph, one, language) for one in area.councils)
    facts = (
        ("kind", term(f"area-kind.{area.kind}", language)),
        ("councils", join_cells(councils, language)),
        ("residents", number(count_residents(graph.landscape, area.councils), language)),
        ("evidence", term(f"evidence.{area.evidence}", language)),
        ("because", because_cell(area, language)),
        ("sources", sources_cell(graph, area.sources, language)),
    )
    return fact_table(facts, language)


def find_boards_lying(
    graph: LandscapeGraph, area: str, relations: Iterable[Relation]
) -> tuple[Board, ...]:
    """The boards of the day whose area lies in one of some ways to a place."""
    place, wanted = graph.landscape.councils_of(area), frozenset(relations)
    boards = graph.landscape.boards
    return tuple(board for board in boards if relate(graph.councils_of(board), place) in wanted)


def area_duty_table(graph: LandscapeGraph, area: str, language: Language) -> Table:
    """Who meets each duty in the areas that take in some of a place, and where nobody does."""
    rows = tuple(
        (
            cell_of(duty.name, language, link=f"duty:{duty.id}"),
            area_cell(graph, one.id, language),
            *met_cells(graph, duty, one.id, language, place=area),
        )
        for duty, one in find_duties_of(graph, area)
    )
    names = ("duty", "each-area", "met-by", "not-met-in", "absent")
    return Table(
        caption=say("table.area-duties.caption", language, count=len(rows)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=rows,
    )


def count_unmet(graph: LandscapeGraph, area: str) -> tuple[int, int]:
    """How many duties are looked for in a place, and how many of them no board meets in some of
    it."""
    place = graph.landscape.councils_of(area)
    looked, unmet = set(), set()
    for duty, one in find_duties_of(graph, area):
        looked.add(duty.id)
        if not place.isdisjoint(graph.find_councils_unmet(duty.id, one.id)):
            unmet.add(duty.id)
    return len(looked), len(unmet)


def neighbour_table(graph: LandscapeGraph, area: Area, language: Language) -> Table:
    """The areas of the day that share councils with a place, and how each lies to it."""
    place = frozenset(area.councils)
    found = [
        (relate(frozenset(one.councils), place), one)
        for one in _find_areas(graph)
        if one.id != area.id
    ]
    order = {relation: rank for rank, relation in enumerate(_RELATIONS)}
    near = sorted(
        (pair for pair in found if pair[0] in order),
        key=lambda pair: (order[pair[0]], AREA_KINDS.index(pair[1].kind), pair[1].id),
    )
    names = ("area", "kind", "lies", "councils")
    return Table(
        caption=say("table.neighbours.caption", language, count=len(near)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple(
            (
                area_cell(graph, one.id, language),
                term(f"area-kind.{one.kind}", language),
                term(f"relation.{relation}", language),
                number(len(one.councils), language),
            )
            for relation, one in near
        ),
    )


def _find_areas(graph: LandscapeGraph) -> tuple[Area, ...]:
    landscape = graph.landscape
    return (*landscape.areas_of_kind("la"), *landscape.areas)
