"""The findings as one table for a spreadsheet, with everything that each rests on."""

from collections.abc import Iterable, Sequence

from landscape.findings import Finding
from landscape.graph import LandscapeGraph
from landscape.render.finding_choice import family_of
from landscape.render.finding_groups import area_cells, board_cells
from landscape.render.findings import figure_table
from landscape.render.table import Cell, Table, term
from landscape.render.withheld import keep_open
from landscape.words import Language, say

_COLUMNS = ("code", "family", "severity", "evidence", "area", "boards", "finding", "about",
            "figures", "sources")  # fmt: skip


def finding_file_table(
    graph: LandscapeGraph, findings: Sequence[Finding], language: Language
) -> Table:
    """One row for each finding that may leave; several boards, figures or sources share a cell."""
    kept = keep_open(graph.landscape, findings)
    return Table(
        caption=say("table.findings.caption", language, count=len(kept)),
        header=tuple(say(f"table.{name}", language) for name in _COLUMNS),
        rows=tuple(_row(graph, finding, language) for finding in kept),
    )


def _row(graph: LandscapeGraph, finding: Finding, language: Language) -> tuple[Cell, ...]:
    return (
        Cell(finding.code),
        term(f"family.{family_of(finding)}", language),
        term(f"severity.{finding.severity}", language),
        term(f"evidence.{finding.evidence}", language),
        _join(cell.text for cell in area_cells(graph, finding, language)),
        _join(cell.text for cell in board_cells(graph, finding, language)),
        Cell(finding.message.text(language)),
        _join(finding.about),
        _join(f"{name}: {value}" for name, value in _figures(finding, language)),
        _join(graph.landscape.source_by_id[source].title for source in finding.sources),
    )


def _figures(finding: Finding, language: Language) -> tuple[tuple[str, ...], ...]:
    """The figures as the page shows them, ranges included; the heading is left out."""
    return figure_table(finding.figures, language).texts()[1:]


def _join(texts: Iterable[str]) -> Cell:
    return Cell("; ".join(texts))
