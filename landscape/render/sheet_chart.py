"""The chart of a page to print: close together, in as much detail as can be read on the paper."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from textwrap import wrap

import graphviz

from landscape.graph import LandscapeGraph
from landscape.model.board import LINE_KINDS, TIERS, Board, Line, LineKind, Tier
from landscape.render.chart import Chart
from landscape.render.chart_sketch import board_fact, board_look, label, spoken_look
from landscape.render.chart_style import (
    FONT,
    FUNCTION_SHAPE,
    HOLDER_FILL,
    INK,
    LINE_STYLE,
    PAPER,
    TIER_FILL,
)
from landscape.render.withheld import keep_open_lines
from landscape.words import Language, say

LETTERS = 10.0
"""The size of all letters on the chart, in points, before it is fitted to the paper."""

LIST_WIDTH = 26
"""Letters on a line of several names in one box, at least."""

_WIDE: tuple[Tier, ...] = tuple(tier for tier in TIERS if tier != "local")
_UP: tuple[LineKind, ...] = ("accountability", "reporting")

Tie = tuple[str, Line]
"""A line with the board from which it leads."""


@dataclass(frozen=True)
class Detail:
    """How much of an area its chart shows."""

    kinds: tuple[LineKind, ...] = LINE_KINDS
    is_stacked: bool = False
    """Whether boards that stand below the same ones, with nothing below them, share a box."""

    tiers: tuple[Tier, ...] = TIERS
    """The boards from which lines are drawn."""


DETAILS = (
    Detail(),
    Detail((*_UP, "delivery")),
    Detail((*_UP, "delivery"), is_stacked=True),
    Detail(_UP, is_stacked=True),
    Detail(("accountability",), is_stacked=True),
    Detail(_UP, is_stacked=True, tiers=_WIDE),
    Detail(("accountability",), is_stacked=True, tiers=_WIDE),
    Detail(_UP, is_stacked=True, tiers=("national", "regional")),
    Detail(("accountability",), is_stacked=True, tiers=("national", "regional")),
)
"""From the most to the least; the first that can be read on the paper is taken."""


@dataclass(frozen=True)
class Shape:
    """How a chart is laid out."""

    direction: str
    width: int
    """Letters on a line of a name."""

    to_a_level: int
    """Boards that only hang on one other stand so many to a level."""

    between: float = 0.3
    """Inches from one level to the next."""

    packing: str | None = None
    """How parts that no line joins stand, in Graphviz's words; none leaves them in one row."""


PROBES = (Shape("BT", 16, 6), Shape("RL", 38, 20))
SHAPES = (
    *PROBES,
    Shape("BT", 20, 4),
    Shape("BT", 26, 2),
    Shape("BT", 20, 4, packing="graph"),
    Shape("RL", 26, 20, 0.4),
    Shape("RL", 38, 20, packing="graph"),
    Shape("RL", 34, 20, packing="array_2"),
)
"""All are tried and the one with the largest letters is taken; none, where the first two are far
from being read."""


@dataclass(frozen=True)
class Drawn:
    """What of an area's boards is drawn."""

    detail: Detail
    lines: tuple[Tie, ...]
    stacks: tuple[tuple[str, ...], ...]
    """The boards of the area that are drawn, those that share a box together."""

    apart: tuple[str, ...]
    """The boards of the area that are not drawn."""

    undrawn: tuple[Tie, ...]
    """Lines of the area's boards that are not drawn, though they may leave."""

    withheld: int
    """Lines of sensitive boards, which are in no file."""


def find_drawn(graph: LandscapeGraph, boards: Collection[str], detail: Detail) -> Drawn:
    """What of some boards a chart in this detail shows: those that its lines join."""
    here = graph.landscape.board_by_id
    every = [(b, line) for b in sorted(boards) for line in graph.find_lines_from(b)]
    kept = keep_open_lines(graph.landscape, every)
    lines = tuple(
        (board, line)
        for board, line in kept
        if line.kind in detail.kinds and here[board].tier in detail.tiers
    )
    joined = {board for board, _ in lines} | {line.to for _, line in lines}
    inside = [board for board in sorted(boards) if board in joined]
    return Drawn(
        detail=detail,
        lines=lines,
        stacks=_stack(graph, inside, lines) if detail.is_stacked else tuple((b,) for b in inside),
        apart=tuple(board for board in sorted(boards) if board not in joined),
        undrawn=tuple(tie for tie in kept if tie not in lines),
        withheld=len(every) - len(kept),
    )


def _stack(
    graph: LandscapeGraph, boards: Sequence[str], lines: Sequence[Tie]
) -> tuple[tuple[str, ...], ...]:
    """The boards, those of one tier with the same lines up and none below them together."""
    led_to = {line.to for _, line in lines}
    groups: dict[tuple[str, ...], list[str]] = {}
    for board in boards:
        ups = sorted(f"{line.kind} {line.to}" for one, line in lines if one == board)
        alone = (board,) if board in led_to else ()
        tier = graph.landscape.board_by_id[board].tier
        groups.setdefault((*alone, tier, *ups), []).append(board)
    return tuple(map(tuple, groups.values()))


