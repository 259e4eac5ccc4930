"""Which boards a chart shows."""

from dataclasses import dataclass
from typing import Any

from landscape.graph import LandscapeGraph
from landscape.model.board import BASES, TIERS, Board
from landscape.render.chart import find_lines_shown
from landscape.render.known import insist
from landscape.render.places import is_of_place
from landscape.render.withheld import keep_open_lines


@dataclass(frozen=True)
class Selection:
    """Conditions that a board must meet: one of each group that is not empty."""

    tiers: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    board: str | None = None
    """Only this board and those within `steps` lines of it."""

    steps: int = 1
    organisations: tuple[str, ...] = ()
    """Only boards on which one of these sits."""

    bases: tuple[str, ...] = ()
    """Whether they are set up by law."""

    area: str | None = None
    """Only boards that work in this area; those of all Wales only when their tier is asked for."""


def select(graph: LandscapeGraph, selection: Selection) -> frozenset[str]:
    """The ids of the boards that meet every condition of a selection.

    Raises:
        QuestionError: the selection names a tier, legal basis, theme, board, organisation or area
            that is not there.
    """
    landscape = graph.landscape
    insist("tier", selection.tiers, TIERS)
    insist("legal basis", selection.bases, BASES, when="")
    insist("theme", selection.themes, landscape.theme_by_id)
    insist("organisation", selection.organisations, landscape.organisation_by_id)
    insist("area", (selection.area,) if selection.area else (), landscape.area_by_id)
    if selection.board is not None:
        insist("board", (selection.board,), landscape.board_by_id)
    near = _find_near(graph, selection)
    return frozenset(
        board.id
        for board in landscape.boards
        if (near is None or board.id in near)
        and _meets(board, selection)
        and _is_there(graph, board, selection)
    )


def chart_json(graph: LandscapeGraph, boards: frozenset[str]) -> dict[str, Any]:
    """A chart as plain values: its boards, and its lines as from, kind and to.

    Lines of sensitive boards are not in it, and are counted.
    """
    lines = find_lines_shown(graph, boards)
    kept = keep_open_lines(graph.landscape, lines)
    return {
        "format": "landscape-chart/1",
        "as-of": str(graph.landscape.day),
        "boards": [
            {"id": board.id, "name": {"en": board.name.en, "cy": board.name.cy}}
            for board in graph.landscape.boards
            if board.id in boards
        ],
        "lines": [{"from": board, "kind": line.kind, "to": line.to} for board, line in kept],
        "withheld": len(lines) - len(kept),
    }


def _find_near(graph: LandscapeGraph, selection: Selection) -> frozenset[str] | None:
    if selection.board is None:
        return None
    return graph.find_around(selection.board, up=selection.steps, down=selection.steps)


def _meets(board: Board, selection: Selection) -> bool:
    themes, parties = selection.themes, selection.organisations
    return (
        (not selection.tiers or board.tier in selection.tiers)
        and (not selection.bases or board.basis in selection.bases)
        and (not themes or any(held.theme in themes for held in board.themes))
        and (not parties or any(member.party in parties for member in board.members))
    )


def _is_there(graph: LandscapeGraph, board: Board, selection: Selection) -> bool:
    if selection.area is None or (board.tier == "national" and "national" in selection.tiers):
        return True
    return is_of_place(graph.landscape, selection.area, graph.councils_of(board))
