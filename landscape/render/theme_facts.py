"""What is known of a theme on a day: its place among themes, its boards, its duties."""

from landscape.graph import LandscapeGraph
from landscape.graph.theme_roles import ROLES
from landscape.model.board import FUNCTIONS, TIERS, Board
from landscape.model.evidence import Evidenced
from landscape.model.theme import Theme
from landscape.render.boards import (
    area_cell,
    because_cell,
    board_cell,
    sources_cell,
    theme_cell,
)
from landscape.render.facts import fact_table
from landscape.render.places import is_of_place
from landscape.render.table import Cell, Table, cell_of, join_cells, number, term
from landscape.words import Language, say


def find_theme_boards(
    graph: LandscapeGraph, theme: str, area: str | None = None
) -> tuple[Board, ...]:
    """The boards that hold a theme, of a place where one is given: by tier, then by function."""
    boards = (b for b in graph.landscape.boards if any(held.theme == theme for held in b.themes))
    here = (
        board
        for board in boards
        if area is None or is_of_place(graph.landscape, area, graph.councils_of(board))
    )
    return tuple(sorted(here, key=_order))


def find_deciding(boards: tuple[Board, ...]) -> tuple[Board, ...]:
    """Those of some boards whose work is to decide; all of them where none does."""
    deciding = tuple(board for board in boards if ROLES[board.function] == "decides")
    return deciding or boards


def theme_facts(graph: LandscapeGraph, theme: Theme, language: Language) -> Table:
    """Everything that is said of a theme as a whole."""
    parts = tuple(one.id for one in graph.landscape.themes if one.parent == theme.id)
    duties = (duty for duty in graph.landscape.duties if theme.id in duty.themes)
    linked = tuple(cell_of(d.name, language, link=f"duty:{d.id}") for d in duties)
    above = theme_cell(graph, theme.parent, language) if theme.parent else None
    facts = (
        ("part-of", above or term("value.none", language)),
        ("parts", join_cells(tuple(theme_cell(graph, one, language) for one in parts), language)),
        ("boards", number(len(find_theme_boards(graph, theme.id)), language)),
        ("duties", join_cells(linked, language)),
    )
    return fact_table(facts, language)


def theme_board_table(
    graph: LandscapeGraph, theme: Theme, boards: tuple[Board, ...], language: Language
) -> Table:
    """The boards that hold a theme, what each does, where, and how that is known."""
    names = ("board", "tier", "function", "area", "evidence", "because", "sources")
    return Table(
        caption=say("table.boards.caption", language, count=len(boards)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple(
            (
                board_cell(graph, board.id, language),
                term(f"tier.{board.tier}", language),
                term(f"function.{board.function}", language),
                area_cell(graph, board.area, language),
                *known_cells(graph, _find_held(board, theme.id), language),
            )
            for board in boards
        ),
    )


def known_cells(graph: LandscapeGraph, fact: Evidenced, language: Language) -> tuple[Cell, ...]:
    """The evidence for a fact, why it is taken to be so, and its sources."""
    return (
        term(f"evidence.{fact.evidence}", language),
        because_cell(fact, language),
        sources_cell(graph, fact.sources, language),
    )


def _find_held(board: Board, theme: str) -> Evidenced:
    return next(held for held in board.themes if held.theme == theme)


def _order(board: Board) -> tuple[int, int, str]:
    return (TIERS.index(board.tier), FUNCTIONS.index(board.function), board.id)
