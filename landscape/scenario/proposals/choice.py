"""Which boards a proposal is about, where nobody names them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from landscape.model.board import Board
from landscape.model.errors import QuestionError
from landscape.model.landscape import Landscape
from landscape.scenario.scenario import Outcome
from landscape.scenario.steps.lawful import find_fixed_by_law

Ground = Literal["named", "scenarios", "area"]
"""Why these boards: somebody named them, scenario files regroup them, or they work in the area."""


@dataclass(frozen=True)
class Choice:
    """Boards that may be regrouped, and why these."""

    boards: tuple[str, ...]
    """Sorted."""

    ground: Ground


def choose_boards(
    landscape: Landscape, area: str, outcomes: Sequence[Outcome], named: Sequence[str] = ()
) -> Choice:
    """The boards that are named; without names, those that the scenarios of the day regroup.

    Only scenarios count that start from the day of the landscape and regroup boards of the area.
    Where there are none, the regional boards that work inside the area and that partners can
    change are taken: no scrutiny boards, and none whose body the law fixes.

    Raises:
        QuestionError: a named board does not exist on the day or works outside the area, or there
            are fewer than two.
    """
    unknown = sorted(set(named) - landscape.board_by_id.keys())
    if unknown:
        raise QuestionError(f"there is no board '{unknown[0]}' on this day")
    outside = [
        board
        for board in sorted(set(named))
        if area != landscape.about.area
        and not _is_inside(landscape, landscape.board_by_id[board], area)
    ]
    if outside:
        raise QuestionError(
            f"the board '{outside[0]}' does not work inside '{area}' alone. Name boards of that "
            "area, or leave --area out."
        )
    if named:
        return _insist(Choice(tuple(sorted(set(named))), "named"))
    inside = {board.id for board in landscape.boards if _is_inside(landscape, board, area)}
    regrouped = {board for item in outcomes for board in find_regrouped(item)} & inside
    if regrouped:
        return _insist(Choice(tuple(sorted(regrouped)), "scenarios"))
    free = [b.id for b in landscape.boards if b.id in inside and _is_free(landscape, b)]
    return _insist(Choice(tuple(sorted(free)), "area"))


def find_regrouped(outcome: Outcome) -> frozenset[str]:
    """The boards of before that a scenario makes one with others."""
    lineage = outcome.lineage
    merged = (now[0] for _, now in lineage.successors if len(now) == 1)
    groups = (lineage.find_ancestors(board) for board in sorted(set(merged)))
    return frozenset(board for group in groups if len(group) > 1 for board in group)


def _is_inside(landscape: Landscape, board: Board, area: str) -> bool:
    return landscape.councils_of(board.area) <= landscape.councils_of(area)


def _is_free(landscape: Landscape, board: Board) -> bool:
    is_fixed = any(find_fixed_by_law(landscape, [board]))
    return board.tier == "regional" and board.function != "scrutiny" and not is_fixed


def _insist(choice: Choice) -> Choice:
    if len(choice.boards) < 2:
        raise QuestionError(
            "there are not two boards to regroup here. Name the boards with --board, or another "
            "area or day."
        )
    return choice
