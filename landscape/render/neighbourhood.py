"""What is near a board: so many lines up from it, and so many down."""

from dataclasses import dataclass

from landscape.graph import LandscapeGraph
from landscape.model.board import Line
from landscape.words import Language, say

MOST_STEPS = 3
"""Further away almost everything is near: three steps reach 41 boards of Wales at most."""


@dataclass(frozen=True)
class Neighbourhood:
    """A board with what is near it."""

    board: str
    up: int
    down: int
    boards: frozenset[str]
    """The boards that are near, the board itself included."""

    lines: tuple[tuple[str, Line], ...]
    """The lines among all that is near, each with the board from which it leads."""


def find_neighbourhood(graph: LandscapeGraph, board: str, *, up: int, down: int) -> Neighbourhood:
    """What is within `up` lines above a board and `down` lines below it, and their lines.

    Up is the direction in which a line leads, whatever its kind.

    Raises:
        QuestionError: there is no such board.
    """
    near = graph.find_around(board, up=up, down=down)
    boards = near & graph.landscape.board_by_id.keys()
    lines = tuple(
        (one, line)
        for one in sorted(boards)
        for line in graph.find_lines_from(one)
        if line.to in near
    )
    return Neighbourhood(board, up, down, frozenset(boards), lines)


def say_neighbourhood(graph: LandscapeGraph, near: Neighbourhood, language: Language) -> str:
    """Around which board, and how far each way."""
    return say(
        "near.title",
        language,
        board=graph.landscape.name_of(near.board).say(language),
        up=say("near.steps-up", language, count=near.up),
        down=say("near.steps-down", language, count=near.down),
    )
