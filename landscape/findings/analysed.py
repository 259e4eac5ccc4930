"""A landscape with all that is found in it: what another that hardly differs is held against."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from landscape.findings.finding import Finding
from landscape.findings.run import Analysis
from landscape.graph import LandscapeGraph
from landscape.graph.membership import find_members
from landscape.model.board import Board

K = TypeVar("K")


@dataclass(frozen=True)
class Ties:
    """To what boards are tied, and what is tied to it; ids of both."""

    out: Mapping[str, frozenset[str]]
    back: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, boards: Iterable[Board], find: Callable[[Board], Iterable[str]]) -> "Ties":
        """The ties of `boards`, by what `find` gives for one."""
        out: dict[str, frozenset[str]] = {}
        for board in boards:
            out[board.id] = out.get(board.id, frozenset()) | frozenset(find(board))
        return cls(out, _group((end, board_id) for board_id, ends in out.items() for end in ends))


@dataclass(frozen=True, eq=False)
class Analysed:
    """A landscape and its analysis; what is looked up to find what a change moves is kept."""

    graph: LandscapeGraph
    analysis: Analysis

    @cached_property
    def by_code(self) -> Mapping[str, tuple[Finding, ...]]:
        """All findings of each rule, the accepted ones among them."""
        found: dict[str, list[Finding]] = {}
        for finding in (*self.analysis, *(finding for finding, _ in self.analysis.accepted)):
            found.setdefault(finding.code, []).append(finding)
        return {code: tuple(findings) for code, findings in found.items()}

    @cached_property
    def by_members(self) -> Mapping[frozenset[str], frozenset[str]]:
        """The ids of the boards on which just the same members sit, by these members."""
        return _group((find_members(board), board.id) for board in self.graph.landscape.boards)

    @cached_property
    def by_theme(self) -> Mapping[str, frozenset[str]]:
        """The ids of the boards that hold each theme."""
        boards = self.graph.landscape.boards
        return _group((held.theme, board.id) for board in boards for held in board.themes)

    @cached_property
    def lines(self) -> Ties:
        """Where the lines of each board lead."""
        return Ties.of(self.graph.landscape.boards, find_led)

    @cached_property
    def ties(self) -> Ties:
        """To what each board is tied in any way, or was or will be on another day."""
        landscape = self.graph.landscape
        others = landscape.whole.boards if landscape.whole else ()
        return Ties.of((*landscape.boards, *others), find_tied)


def _group(pairs: Iterable[tuple[K, str]]) -> Mapping[K, frozenset[str]]:
    found: dict[K, set[str]] = {}
    for key, board in pairs:
        found.setdefault(key, set()).add(board)
    return {key: frozenset(ids) for key, ids in found.items()}


def find_led(board: Board) -> Iterable[str]:
    """Where the lines of a board lead."""
    return (line.to for line in board.lines)


def find_tied(board: Board) -> Iterable[str]:
    """To what a board is tied: by a line or the lack of one, a seat, its past or its meetings."""
    return (
        *find_led(board),
        *(line.to for line in board.absent_lines),
        *(member.party for member in board.members),
        *(beside.board for beside in board.back_to_back),
        *(before.board for before in board.succeeds),
    )
