"""What boards succeeded, meet beside, lack or have to do, when boards become one or end."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from landscape.model.board import Board
from landscape.model.evidence import Evidenced
from landscape.model.ties import AbsentLine, BackToBack, LegalBoard, Succession, Task
from landscape.scenario.steps.strongest import find_strongest

Tie = TypeVar("Tie", AbsentLine, BackToBack, Succession)

Replaced = Mapping[str, tuple[str, ...]]


def merge_ties(boards: Sequence[Board], into: str, how: Evidenced) -> dict[str, Any]:
    """The ties of the board `into` that `boards` become; `how` we know that it succeeds them."""
    gone = {*(board.id for board in boards), into}
    new = (Succession(board=board.id, **how.how_known) for board in boards if board.id != into)
    beside = _each_once((t for b in boards for t in b.back_to_back), gone)
    missing = _each_once((t for b in boards for t in b.absent_lines), gone)
    tasks = _hold_all((t for b in boards for t in b.tasks), dict.fromkeys(gone, (into,)))
    return {
        "succeeds": _each_once((*new, *(t for b in boards for t in b.succeeds)), {into}),
        "legal_boards": join_legal_boards(legal for b in boards for legal in b.legal_boards),
        "back_to_back": tuple(sorted(beside, key=lambda tie: tie.board)),
        "absent_lines": tuple(sorted(missing, key=lambda tie: (tie.to, tie.about.en))),
        "tasks": tuple(sorted(tasks, key=lambda task: (task.what.en, task.held_by or ""))),
    }


def join_legal_boards(legal_boards: Iterable[LegalBoard]) -> tuple[LegalBoard, ...]:
    """Each of the boards in law once, in order of area and name."""
    once = find_strongest(legal_boards, lambda legal: (legal.area, legal.name.en))
    return tuple(sorted(once, key=lambda legal: (legal.area, legal.name.en)))


def redirect_ties(board: Board, replaced: Replaced) -> dict[str, Any]:
    """The ties of `board`, led to the boards that took over; of those that become one the best."""
    return {
        "back_to_back": _each_once(_lead(board.back_to_back, "board", replaced), {board.id}),
        "absent_lines": _each_once(_lead(board.absent_lines, "to", replaced), {board.id}),
        "tasks": _hold_all(board.tasks, replaced),
    }


def leave_tasks(board: Board, holder: str, how: Evidenced) -> tuple[Task, ...]:
    """The tasks of `board` when their `holder` ends with no heir: its own are then nobody's."""
    return tuple(
        task.model_copy(update={"held_by": None, **how.how_known})
        if task.held_by == holder
        else task
        for task in board.tasks
    )


def drop_found(board: Board) -> Board:
    """`board` without the missing lines to where it now has a line."""
    led = {line.to for line in board.lines}
    missing = tuple(line for line in board.absent_lines if line.to not in led)
    return board.model_copy(update={"absent_lines": missing})


def find_tied(board: Board) -> frozenset[str]:
    """The ids of what `board` meets beside, lacks a line to, or has its work done by."""
    beside = {tie.board for tie in board.back_to_back} | {tie.to for tie in board.absent_lines}
    return frozenset(beside | {task.held_by for task in board.tasks if task.held_by})


def _lead(ties: Iterable[Tie], key: str, replaced: Replaced) -> Iterable[Tie]:
    for tie in ties:
        old = getattr(tie, key)
        yield from (tie.model_copy(update={key: new}) for new in replaced.get(old, (old,)))


def _each_once(ties: Iterable[Tie], without: set[str]) -> tuple[Tie, ...]:
    """One tie for each end, and none to the ends in `without`.

    Two lines that are missing to one end for two matters are two.
    """
    kept = (tie for tie in ties if _end(tie) not in without)
    return find_strongest(kept, lambda tie: (_end(tie), _matter(tie)))


def _end(tie: AbsentLine | BackToBack | Succession) -> str:
    return tie.to if isinstance(tie, AbsentLine) else tie.board


def _matter(tie: AbsentLine | BackToBack | Succession) -> str:
    return tie.about.en if isinstance(tie, AbsentLine) else ""


def _hold(task: Task, replaced: Replaced) -> Task:
    heirs = replaced.get(task.held_by or "")
    return task.model_copy(update={"held_by": heirs[0]}) if heirs else task


def _hold_all(tasks: Iterable[Task], replaced: Replaced) -> tuple[Task, ...]:
    """The tasks with the holders that took over; work that one did and one left open is kept twice.

    Nobody can say from here whether the one has done the other's part.
    """
    held = (_hold(task, replaced) for task in tasks)
    return find_strongest(held, lambda task: (task.what.en, task.held_by))
