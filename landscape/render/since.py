"""What a map shows of two days at once: which boards and lines are new, changed or ended."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Literal

from landscape.graph.changes import RecordChange, find_record_changes
from landscape.model.board import Line
from landscape.render.boards import board_table, table_of_lines
from landscape.render.changes import TwoDays, is_withheld
from landscape.render.chart import Chart, find_lines_shown
from landscape.render.chart_key import Sample
from landscape.render.chart_style import MARK_FILL
from landscape.render.charts_alike import ChartSide, build_chart_over
from landscape.render.table import Cell, Table, term
from landscape.render.withheld import keep_open_lines
from landscape.words import Language, say, say_day

Since = Literal["new", "changed", "ended"]

_EDGES: Mapping[Since, Mapping[str, str]] = MappingProxyType(
    {"new": {"peripheries": "3"}, "changed": {"peripheries": "2"}, "ended": {"style": "dotted"}}
)
"""Told apart without colour and without the word that stands on each of them."""

Lines = tuple[tuple[str, Line], ...]


@dataclass(frozen=True)
class SinceMap(TwoDays):
    """The boards of a map, of either day."""

    boards: frozenset[str]

    @cached_property
    def changes(self) -> tuple[RecordChange, ...]:
        """What began and ended of these boards."""
        found = find_record_changes(self.before.landscape, self.after.landscape)
        return tuple(change for change in found if change.board in self.boards)

    @cached_property
    def kinds(self) -> Mapping[str, Since]:
        """What became of each board that is not as before."""
        return find_kinds(self.changes)

    @cached_property
    def open_kinds(self) -> Mapping[str, Since]:
        """The same as it may stand in a file: what changed of a sensitive board stays out."""
        return find_kinds(one for one in self.changes if not is_withheld(self.whole, one))

    @cached_property
    def ended(self) -> frozenset[str]:
        """The boards that are not there any more."""
        return self.boards - self.after.landscape.board_by_id.keys()

    @cached_property
    def lines(self) -> Mapping[Literal["new", "same", "ended"], Lines]:
        """The lines of these boards: of the later day alone, of both days, of the earlier alone."""
        now, then = (find_lines_shown(graph, self.boards) for graph in (self.after, self.before))
        had, has = ({_key(*pair) for pair in lines} for lines in (then, now))
        return {
            "new": tuple(pair for pair in now if _key(*pair) not in had),
            "same": tuple(pair for pair in now if _key(*pair) in had),
            "ended": tuple(pair for pair in then if _key(*pair) not in has),
        }


def find_lines_of_both(two: SinceMap, boards: frozenset[str]) -> Lines:
    """The lines of some boards on either of two days."""
    both = SinceMap(two.before, two.after, boards).lines
    return (*both["new"], *both["same"], *both["ended"])


def find_kinds(changes: Iterable[RecordChange]) -> dict[str, Since]:
    """What became of each board, by its changes; of bodies that began or ended nothing."""
    kinds: dict[str, Since] = {}
    for change in changes:
        if change.kind in ("board-followed", "board-begun"):
            kinds[change.board] = "new"
        elif change.kind == "board-ended":
            kinds[change.board] = "ended"
        elif change.kind not in ("body-begun", "body-ended"):
            kinds[change.board] = "changed"
    return kinds


def build_since_chart(two: SinceMap, language: Language, title: str) -> Chart:
    """One chart of both days, on which only what differs is coloured, and each of it has a word."""
    sides, leaving = (
        [_find_side(two, day, kinds, language, title) for day in ("before", "after")]
        for kinds in (two.kinds, two.open_kinds)
    )
    return build_chart_over(sides, language, leaving)


def _find_side(
    two: SinceMap,
    day: Literal["before", "after"],
    kinds: Mapping[str, Since],
    language: Language,
    title: str,
) -> ChartSide:
    """What one of the days shows; boards that are there on both are drawn as on the later one."""
    graph = two.before if day == "before" else two.after
    own: tuple[Since, ...] = ("ended",) if day == "before" else ("new", "changed")
    marked = {board: kind for board, kind in kinds.items() if kind in own}
    return ChartSide(
        graph,
        two.boards & graph.landscape.board_by_id.keys(),
        title,
        {board: say(f"since.{kind}", language) for board, kind in marked.items()},
        say(f"since.line.{day}", language),
        say(f"since.line.{day}.meaning", language),
        {board: _EDGES[kind] for board, kind in marked.items()},
        tuple(_find_sample(kind, language) for kind in own if kind in marked.values()),
    )


def _find_sample(kind: Since, language: Language) -> Sample:
    look = {"shape": "box", "fillcolor": MARK_FILL, **_EDGES[kind]}
    return say(f"since.{kind}.meaning", language), look


def say_since(two: SinceMap, language: Language) -> str:
    """How many of the boards and lines are new, changed or ended, in one sentence."""
    days = (graph.landscape.day for graph in (two.before, two.after))
    since, day = (say_day(day, language) if day else "" for day in days)
    new, ended = (len(two.lines[name]) for name in ("new", "ended"))
    if not (two.kinds or new or ended):
        return say("since.none", language, since=since, day=day)
    kinds = list(two.kinds.values())
    counts = {kind: kinds.count(kind) for kind in _EDGES}
    return say("since.count", language, since=since, **counts, lines_new=new, lines_ended=ended)


def since_board_table(two: SinceMap, language: Language, *, is_file: bool = False) -> Table:
    """One row for each board of either day, with what became of it; those that differ first."""
    kinds = two.open_kinds if is_file else two.kinds
    tables = (
        (graph, board_table(graph, boards, language), boards)
        for graph, boards in ((two.after, two.boards - two.ended), (two.before, two.ended))
    )
    rows: list[tuple[str | None, tuple[Cell, ...]]] = []
    header: tuple[str, ...] = ()
    for graph, table, boards in tables:
        header = table.header
        names = (board.id for board in graph.landscape.boards if board.id in boards)
        rows += [(kinds.get(name), row) for name, row in zip(names, table.rows, strict=True)]
    return _add_column("boards", header, rows, two, language)


def since_line_table(two: SinceMap, language: Language, *, is_file: bool = False) -> Table:
    """One row for each line of either day, with whether it is new or ended; those first."""
    rows: list[tuple[str | None, tuple[Cell, ...]]] = []
    header: tuple[str, ...] = ()
    for name, lines in two.lines.items():
        graph = two.before if name == "ended" else two.after
        shown = keep_open_lines(graph.landscape, lines) if is_file else lines
        table = table_of_lines(graph, shown, language)
        header = table.header
        rows += [(None if name == "same" else name, row) for row in table.rows]
    return _add_column("lines", header, rows, two, language)


def _add_column(
    what: Literal["boards", "lines"],
    header: tuple[str, ...],
    rows: list[tuple[str | None, tuple[Cell, ...]]],
    two: SinceMap,
    language: Language,
) -> Table:
    """The rows with what became of each in their second column, those that differ first."""
    day = two.before.landscape.day
    since = say_day(day, language) if day else ""
    ordered = sorted(rows, key=lambda row: row[0] is None)
    return Table(
        caption=say(f"since.table.{what}", language, count=len(rows), since=since),
        header=(header[0], say("since.column", language, since=since), *header[1:]),
        rows=tuple(
            (first, term(f"since.{kind or 'same'}", language), *rest)
            for kind, (first, *rest) in ordered
        ),
    )


def _key(board: str, line: Line) -> tuple[str, str, str]:
    """What makes a line the same on both days."""
    return board, line.to, line.kind
