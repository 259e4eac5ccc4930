"""Pairs of footprints that cross in a place, as a table and a sentence."""

from landscape.graph.footprints import (
    PURPOSES,
    Crossing,
    Footprint,
    count_residents,
    find_crossings,
)
from landscape.model.landscape import Landscape
from landscape.render.footprints import name_of, residents_cell, say_count
from landscape.render.table import Cell, Table, cell_of, many
from landscape.words import Language, say


def find_crossings_in(landscape: Landscape, place: str) -> tuple[Crossing, ...]:
    """The pairs that share a council of the place: what crosses elsewhere is not its matter."""
    councils = landscape.councils_of(place)
    return tuple(c for c in find_crossings(landscape) if councils.intersection(c.shared))


def crossing_table(landscape: Landscape, place: str, language: Language) -> Table:
    """The pairs of footprints that cross in a place, what each is for, and whom they share."""
    crossings = find_crossings_in(landscape, place)
    names = ("one", "of-one", "other", "of-other", "shared", "shared-residents",
             "one-residents", "other-residents")  # fmt: skip
    return Table(
        caption=say("table.crossings.caption", language, count=len(crossings)),
        header=tuple(say(f"table.footprints.{name}", language) for name in names),
        rows=tuple(_crossing_row(landscape, crossing, language) for crossing in crossings),
    )


def crossing_sentence(landscape: Landscape, place: str, language: Language) -> str:
    """How many pairs cross in a place, and how many of its residents live where they do."""
    crossings = find_crossings_in(landscape, place)
    councils = landscape.councils_of(place)
    shared = {c for crossing in crossings for c in crossing.shared} & councils
    return say(
        "footprints.crossing",
        language,
        count=len(crossings),
        place=name_of(landscape, place, language),
        residents=say_count(count_residents(landscape, shared)),
        all=say_count(count_residents(landscape, councils)),
    )


def _crossing_row(landscape: Landscape, crossing: Crossing, language: Language) -> tuple[Cell, ...]:
    one, other = crossing.one, crossing.other
    shared = tuple(landscape.area_by_id[council].name for council in crossing.shared)
    return (
        cell_of(one.areas[0].name, language),
        _uses(one, language),
        cell_of(other.areas[0].name, language),
        _uses(other, language),
        many(shared, language),
        residents_cell(crossing.residents),
        residents_cell(one.residents),
        residents_cell(other.residents),
    )


def _uses(footprint: Footprint, language: Language) -> Cell:
    """What kinds of area a footprint is, and how many boards work on it."""
    kinds = dict.fromkeys(area.kind for area in footprint.areas if area.kind in PURPOSES)
    words = [say(f"area-kind.{kind}", language) for kind in kinds]
    boards = say("table.footprints.boards", language, count=len(footprint.boards))
    return Cell("; ".join([*words, boards]))
