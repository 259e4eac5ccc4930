"""Open work to hand over, and themes that have no board any more."""

from collections.abc import Iterator

from landscape.model.board import Board
from landscape.model.message import message
from landscape.model.ties import Task
from landscape.scenario.plan.ground import Ground
from landscape.scenario.plan.item import PlanItem


def plan_work(ground: Ground) -> Iterator[PlanItem]:
    """Pieces of work whose board or holder is another after, or for which there is none."""
    for board in ground.before.boards:
        for task in board.tasks:
            yield from _plan_task(ground, board, task)


def plan_themes(ground: Ground) -> Iterator[PlanItem]:
    """Themes that no board holds any more in some councils."""
    themes = (ground.before.whole or ground.before).theme_by_id
    for fate in ground.comparison.fates:
        if fate.held == "theme" and fate.status == "no-home":
            what = message(
                "plan.rehome-theme",
                theme=themes[fate.thing].name,
                board=ground.name(fate.board),
                area=ground.name_areas(fate.areas),
            )
            steps = ground.trace.find(fate.board, "theme", fate.thing)
            yield PlanItem("rehome-theme", fate.board, what, (fate.thing,), fate.areas, steps=steps)


def _plan_task(ground: Ground, board: Board, task: Task) -> Iterator[PlanItem]:
    old = task.held_by or board.id
    new = _find_holders(ground, board, task)
    if set(new) & {old, ground.renamed.get(old, old)}:
        return
    names = {"board": ground.name(old), "task": task.what}
    steps, told_by = ground.trace.find(board.id, "task", task.what.en), (board.id,)
    if not new:
        what = message("plan.find-taker", **names)
        yield PlanItem("find-taker", old, what, steps=steps, told_by=told_by)
        return
    what = message("plan.hand-over", holders=tuple(map(ground.name, new)), **names)
    yield PlanItem("hand-over", old, what, new, asked=new, steps=steps, told_by=told_by)


def _find_holders(ground: Ground, board: Board, task: Task) -> tuple[str, ...]:
    """Who has a piece of work after: its holder or, without one, the board that lists it."""
    found = {
        item.held_by or (heir if task.held_by is None else "")
        for heir in _find_listing(ground, board, task)
        for item in ground.after.board_by_id[heir].tasks
        if item.what == task.what
    }
    return tuple(sorted(found - {""}))


def _find_listing(ground: Ground, board: Board, task: Task) -> tuple[str, ...]:
    """The boards that list it after: those that carry the board on, or else any other."""
    heirs = ground.lineage.follow(board.id)
    if heirs:
        return heirs
    listing = (other for other in ground.after.boards if other.id != board.id)
    return tuple(b.id for b in listing if any(item.what == task.what for item in b.tasks))
