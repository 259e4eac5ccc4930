"""A comparison as tables, side by side with today, and as values for JSON."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from landscape.model.text import Text
from landscape.render.decisions import decision_cell
from landscape.render.effects import bridge_json, last_seat_json, seat_change_json
from landscape.render.findings import finding_json
from landscape.render.legal import legal_json
from landscape.render.precedent import precedent_json
from landscape.render.table import Cell, Table, cell_of, many, number, term
from landscape.render.withheld import count_differing, keep_open_comparison
from landscape.scenario.compare import BoardChange, Comparison
from landscape.scenario.duties import JOINT, PlacedDuty
from landscape.scenario.matching import ChangedFinding
from landscape.scenario.measures import Measure
from landscape.words import Language, say, say_day


def measure_table(comparisons: Sequence[Comparison], language: Language) -> Table:
    """Every measure: today, then each scenario with its change. There is no total.

    Scenarios that start on different days stand behind a today of their own.
    """
    days: dict[date | None, list[Comparison]] = {}
    for item in comparisons:
        days.setdefault(item.outcome.before.day, []).append(item)
    columns = [say("table.measure", language)]
    for day, items in days.items():
        columns.append(_say_today(day, language, is_only=len(days) == 1))
        columns += [item.outcome.scenario.body.title.say(language) for item in items]
    columns += [say("table.unit", language), say("table.direction", language)]
    rows = tuple(
        (
            term(f"measure.{measure.id}", language),
            *(cell for items in days.values() for cell in _measure_cells(items, place, language)),
            term(measure.unit, language),
            term(f"direction.{measure.direction}", language),
        )
        for place, measure in enumerate(comparisons[0].measures if comparisons else ())
    )
    stay = 2 if len(days) == 1 else 1
    return Table(say("table.measures.caption", language), tuple(columns), rows, stay)


def board_change_table(comparison: Comparison, language: Language) -> Table:
    """What becomes of every board that does not stay as it is, and the new ones."""
    changes = [change for change in comparison.boards if change.action != "kept"]
    kept = len(comparison.boards) - len(changes)
    names = ("board", "action")
    return Table(
        caption=say("table.board-changes.caption", language, count=kept),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple(_change_row(comparison, change, language) for change in changes),
    )


def duty_change_table(comparison: Comparison, language: Language) -> Table:
    """Where duties are met that move, need a condition, or have no home."""
    before, after = comparison.outcome.before, comparison.outcome.landscape
    whole = before.whole or before
    names = ("duty", "area", "placement", "before", "after", "condition")
    shown = [d for d in comparison.duties if is_changed(d)]
    return Table(
        caption=say("table.duty-changes.caption", language, count=len(shown)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple(
            (
                cell_of(whole.duty_by_id[placed.duty].name, language),
                cell_of(whole.area_by_id[placed.area].name, language),
                term(f"placement.{placed.placement}", language),
                many(tuple(map(before.name_of, placed.before)), language),
                many(tuple(map(after.name_of, placed.after)), language),
                _condition(placed, language),
            )
            for placed in shown
        ),
    )


def is_changed(placed: PlacedDuty) -> bool:
    """Whether a duty moves, needs a condition or has no home; one unmet all along does not."""
    return placed.before != placed.after or placed.placement in (*JOINT, "homeless")


def seat_change_table(comparison: Comparison, language: Language) -> Table:
    """Seats of each organisation that has more or fewer than before."""
    after = comparison.outcome.landscape
    names = ("organisation", "before", "after", "change")
    return Table(
        caption=say("table.seat-changes.caption", language, count=len(comparison.seats)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple(
            (
                cell_of(after.name_of(change.party), language),
                number(change.before, language),
                number(change.after, language),
                number(change.after - change.before, language, signed=True),
            )
            for change in comparison.seats
        ),
    )


def summary(comparison: Comparison, language: Language) -> tuple[str, ...]:
    """A comparison in a few sentences; what got worse stands beside what got better."""
    counts: dict[str, Callable[[], int]] = {
        "summary.homeless": lambda: len(comparison.homeless),
        "summary.lost": lambda: len(comparison.lost),
        "summary.resolved": lambda: len(comparison.resolved),
        "summary.lapsed": lambda: len(comparison.lapsed),
        "summary.introduced": lambda: len(comparison.introduced),
    }
    said = (say(name, language, count=count()) for name, count in counts.items())
    return (*said, say_changed(comparison, language))


def say_changed(comparison: Comparison, language: Language) -> str:
    """How many findings change, and of how many of before that is, where several became one.

    So that the counts of all the sentences add up to the measures of before and of after.
    """
    after, before = len(comparison.changed), sum(len(pair.before) for pair in comparison.changed)
    said = say("summary.changed", language, count=after)
    if before == after:
        return said
    return f"{said} {say('summary.changed.before', language, count=before)}"


def comparison_json(comparison: Comparison) -> dict[str, Any]:
    """A comparison as plain values; docs/json.md describes them."""
    outcome, kept = comparison.outcome, keep_open_comparison(comparison)
    return {
        "scenario": outcome.scenario.id,
        "title": {lang: outcome.scenario.body.title.say(lang) for lang in ("en", "cy")},
        "as-of": str(outcome.before.day),
        "precedent": precedent_json(outcome),
        "steps": [{lang: step.text(lang) for lang in ("en", "cy")} for step in outcome.steps],
        "boards": [_board_json(change) for change in comparison.boards],
        "measures": [_measure_json(measure) for measure in comparison.measures],
        "duties": [_duty_json(placed) for placed in comparison.duties],
        **legal_json(comparison),
        "fates": [vars(fate) for fate in kept.fates],
        "seats": [seat_change_json(change) for change in kept.seats],
        "last-seats": [last_seat_json(one) for one in kept.last_seats],
        "bridges": [bridge_json(one) for one in kept.bridges],
        "only-links": list(kept.only_links),
        "resolved": [finding_json(finding) for finding in kept.resolved],
        "lapsed": [finding_json(finding) for finding in kept.lapsed],
        "introduced": [finding_json(finding) for finding in kept.introduced],
        "changed": [changed_json(pair) for pair in kept.changed],
        "unchanged": comparison.unchanged,
        "withheld": count_differing(comparison) - count_differing(kept),
        "withheld-fates": len(comparison.fates) - len(kept.fates),
    }


def _board_json(change: BoardChange) -> dict[str, Any]:
    return {
        "board": change.board,
        "action": change.action,
        "into": list(change.into),
        "out-of": list(change.out_of),
    }


def _measure_json(measure: Measure) -> dict[str, Any]:
    return {
        "id": measure.id,
        "unit": measure.unit.removeprefix("unit."),
        "direction": measure.direction,
        "before": measure.before,
        "after": measure.after,
    }


def changed_json(pair: ChangedFinding) -> dict[str, Any]:
    """A finding that is still there but differs, as plain values."""
    before = [finding_json(finding) for finding in pair.before]
    return {"before": before, "after": finding_json(pair.after)}


def _duty_json(placed: PlacedDuty) -> dict[str, Any]:
    return {
        "duty": placed.duty,
        "area": placed.area,
        "placement": placed.placement,
        "before": list(placed.before),
        "after": list(placed.after),
        "was-unmet": placed.was_unmet,
        "condition": placed.condition and placed.condition.say("en"),
    }


def _say_today(day: date | None, language: Language, *, is_only: bool) -> str:
    if is_only or day is None:
        return say("table.today", language)
    return say("table.today-on", language, day=say_day(day, language))


def _measure_cells(
    comparisons: Sequence[Comparison], place: int, language: Language
) -> tuple[Cell, ...]:
    """One measure today, and after each of the scenarios that start on that day."""
    measures = [item.measures[place] for item in comparisons]
    after = (_after(measure.after, measure.change, language) for measure in measures)
    return (number(measures[0].before, language), *after)


def _condition(placed: PlacedDuty, language: Language) -> Cell:
    condition = placed.condition
    if condition is None:
        return Cell("")
    return (
        cell_of(condition, language)
        if isinstance(condition, Text)
        else term(condition.id, language)
    )


def _after(after: float | None, change: float | None, language: Language) -> Cell:
    cell = number(after, language)
    return Cell(f"{cell.text} ({change:+,g})", is_number=True) if change else cell


def _change_row(
    comparison: Comparison, change: BoardChange, language: Language
) -> tuple[Cell, ...]:
    before, after = comparison.outcome.before, comparison.outcome.landscape
    name = (after if change.board in after.board_by_id else before).name_of(change.board)
    link = f"board:{change.board}" if change.board in before.board_by_id else None
    return cell_of(name, language, link=link), decision_cell(comparison, change, language)
