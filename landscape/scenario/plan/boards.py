"""What is to be done for boards that begin, change or end."""

from collections.abc import Iterator
from dataclasses import replace

from landscape.model.board import Board
from landscape.model.message import Term, message
from landscape.scenario.compare import Action, BoardChange
from landscape.scenario.plan.ground import Ground
from landscape.scenario.plan.item import PlanItem

_ENDING: tuple[Action, ...] = ("merged", "absorbed", "split", "retired")
"""What happens to boards that stand down; one that in law goes on does not."""


def plan_boards(ground: Ground) -> Iterator[PlanItem]:
    """Terms of reference to write or rewrite, chairs to choose and boards to stand down."""
    for change in ground.comparison.boards:
        if change.action in _ENDING:
            yield _stand_down(ground, ground.before.board_by_id[change.board], change.into)
        elif change.action != "kept" and change.board in ground.after.board_by_id:
            yield from _plan_terms(ground, change)
    yield from _plan_chairs(ground)


def _plan_terms(ground: Ground, change: BoardChange) -> Iterator[PlanItem]:
    board = ground.after.board_by_id[change.board]
    asked, kinds = _find_deciders(ground, board)
    item = PlanItem(
        "write-terms",
        board.id,
        message("plan.write-terms", board=board.name),
        asked=asked,
        asked_kinds=kinds,
        told_by=(board.id,),
        steps=ground.trace.find(board.id),
    )
    before = _find_continued(ground, change, board)
    if before is None:
        yield item
        return
    parts = tuple(_find_changed(ground, before, board))
    if parts:
        changed = tuple(Term(id=f"plan.part.{part}") for part in parts)
        what = message("plan.rewrite-terms", board=board.name, parts=changed)
        yield replace(item, kind="rewrite-terms", what=what, things=parts)


def _find_continued(ground: Ground, change: BoardChange, board: Board) -> Board | None:
    """The board of which `board` keeps the terms of reference; none where they are to be new.

    A part of one that is split has none, and neither has one that several became under a new name.
    """
    forerunners = ground.find_forerunners(board.id)
    if change.action == "renamed":
        return forerunners[0]
    own = next((old for old in forerunners if old.id == board.id), None)
    return own if own and (len(forerunners) == 1 or own.name == board.name) else None


def _find_changed(ground: Ground, old: Board, new: Board) -> Iterator[str]:
    """What terms of reference say that is not so any more."""
    if old.name != new.name:
        yield "name"
    if old.area != new.area:
        yield "area"
    if old.function != new.function or new.purpose not in (None, old.purpose):
        yield "purpose"
    if {held.theme for held in old.themes} != {held.theme for held in new.themes}:
        yield "themes"
    if ground.find_met(ground.before, old) != ground.find_met(ground.after, new):
        yield "duties"
    seats = {
        (heir, member.seat[1], member.capacity)
        for member in old.members
        for heir in ground.lineage.follow(member.party)
    }
    if seats != {(member.party, member.seat[1], member.capacity) for member in new.members}:
        yield "members"
    if (old.meetings and old.meetings.a_year) != (new.meetings and new.meetings.a_year):
        yield "meetings"


def _find_deciders(ground: Ground, board: Board) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Whom the board answers to, and who holds the duties that it meets."""
    asked = {line.to for line in board.lines if line.kind == "accountability"}
    kinds: set[str] = set()
    for met in board.duties:
        if met.duty in ground.duties:
            areas = met.areas or (board.area,)
            holders, missing = ground.find_holders(ground.duties[met.duty], (board.id,), areas)
            asked.update(holders)
            kinds.update(missing)
    return tuple(sorted(asked)), tuple(sorted(kinds))


def _stand_down(ground: Ground, board: Board, heirs: tuple[str, ...]) -> PlanItem:
    values = {"board": board.name}
    what = message("plan.stand-down", **values)
    if heirs:
        names = tuple(map(ground.name, heirs))
        what = message("plan.stand-down.carried-on", heirs=names, **values)
    asked = tuple(sorted({line.to for line in board.lines if line.kind == "accountability"}))
    steps = ground.trace.find(board.id)
    return PlanItem(
        "stand-down", board.id, what, heirs, asked=asked, told_by=(board.id,), steps=steps
    )


def _plan_chairs(ground: Ground) -> Iterator[PlanItem]:
    """A chair to choose for each board that carries on chaired ones and has no chair."""
    had: dict[str, set[str]] = {}
    for fate in ground.comparison.fates:
        if fate.held == "chair":
            for heir in ground.lineage.follow(fate.board):
                had.setdefault(heir, set()).add(fate.thing)
    for board, parties in had.items():
        if any(member.capacity == "chair" for member in ground.after.board_by_id[board].members):
            continue
        asked = tuple(sorted(parties))
        names = tuple(map(ground.name, asked))
        what = message("plan.choose-chair", board=ground.name(board), parties=names)
        steps = ground.trace.find(board)
        yield PlanItem("choose-chair", board, what, asked=asked, steps=steps)
