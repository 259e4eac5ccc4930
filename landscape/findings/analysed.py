"""A landscape with all that is found in it: what another that hardly differs is held against."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from landscape.findings.finding import Finding
from landscape.findings.run import Analysis
from landscape.graph import LandscapeGraph
from landscape.model.board import Board


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
        back: dict[str, set[str]] = {}
        for board_id, ends in out.items():
            for end in ends:
                back.setdefault(end, set()).add(board_id)
        return cls(out, {end: frozenset(ids) for end, ids in back.items()})


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
    def lines(self) -> Ties:
        """Where the lines of each board lead."""
        return Ties.of(self.graph.landscape.boards, find_led)

    @cached_property
    def ties(self) -> Ties:
        """To what each board is tied in any way, or was or will be on another day."""
        landscape = self.graph.landscape
        others = landscape.whole.boards if landscape.whole else ()
        return Ties.of((*landscape.boards, *others), find_tied)


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
