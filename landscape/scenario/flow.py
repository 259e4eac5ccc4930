"""What goes where: from the boards of before to those of after, and what finds no home."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from landscape.scenario.compare import STAYING, Comparison
from landscape.scenario.fate import Fate, Held

Tie = tuple[str, str]
"""A board of before, and one of after."""


@dataclass(frozen=True, order=True)
class Lost:
    """A theme or a duty that has no home after, for some councils."""

    held: Held
    thing: str
    boards: tuple[str, ...]
    """The boards of before that had it there."""

    councils: tuple[str, ...]


@dataclass(frozen=True)
class Flow:
    """The boards that a scenario joins, ends or begins, or moves themes and duties between."""

    old: tuple[str, ...]
    """Boards of before, sorted."""

    new: tuple[str, ...]
    """Boards of after, sorted."""

    ties: tuple[Tie, ...]
    """Each board of before with every board that carries it on, sorted."""

    handed: tuple[Tie, ...]
    """Each board of before with one that takes over a theme or duty of it, sorted; what carries
    the board on takes nothing over."""

    ended: tuple[str, ...]
    """The boards of before that nothing carries on."""

    lost: tuple[Lost, ...]

    @property
    def unfounded(self) -> tuple[str, ...]:
        """The boards of after that carry no board of before on."""
        founded = {after for _, after in self.ties}
        return tuple(board for board in self.new if board not in founded)


def find_flow(comparison: Comparison) -> Flow:
    """What goes where; a board that only changes in other ways is no part of it."""
    lineage = comparison.outcome.lineage
    lost = tuple(sorted(_find_lost(comparison.lost)))
    handed = frozenset(_find_handed(comparison.fates))
    moved = {change.board for change in comparison.boards if change.action not in STAYING}
    old = moved & comparison.outcome.before.board_by_id.keys()
    new = moved - old
    old.update(board for one in lost for board in one.boards)
    old.update(board for board, _ in handed)
    new.update(taker for _, taker in handed)
    new.update(heir for board in old for heir in lineage.follow(board))
    ties = {(board, heir) for board, now in lineage.successors for heir in now if heir in new}
    return Flow(
        old=tuple(sorted(old | {board for board, _ in ties})),
        new=tuple(sorted(new)),
        ties=tuple(sorted(ties)),
        handed=tuple(sorted(handed)),
        ended=tuple(sorted(board for board in old if not lineage.follow(board))),
        lost=lost,
    )


def _find_handed(fates: Iterable[Fate]) -> Iterator[Tie]:
    for fate in fates:
        if fate.held in ("theme", "duty") and fate.status == "taken-over":
            yield from ((fate.board, taker) for taker in fate.to)


def _find_lost(fates: Iterable[Fate]) -> Iterator[Lost]:
    groups: dict[tuple[Held, str], list[Fate]] = {}
    for fate in fates:
        if fate.held in ("theme", "duty"):
            groups.setdefault((fate.held, fate.thing), []).append(fate)
    for (held, thing), found in groups.items():
        boards = sorted({fate.board for fate in found})
        councils = sorted({area for fate in found for area in fate.areas})
        yield Lost(held, thing, tuple(boards), tuple(councils))
