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


class Council(Evidenced):
    """A principal council's area: the smallest unit of every footprint."""

    id: Id
    gss: Annotated[str, StringConstraints(pattern=r"^W060000[0-9]{2}$")]
    """Office for National Statistics code."""

    name: Text
    residents: Annotated[int, Field(gt=0)]
    """Usual residents, census of 2021."""


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
