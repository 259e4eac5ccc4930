"""Runs the benchmarks and writes what they found into benchmarks/README.md.

    python -m benchmarks.run

Every comparison asserts that the answers are equal before it counts. Only ratios are kept: they
hold on other machines, seconds do not.
"""

import platform
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from benchmarks import overlapping, reading, surprise
from benchmarks.generate import REGION
from benchmarks.measure import Result

README = Path(__file__).parent / "README.md"

INTRODUCTION = """\
# Benchmarks

Written by `python -m benchmarks.run`; do not edit by hand.
{day}, Python {python}, {versions}.

Synthetic landscapes ({generate}): {region} boards make a region,
where some bodies sit on half of the boards, and five national ones all over; the largest on half
of all. Each figure says how many times faster ours is than the other way: a ratio of medians of
processor time over interleaved rounds in one run, the answers checked to be equal.
"""


def main() -> None:
    """Measures everything and writes the page."""
    read = reading.measure_all()
    ways = {
        500: overlapping.measure_ways(500, 5, with_loop=True),
        5000: overlapping.measure_ways(5000, 1, with_loop=False),
    }
    growth, memory = overlapping.measure_growth()
    README.write_text(
        "\n".join(
            [_introduce(), _say_read(read), _say_overlap(ways, growth, memory), surprise.report()]
        ),
        encoding="utf-8",
    )


def _introduce() -> str:
    names = ("pydantic", "PyYAML", "networkx", "numpy")
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


def _say_overlap(ways: dict[int, Result], growth: float, memory: float) -> str:
    lines = [
        "## Shared members",
        "",
        _row("boards", "against networkx", "against comparing each pair", "pairs found"),
        _row(*["---"] * 4),
    ]
    for boards, result in ways.items():
        each = _times(result.ratio("each pair", "ours")) if "each pair" in result.seconds else "-"
        found = f"{len(result.answers['ours']):,}"
        lines.append(_row(f"{boards:,}", _times(result.ratio("networkx", "ours")), each, found))
    lines += [
        "",
        f"Pairs of boards that share {overlapping.AT_LEAST} members or more; networkx makes the",
        "graph of seats and its weighted projection onto the boards. The gate is 2,500 times",
        "networkx at 5,000 boards.",
        "",
        f"From 5,000 to 50,000 boards the time grows with exponent {growth:.2f}: 1 is in",
        "proportion, 2 is every pair, the gate is 1.2. At 50,000 boards the peak in memory is",
        f"{memory:,.0f} MiB on top of the members given, as Python and numpy count it.",
        "",
    ]
    return "\n".join(lines)


def _row(*cells: object) -> str:
    return f"| {' | '.join(map(str, cells))} |"


def _times(ratio: float) -> str:
    return f"{ratio:,.0f}x" if ratio >= 10 else f"{ratio:.1f}x"


if __name__ == "__main__":
    main()