@dataclass
class _Sketch:
    """A chart while it is being written."""

    graph: LandscapeGraph
    language: Language
    shape: Shape
    marks: Mapping[str, str]
    dot: graphviz.Digraph = field(default_factory=lambda: graphviz.Digraph("sheet"))
    names: dict[str, str] = field(default_factory=dict)
    boxes: int = 0
    edges: int = 0

    def begin(self) -> None:
        self.dot.attr(
            "graph", rankdir=self.shape.direction, bgcolor=PAPER, fontname=FONT, pad="0.05",
            ranksep=f"{self.shape.between:g}", nodesep="0.1", **_pack(self.shape),
        )  # fmt: skip
        text = {"fontname": FONT, "fontsize": f"{LETTERS:g}", "fontcolor": INK, "color": INK}
        self.dot.attr("node", margin="0.1,0.045", height="0.25", width="0.3", **text)
        self.dot.attr("edge", arrowsize="0.7")

    def add_stack(self, boards: Sequence[str]) -> None:
        """One board, or several that share a box in which each stands on lines of its own."""
        found = [self.graph.landscape.board_by_id[board] for board in boards]
        first = found[0]
        if len(found) == 1:
            self._box(boards, f"board-{first.id}", self._text(first), self._look(first))
            return
        lines = [part for board in found for part in self._entry(board)]
        tier = say(f"tier.{first.tier}", self.language)
        heads = wrap(say("sheet.stack", self.language, count=len(found), tier=tier),
                     self._stack_width)  # fmt: skip
        # Left-aligned, each board under a sign of its own.
        text = "".join(f"{graphviz.escape(line)}\\l" for line in (*heads, *lines))
        look = {"shape": "box", "style": "filled", "fillcolor": TIER_FILL[first.tier]}
        self._box(boards, f"stack-{first.id}", text, look)

    def add_end(self, party: str) -> None:
        """Where a line leads out of the area: a body, a board of elsewhere or of another day."""
        landscape = self.graph.landscape
        if party in self.names:
            return
        name = landscape.name_of(party).say(self.language)
        if party in landscape.board_by_id:
            board = landscape.board_by_id[party]
            self._box((party,), f"board-{party}", self._text(board), self._look(board))
            return
        is_holder = party in self.graph.account_holders
        gone = "" if party in landscape.organisation_by_id else "chart.gone"
        fact = "chart.accountholder" if is_holder else gone
        facts = wrap(say(fact, self.language), self.shape.width) if fact else ()
        text = label(name, *facts, width=self.shape.width)
        look = {"shape": "box", "style": "filled", "fillcolor": HOLDER_FILL, "peripheries": "2"}
        self._box((party,), f"organisation-{party}", text, look)

    def add_lines(self, lines: Sequence[Tie]) -> None:
        """Each line once from box to box: boards that share a box have the same."""
        boxes = ((self.names[one], line.kind, self.names[line.to]) for one, line in lines)
        ties = list(dict.fromkeys(boxes))
        leading = Counter(one for one, _, _ in ties)
        led_to = {to for _, _, to in ties}
        hanging: Counter[str] = Counter()
        for one, kind, to in ties:
            level = 0
            if leading[one] == 1 and one not in led_to:
                level = hanging[to] // self.shape.to_a_level
                hanging[to] += 1
            self.dot.edge(one, to, **LINE_STYLE[kind], minlen=str(1 + level))
            self.edges += 1

    @property
    def _stack_width(self) -> int:
        return max(self.shape.width, LIST_WIDTH)

    def _name(self, board: Board) -> str:
        return board.name.say(self.language)

    def _text(self, board: Board) -> str:
        """A board's name, tier and kind of work, and its mark; in a hexagon on longer lines."""
        is_pointed = FUNCTION_SHAPE[board.function]["shape"] == "hexagon"
        width = max(self.shape.width, LIST_WIDTH) if is_pointed else self.shape.width
        fact = f"{board_fact(board, self.language)} {self.marks.get(board.id, '')}"
        return label(self._name(board), *wrap(fact, width), width=width)

    def _entry(self, board: Board) -> list[str]:
        mark = f" {self.marks[board.id]}" if board.id in self.marks else ""
        function = say(f"function.{board.function}", self.language).lower()
        text = f"{self._name(board)} ({function}){mark}"
        return wrap(text, self._stack_width, initial_indent="• ", subsequent_indent="   ")

    def _look(self, board: Board) -> dict[str, str]:
        look = board_look(board)
        return look | {"margin": "0.01,0.01"} if look["shape"] == "hexagon" else look

    def _box(self, parties: Sequence[str], svg_id: str, text: str, look: dict[str, str]) -> None:
        name = f"n{self.boxes}"
        self.boxes += 1
        self.names |= dict.fromkeys(parties, name)
        spoken = spoken_look(self.graph.landscape.name_of(parties[0]), self.language)
        self.dot.node(name, label=text, id=svg_id, **look, **spoken)


def _pack(shape: Shape) -> dict[str, str]:
    return {"pack": "8", "packmode": shape.packing} if shape.packing else {}


def build_sheet_chart(
    graph: LandscapeGraph, drawn: Drawn, shape: Shape, language: Language, marks: Mapping[str, str]
) -> Chart:
    """The chart, without title and key; `marks` is added to boards: numbers of sources."""
    sketch = _Sketch(graph, language, shape, marks)
    sketch.begin()
    for stack in drawn.stacks:
        sketch.add_stack(stack)
    for _, line in drawn.lines:
        sketch.add_end(line.to)
    sketch.add_lines(drawn.lines)
    boards = tuple(sorted(board for stack in drawn.stacks for board in stack))
    return Chart(sketch.dot.source, boards, drawn.lines, sketch.boxes, sketch.edges)
