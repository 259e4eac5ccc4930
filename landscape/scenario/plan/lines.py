"""Lines to set up, to lead elsewhere and to end."""

from collections.abc import Iterator

from landscape.model.board import Board, LineKind
from landscape.model.message import Message, Term, Value, message
from landscape.scenario.plan.ground import Ground
from landscape.scenario.plan.item import PlanItem

Way = tuple[LineKind, str]
"""A kind of line, and where it leads."""


def plan_lines(ground: Ground) -> Iterator[PlanItem]:
    """Every line that begins, leads to the board that took over, or ends."""
    for board in ground.after.boards:
        yield from _plan_new(ground, board)
    for board in ground.before.boards:
        yield from _plan_old(ground, board)


def _plan_new(ground: Ground, board: Board) -> Iterator[PlanItem]:
    led: dict[Way, set[str]] = {}
    for old in ground.find_forerunners(board.id):
        for line in old.lines:
            # A line to a board that ended with no heir may still be written down.
            for heir in ground.lineage.follow(line.to) or (line.to,):
                led.setdefault((line.kind, heir), set()).add(line.to)
    for kind, to in sorted({(line.kind, line.to) for line in board.lines}):
        was = led.get((kind, to))
        steps = ground.trace.find(board.id, "line", f"{kind} {to}")
        if was is None:
            what = _say(ground, "plan.set-up-line", board.id, (kind, to))
            yield PlanItem("set-up-line", board.id, what, (to,), asked=(to,), steps=steps)
        elif to not in was and not any(ground.renamed.get(end) == to for end in was):
            ends = tuple(sorted(was))
            what = _say(ground, "plan.redirect-line", board.id, (kind, to), ends)
            yield PlanItem("redirect-line", board.id, what, (to, *ends), asked=(to,), steps=steps)


def _plan_old(ground: Ground, board: Board) -> Iterator[PlanItem]:
    heirs = ground.lineage.follow(board.id)
    lines = [line for heir in heirs for line in ground.after.board_by_id[heir].lines]
    kept = {(line.kind, line.to) for line in lines}
    for kind, to in sorted({(line.kind, line.to) for line in board.lines}):
        ends = ground.lineage.follow(to)
        # A line between boards that became one is no line any more, and nobody has to end it.
        if any((kind, end) in kept for end in ends) or set(ends) & set(heirs):
            continue
        what = _say(ground, "plan.end-line", board.id, (kind, to))
        steps = ground.trace.find(board.id, "line", f"{kind} {to}") or ground.trace.find(to)
        yield PlanItem("end-line", board.id, what, (to,), asked=(to,), steps=steps)


def _say(ground: Ground, name: str, board: str, way: Way, before: tuple[str, ...] = ()) -> Message:
    kind, to = way
    values: dict[str, Value] = {
        "board": ground.name(board),
        "kind": Term(id=f"line-kind.{kind}"),
        "to": ground.name(to),
    }
    if before:
        values["before"] = tuple(map(ground.name, before))
    return message(name, **values)
