"""What a board deals with, as tables: the duties that it meets, the themes that it holds."""

from landscape.graph import LandscapeGraph
from landscape.model.board import Board
from landscape.render.boards import area_cell, because_cell, sources_cell, theme_cell
from landscape.render.table import Cell, Table, cell_of, join_cells, term
from landscape.words import Language, say


def duty_table(graph: LandscapeGraph, board: Board, language: Language) -> Table:
    """The duties that a board meets, and where."""
    names = ("duty", "area", "law", "grade", "joint", "evidence", "because", "sources")
    duties = (graph.landscape.whole or graph.landscape).duty_by_id
    rows = []
    for met in board.duties:
        duty = duties[met.duty]
        areas = tuple(area_cell(graph, a, language) for a in met.areas or (board.area,))
        rows.append(
            (
                cell_of(duty.name, language, link=f"duty:{duty.id}"),
                join_cells(areas, language),
                Cell(duty.instrument, language=None if language == "en" else "en"),
                term(f"grade.{duty.grade}", language),
                term(f"joint-mode.{duty.joint.mode}", language),
                term(f"evidence.{met.evidence}", language),
                because_cell(met, language),
                sources_cell(graph, met.sources, language),
            )
        )
    return Table(
        caption=say("table.duties.caption", language, count=len(rows)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple(rows),
    )


def theme_table(graph: LandscapeGraph, board: Board, language: Language) -> Table:
    """The themes that a board holds."""
    names = ("theme", "evidence", "because", "sources")
    return Table(
        caption=say("table.themes.caption", language, count=len(board.themes)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple(
            (
                theme_cell(graph, held.theme, language),
                term(f"evidence.{held.evidence}", language),
                because_cell(held, language),
                sources_cell(graph, held.sources, language),
            )
            for held in board.themes
        ),
    )
