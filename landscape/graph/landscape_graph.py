"""Questions about a landscape, by name. Every answer is sorted."""

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from landscape.graph import membership, overlap
from landscape.graph.duties import AbsentMember, DutyMap, Seat
from landscape.graph.expectation import Expectations
from landscape.graph.joined import find_joined
from landscape.graph.kept import Kept
from landscape.graph.membership import Overlap
from landscape.graph.reporting import ANSWERING, JOINING, ReportingGraph
from landscape.model.area import Area
from landscape.model.board import Board, Line, Member, MetDuty
from landscape.model.duty import Duty
from landscape.model.errors import QuestionError
from landscape.model.landscape import Landscape
from landscape.model.ties import AbsentLine, Task

K = TypeVar("K")
V = TypeVar("V")


def build(
    landscape: Landscape,
    *,
    also_look_for: frozenset[str] = frozenset(),
    like: "LandscapeGraph | None" = None,
    part_of: "LandscapeGraph | None" = None,
) -> "LandscapeGraph":
    """The landscape, ready to be asked questions.

    Duties in `also_look_for` are looked for even when the law asks for no body and no board meets
    them: so two landscapes can be compared in which the same duties are looked for. Of `like`, the
    graph of a landscape that differs in boards only or has more, what is the same is used again.
    A part of a landscape is `part_of` the graph of the whole.
    """
    return LandscapeGraph(landscape, also_look_for, like, part_of)


