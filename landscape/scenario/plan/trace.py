"""Out of which steps of a scenario a difference comes."""

from collections.abc import Mapping
from dataclasses import dataclass

from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.scenario.scenario import Outcome

Held = tuple[str, str, str]
"""A board, a part of it, and what stands there."""


@dataclass(frozen=True)
class Trace:
    """For everything that some step changed, the places of those steps, counted from 1."""

    places: Mapping[Held, tuple[int, ...]]

    def find(self, board: str, part: str = "", thing: str = "") -> tuple[int, ...]:
        """The steps that changed a thing of a board; those that changed the board otherwise."""
        return self.places.get((board, part, thing)) or self.places.get((board, "", ""), ())


def trace_steps(outcome: Outcome) -> Trace:
    """Does the steps once more, one by one, and notes what each changes.

    A board that a step makes out of one that an earlier step made comes out of both.
    """
    places: dict[Held, tuple[int, ...]] = {}
    landscape = outcome.before
    for place, step in enumerate(outcome.scenario.body.steps, start=1):
        effect = step.effect(landscape)
        changed = sorted(_find_changed(landscape, effect.landscape))
        made = [board for board in effect.replaced if board not in outcome.before.board_by_id]
        known = _hand_on(places, {board: effect.replaced[board] for board in made})
        for held in changed:
            earlier = {*places.get(held, ()), *known.get(held, ())}
            places[held] = (*sorted(earlier), place)
        landscape = effect.landscape
    return Trace(places)


def _hand_on(
    places: Mapping[Held, tuple[int, ...]], replaced: Mapping[str, tuple[str, ...]]
) -> dict[Held, set[int]]:
    """The steps of what boards had that are replaced, as of the boards in their place."""
    found: dict[Held, set[int]] = {}
    for (board, part, thing), steps in places.items():
        for heir in replaced.get(board, ()):
            found.setdefault((heir, part, thing), set()).update(steps)
    return found


def _find_changed(before: Landscape, after: Landscape) -> set[Held]:
    old, new = before.board_by_id, after.board_by_id
    changed = [board for board in old.keys() | new.keys() if old.get(board) != new.get(board)]
    found = {(board, "", "") for board in changed}
    for board in changed:
        found |= _find_held(old.get(board)) ^ _find_held(new.get(board))
        moved = _find_duties(old.get(board)) ^ _find_duties(new.get(board))
        found |= {(board, "duty", duty) for duty, _ in moved}
    return found


def _find_duties(board: Board | None) -> set[tuple[str, tuple[str, ...]]]:
    """The duties that a board meets, each with the areas for which it does."""
    return {(met.duty, met.areas) for met in board.duties} if board else set()


def _find_held(board: Board | None) -> set[Held]:
    if board is None:
        return set()
    return {
        *((board.id, "member", member.party) for member in board.members),
        *((board.id, "line", f"{line.kind} {line.to}") for line in board.lines),
        *((board.id, "theme", held.theme) for held in board.themes),
        *((board.id, "task", task.what.en) for task in board.tasks),
    }
