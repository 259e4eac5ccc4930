"""Forms for what goes from one board to another: what a board held that ends, a duty, a line."""

from collections.abc import Iterator

from landscape.model.board import LINE_KINDS, Board
from landscape.render.step_forms.field import (
    Answers,
    Field,
    Ground,
    Options,
    Plain,
    board_options,
    or_none,
    party_options,
    word_options,
)
from landscape.render.step_forms.written import APART, read_line, write_how
from landscape.scenario.steps import AnyStep, EndLine, Move, Retire, Transfer
from landscape.scenario.steps.held import Kind, name_held
from landscape.scenario.steps.where_met import find_councils
from landscape.words import say


def retire_fields(ground: Ground) -> tuple[Field, ...]:
    """Where all that a board holds goes; to nobody, unless somebody is named.

    Of several boards it is asked nothing: each can be given away before.
    """
    if len(ground.boards) > 1:
        return ()
    return tuple(
        ground.ask(
            f"to-{place}",
            "one",
            label=say("build.field.goes-to", ground.language, what=say_held(ground, kind, thing)),
            options=or_none(ground, "build.to.nobody", _takers(ground, kind, thing)),
        )
        for place, (kind, thing) in enumerate(find_held(ground.board))
    )


def write_retire(ground: Ground, answers: Answers) -> tuple[Plain, ...]:
    """A transfer of each thing that somebody takes, then the end of each board."""
    how = write_how(answers)
    moved = []
    if len(ground.boards) == 1:
        for place, (kind, thing) in enumerate(find_held(ground.board)):
            to = read_line(answers, f"to-{place}")
            if to:
                step = {"op": "transfer", "from": ground.board.id, "to": to, kind: thing, **how}
                moved.append(step)
    return (*moved, *({"op": "retire", "board": board, **how} for board in ground.boards))


def read_retire(step: AnyStep) -> tuple[tuple[str, ...], Answers]:
    """The board of a step that is there."""
    assert isinstance(step, Retire)
    return (step.board,), {}


def transfer_fields(ground: Ground) -> tuple[Field, ...]:
    """What goes to another board, and to which."""
    held = tuple(
        (f"{kind}{APART}{thing}", say_held(ground, kind, thing))
        for kind, thing in find_held(ground.board)
    )
    others = (board for board in ground.landscape.boards if board.id != ground.board.id)
    return (
        ground.ask("what", "one", options=held, is_needed=True),
        ground.ask("to", "one", options=_choose(ground, board_options(ground, others)),
                   is_needed=True),
    )  # fmt: skip


def write_transfer(ground: Ground, answers: Answers) -> tuple[Plain, ...]:
    """The step."""
    kind, _, thing = read_line(answers, "what").partition(APART)
    ends = {"from": ground.board.id, "to": read_line(answers, "to")}
    return ({"op": "transfer", **ends, kind: thing, **write_how(answers)},)


def read_transfer(step: AnyStep) -> tuple[tuple[str, ...], Answers]:
    """The board and the answers of a step that is there."""
    assert isinstance(step, Transfer)
    things = {"theme": step.theme, "duty": step.duty, "task": step.task}
    kind, thing = next((kind, thing) for kind, thing in things.items() if thing)
    return (step.from_,), {"what": f"{kind}{APART}{thing}", "to": step.to}


def line_fields(ground: Ground) -> tuple[Field, ...]:
    """Which line of a board changes or begins, and where it leads from then on."""
    options = or_none(ground, "build.line.new", line_options(ground))
    first = options[1 if len(options) > 1 else 0][0]
    return (
        ground.ask("line", "one", options=options, answer=first),
        ground.ask("leads-to", "one",
                   options=or_none(ground, "build.to.nowhere", party_options(ground))),
        ground.ask("line-kind", "one", options=word_options(ground, "line-kind", LINE_KINDS)),
    )  # fmt: skip


def write_line(ground: Ground, answers: Answers) -> tuple[Plain, ...]:
    """A line that leads elsewhere, begins or ends."""
    kind, _, was = read_line(answers, "line").partition(APART)
    to = read_line(answers, "leads-to")
    how = write_how(answers)
    if was and not to:
        return ({"op": "end-line", "board": ground.board.id, "kind": kind, "to": was, **how},)
    kind = kind or read_line(answers, "line-kind")
    ends = {"from": was, "to": to} if was else {"to": to}
    return ({"op": "move", "board": ground.board.id, "kind": kind, **ends, **how},)


def read_line_step(step: AnyStep) -> tuple[tuple[str, ...], Answers]:
    """The board and the answers of a step that is there."""
    assert isinstance(step, Move | EndLine)
    was, to = (step.to, "") if isinstance(step, EndLine) else (step.from_, step.to)
    line = f"{step.kind}{APART}{was}" if was else ""
    return (step.board,), {"line": line, "leads-to": to, "line-kind": step.kind}


def find_held(board: Board) -> Iterator[tuple[Kind, str]]:
    """The duties, themes and open work of a board, each with its kind, in the order of its file."""
    yield from (("duty", duty) for duty in dict.fromkeys(met.duty for met in board.duties))
    yield from (("theme", held.theme) for held in board.themes)
    yield from (("task", what) for what in dict.fromkeys(task.what.en for task in board.tasks))


def say_held(ground: Ground, kind: Kind, thing: str) -> str:
    """A thing that a board holds, by its kind and its name."""
    name = name_held(ground.landscape, kind, thing).say(ground.language)
    return say(f"build.held.{kind}", ground.language, name=name)


def _takers(ground: Ground, kind: Kind, thing: str) -> Options:
    """The boards that can take a thing: a duty, those that serve all councils where it is met."""
    landscape, board = ground.landscape, ground.board
    if kind == "duty":
        met = find_councils(landscape, board, thing)
        able = (b for b in landscape.boards if met <= landscape.councils_of(b.area))
    else:
        here = landscape.councils_of(board.area)
        able = (b for b in landscape.boards if here & landscape.councils_of(b.area))
    return board_options(ground, (other for other in able if other.id != board.id))


def line_options(ground: Ground) -> Options:
    """The lines that lead from the board, by their kind and where they lead."""
    return tuple(
        (f"{line.kind}{APART}{line.to}", say(
            "build.line", ground.language,
            kind=say(f"line-kind.{line.kind}", ground.language),
            to=ground.landscape.name_of(line.to).say(ground.language)))
        for line in ground.board.lines
    )  # fmt: skip


def _choose(ground: Ground, options: Options) -> Options:
    return or_none(ground, "build.choose", options)
