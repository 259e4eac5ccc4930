"""Charts that are compared: what they share stands in the same place on each of them.

Each is laid out from all that any of them shows; what one of them lacks keeps its place free. Or
all of them are one chart, on which it is said what only one of them has.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from landscape.graph import LandscapeGraph
from landscape.model.board import Board, Line
from landscape.render.chart import Chart, find_lines_shown
from landscape.render.chart_key import Sample, add_key
from landscape.render.chart_sketch import Shape, Sketch, fold_title
from landscape.render.chart_style import GHOST, MARK_FILL
from landscape.render.withheld import keep_open_lines
from landscape.words import Language, say

_BLANK = "\u00a0"
"""Stands for a line of text that another chart has in this place."""

_HIDDEN = {"style": "invis"}
_SHARED = {"color": GHOST}
"""A line that all charts have is not what differs."""

Key = tuple[str, str, str]
"""What makes a line the same on two charts: from where, to where, of which kind."""


@dataclass(frozen=True)
class ChartSide:
    """One of the charts that are compared."""

    graph: LandscapeGraph
    boards: frozenset[str]
    title: str
    marks: Mapping[str, str]
    """A word on each board that differs, such as what a scenario does with it."""

    line_word: str = ""
    """The word on each line that not all of the charts have."""

    line_meaning: str = ""
    """What that word says, in a few words."""

    looks: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """How the edges of boards that differ are drawn; a style is added to that of the board."""

    samples: tuple[Sample, ...] | None = None
    """What the key has of boards that differ; unless given, that they are coloured."""


def build_charts_alike(sides: Sequence[ChartSide], language: Language) -> tuple[Chart, ...]:
    """A chart for each side, with what they share in one place and only what differs coloured."""
    every, leaving = (_Together(sides, language, is_file=is_file) for is_file in (False, True))
    return tuple(
        _join(every.draw(place), leaving, place, len(lines) - len(kept))
        for place, (lines, kept) in enumerate(zip(every.lines, leaving.lines, strict=True))
    )


def build_chart_over(
    sides: Sequence[ChartSide], language: Language, leaving: Sequence[ChartSide]
) -> Chart:
    """All sides as one chart, in which what the last of them lacks is as on an earlier one.

    `leaving` are the same sides with only those marks that may stand in a file.
    """
    every, kept = (
        _Together(ones, language, is_file=is_file)
        for ones, is_file in ((sides, False), (leaving, True))
    )
    chart, file = every.draw_over(), kept.draw_over()
    if chart.dot == file.dot:
        return chart
    return replace(chart, withheld=len(every.keys) - len(kept.keys), leaving=file)


def _join(chart: Chart, leaving: "_Together", place: int, withheld: int) -> Chart:
    """The chart with the one that leaves in a file, where that shows fewer lines."""
    if not withheld:
        return chart
    return replace(chart, withheld=withheld, leaving=leaving.draw(place))


class _Together:
    """All that the sides show, and each of them as a part of that."""

    def __init__(self, sides: Sequence[ChartSide], language: Language, *, is_file: bool) -> None:
        self.sides, self.language = sides, language
        self.lines = [_find_lines(side, is_file=is_file) for side in sides]
        self.ends = [{to for _, to, _ in lines} for lines in self.lines]
        self.keys = sorted({key for lines in self.lines for key in lines})
        self.boards = sorted({board for side in sides for board in side.boards})
        self.parties = list(dict.fromkeys([*self.boards, *(to for _, to, _ in self.keys)]))
        self.marked = {board for side in sides for board in side.marks}

    def draw(self, place: int) -> Chart:
        """The chart of one side."""
        side, own = self.sides[place], self.lines[place]
        sketches = [self._sketch(one) for one in self.sides]
        sketches[place].begin(self._pad_title(side))
        for party in self.parties:
            shapes = [self._find_shape(sketches, one, party) for one in range(len(self.sides))]
            shape = shapes[place] or next(filter(None, shapes))
            sketches[place].place(party, shape, is_hidden=shapes[place] is None)
        return self._finish(sketches[place], side.boards, own, self._find_looks(place), side.title)

    def draw_over(self) -> Chart:
        """The chart of all sides at once."""
        sketches = [self._sketch(one) for one in self.sides]
        last = len(self.sides) - 1
        sketches[last].begin(fold_title(self.sides[last].title))
        for party in self.parties:
            shapes = (self._find_shape(sketches, one, party) for one in range(last, -1, -1))
            sketches[last].place(party, next(filter(None, shapes)))
        looks = {k: look for place in range(last + 1) for k, look in self._find_looks(place).items()
                 if k in self.lines[place]}  # fmt: skip
        own = {key: line for lines in self.lines for key, line in lines.items()}
        return self._finish(sketches[last], self.boards, own, looks, self.sides[last].title)

    def _finish(
        self,
        sketch: Sketch,
        boards: Collection[str],
        own: Mapping[Key, Line],
        looks: Mapping[Key, Mapping[str, str]],
        title: str,
    ) -> Chart:
        """The chart with its lines and its key; of `own` are those lines that are seen."""
        sketch.add_lines(list(self._merge_lines(own)), looks)
        sketch.gather_loose(self.boards)
        kinds = [line.kind for lines in self.lines for line in lines.values()]
        nodes, edges = add_key(
            sketch.dot, self.language, self._find_all_boards(), kinds, plain=self._find_samples()
        )
        return Chart(
            dot=sketch.dot.source,
            boards=tuple(sorted(boards)),
            lines=tuple((key[0], own[key]) for key in self.keys if key in own),
            nodes=len(sketch.names) - len(sketch.hidden) + nodes,
            edges=len(own) + edges,
            title=title,
            words=self._find_words(),
        )

    def _find_words(self) -> tuple[tuple[str, str], ...]:
        words = ((_line_class(place), side.line_word) for place, side in enumerate(self.sides))
        return tuple((name, word) for name, word in words if word)

    def _find_samples(self) -> list[Sample]:
        """What is coloured or has a word, for the key."""
        coloured = say("chart.differs", self.language), {"shape": "box", "fillcolor": MARK_FILL}
        given = [side.samples for side in self.sides if side.samples is not None]
        samples = [sample for each in given for sample in each] if given else [coloured]
        shared = self._find_shared()
        meanings = [
            side.line_meaning
            for side, lines in zip(self.sides, self.lines, strict=True)
            if side.line_meaning and lines.keys() - shared
        ]
        if shared and meanings:
            meanings = [*meanings, say("chart.line.shared", self.language)]
        return samples + [(text, {"shape": "plaintext"}) for text in meanings]

    def _sketch(self, side: ChartSide) -> Sketch:
        """A sketch in which a board has as many lines of text as on the other charts."""
        blanks = dict.fromkeys(self.marked - side.marks.keys(), _BLANK)
        return Sketch(side.graph, self.language, side.marks, blanks=blanks, is_plain=True)

    def _pad_title(self, side: ChartSide) -> str:
        """The title in as many lines as the longest one, so that all drawings begin alike."""
        lines = [fold_title(one.title).splitlines() for one in self.sides]
        own = fold_title(side.title).splitlines()
        return "\n".join(own + [_BLANK] * (max(map(len, lines)) - len(own)))

    def _find_shape(self, sketches: Sequence[Sketch], place: int, party: str) -> Shape | None:
        """How a side shows a board or organisation; none where it does not."""
        side = self.sides[place]
        here = side.graph.landscape.board_by_id
        if party in side.boards and party in here:
            return _add_look(sketches[place].board_shape(here[party]), side.looks.get(party, {}))
        return sketches[place].end_shape(party) if party in self.ends[place] else None

    def _merge_lines(self, own: Mapping[Key, Line]) -> Iterator[tuple[str, Line]]:
        """Every line of any side, the side's own where it has it."""
        for key in self.keys:
            yield key[0], next(lines[key] for lines in (own, *self.lines) if key in lines)

    def _find_looks(self, place: int) -> dict[Key, dict[str, str]]:
        """Lines of all charts are grey, the side's own have a word, and the others are hidden."""
        shared = self._find_shared()
        own = {"class": _line_class(place)}
        return {
            key: _SHARED if key in shared else own if key in self.lines[place] else _HIDDEN
            for key in self.keys
        }

    def _find_shared(self) -> set[Key]:
        return {key for key in self.keys if all(key in lines for lines in self.lines)}

    def _find_all_boards(self) -> list[Board]:
        return [
            board
            for side in self.sides
            for board in side.graph.landscape.boards
            if board.id in side.boards
        ]


def _add_look(shape: Shape, look: Mapping[str, str]) -> Shape:
    styles = (shape.look.get("style"), look.get("style"))
    whole = {**shape.look, **look, "style": ",".join(style for style in styles if style)}
    return replace(shape, look=whole)


def _line_class(place: int) -> str:
    """What the lines that differ are called in the text of the chart of one side."""
    return f"differs{place}"


def _find_lines(side: ChartSide, *, is_file: bool) -> dict[Key, Line]:
    lines = find_lines_shown(side.graph, side.boards)
    if is_file:
        lines = keep_open_lines(side.graph.landscape, lines)
    return {(board, line.to, line.kind): line for board, line in lines}
