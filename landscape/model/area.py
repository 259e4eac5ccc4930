"""Areas: named sets of councils, and how two of them lie to each other."""

from typing import Annotated, Literal, get_args

from pydantic import Field, StringConstraints

from landscape.model.evidence import Evidenced
from landscape.model.frozen import Frozen, Id
from landscape.model.span import Span
from landscape.model.text import Text

AreaKind = Literal[
    "la", "police", "lhb", "fra", "safeguarding", "rpb", "apb", "psb", "csp", "cjc", "lrf",
    "yjs", "vawdasv", "mappa", "pdu", "group", "region", "wales",
]  # fmt: skip
"""Footprints by what they are for; a `group` of councils is for nothing else that has a kind."""

AREA_KINDS: tuple[AreaKind, ...] = get_args(AreaKind)

Relation = Literal["equal", "inside", "around", "apart", "crossing"]


class Tile(Frozen):
    """Where a council stands on a map of equal tiles, which shows who is next to whom, not size.

    It is a drawing of our own and no fact of geography, so it has no evidence.
    """

    column: Annotated[float, Field(ge=0, le=40, multiple_of=0.5)]
    """Of its left edge, from the left; in whole and half tiles, as bricks are laid."""

    row: Annotated[int, Field(ge=0, le=40)]
    """From the top, where north is."""

    label: Text | None = None
    """What stands on the tile where the name is too long: a soft hyphen says where it may break."""


class Council(Evidenced):
    """A principal council's area: the smallest unit of every footprint."""

    id: Id
    gss: Annotated[str, StringConstraints(pattern=r"^W060000[0-9]{2}$")]
    """Office for National Statistics code."""

    name: Text
    residents: Annotated[int, Field(gt=0)]
    """Usual residents, census of 2021."""

    tile: Tile | None = None
    """Where it stands on the map of tiles, if it is on one."""


class Area(Evidenced, Span):
    """A footprint: a named set of councils."""

    id: Id
    kind: AreaKind
    name: Text
    councils: Annotated[tuple[Id, ...], Field(min_length=1)]


class AreasFile(Frozen):
    """The councils and the footprints made of them."""

    councils: tuple[Council, ...]
    areas: tuple[Area, ...]


def relate(one: frozenset[str], other: frozenset[str]) -> Relation:
    """How the area `one` lies to the area `other`, both as sets of councils."""
    if one == other:
        return "equal"
    if one < other:
        return "inside"
    if one > other:
        return "around"
    return "crossing" if one & other else "apart"
