"""What boards hold together, when they become one: in the same order, whatever theirs was."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from landscape.model.board import Board, Line
from landscape.model.evidence import Evidenced
from landscape.scenario.steps.strongest import find_strongest
from landscape.scenario.steps.ties import merge_ties
from landscape.scenario.steps.where_met import merge_duties

Item = TypeVar("Item")


def join_holdings(boards: Sequence[Board], into: str, how: Evidenced) -> dict[str, Any]:
    """All but the members that the board `into` has of `boards`; `how` we know that it does.

    The order of `boards` makes no difference, except to the order of `succeeds`.
    """
    themes = find_strongest((t for b in boards for t in b.themes), lambda held: held.theme)
    duties = merge_duties((b.area, met) for b in boards for met in b.duties)
    return {
        "aliases": tuple(sorted({alias for board in boards for alias in board.aliases})),
        "sensitive": any(board.sensitive for board in boards),
        "member_list": agree((board.member_list for board in boards), "partial"),
        "themes": _in_order(themes, lambda held: held.theme),
        "duties": _in_order(duties, lambda met: met.duty),
        "lines": _join_lines(boards, {*(board.id for board in boards), into}),
        **merge_ties(boards, into, how),
        "conflicts": _unique(item for board in boards for item in board.conflicts),
        "notes": _unique(note for board in boards for note in board.notes),
    }


def agree(values: Iterable[str], otherwise: str) -> str:
    """The value that all have, or `otherwise` when they differ."""
    distinct = set(values)
    return distinct.pop() if len(distinct) == 1 else otherwise


def _join_lines(boards: Sequence[Board], gone: set[str]) -> tuple[Line, ...]:
    """The lines of all the boards, but for those among them.

    Where one board answered to somebody and another to nobody, the new one answers for all that it
    does: joining releases no board from those it answers to, and what asks for an account then
    finds one. Whether the one who is answered to wants that for the wider work, people decide.
    """
    lines = (line for board in boards for line in board.lines if line.to not in gone)
    strongest = find_strongest(lines, lambda line: (line.to, line.kind))
    return _in_order(strongest, lambda line: (line.to, line.kind))


def _in_order(items: Iterable[Item], key: Callable[[Item], Any]) -> tuple[Item, ...]:
    return tuple(sorted(items, key=key))


def _unique(items: Iterable[Any]) -> tuple[Any, ...]:
    return _in_order(dict.fromkeys(items), lambda item: item.model_dump_json())
