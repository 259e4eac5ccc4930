"""Runs the benchmarks and writes what they found into benchmarks/README.md.

    uv run --with igraph --with bicm python -m benchmarks.run

Every comparison asserts that the answers are equal before it counts. Only ratios are kept: they
hold on other machines, seconds do not.
"""

import platform
import sys
from datetime import UTC, datetime
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from benchmarks import (
    analysing,
    clicks,
    overlapping,
    people,
    proposing,
    reading,
    searching,
    surprise,
    what_if,
)
from benchmarks.analysing import Rules
from benchmarks.generate import REGION
from benchmarks.measure import Result

README = Path(__file__).parent / "README.md"

INTRODUCTION = """\
# Benchmarks

Written by `uv run --with igraph --with bicm python -m benchmarks.run`; do not edit by hand. It
takes some minutes. igraph, whose licence is the GPL, and bicm are only compared with: nothing here
depends on them, and they are installed for this one command.
{day}, Python {python}, {versions}.

Synthetic landscapes ({generate}): {region} boards make a region,
where some bodies sit on half of the boards, and five national ones all over; the largest on half
of all. Each figure says how many times faster ours is than the other way: a ratio of medians of
processor time over interleaved rounds in one run, the answers checked to be equal.
"""


NO_IGRAPH = """\
igraph is not installed, and the benchmarks compare with it. Run them by
    uv run --with igraph --with bicm python -m benchmarks.run
which installs it for that command only."""


def main() -> None:
    """Measures everything and writes the page."""
    if find_spec("igraph") is None:
        sys.exit(NO_IGRAPH)
    parts = [
        _introduce(),
        _say_read(reading.measure_all()),
        _say_rules(analysing.measure_rules()),
        _say_ways(
            {
                500: overlapping.measure_ways(500, 5),
                5000: overlapping.measure_ways(5000, 9, once=("each pair", "networkx")),
            }
        ),
        _say_growth(*overlapping.measure_growth()),
        _say_igraph(*overlapping.measure_igraph(5000)),
        surprise.report(),
        what_if.report(),
        proposing.report(),
        searching.report(),
        people.report(),
        clicks.report(),
    ]
    README.write_text("\n".join(parts), encoding="utf-8")


def _introduce() -> str:
    names = ("pydantic", "PyYAML", "networkx", "numpy", "highspy", "igraph")
    return INTRODUCTION.format(
        day=datetime.now(UTC).date(),
        python=platform.python_version(),
        versions=", ".join(f"{name} {version(name)}" for name in names),
        generate="`benchmarks/generate.py`, seeded",
        region=REGION,
    )


def _say_read(read: dict[int, tuple[Result, Result]]) -> str:
    lines = ["## Reading", "", _row("boards", "rounds", *_heads()), _row(*["---"] * 6)]
    for boards, results in read.items():
        ratios = [r.ratio(slow, "ours") for r in results for slow in ("safe_load", "CSafeLoader")]
        lines.append(_row(f"{boards:,}", reading.SIZES[boards], *map(_times, ratios)))
    lines += [
        "",
        "*Values*: the text of every file to plain values. Ours also gives the line of every value",
        "and refuses repeated keys, aliases and tags. *Load*: a folder to a landscape through the",
        "same models. Ours also checks that every name leads somewhere and finds every problem at",
        "once. The gate for values is 10 times `safe_load` and 1.5 times `CSafeLoader`.",
        "",
    ]
    return "\n".join(lines)


def _heads() -> list[str]:
    others = ("`safe_load`", "`CSafeLoader`")
    return [f"{what}: {other}" for what in ("values", "load") for other in others]


def _say_rules(rules: Rules) -> str:
    lines = [
        "## Rules",
        "",
        f"All {len(rules.shares)} rules on the bundled landscape of Wales ({rules.boards} boards",
        f"on {analysing.DAY}, {rules.findings} findings) take {rules.ratio:.2f} times as long as",
        "`load` takes to read it; the gate is 3. Each turn takes the day and builds the graph",
        "anew, so that nothing was asked before.",
        "",
        _row("rule", "alone, in parts of all rules"),
        _row("---", "---"),
        *(_row(code, f"{share:.0%}") for code, share in rules.shares.items()),
        "",
        "What rules share (taking the day, looking things up) counts for each, so the parts add up",
        "to more than all.",
        "",
    ]
    return "\n".join(lines)


def _say_ways(ways: dict[int, Result]) -> str:
    others = ("each pair", "networkx", "igraph", "igraph, listed")
    lines = [
        "## Shared members",
        "",
        _row("boards", *others, "pairs found"),
        _row(*["---"] * 6),
    ]
    for boards, result in ways.items():
        ratios = [_times(result.ratio(other, "ours")) for other in others]
        lines.append(_row(f"{boards:,}", *ratios, f"{len(result.answers['ours']):,}"))
    lines += [
        "",
        f"Pairs of boards that share {overlapping.AT_LEAST} members or more. *Each pair*: a plain",
        "double loop. *networkx* and *igraph* make the graph of seats and its weighted projection",
        "onto the boards. *igraph* drops the light edges inside the library, the fastest way that",
        "we know. Ours gives an array and igraph its own graph; neither has made values of Python",
        "of it. *Listed* looks at every edge in Python, as with networkx. The gates at 5,000",
        f"boards are 1,000 times networkx and {overlapping.GATE_IGRAPH} times igraph. There",
        "networkx, which takes minutes, and *each pair* took one turn.",
        *_say_missed(ways[5000].ratio("igraph", "ours")),
        "",
    ]
    return "\n".join(lines)


def _say_missed(ratio: float) -> list[str]:
    if ratio >= overlapping.GATE_IGRAPH:
        return []
    return [
        "",
        "The gate against igraph is missed. A quarter of our time goes into reading the names of",
        "the members, as any way of counting must.",
    ]


def _say_growth(growth: float, memory: float) -> str:
    lines = [
        f"From 5,000 to 50,000 boards the time grows with exponent {growth:.2f}: 1 is in",
        "proportion, 2 is every pair, the gate is 1.2. At 50,000 boards the peak in memory is",
        f"{memory:,.0f} MiB on top of the members given, as Python and numpy count it; the gate is",
        "1,024 MiB.",
        "",
    ]
    return "\n".join(lines)


def _say_igraph(edges: int, memory: float) -> str:
    lines = [
        f"At 50,000 boards igraph is not run: its projection has {edges:,} edges at 5,000 boards",
        f"already, for which it takes {memory:,.0f} MiB; a hundred times as many at 50,000 would",
        f"need about {memory * 100 / 1024:,.0f} GiB.",
        "",
    ]
    return "\n".join(lines)


def _row(*cells: object) -> str:
    return f"| {' | '.join(map(str, cells))} |"


def _times(ratio: float) -> str:
    return f"{ratio:,.0f}x" if ratio >= 10 else f"{ratio:.1f}x"


if __name__ == "__main__":
    main()
