"""How footprints lie to each other, and how many residents live where they do not fit.

An area is a set of councils, so two footprints with the same councils are one, whatever they are
called. Residents are those of the census of 2021, council by council.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from typing import Literal, get_args

from landscape.model.area import AREA_KINDS, Area, AreaKind, Relation, relate
from landscape.model.board import Board
from landscape.model.landscape import Landscape

PURPOSES: tuple[AreaKind, ...] = tuple(
    kind for kind in AREA_KINDS if kind not in ("la", "group", "region", "wales")
)
"""The kinds of footprint that some body works on; the others only gather councils."""

Yardstick = Literal["police", "csp"]
"""What other areas are held against: those of the police, of community safety partnerships."""

YARDSTICKS: tuple[Yardstick, ...] = get_args(Yardstick)


@dataclass(frozen=True)
class Footprint:
    """A set of councils, and what has exactly this area."""

    councils: tuple[str, ...]
    residents: int
    areas: tuple[Area, ...]
    """By kind; the first is the best known and names it."""

    boards: tuple[Board, ...]


@dataclass(frozen=True)
class Crossing:
    """Two footprints that share some councils, while each has others of its own."""

    one: Footprint
    other: Footprint
    shared: tuple[str, ...]
    residents: int
    """Of the shared councils: the people who live on both footprints."""


@dataclass(frozen=True)
class Fit:
    """An area in which a council lies, held against its police and its partnership area."""

    council: str
    area: Area
    residents: int
    """Of the whole area."""

    to_police: Relation | None
    to_csp: Relation | None
    """None where the council lies in no area of that kind on this day."""

    def to(self, yardstick: Yardstick) -> Relation | None:
        """How the area lies to one of the two."""
        return self.to_police if yardstick == "police" else self.to_csp


@dataclass(frozen=True)
class FitCount:
    """The councils whose area of one kind lies in one way to their area of another kind."""

    kind: AreaKind
    relation: Relation
    councils: tuple[str, ...]
    residents: int
    """Of these councils."""


def count_residents(landscape: Landscape, councils: Iterable[str]) -> int:
    """The residents of some councils."""
    wanted = set(councils)
    return sum(council.residents for council in landscape.councils if council.id in wanted)


def find_footprints(landscape: Landscape) -> tuple[Footprint, ...]:
    """Every footprint on which a body or a board works on this day, by its councils."""
    areas = (area for area in landscape.areas if area.kind in PURPOSES)
    return _gather(landscape, areas, landscape.boards)


def find_footprints_of(landscape: Landscape, council: str) -> tuple[Footprint, ...]:
    """The footprints of the boards that serve `council`, each with those boards.

    Raises:
        QuestionError: there is no such council or area.
    """
    wanted = landscape.councils_of(council)
    boards = (b for b in landscape.boards if landscape.councils_of(b.area) >= wanted)
    return _gather(landscape, (), boards)


def find_crossings(landscape: Landscape) -> tuple[Crossing, ...]:
    """The pairs of footprints of this day that cross."""
    return find_crossings_among(landscape, find_footprints(landscape))


def find_crossings_among(
    landscape: Landscape, footprints: Iterable[Footprint]
) -> tuple[Crossing, ...]:
    """The pairs of some footprints that cross, in their order."""
    found = []
    for one, other in combinations(footprints, 2):
        left, right = frozenset(one.councils), frozenset(other.councils)
        if relate(left, right) == "crossing":
            shared = tuple(sorted(left & right))
            found.append(Crossing(one, other, shared, count_residents(landscape, shared)))
    return tuple(found)


def find_fits(landscape: Landscape, councils: Iterable[str]) -> tuple[Fit, ...]:
    """The areas of every purpose in which each of `councils` lies, by council and kind."""
    return tuple(fit for council in sorted(councils) for fit in _fits_of(landscape, council))


def count_fits(
    landscape: Landscape, fits: Iterable[Fit], yardstick: Yardstick
) -> tuple[FitCount, ...]:
    """How many councils fit in each way, by kind of footprint; the yardstick's own is left out."""
    groups: dict[tuple[AreaKind, Relation], set[str]] = {}
    for fit in fits:
        relation = fit.to(yardstick)
        if relation and fit.area.kind != yardstick:
            groups.setdefault((fit.area.kind, relation), set()).add(fit.council)
    return tuple(
        FitCount(kind, relation, tuple(sorted(councils)), count_residents(landscape, councils))
        for (kind, relation), councils in sorted(
            groups.items(), key=lambda item: (AREA_KINDS.index(item[0][0]), item[0][1])
        )
    )


def _fits_of(landscape: Landscape, council: str) -> Iterable[Fit]:
    own = sorted((a for a in landscape.areas if council in a.councils), key=_order)
    police, csp = (next((a for a in own if a.kind == kind), None) for kind in ("police", "csp"))
    for area in own:
        if area.kind in PURPOSES:
            yield Fit(
                council=council,
                area=area,
                residents=count_residents(landscape, area.councils),
                to_police=_relate(area, police),
                to_csp=_relate(area, csp),
            )


def _relate(area: Area, other: Area | None) -> Relation | None:
    return relate(frozenset(area.councils), frozenset(other.councils)) if other else None


def _gather(
    landscape: Landscape, areas: Iterable[Area], boards: Iterable[Board]
) -> tuple[Footprint, ...]:
    """The footprints of `areas` and `boards`, by their councils."""
    groups: dict[tuple[str, ...], tuple[dict[str, Area], list[Board]]] = {}
    for area in areas:
        groups.setdefault(_key(area), ({}, []))[0][area.id] = area
    for board in boards:
        area = landscape.area_by_id[board.area]
        known, working = groups.setdefault(_key(area), ({}, []))
        known[area.id] = area
        working.append(board)
    return tuple(
        Footprint(councils, count_residents(landscape, councils),
                  tuple(sorted(known.values(), key=_order)), tuple(working))
        for councils, (known, working) in sorted(groups.items())
    )  # fmt: skip


def _key(area: Area) -> tuple[str, ...]:
    return tuple(sorted(area.councils))


def _order(area: Area) -> tuple[int, str]:
    return (AREA_KINDS.index(area.kind), area.id)
