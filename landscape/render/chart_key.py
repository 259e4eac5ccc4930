"""The key of a chart: a sample of each kind of line, tier and shape that the chart uses."""

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

import graphviz

from landscape.model.board import Board, LineKind
from landscape.render.chart_sketch import arrange, label
from landscape.render.chart_style import (
    FONT,
    FUNCTION_SHAPE,
    GHOST,
    LINE_STYLE,
    PAPER,
    TIER_FILL,
)
from landscape.words import Language, say

Sample = tuple[str, dict[str, str]]
"""The words of a sample shape, and its look."""

IN_A_ROW = 5
IN_A_NARROW_ROW = 3
FEW_BOARDS = 10
"""A chart of fewer boards is narrow, so its key is narrow too."""


def add_key(  # noqa: PLR0913 (all but the first four by name)
    dot: graphviz.Digraph,
    language: Language,
    boards: Sequence[Board],
    kinds: Collection[LineKind],
    *,
    plain: Sequence[Sample] | None = None,
    is_wide: bool = False,
) -> tuple[int, int]:
    """Adds the key to a chart; gives how many shapes and how many lines it has.

    In a plain chart tiers have no colours, and the key has the samples of `plain` in their place.
    A wide key has one row of shapes and one of lines.
    """
    fills = _find_tier_fills(language, boards) if plain is None else plain
    samples = (*fills, *_find_samples(language, boards))
    used = [kind for kind in LINE_STYLE if kind in kinds]
    with dot.subgraph(name="cluster_key") as key:
        key.attr(
            label=graphviz.escape(say("chart.legend", language)),
            labelloc="b",  # which is the top when lines lead upward
            fontname=FONT,
            fontsize="12",
            color=GHOST,
            margin="10",
            sortv="1",  # where parts stand in order, the key is the last
        )
        shapes = [_add_shape(key, place, *sample) for place, sample in enumerate(samples)]
        usual = IN_A_ROW if len(boards) >= FEW_BOARDS else IN_A_NARROW_ROW
        in_a_row = len(samples) if is_wide else usual
        arrange(key, shapes, in_a_row)
        to_a_row = len(used) if is_wide else 3
        rows = [used[start : start + to_a_row] for start in range(0, len(used), to_a_row)]
        firsts = [_add_lines(key, language, row) for row in rows]
        for above, below in pairwise([*shapes[::in_a_row][-1:], *firsts]):
            key.edge(below, above, style="invis")
    return len(samples) + 2 * len(used), len(used)


def _find_tier_fills(language: Language, boards: Sequence[Board]) -> Iterator[Sample]:
    tiers = {board.tier for board in boards}
    for tier, fill in TIER_FILL.items():
        if tier in tiers:
            yield say(f"tier.{tier}", language), {"shape": "box", "fillcolor": fill}


def _find_samples(language: Language, boards: Sequence[Board]) -> Iterator[Sample]:
    functions = {board.function for board in boards}
    for function, shape in FUNCTION_SHAPE.items():
        if function in functions:
            yield say(f"function.{function}", language), shape
    if any(board.basis == "statutory" for board in boards):
        yield say("chart.statutory", language), {"shape": "box", "penwidth": "2.4"}
    if any(board.placeholder for board in boards):
        yield say("chart.placeholder", language), {"shape": "box", "style": "dashed"}


def _add_shape(key: graphviz.Digraph, place: int, text: str, look: dict[str, str]) -> str:
    style = ",".join(part for part in ("filled", look.get("style")) if part)
    key.node(
        f"key{place}",
        label=label(text),
        id=f"legend-{place}",
        fontsize="10",
        height="0.3",
        **{"fillcolor": PAPER, "margin": "0.12,0.05", **look, "style": style},
    )
    return f"key{place}"


def _add_lines(key: graphviz.Digraph, language: Language, kinds: Sequence[LineKind]) -> str:
    """A row of sample lines; gives the name of its first shape."""
    with key.subgraph() as row:
        row.attr(rank="same")
        for kind in kinds:
            point = {"shape": "point", "width": "0.05", "label": ""}
            row.node(f"key_{kind}_from", id=f"legend-{kind}-from", **point)
            text = label(say(f"line-kind.{kind}", language))
            look = {"shape": "plaintext", "fontsize": "10", "margin": "0.05"}
            row.node(f"key_{kind}", label=text, id=f"legend-{kind}", **look)
            style = {**LINE_STYLE[kind], "constraint": "true"}
            row.edge(f"key_{kind}_from", f"key_{kind}", **style)
        for left, right in pairwise(kinds):
            row.edge(f"key_{left}", f"key_{right}_from", style="invis")
    return f"key_{kinds[0]}_from"
