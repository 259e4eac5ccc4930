"""What a board holds that one step can hand on: themes, duties and open work."""

from typing import Any, Literal

from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.model.text import Text

Kind = Literal["theme", "duty", "task"]


def holds(board: Board, kind: Kind, thing: str) -> bool:
    """Whether `board` holds the theme, the duty or the piece of work; work by its English words."""
    held = {
        "theme": (item.theme for item in board.themes),
        "duty": (item.duty for item in board.duties),
        "task": (item.what.en for item in board.tasks),
    }
    return thing in held[kind]


def name_held(landscape: Landscape, kind: Kind, thing: str) -> Text:
    """The name of a theme, a duty or a piece of work; what it was called by where there is none."""
    if kind == "task":
        tasks = (task.what for board in landscape.boards for task in board.tasks)
        return next((what for what in tasks if what.en == thing), Text(en=thing))
    known: dict[str, Any] = landscape.theme_by_id if kind == "theme" else landscape.duty_by_id
    return known[thing].name if thing in known else Text(en=thing)
