"""A part of a board that is split: what it is, what it takes, and why it could not."""

from collections.abc import Iterable
from typing import Any

from landscape.model.board import Board, Line, LineKind, Member, MetDuty
from landscape.model.evidence import Evidenced
from landscape.model.frozen import Frozen, Id, Sentence
from landscape.model.landscape import Landscape
from landscape.model.message import Message, Term, message
from landscape.scenario.steps.held import Kind, holds, name_held
from landscape.scenario.steps.named_seat import NamedSeat
from landscape.scenario.steps.new_board import NewBoard
from landscape.scenario.steps.seats import seat_chair
from landscape.scenario.steps.ties import merge_ties
from landscape.scenario.steps.where_met import find_councils, keep_within, merge_duties


class NamedLine(Frozen):
    """A line of a board, by its kind and where it leads."""

    kind: LineKind
    to: Id

    def is_meant(self, line: Line) -> bool:
        """Whether `line` is the one that is named so."""
        return (line.kind, line.to) == (self.kind, self.to)


class Part(NewBoard):
    """One of the boards that a board becomes; what is left out is as the board has it.

    But its purpose is its own, and themes, duties and work that are not named are not taken.
    """

    themes: tuple[Id, ...] = ()
    duties: tuple[Id, ...] = ()
    """Each is met where the board met it, as far as the part's area goes."""

    members: tuple[NamedSeat, ...] | None = None
    """Who sits on it; every member of the board when left out."""

    lines: tuple[NamedLine, ...] | None = None
    """The lines of the board that it keeps; all of them when left out."""

    tasks: tuple[Sentence, ...] = ()
    """Open work by its English words: the board's own, and what it does for others."""

    def find_seats(self, board: Board) -> tuple[Member, ...]:
        """The seats of the board that the part keeps."""
        if self.members is None:
            return board.members
        return tuple(m for m in board.members if any(n.is_meant(m) for n in self.members))

    def find_lines(self, board: Board) -> tuple[Line, ...]:
        """The lines of the board that the part keeps."""
        if self.lines is None:
            return board.lines
        return tuple(li for li in board.lines if any(n.is_meant(li) for n in self.lines))

    def find_councils(self, landscape: Landscape, board: Board) -> frozenset[str]:
        """The councils that the part of `board` serves."""
        return landscape.councils_of(self.area or board.area)


def find_part_objections(landscape: Landscape, board: Board, part: Part) -> Iterable[Message]:
    """What a part of `board` cannot take: what is not there, or is met where it does not serve."""
    yield from _find_not_held(landscape, board, part)
    yield from _find_no_seats(landscape, board, part)
    for line in part.lines or ():
        if not any(line.is_meant(own) for own in board.lines):
            kind = Term(id=f"line-kind.{line.kind}")
            yield message("objection.move.no-line", board=board.name, kind=kind, was=line.to)
    if part.area and part.area not in landscape.area_by_id:
        yield message("objection.unknown-area", area=part.area)
        return
    for duty in part.duties:
        met = find_councils(landscape, board, duty)
        if met and not met & part.find_councils(landscape, board):
            what = name_held(landscape, "duty", duty)
            yield message("objection.split.nowhere", board=board.name, part=part.name, duty=what)


def cut_out(landscape: Landscape, board: Board, part: Part, how: Evidenced) -> Board:
    """The part of `board` as a board of its own; `how` we know that it succeeds it."""
    given = ("function", "tier", "area", "basis")
    changes: dict[str, Any] = {key: getattr(part, key) or getattr(board, key) for key in given}
    ties = merge_ties([board], part.id, how)
    seats = part.find_seats(board)
    return board.model_copy(
        update={
            **changes,
            "purpose": part.purpose,
            "id": part.id,
            "name": part.name,
            "aliases": (),
            "since": None,  # the part has no dates of its own: it begins where the board ends
            "until": None,
            "meetings": part.find_meetings(board.meetings, how),
            "terms_of_reference": None,
            "themes": tuple(held for held in board.themes if held.theme in part.themes),
            "duties": _cut_duties(landscape, board, part),
            "members": seat_chair(seats, part.chair) if part.chair else seats,
            "demoted_chairs": (),  # a chair that was left out when the board began is none of it
            "lines": part.find_lines(board),
            **ties,
            "tasks": tuple(task for task in ties["tasks"] if task.what.en in part.tasks),
            "owner": None,
            "review_by": None,
            **how.how_known,
        }
    )


def _find_not_held(landscape: Landscape, board: Board, part: Part) -> Iterable[Message]:
    named: dict[Kind, tuple[str, ...]] = {
        "theme": part.themes,
        "duty": part.duties,
        "task": part.tasks,
    }
    for kind, thing in ((kind, thing) for kind, things in named.items() for thing in things):
        is_done = kind == "task" and _does(landscape, board, thing)
        if not (holds(board, kind, thing) or is_done):
            what = name_held(landscape, kind, thing)
            yield message("objection.transfer.not-held", board=board.name, what=what)


def _find_no_seats(landscape: Landscape, board: Board, part: Part) -> Iterable[Message]:
    for named in part.members or ():
        if not named.find_seats(board):
            member = landscape.name_of(named.party)
            yield message("objection.member.none", board=board.name, member=member)
    if part.chair and not any(m.party == part.chair and m.sits for m in part.find_seats(board)):
        names = {"board": part.name, "member": landscape.name_of(part.chair)}
        yield message("objection.member.none", **names)


def _does(landscape: Landscape, board: Board, words: str) -> bool:
    """Whether `board` does this piece of work, for whichever board it came to."""
    tasks = (task for other in landscape.boards for task in other.tasks)
    return any(task.what.en == words and task.held_by == board.id for task in tasks)


def _cut_duties(landscape: Landscape, board: Board, part: Part) -> tuple[MetDuty, ...]:
    here = part.find_councils(landscape, board)
    met = merge_duties((board.area, met) for met in board.duties if met.duty in part.duties)
    return tuple(
        one.model_copy(update={"areas": keep_within(landscape, one.areas, here)}) for one in met
    )
