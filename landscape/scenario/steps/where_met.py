"""For which councils a board meets a duty."""

from landscape.model.board import Board
from landscape.model.landscape import Landscape


def find_councils(landscape: Landscape, board: Board, duty: str) -> frozenset[str]:
    """The councils for which `board` meets `duty`; none when it does not meet it."""
    areas = (a for met in board.duties if met.duty == duty for a in met.areas or (board.area,))
    return frozenset().union(*map(landscape.councils_of, areas))
