"""How firm the order of overlaps is, as a table, as text and as values for JSON."""

from collections.abc import Sequence
from typing import Any

from landscape.findings.shared import know_overlap
from landscape.graph import LandscapeGraph
from landscape.graph.survival import LEAST_SHARED, Survival, Trial, find_survival
from landscape.model.evidence import EvidenceLevel
from landscape.render.plain import table_text
from landscape.render.selection import Selection, select
from landscape.render.table import Cell, Table, cell_of, number, term
from landscape.render.withheld import keep_open_pairs
from landscape.words import Language, say

_COLUMNS = (
    "standing",
    "one-board",
    "other-board",
    "shared-by-choice",
    "jaccard-by-choice",
    "reading",
    "evidence",
    "stays-dropped",
    "stays-added",
)


def choose_survival(graph: LandscapeGraph, area: str, trial: Trial) -> tuple[Survival, ...]:
    """How firm the order of the overlaps of a place is.

    Raises:
        QuestionError: there is no such area.
    """
    shown = select(graph, Selection(area=area))
    return find_survival(graph, [b for b in graph.landscape.boards if b.id in shown], trial)


def survival_table(graph: LandscapeGraph, found: Sequence[Survival], language: Language) -> Table:
    """One row for each of the first pairs; equal pairs have the same standing."""
    return Table(
        caption=say("table.survival.caption", language, count=len(found)),
        header=tuple(say(f"table.{name}", language) for name in _COLUMNS),
        rows=tuple(_row(graph, pair, language) for pair in found),
    )


def survival_sentences(trial: Trial, language: Language) -> tuple[str, ...]:
    """In what order the pairs stand, and what was done to see how firm that is."""
    return (
        say("survival.order", language, least=LEAST_SHARED),
        say(
            "survival.how",
            language,
            percent=f"{100 * trial.share:g}",
            runs=trial.runs,
            seed=trial.seed,
            least=LEAST_SHARED,
        ),
    )


def survival_text(
    graph: LandscapeGraph, found: Sequence[Survival], trial: Trial, language: Language
) -> str:
    """The table and what was done, or that there is nothing to put in order."""
    if not found:
        return say("survival.none", language, least=LEAST_SHARED)
    table = table_text(survival_table(graph, found, language))
    return "\n\n".join((table, *survival_sentences(trial, language)))


def survival_json(
    graph: LandscapeGraph, found: Sequence[Survival], trial: Trial, area: str
) -> dict[str, Any]:
    """The same as plain values; docs/json.md describes them."""
    kept = keep_open_pairs(graph.landscape, found)
    return {
        "format": "landscape-survival/1",
        "as-of": str(graph.landscape.day),
        "area": area,
        "share": trial.share,
        "runs": trial.runs,
        "seed": trial.seed,
        "withheld": len(found) - len(kept),
        "pairs": [_plain(graph, pair) for pair in kept],
    }


def _plain(graph: LandscapeGraph, pair: Survival) -> dict[str, Any]:
    return {
        "one": pair.one,
        "other": pair.other,
        "rank": pair.rank,
        "shared-discretionary": pair.shared,
        "jaccard-discretionary": pair.jaccard,
        "reading": graph.expectations[pair.one, pair.other].reading,
        "evidence": _know(graph, pair),
        "dropped": pair.dropped,
        "added": pair.added,
    }


def _row(graph: LandscapeGraph, pair: Survival, language: Language) -> tuple[Cell, ...]:
    one, other = (
        cell_of(graph.landscape.name_of(board), language, link=f"board:{board}")
        for board in (pair.one, pair.other)
    )
    return (
        number(pair.rank, language),
        one,
        other,
        number(pair.shared, language),
        Cell(f"{pair.jaccard:.2f}", is_number=True),
        term(f"expectation.{graph.expectations[pair.one, pair.other].reading}", language),
        term(f"evidence.{_know(graph, pair)}", language),
        _part(pair.dropped),
        _part(pair.added),
    )


def _know(graph: LandscapeGraph, pair: Survival) -> EvidenceLevel:
    return know_overlap(graph, graph.measure_overlap(pair.one, pair.other))


def _part(value: float) -> Cell:
    # A tenth of a per cent is one run in a thousand, so nothing is rounded up to all of them.
    return Cell(f"{value:.1%}", is_number=True)
