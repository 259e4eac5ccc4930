"""Writes boards and lines as DOT text; no text of a board is ever read as markup."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from textwrap import wrap
from types import MappingProxyType

import graphviz

from landscape.graph import LandscapeGraph
from landscape.model.board import Board, Line
from landscape.model.text import Text
from landscape.render.chart_style import (
    FONT,
    FUNCTION_SHAPE,
    GHOST,
    HOLDER_FILL,
    INK,
    LINE_STYLE,
    MARK_FILL,
    PAPER,
    TIER_FILL,
)
from landscape.render.day import say_partial
from landscape.words import Language, say

WIDTH = 22
"""Letters on one line of a label; longer names are wrapped."""

TITLE_WIDTH = 64
"""Letters on one line of a title."""

Looks = Mapping[tuple[str, str, str], Mapping[str, str]]
NO_LOOKS: Looks = MappingProxyType({})

HANGING = 4
"""Boards that only hang on one other stand this many to a level, so that charts stay narrow."""


def label(name: str, *facts: str, width: int = WIDTH) -> str:
    """A label whose every letter is drawn as typed; the name is folded at so many letters."""
    lines = [*wrap(name, width, break_long_words=False), *facts]
    return "\\n".join(graphviz.escape(line) for line in lines)


def fold_title(title: str) -> str:
    """A title in lines that a narrow chart has room for."""
    return "\n".join("\n".join(wrap(line, TITLE_WIDTH)) for line in title.splitlines())


def arrange(frame: graphviz.Digraph, names: Sequence[str], in_a_row: int) -> None:
    """Sets shapes out in rows; invisible lines keep them together and in order."""
    rows = [names[start : start + in_a_row] for start in range(0, len(names), in_a_row)]
    for row in rows:
        with frame.subgraph() as rank:
            rank.attr(rank="same")
            for left, right in pairwise(row):
                rank.edge(left, right, style="invis")
    for above, below in pairwise(rows):
        frame.edge(below[0], above[0], style="invis")


def begin_chart(dot: graphviz.Digraph, title: str, **more: str) -> None:
    """Sets a chart's title and what all shapes have in common."""
    dot.attr(
        "graph",
        label=graphviz.escape(fold_title(title)),
        labelloc="t",
        fontname=FONT,
        fontsize="16",
        fontcolor=INK,
        bgcolor=PAPER,
        **{"ranksep": "0.5", "nodesep": "0.26", "pad": "0.2", **more},
    )
    # Welsh letters with accents need the wider margin in the built-in font tables.
    dot.attr("node", fontname=FONT, fontsize="11", fontcolor=INK, color=INK, margin="0.18,0.08")
    dot.attr("edge", arrowsize="0.8")


def board_look(board: Board) -> dict[str, str]:
    """How a board is drawn: by its function, tier, basis, and whether any source names it."""
    shape = dict(FUNCTION_SHAPE[board.function])
    styles = ("filled", shape.pop("style", ""), "dashed" if board.placeholder else "")
    return {
        "fillcolor": TIER_FILL[board.tier],
        "style": ",".join(style for style in styles if style),
        "penwidth": "2.4" if board.basis == "statutory" else "1",
        **shape,
    }


def board_fact(board: Board, language: Language) -> str:
    """A board's tier and kind of work in words."""
    tier = say(f"tier.{board.tier}", language)
    return f"{tier} · {say(f'function.{board.function}', language)}"


def spoken_look(name: Text, language: Language) -> dict[str, str]:
    """The mark on a shape whose name is in the other language, for screen readers."""
    spoken = name.language_of(language)
    return {"class": f"lang-{spoken}"} if spoken != language else {}


@dataclass(frozen=True)
class Shape:
    """How a board or an organisation stands on a chart: its id in the picture, text and look."""

    svg_id: str
    text: str
    look: Mapping[str, str]


