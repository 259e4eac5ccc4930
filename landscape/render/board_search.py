"""Boards by words of their names, in either language."""

from collections.abc import Iterable
from unicodedata import combining, normalize

from landscape.model.board import Board
from landscape.words import Language


def find_named(boards: Iterable[Board], words: str, language: Language) -> tuple[Board, ...]:
    """The boards of which some name holds every word, by name; all of them without words."""
    wanted = _fold(words).split()
    found = (board for board in boards if all(word in _names(board) for word in wanted))
    return tuple(sorted(found, key=lambda board: (_fold(board.name.say(language)), board.id)))


def _names(board: Board) -> str:
    return _fold(" ".join((board.name.en, board.name.cy or "", *board.aliases, board.id)))


def _fold(text: str) -> str:
    """Letters without case and accents, so that nobody has to type a circumflex."""
    return "".join(one for one in normalize("NFKD", text.casefold()) if not combining(one))
