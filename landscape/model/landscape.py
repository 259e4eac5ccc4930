"""Everything that was loaded from one folder, and the same on one day."""

from collections.abc import Callable, Collection
from datetime import date
from functools import cached_property
from typing import Self, TypeVar

from pydantic import Field, model_validator

from landscape.model.accepted import Acceptance
from landscape.model.area import AREA_KINDS, Area, Council
from landscape.model.assumptions import Assumptions
from landscape.model.board import Board
from landscape.model.duty import Duty
from landscape.model.errors import QuestionError
from landscape.model.frozen import Frozen, Id
from landscape.model.organisation import Organisation
from landscape.model.partial_date import PartialDate
from landscape.model.source import Source
from landscape.model.span import Span
from landscape.model.text import Text
from landscape.model.theme import Theme

Spanned = TypeVar("Spanned", bound=Span)


_LOOKED_UP = {
    "area_by_id": "areas",
    "_councils_by_area": "areas",
    "organisation_by_id": "organisations",
    "theme_by_id": "themes",
    "duty_by_id": "duties",
    "source_by_id": "sources",
}
"""Look-ups that a landscape keeps, and the field that each hangs on."""


class LandscapeFile(Frozen):
    """What the folder is about."""

    name: Text
    area: Id
    """The area in which duties are looked for."""

    as_of: PartialDate
    """The day that is shown first."""

    notes: tuple[Text, ...] = ()