@dataclass
class Sketch:
    """A chart while it is being written."""

    graph: LandscapeGraph
    language: Language
    marks: Mapping[str, str]
    dot: graphviz.Digraph = field(default_factory=lambda: graphviz.Digraph("landscape"))
    names: dict[str, str] = field(default_factory=dict)
    """The name in DOT of each board and organisation."""

    joined: set[str] = field(default_factory=set)
    """The boards and organisations at an end of some line."""

    hidden: set[str] = field(default_factory=set)
    """The boards and organisations that only keep their place free."""

    blanks: Mapping[str, str] = field(default_factory=dict)
    """What stands where a mark would, on boards that have one on another chart only."""

    is_plain: bool = False
    """Whether only what has a mark is coloured, rather than each tier in its own colour."""

    packing: str = "graph"
    """How parts that no line joins stand, in the words of Graphviz's attribute `packmode`.

    `graph` fits them together; `array_cu2` stands two below one another in each column, `array_u1`
    all of them, with the key last.
    """

    def begin_anew(self) -> "Sketch":
        """A sketch of the same kind that nothing was drawn on yet."""
        return Sketch(self.graph, self.language, self.marks, packing=self.packing)

    def begin(self, title: str) -> None:
        """Sets the title and what all shapes have in common."""
        # Parts that no line joins are laid out one by one and then fitted together.
        begin_chart(self.dot, title, rankdir="BT", pack="18", packmode=self.packing)

    def add_board(self, board: Board) -> None:
        """A board, with its tier and kind of work in words."""
        self.place(board.id, self.board_shape(board))

    def add_end(self, party: str) -> None:
        """Where a line leads: an organisation, or a board that does not exist on this day."""
        if party not in self.names:
            self.place(party, self.end_shape(party))

    def place(self, party: str, shape: Shape, *, is_hidden: bool = False) -> None:
        """A shape on the chart, or its place kept free for charts that are to look alike."""
        self.names[party] = f"n{len(self.names)}"
        look = {**shape.look, **spoken_look(self.graph.landscape.name_of(party), self.language)}
        if is_hidden:
            self.hidden.add(party)
            look["style"] = "invis"
        self.dot.node(self.names[party], label=shape.text, id=shape.svg_id, **look)

    def board_shape(self, board: Board) -> Shape:
        """A board with its tier, kind of work and mark in words."""
        text = label(board.name.say(self.language), *self._facts(board))
        look = board_look(board)
        if self.is_plain:
            look["fillcolor"] = MARK_FILL if board.id in self.marks else PAPER
        return Shape(f"board-{board.id}", text, look)

    def end_shape(self, party: str) -> Shape:
        """An organisation, or a board that does not exist on this day."""
        name = self.graph.landscape.name_of(party).say(self.language)
        if party not in self.graph.landscape.organisation_by_id:
            text = label(name, say("chart.gone", self.language))
            return Shape(f"gone-{party}", text, {"shape": "box", "style": "dashed", "color": GHOST})
        is_holder = party in self.graph.account_holders
        fact = say("chart.accountholder", self.language) if is_holder else ""
        text = label(name, *wrap(fact, WIDTH))  # in Welsh it is long, and a house is wider still
        look = {
            "shape": "house",
            "style": "filled",
            "fillcolor": HOLDER_FILL,
            "margin": "0.02,0.02",
        }
        return Shape(f"organisation-{party}", text, look)

    def add_lines(self, lines: Sequence[tuple[str, Line]], looks: Looks = NO_LOOKS) -> None:
        """The lines; boards that only hang on one other are spread over several levels.

        `looks` changes how some lines are drawn, by board, end and kind.
        """
        leading = Counter(board for board, _ in lines)
        led_to = {line.to for _, line in lines}
        hanging: Counter[str] = Counter()
        for board, line in lines:
            level = 0
            if leading[board] == 1 and board not in led_to:
                level = hanging[line.to] // HANGING
                hanging[line.to] += 1
            look = looks.get((board, line.to, line.kind), {})
            self._edge(board, line, {**LINE_STYLE[line.kind], "minlen": str(1 + level), **look})

    def gather_loose(self, boards: Sequence[str]) -> None:
        """Boards without any line on the chart stand together in a frame, a few in a row."""
        self._frame("loose", [board for board in boards if board not in self.joined])

    def add_later(self, boards: Sequence[Board]) -> None:
        """Boards that begin after the day, greyed, each with its beginning, in a frame."""
        for board in boards:
            begins = say_partial(board.since, self.language) if board.since else ""
            text = label(board.name.say(self.language), begins)
            look = {"shape": "box", "style": "dashed", "color": GHOST, "fontcolor": GHOST}
            self.place(board.id, Shape(f"later-{board.id}", text, look))
        self._frame("later", [board.id for board in boards])

    def _frame(self, name: str, parties: Sequence[str]) -> None:
        """A frame under its name in the catalogue, with a few shapes in a row; none around none."""
        if not parties:
            return
        with self.dot.subgraph(name=f"cluster_{name}") as frame:
            frame.attr(
                label=graphviz.escape(say(f"chart.{name}", self.language)),
                labelloc="b",  # which is the top when lines lead upward
                fontname=FONT,
                fontsize="12",
                color=GHOST,
                style="invis" if self.hidden.issuperset(parties) else "dashed",
                margin="10",
            )
            shapes = [self.names[party] for party in parties]
            arrange(frame, shapes, max(3, round(len(shapes) ** 0.5)))

    def _facts(self, board: Board) -> Iterator[str]:
        yield board_fact(board, self.language)
        if board.id in self.marks:
            yield f"» {self.marks[board.id]} «"
        elif board.id in self.blanks:
            yield self.blanks[board.id]

    def _edge(self, board: str, line: Line, look: Mapping[str, str]) -> None:
        self.joined |= {board, line.to}
        self.dot.edge(self.names[board], self.names[line.to], **look)
