"""How the boards of an area answer to the people, one row a board, in plain words."""

from collections.abc import Collection

from landscape.graph import LandscapeGraph
from landscape.graph.routes import find_route
from landscape.render.linked import chain_cells
from landscape.render.table import Table, cell_of
from landscape.render.upward import route_sentences
from landscape.render.withheld import find_sensitive
from landscape.words import Language, say


def route_table(graph: LandscapeGraph, boards: Collection[str], language: Language) -> Table:
    """Each board with its way to whoever holds it to account, or that none is recorded."""
    shown = [board for board in graph.landscape.boards if board.id in boards]
    return Table(
        caption=say("sheet.table.caption", language, count=len(shown)),
        header=(say("table.board", language), say("sheet.table.way", language)),
        rows=tuple(
            (
                cell_of(board.name, language, link=f"board:{board.id}"),
                chain_cells(route_sentences(graph, board, language)),
            )
            for board in shown
        ),
    )


def keep_open_routes(graph: LandscapeGraph, boards: Collection[str]) -> frozenset[str]:
    """The boards that are not sensitive and whose way passes through none that is."""
    sensitive = find_sensitive(graph.landscape)
    return frozenset(
        board
        for board in boards
        if board not in sensitive
        and not ((route := find_route(graph, board)) and sensitive & set(route.parties))
    )
