"""How much of a board's neighbourhood is shown: so many steps up, so many steps down."""

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from landscape.graph import LandscapeGraph
from landscape.render.neighbourhood import MOST_STEPS, Neighbourhood, say_neighbourhood
from landscape.viewer.address import View, current, go
from landscape.viewer.shown import is_near
from landscape.viewer.ways import Choice, Way, choose_one, show_ways
from landscape.words import say

Direction = Literal["up", "down"]

WHOLE: dict[str, None] = {"up": None, "down": None}
"""What the address says where a neighbourhood is not asked for."""


def find_way_near(view: View) -> Iterator[Way]:
    """The way to the neighbourhood of the chosen board, unless it is shown already."""
    if not is_near(view):
        yield Way("near-begin", say("near.begin", view.language), _around(view.board))


def show_near_choice(graph: LandscapeGraph, view: View, near: Neighbourhood) -> None:
    """How far a neighbourhood goes each way, what that means, and the way back."""
    language = view.language
    show_ways(
        _choose_steps("up", near.up, view),
        _choose_steps("down", near.down, view),
        Way("near-end", say("near.end", language), WHOLE),
        f"{say_neighbourhood(graph, near, language)} {say('near.shown', language)}",
    )


def add_steps(count: int, board: str | None = None) -> None:
    """So many steps more each way around the chosen board; to be called from a callback.

    Where no neighbourhood is shown yet, it begins with one step each way around `board`, if given.
    """
    view = current()
    if view.board and is_near(view):
        go(**{way: min(MOST_STEPS, max(0, (getattr(view, way) or 0) + count)) for way in WHOLE})
    elif board or view.board:
        go(**_around(board or view.board))


def _around(board: str | None) -> Mapping[str, Any]:
    """One step each way around a board."""
    return {"board": board, "organisation": None, "up": 1, "down": 1}


def _choose_steps(way: Direction, steps: int, view: View) -> Choice:
    return choose_one(
        name=f"near-{way}",
        label=say(f"near.{way}", view.language),
        values=range(MOST_STEPS + 1),
        chosen=steps,
        say_value=str,
        find_changes=lambda count: {way: count},
    )