@dataclass(frozen=True)
class LandscapeGraph:
    """A landscape on one day, as questions and answers."""

    landscape: Landscape
    also_look_for: frozenset[str] = frozenset()
    """Duties that are looked for whether or not there is reason to in this landscape."""

    like: "LandscapeGraph | None" = field(default=None, compare=False, repr=False)
    """A graph of which what is the same may be used again."""

    part_of: "LandscapeGraph | None" = field(default=None, compare=False, repr=False)
    """The graph of the whole landscape, where this is a part: there it is seen what is joined."""

    def keep(self, question: Hashable, rests_on: tuple[object, ...], work: Callable[[], V]) -> V:
        """The answer of `work`, once; that of `like` where it rested there on the same."""
        return self._kept.keep(question, rests_on, work)

    def find_boards_on(self, theme: str, area: str) -> tuple[Board, ...]:
        """The boards that hold `theme` and whose area meets `area`.

        Raises:
            QuestionError: there is no such theme or area.
        """
        if theme not in self.landscape.theme_by_id:
            raise QuestionError(f"there is no theme '{theme}' in this landscape")
        councils = self.landscape.councils_of(area)
        holding = self._holding.get(theme, ())
        return tuple(board for board in holding if self.councils_of(board) & councils)

    def find_boards_meeting(self, duty: str, area: str) -> tuple[Board, ...]:
        """The boards that meet `duty` in `area` or a part of it.

        Raises:
            QuestionError: there is no such duty or area.
        """
        whole = self.landscape.whole or self.landscape
        if duty not in whole.duty_by_id:
            raise QuestionError(f"there is no duty '{duty}' in this landscape")
        return self._duties.find_boards_meeting(duty, self.landscape.councils_of(area))

    def find_boards_sharing_work(self) -> tuple[tuple[str, frozenset[str], tuple[Board, ...]], ...]:
        """Themes with the two or more boards of one function that hold them for one same area."""
        held = ((theme, board) for theme, boards in self._holding.items() for board in boards)
        groups = _group(((t, b.function, tuple(sorted(self.councils_of(b)))), b) for t, b in held)
        return tuple(
            (theme, frozenset(councils), boards)
            for (theme, _, councils), boards in sorted(groups.items(), key=lambda item: item[0])
            if len(boards) > 1
        )

    def find_work_repeated_below(self) -> tuple[tuple[str, Board, tuple[Board, ...]], ...]:
        """Themes of a board that boards joined to it, of its function and inside its area, hold."""
        found = []
        for above in self.landscape.boards:
            below = self._find_joined_inside(above)
            for theme in sorted({held.theme for held in above.themes} if below else ()):
                holding = {board.id for board in self._holding.get(theme, ())}
                repeating = tuple(board for board in below if board.id in holding)
                if repeating:
                    found.append((theme, above, repeating))
        return tuple(found)

    def _find_joined_inside(self, above: Board) -> tuple[Board, ...]:
        """The boards with a line up to `above`, of its function, for a part of its area."""
        joined = {board for board, line in self.find_lines_to(above.id) if line.kind in JOINING}
        boards = (self.landscape.board_by_id[board] for board in sorted(joined))
        return tuple(
            board
            for board in boards
            if board.function == above.function
            and self.councils_of(board) < self.councils_of(above)
        )

    def find_duty_areas(self) -> tuple[tuple[Duty, Area], ...]:
        """Every duty with each area in which it is looked for."""
        return self._duties.find_duty_areas()

    def find_duty_facts(self, duty: str, area: str) -> tuple[MetDuty, ...]:
        """What is recorded of the meeting of `duty` in `area` or a part of it."""
        return self._duties.find_facts(duty, self.landscape.councils_of(area))

    def find_seats_of_kind(self, duty: str, kind: str) -> Mapping[str, tuple[Seat, ...]]:
        """The seats of a type of member on boards meeting `duty`, by council they count for."""
        return self._duties.find_seats(duty, kind)

    def find_councils_unmet(self, duty: str, area: str) -> tuple[str, ...]:
        """The councils of `area` in which no board meets `duty`."""
        return self._duties.find_unmet(duty, self.landscape.councils_of(area))

    def find_absent_members(self, duty: Duty, area: str) -> tuple[AbsentMember, ...]:
        """The types of member that `duty` requires and that no board meeting it in `area` seats."""
        met = self.landscape.councils_of(area).difference(self.find_councils_unmet(duty.id, area))
        return self._duties.find_absent_members(duty, met)

    def find_lines_from(self, board: str) -> tuple[Line, ...]:
        """The lines that lead from `board`."""
        return self.reporting.find_lines_from(board)

    def find_lines_to(self, party: str) -> tuple[tuple[str, Line], ...]:
        """The boards whose lines lead to `party`, each with its line."""
        return self.reporting.find_lines_to(party)

    def find_lines_of_account(self, board: str) -> tuple[Line, ...]:
        """The lines along which `board` answers to someone."""
        return tuple(line for line in self.find_lines_from(board) if line.kind in ANSWERING)

    def find_lines_to_nowhere(self) -> tuple[tuple[Board, Line], ...]:
        """Lines to a board or organisation that does not exist on this day, each with its board."""
        lines = ((b, line) for b in self.landscape.boards for line in self.find_lines_from(b.id))
        return tuple((board, line) for board, line in lines if line.to not in self._here)

    def find_missing_lines(self) -> tuple[tuple[Board, AbsentLine], ...]:
        """Lines that a source says are missing, to what exists on this day, each with its board."""
        lines = ((board, line) for board in self.landscape.boards for line in board.absent_lines)
        return tuple((board, line) for board, line in lines if line.to in self._here)

    def find_unowned_tasks(self) -> tuple[tuple[Board, tuple[Task, ...]], ...]:
        """The boards with work that a source shows nobody to have taken on, and that work."""
        found = (
            (board, sorted((t for t in board.tasks if t.held_by is None), key=lambda t: t.what.en))
            for board in self.landscape.boards
        )
        return tuple((board, tuple(tasks)) for board, tasks in found if tasks)

    def find_successors(self, board: str) -> tuple[str, ...]:
        """The boards of any day that took over from `board`, sorted."""
        whole = self.landscape.whole or self.landscape
        return tuple(
            other.id
            for other in whole.boards
            if any(before.board == board for before in other.succeeds)
        )

    def find_route_to_account_holder(self, board: str) -> tuple[str, ...]:
        """The shortest way by which `board` answers to an elected or statutory account-holder.

        From the board to the account-holder, both included; empty when there is no way.

        Raises:
            QuestionError: there is no such board.
        """
        self._insist_on(board)
        return self.reporting.find_route(board, self.account_holders)

    def find_cycles(self) -> tuple[tuple[str, ...], ...]:
        """One shortest cycle of each group of boards whose lines upward lead back to themselves."""
        return self.reporting.find_cycles()

    def find_around(self, board: str, *, up: int = 1, down: int = 1) -> frozenset[str]:
        """The boards and organisations near `board`, itself included.

        Within `up` lines in the direction in which they lead, towards whom it answers or reports,
        and within `down` lines against it; a way never turns round.

        Raises:
            QuestionError: there is no such board.
        """
        self._insist_on(board)
        return self.reporting.find_around(board, up=up, down=down)

    def find_seats_of(self, party: str) -> tuple[tuple[Board, Member], ...]:
        """The seats of an organisation, or of a board, each with the board it sits on."""
        return self._seats.get(party, ())

    def find_shared_members(self, one: str, other: str) -> tuple[str, ...]:
        """The organisations and boards that sit on both boards."""
        return self.measure_overlap(one, other).all.shared

    def measure_overlap(self, one: str, other: str) -> Overlap:
        """How much two boards share, of all members, statutory seats and the rest.

        Raises:
            QuestionError: there is no such board.
        """
        self._insist_on(one)
        self._insist_on(other)
        boards = self.landscape.board_by_id
        return self._measure(boards[one], boards[other])

    def _measure(self, one: Board, other: Board) -> Overlap:
        question = ("overlap", one.id, other.id)
        return self.keep(question, (one, other), lambda: membership.measure(one, other))

    def find_overlaps(self, *, at_least: int = 1, least_jaccard: float = 0) -> tuple[Overlap, ...]:
        """Every pair of boards that shares `at_least` members, with its figures.

        And of all who sit on either the part `least_jaccard`.
        """
        boards = self.landscape.boards
        members = [membership.find_members(board) for board in boards]
        pairs = overlap.find_overlaps(members, at_least=at_least).tolist()
        return tuple(
            self._measure(boards[i], boards[j])
            for i, j, shared in pairs
            if shared / (len(members[i]) + len(members[j]) - shared) >= least_jaccard
        )

    def councils_of(self, board: Board) -> frozenset[str]:
        """The councils of a board's area."""
        return self.landscape.councils_of(board.area)

    def _insist_on(self, board: str) -> None:
        if board not in self.landscape.board_by_id:
            raise QuestionError(f"there is no board '{board}' on this day")

    @cached_property
    def _kept(self) -> Kept:
        return Kept(self.like._kept if self.like else None)

    @cached_property
    def account_holders(self) -> frozenset[str]:
        """The organisations that are elected, or made answerable by law."""
        organisations = self.landscape.organisations
        return frozenset(item.id for item in organisations if item.account_holder)

    @cached_property
    def expectations(self) -> Expectations:
        """What chance would have each two boards share, by their ids in order."""
        return Expectations(self.landscape, self._kept)

    @cached_property
    def reporting(self) -> ReportingGraph:
        """The lines, as a graph."""
        return ReportingGraph(self.landscape)

    @cached_property
    def joined(self) -> tuple[tuple[str, ...], ...]:
        """The groups that lines, seats and meetings back to back make of the whole's boards."""
        return self.part_of.joined if self.part_of else find_joined(self.landscape)

    @cached_property
    def _here(self) -> frozenset[str]:
        """The boards and organisations of the day, in the whole landscape."""
        landscape = (self.part_of or self).landscape
        return frozenset(landscape.board_by_id) | landscape.organisation_by_id.keys()

    @cached_property
    def _duties(self) -> DutyMap:
        return DutyMap(self.landscape, self.also_look_for, self._kept)

    @cached_property
    def _holding(self) -> dict[str, tuple[Board, ...]]:
        # A set, because a board may hold a theme twice, in spans that do not meet.
        known = self.landscape.theme_by_id.keys()
        held = ((board, {held.theme for held in board.themes}) for board in self.landscape.boards)
        return _group((theme, board) for board, themes in held for theme in sorted(themes & known))

    @cached_property
    def _seats(self) -> dict[str, tuple[tuple[Board, Member], ...]]:
        return _group((m.party, (b, m)) for b in self.landscape.boards for m in b.members)


def _group(pairs: Iterable[tuple[K, V]]) -> dict[K, tuple[V, ...]]:
    groups: dict[K, list[V]] = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return {key: tuple(values) for key, values in groups.items()}
