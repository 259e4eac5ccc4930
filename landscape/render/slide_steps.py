"""A slide for each step of a scenario: what is done, and what happens to the boards."""

from collections.abc import Iterator

from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.render.decisions import decision_word, say_changed_parts
from landscape.render.slide_value import Slide
from landscape.render.table import Cell, cell_of, many
from landscape.scenario import Outcome
from landscape.scenario.attempt import Attempt, attempt_each, number
from landscape.words import Language, say

MOST = 80
"""Steps that have a slide of their own; the numbers in addresses have two digits."""


def step_slides(outcome: Outcome, language: Language) -> Iterator[Slide]:
    """A slide for each step, and one for all that are too many."""
    steps = outcome.scenario.body.steps
    for attempt in attempt_each(outcome.before, number(steps[:MOST])):
        if attempt.said is not None:
            yield _slide(attempt, len(steps), language)
    if len(steps) > MOST:
        more = tuple(Cell(said.text(language)) for said in outcome.steps[MOST:])
        yield Slide(
            say("slide.steps.more", language), groups=((say("compare.steps", language), more),)
        )


def _slide(attempt: Attempt, count: int, language: Language) -> Slide:
    said = attempt.said.text(language) if attempt.said else ""
    cells = tuple(map(Cell, _say_boards(attempt, language)))
    boards = len(attempt.after.boards)
    heading = say("slide.step", language, place=attempt.place, of=count)
    title = say("slide.step.boards", language)
    return Slide(
        heading=heading,
        says=(Cell(said),),
        groups=((title, cells),) if cells else (),
        notes=(
            *((cell_of(attempt.step.why, language),) if attempt.step.why else ()),
            Cell(say("slide.step.count", language, count=boards)),
        ),
    )


def _say_boards(attempt: Attempt, language: Language) -> Iterator[str]:
    """What the step does to each board: those that end, then the new, then those that change."""
    old, new = attempt.before.board_by_id, attempt.after.board_by_id
    for board in sorted(old.keys() - new.keys()):
        yield _say_end(attempt, board, language)
    for board in sorted(new.keys() - old.keys()):
        yield _say(attempt.after, board, decision_word("new", language), language)
    for board in sorted(old.keys() & new.keys()):
        if old[board] != new[board]:
            yield _say_change(attempt.after, old[board], new[board], language)


def _say_end(attempt: Attempt, board: str, language: Language) -> str:
    heirs = attempt.replaced.get(board) or tuple(
        heir for heir in attempt.lineage.follow(board) if heir in attempt.after.board_by_id
    )
    if not heirs:
        return _say(attempt.before, board, decision_word("stand-down", language), language)
    names = many(tuple(map(attempt.after.name_of, heirs)), language).text
    word = decision_word("merge", language)
    done = say("decision.says.merged", language, decision=word, others=names)
    return _say(attempt.before, board, done, language)


def _say_change(landscape: Landscape, was: Board, now: Board, language: Language) -> str:
    parts = ", ".join(say_changed_parts(was, now, language))
    return _say(landscape, now.id, say("slide.step.changes", language, parts=parts), language)


def _say(landscape: Landscape, board: str, done: str, language: Language) -> str:
    name = landscape.name_of(board).say(language)
    return say("slide.step.board", language, board=name, done=done)
