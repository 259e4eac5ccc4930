"""One slide as a value: a heading, and whatever stands below it."""

from dataclasses import dataclass

from landscape.render.chart import Chart
from landscape.render.table import Cell, Table


@dataclass(frozen=True)
class Slide:
    """One slide; only its heading is always there."""

    heading: str
    says: tuple[Cell, ...] = ()
    """Sentences, the most important first."""

    groups: tuple[tuple[str, tuple[Cell, ...]], ...] = ()
    """Lists, each under a heading of its own."""

    chart: Chart | None = None
    table: Table | None = None
    """What the chart shows, or what stands by itself."""

    notes: tuple[Cell, ...] = ()
    """What the person who speaks may want to say as well."""
