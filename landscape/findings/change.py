"""Two landscapes that differ in some boards, and what hangs on these."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from landscape.findings.analysed import Analysed, Ties, find_led, find_tied
from landscape.graph import LandscapeGraph
from landscape.graph.completeness import find_regions
from landscape.graph.membership import find_members
from landscape.graph.themes import find_broadest
from landscape.model.area import Area
from landscape.model.board import Board
from landscape.model.landscape import Landscape

_NOTHING = frozenset[str]()
_OF_BOARDS = frozenset({"boards", "is_changed"})


@dataclass(frozen=True, eq=False)
class Change:
    """A landscape before and after some of its boards became others."""

    before: Analysed
    after: LandscapeGraph

    @cached_property
    def is_of_boards(self) -> bool:
        """Whether nothing but boards differs."""
        was, now = self.before.graph.landscape, self.after.landscape
        others = Landscape.model_fields.keys() - _OF_BOARDS
        # Quick where a day was taken twice: then the parts of a list are the same objects.
        return all(getattr(was, name) == getattr(now, name) for name in others)

    @cached_property
    def changed(self) -> frozenset[str]:
        """The ids of the boards that ended, began or differ."""
        was, now = self._boards
        pairs = ((board, was.get(board), now.get(board)) for board in was.keys() | now.keys())
        # Most are the same objects, which is seen at once.
        return frozenset(board for board, old, new in pairs if old is not new and old != new)

    @cached_property
    def versions(self) -> tuple[Board, ...]:
        """The changed boards, as they were and as they are."""
        return self.find_versions(self.changed)

    @cached_property
    def rejoined(self) -> frozenset[str]:
        """The boards that did not change, but hang together with others than they did.

        Where groups came apart or became one, the most boards that stayed together are left out: of
        each two boards that were joined and are not, or the other way about, one is told.
        """
        was, now = ({*graph.joined} for graph in (self.before.graph, self.after))
        place = {board: at for at, group in enumerate(now - was) for board in group}
        parts: dict[tuple[int, int], list[str]] = {}
        for at, group in enumerate(was - now):
            for board in place.keys() & group:
                parts.setdefault((at, place[board]), []).append(board)
        largest = max(parts.values(), key=len, default=[])
        return frozenset(place).difference(largest, self.changed)

    def find_versions(self, ids: Collection[str]) -> tuple[Board, ...]:
        """The boards that have one of `ids`, before and after."""
        return tuple(known[board] for known in self._boards for board in ids if board in known)

    def pick(self, ids: Collection[str]) -> tuple[Board, ...]:
        """The boards after that have one of `ids`, in order of id."""
        now = self.after.landscape.board_by_id
        return tuple(now[board] for board in sorted(now.keys() & ids))

    def find_themes(self, boards: Iterable[Board]) -> frozenset[str]:
        """All themes of the trees in which `boards` hold one."""
        landscape = self.after.landscape
        tops = {theme.id: find_broadest(landscape, theme.id) for theme in landscape.themes}
        touched = {tops.get(held.theme) for board in boards for held in board.themes}
        return frozenset(theme for theme, top in tops.items() if top in touched)

    def find_places(self, boards: Iterable[Board]) -> frozenset[str]:
        """The councils of the regions that `boards` serve; all where these do not part them."""
        landscape = self.after.landscape
        served = frozenset[str]().union(*(landscape.councils_of(b.area) for b in boards))
        regions = find_regions(landscape)
        met = (area.councils for area in regions if not served.isdisjoint(area.councils))
        found = frozenset[str]().union(*met)
        if not found or not served <= found or do_overlap(regions):
            return frozenset(council.id for council in landscape.councils)
        return found

    def find_holding(self, themes: Collection[str]) -> tuple[Board, ...]:
        """The boards after that hold one of `themes`, in order of id."""
        known = (self.before.by_theme.get(theme, _NOTHING) for theme in themes)
        boards = self.pick(self.changed.union(*known))
        return tuple(b for b in boards if any(held.theme in themes for held in b.themes))

    def find_near(self, ids: Collection[str]) -> frozenset[str]:
        """The boards `ids` and those tied to them or to which they are tied, before or after."""
        found = set(ids)
        for ties in (self.before.ties, self._ties):
            for board in ids:
                found |= ties.out.get(board, frozenset()) | ties.back.get(board, frozenset())
        return frozenset(found.difference(self.after.landscape.organisation_by_id))

    def find_alike(self, ids: Collection[str]) -> frozenset[str]:
        """`ids` and the boards before with just the same members, one or more, as one of them."""
        members = {find_members(board) for board in self.find_versions(ids)} - {_NOTHING}
        alike = (self.before.by_members.get(found, frozenset()) for found in members)
        return frozenset(ids).union(*alike)

    def find_below(self, ids: Iterable[str]) -> frozenset[str]:
        """`ids` and the boards from which lines lead up to them, before or after."""
        return _spread(ids, self.before.lines.back, self._lines.back)

    def find_above(self, ids: Iterable[str]) -> frozenset[str]:
        """`ids` and all to which lines lead up from them, before or after."""
        return _spread(ids, self.before.lines.out, self._lines.out)

    @property
    def _boards(self) -> tuple[Mapping[str, Board], Mapping[str, Board]]:
        return self.before.graph.landscape.board_by_id, self.after.landscape.board_by_id

    @cached_property
    def _ties(self) -> Ties:
        return Ties.of(self.pick(self.changed), find_tied)

    @cached_property
    def _lines(self) -> Ties:
        return Ties.of(self.pick(self.changed), find_led)


def do_overlap(areas: Iterable[Area]) -> bool:
    """Whether a council is in two of some areas."""
    councils = [council for area in areas for council in area.councils]
    return len(set(councils)) < len(councils)


def _spread(ids: Iterable[str], *webs: Mapping[str, frozenset[str]]) -> frozenset[str]:
    waiting = list(ids)
    found = set(waiting)
    while waiting:
        board = waiting.pop()
        for web in webs:
            new = web.get(board, _NOTHING) - found
            found |= new
            waiting += new
    return frozenset(found)
