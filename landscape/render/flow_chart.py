"""The chart of what goes where: old boards left, new ones right, and what finds no home."""

from textwrap import wrap

import graphviz

from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.render.chart import Chart
from landscape.render.chart_sketch import (
    begin_chart,
    board_fact,
    board_look,
    label,
    spoken_look,
)
from landscape.render.chart_style import FLOW_STYLE, LOST_LOOK, FlowKind
from landscape.render.decisions import decide
from landscape.render.flow import name_lost
from landscape.render.places import name_councils
from landscape.scenario import Comparison
from landscape.scenario.flow import Flow, Lost, find_flow
from landscape.words import Language, say, say_day

WIDTH = 40
"""Letters on one line of a name: columns side by side have more room than a tree."""

CROWDED = 12
"""Boards on one side above which only names are written, so that a chart stays low."""

END = "end"
"""The shape for what no board carries on."""


def build_flow_chart(comparison: Comparison, language: Language) -> Chart:
    """The chart of a scenario's flow; of an empty flow it has a title and nothing else."""
    return _FlowSketch(comparison, language).draw()


def flow_title(comparison: Comparison, language: Language) -> str:
    """What the chart shows: the scenario, and the day from which it starts."""
    outcome = comparison.outcome
    day = say_day(outcome.before.day or outcome.scenario.start, language)
    scenario = outcome.scenario.body.title.say(language)
    return say("flow.title", language, scenario=scenario, day=day)


class _FlowSketch:
    """A chart while it is being written."""

    def __init__(self, comparison: Comparison, language: Language) -> None:
        self.comparison, self.language = comparison, language
        self.flow: Flow = find_flow(comparison)
        self.changes = {change.board: change for change in comparison.boards}
        self.dot = graphviz.Digraph("flow")
        self.names: dict[tuple[str, str], str] = {}
        self.edges = 0

    @property
    def is_crowded(self) -> bool:
        """Whether one side is so long that its shapes are drawn as low as they can be."""
        return max(len(self.flow.old), len(self.flow.new)) > CROWDED

    def draw(self) -> Chart:
        """The chart, its shapes from left to right, then its arrows."""
        lines = [flow_title(self.comparison, self.language), *self._key()]
        between = "0.08" if self.is_crowded else "0.16"
        begin_chart(self.dot, "\n".join(lines), rankdir="LR", ranksep="1.5", nodesep=between)
        self._add_column("old", self.comparison.outcome.before, self.flow.old)
        self._add_column("new", self.comparison.outcome.landscape, self.flow.new)
        self._add_arrows()
        return Chart(
            dot=self.dot.source,
            boards=tuple(sorted({*self.flow.old, *self.flow.new})),
            lines=(),
            nodes=len(self.names),
            edges=self.edges,
            title=flow_title(self.comparison, self.language),
        )

    def _key(self) -> list[str]:
        """The sides, and the kinds of arrow that are there, in words."""
        flow = self.flow
        kinds: dict[FlowKind, bool] = {
            "carried": bool(flow.ties),
            "handed": bool(flow.handed),
            "lost": bool(flow.ended or flow.lost),
        }
        arrows = [
            say(f"flow.key.{kind}", self.language) for kind, is_there in kinds.items() if is_there
        ]
        return [say("flow.key.sides", self.language), *arrows]

    def _add_column(self, side: str, landscape: Landscape, boards: tuple[str, ...]) -> None:
        """The boards of one side, and at the right what has no home, one below the other."""
        with self.dot.subgraph(name=side) as column:
            column.attr(rank="same")
            for board in boards:
                self._add_board(column, side, landscape.board_by_id[board])
            if side == "new":
                self._add_homeless(column)

    def _add_board(self, column: graphviz.Digraph, side: str, board: Board) -> None:
        facts = [] if self.is_crowded else [board_fact(board, self.language)]
        if side == "old" and board.id in self.flow.ended:
            facts.append(self._mark(board.id))
        if side == "new" and board.id not in self.comparison.outcome.before.board_by_id:
            facts.append(self._mark(board.id))
        text = label(board.name.say(self.language), *facts, width=WIDTH)
        # Only a board of before has a page that the chart can lead to.
        svg_id = f"board-{board.id}" if side == "old" else f"after-{board.id}"
        look = board_look(board) | spoken_look(board.name, self.language)
        self._node(column, (side, board.id), svg_id, text, look)

    def _mark(self, board: str) -> str:
        decision = decide(self.comparison, self.changes[board])
        return f"» {say(f'decision.{decision}', self.language)} «"

    def _add_homeless(self, column: graphviz.Digraph) -> None:
        if self.flow.ended:
            text = label(say("flow.end", self.language), width=WIDTH)
            self._node(column, (END, ""), END, text, dict(LOST_LOOK))
        for place, one in enumerate(self.flow.lost):
            text = self._label_lost(one)
            self._node(
                column, ("lost", one.held + one.thing), f"lost-{place}", text, dict(LOST_LOOK)
            )

    def _label_lost(self, one: Lost) -> str:
        """What it is and that it has no home, its name, and where it has none."""
        landscape = self.comparison.outcome.before
        name = name_lost(self.comparison, one).say(self.language)
        where = name_councils(landscape, one.councils, self.language)
        lines = (
            say(f"flow.lost.{one.held}", self.language),
            name,
            say("flow.lost.where", self.language, areas=where),
        )
        first, *others = (part for line in lines for part in wrap(line, WIDTH))
        return label(first, *others, width=WIDTH)

    def _add_arrows(self) -> None:
        for old, new in self.flow.ties:
            self._edge(("old", old), ("new", new), "carried")
        for old, new in self.flow.handed:
            self._edge(("old", old), ("new", new), "handed")
        for board in self.flow.ended:
            self._edge(("old", board), (END, ""), "lost")
        for one in self.flow.lost:
            for board in one.boards:
                self._edge(("old", board), ("lost", one.held + one.thing), "lost")

    def _node(
        self, column: graphviz.Digraph, key: tuple[str, str], svg_id: str, text: str,
        look: dict[str, str],
    ) -> None:  # fmt: skip
        self.names[key] = f"n{len(self.names)}"
        column.node(self.names[key], label=text, id=svg_id, width="3.2", **look)

    def _edge(self, left: tuple[str, str], right: tuple[str, str], kind: FlowKind) -> None:
        self.edges += 1
        # From side to side, so that no arrow comes in from above.
        ends = {"tailport": "e", "headport": "w"}
        self.dot.edge(self.names[left], self.names[right], **FLOW_STYLE[kind], **ends)