class Landscape(Frozen):
    """A governance landscape: everything that was loaded from one folder.

    Every list is sorted, so two landscapes that say the same are equal however they were read.
    """

    about: LandscapeFile
    councils: tuple[Council, ...] = ()
    areas: tuple[Area, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    themes: tuple[Theme, ...] = ()
    duties: tuple[Duty, ...] = ()
    sources: tuple[Source, ...] = ()
    boards: tuple[Board, ...] = ()
    accepted: tuple[Acceptance, ...] = ()
    assumptions: Assumptions | None = None
    """What a seat is taken to need; without it no hours can be given."""

    day: date | None = None
    """The day that this landscape was taken as of; none while it holds every day."""

    whole: "Landscape | None" = Field(default=None, exclude=True, repr=False)
    """The landscape of every day, of which this is one day."""

    is_changed: bool = Field(default=False, exclude=True, repr=False)
    """Whether a scenario gave it other boards than the files have."""

    def as_of(self, day: date) -> "Landscape":
        """The landscape on `day`: only what held then, down to single seats, lines and themes.

        A line stays when the board that it leads to does not exist on that day, because that is
        itself a finding. Seats end with the organisation or board that sat on them. Boards that a
        scenario changed stay as it left them, as far as they hold on that day.
        """
        whole = self.whole or self
        organisations = _on(day, whole.organisations)
        boards = _on(day, self.boards if self.is_changed else whole.boards)
        present = {item.id for item in organisations} | {board.id for board in boards}
        return whole._with(
            areas=_on(day, whole.areas),
            organisations=organisations,
            duties=_on(day, whole.duties),
            boards=tuple(_board_on(day, board, present) for board in boards),
            accepted=tuple(item for item in whole.accepted if item.span.covers(day)),
            day=day,
            whole=whole,
            is_changed=self.is_changed,
        )

    def with_boards(self, boards: tuple[Board, ...]) -> "Landscape":
        """The same landscape with other boards, in order of id."""
        boards = tuple(sorted(boards, key=lambda board: board.id))
        return self._keep_known(self._with(boards=boards, is_changed=True))

    def map_boards(self, change: Callable[[Board], Board]) -> "Landscape":
        """The same landscape, as if the files had said of every board what `change` makes of it."""
        whole = self.whole and self.whole.map_boards(change)
        return self._with(boards=tuple(map(change, self.boards)), whole=whole)

    def only(
        self,
        boards: tuple[Board, ...],
        *,
        themes: Collection[str] | None = None,
        duties: Collection[str] | None = None,
        councils: Collection[str] | None = None,
    ) -> "Landscape":
        """A part of this landscape: just these of its boards, sorted, and of its themes and duties.

        Of `councils` given, just these and the areas that meet them are gone through; all areas are
        still known by id. The part is for questions whose answer does not hang on what it lacks.
        """
        changes: dict[str, object] = {"boards": boards}
        if themes is not None:
            changes["themes"] = tuple(theme for theme in self.themes if theme.id in themes)
        if duties is not None:
            changes["duties"] = tuple(duty for duty in self.duties if duty.id in duties)
        if councils is not None:
            changes["councils"] = tuple(one for one in self.councils if one.id in councils)
            meeting = (area for area in self.areas if not {*councils}.isdisjoint(area.councils))
            changes["areas"] = tuple(meeting)
        part = self._keep_known(self._with(**changes))
        part.__dict__["area_by_id"] = self.area_by_id
        part.__dict__["_councils_by_area"] = self._councils_by_area
        return part

    def _keep_known(self, other: "Landscape") -> "Landscape":
        """`other`, with what was looked up here and is the same there."""
        for name, field in _LOOKED_UP.items():
            if name in self.__dict__ and getattr(self, field) is getattr(other, field):
                other.__dict__[name] = self.__dict__[name]
        return other

    def _with(self, **changes: object) -> "Landscape":
        # Not model_copy: that would carry the cached look-ups of the old values along.
        fields = {name: getattr(self, name) for name in Landscape.model_fields}
        return Landscape.model_construct(**(fields | changes))

    @cached_property
    def board_by_id(self) -> dict[str, Board]:
        """Boards by id."""
        return {board.id: board for board in self.boards}

    @cached_property
    def organisation_by_id(self) -> dict[str, Organisation]:
        """Organisations by id."""
        return {organisation.id: organisation for organisation in self.organisations}

    @cached_property
    def theme_by_id(self) -> dict[str, Theme]:
        """Themes by id."""
        return {theme.id: theme for theme in self.themes}

    @cached_property
    def duty_by_id(self) -> dict[str, Duty]:
        """Duties by id."""
        return {duty.id: duty for duty in self.duties}

    @cached_property
    def source_by_id(self) -> dict[str, Source]:
        """Sources by id."""
        return {source.id: source for source in self.sources}

    @cached_property
    def area_by_id(self) -> dict[str, Area]:
        """Areas by id, of every day; each council is an area of kind `la`."""
        whole = self.whole or self
        return {area.id: area for area in (*map(_as_area, self.councils), *whole.areas)}

    def councils_of(self, area_id: str) -> frozenset[str]:
        """The ids of the councils in an area.

        Raises:
            QuestionError: there is no such area.
        """
        councils = self._councils_by_area.get(area_id)
        if councils is None:
            raise QuestionError(f"there is no area '{area_id}' in this landscape")
        return councils

    @cached_property
    def _councils_by_area(self) -> dict[str, frozenset[str]]:
        # Kept, because nothing else is asked as often.
        return {area.id: frozenset(area.councils) for area in self.area_by_id.values()}

    def areas_of_kind(self, kind: str) -> tuple[Area, ...]:
        """The areas of one kind that exist in this landscape, sorted by id."""
        known = self.area_by_id
        here = (known[one.id] for one in self.councils) if kind == "la" else self.areas
        return tuple(area for area in here if area.kind == kind)

    def name_of(self, thing_id: str) -> Text:
        """The name of a board or organisation on any day; its id where there is none."""
        whole = self.whole or self
        for known in (self.board_by_id, self.organisation_by_id, whole.board_by_id):
            if thing_id in known:
                return known[thing_id].name
        named = whole.organisation_by_id.get(thing_id)
        return named.name if named else Text(en=thing_id)

    def name_area(self, councils: frozenset[str]) -> Area:
        """The best-known area made of just these councils: a council, the region, Wales, others.

        Raises:
            QuestionError: no area is made of these councils.
        """
        order = ("la", "region", "wales", "group", *AREA_KINDS)
        found = [area for area in self.area_by_id.values() if frozenset(area.councils) == councils]
        if not found:
            raise QuestionError(f"no area is made of {', '.join(sorted(councils))}")
        return min(found, key=lambda area: (order.index(area.kind), area.id))

    @model_validator(mode="after")
    def _is_sorted(self) -> Self:
        for field in (
            "councils",
            "areas",
            "organisations",
            "themes",
            "duties",
            "sources",
            "boards",
        ):
            values = tuple(sorted(getattr(self, field), key=lambda item: item.id))
            object.__setattr__(self, field, values)
        accepted = tuple(
            sorted(self.accepted, key=lambda item: (item.code, item.about, item.since))
        )
        object.__setattr__(self, "accepted", accepted)
        return self


def _on(day: date, items: tuple[Spanned, ...]) -> tuple[Spanned, ...]:
    return tuple(item for item in items if item.covers(day))


def _board_on(day: date, board: Board, present: set[str]) -> Board:
    terms = board.terms_of_reference
    return board.model_copy(
        update={
            "themes": _on(day, board.themes),
            "duties": _on(day, board.duties),
            "members": tuple(m for m in _on(day, board.members) if m.party in present),
            "lines": _on(day, board.lines),
            "legal_boards": _on(day, board.legal_boards),
            "back_to_back": _on(day, board.back_to_back),
            "absent_lines": _on(day, board.absent_lines),
            "tasks": _on(day, board.tasks),
            "terms_of_reference": terms if terms and terms.covers(day) else None,
        }
    )


def _as_area(council: Council) -> Area:
    return Area(
        id=council.id,
        kind="la",
        name=council.name,
        councils=(council.id,),
        evidence=council.evidence,
        because=council.because,
        sources=council.sources,
    )
