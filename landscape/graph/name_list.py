"""Every name by which something is or was known."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from landscape.graph.names import fold
from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.model.organisation import Organisation

Kind = Literal["theme", "duty", "area", "board", "organisation"]
How = Literal["name", "other-name", "former", "id", "theme", "duty"]


@dataclass(frozen=True)
class Known:
    """One name of a thing."""

    kind: Kind
    id: str
    text: str
    """As it is written."""

    how: How
    """What the name is to the thing; `former`: the name of one whose work it took over."""

    is_well_known: bool = True
    """Whether it is not one of the many areas that the law draws for a single purpose."""

    @cached_property
    def plain(self) -> str:
        """The name without letter case, accents and marks."""
        return fold(self.text)

    @cached_property
    def words(self) -> frozenset[str]:
        """Its words, in that form."""
        return frozenset(self.plain.split())

    @cached_property
    def letters(self) -> int:
        """How long the name is, without blanks."""
        return max(1, len(self.plain.replace(" ", "")))


def find_known(whole: Landscape) -> Iterator[Known]:
    """Every name of everything in a landscape of every day; a thing may have one twice."""
    bodies = {one.id: one.succeeds for one in whole.organisations}
    yield from find_known_boards(whole.board_by_id)
    yield from _find_with_past("organisation", whole.organisation_by_id, bodies)
    for theme in whole.themes:
        yield from _name("theme", theme.id, theme.name.en, theme.name.cy)
    for duty in whole.duties:
        yield from _name("duty", duty.id, duty.name.en, duty.name.cy)
        yield Known("duty", duty.id, duty.instrument, "other-name")
    for area in whole.area_by_id.values():
        for name in _name("area", area.id, area.name.en, area.name.cy):
            yield replace(name, is_well_known=area.kind in ("la", "region", "wales"))


def find_known_boards(
    boards: Mapping[str, Board], wanted: Iterable[str] | None = None
) -> Iterator[Known]:
    """Every name of `boards`, or of those of them that are wanted; a board may have one twice."""
    before = {board.id: tuple(one.board for one in board.succeeds) for board in boards.values()}
    yield from _find_with_past("board", boards, before, wanted)


def _name(kind: Kind, name: str, english: str, welsh: str | None) -> Iterator[Known]:
    yield Known(kind, name, english, "name")
    if welsh:
        yield Known(kind, name, welsh, "name")
    yield Known(kind, name, name, "id")


def _find_with_past(
    kind: Kind,
    things: Mapping[str, Board] | Mapping[str, Organisation],
    before: Mapping[str, Sequence[str]],
    wanted: Iterable[str] | None = None,
) -> Iterator[Known]:
    """The names of boards or bodies, of all or those wanted, and of all that came before each."""
    for thing in (things[one] for one in (things if wanted is None else wanted)):
        yield from _name(kind, thing.id, thing.name.en, thing.name.cy)
        yield from (Known(kind, thing.id, alias, "other-name") for alias in thing.aliases)
        for past in sorted(_find_past(thing.id, before)):
            if past in things:
                former = things[past]
                names = (former.name.en, former.name.cy, *former.aliases)
                yield from (Known(kind, thing.id, name, "former") for name in names if name)


def _find_past(thing: str, before: Mapping[str, Sequence[str]]) -> frozenset[str]:
    """All from which something came, step by step; the record may lead in a circle."""
    found: set[str] = set()
    waiting = list(before.get(thing, ()))
    while waiting:
        one = waiting.pop()
        if one != thing and one not in found:
            found.add(one)
            waiting += before.get(one, ())
    return frozenset(found)
