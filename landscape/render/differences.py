"""Only what differs between today and a scenario, in one table; and several side by side."""

from collections.abc import Callable, Iterator, Sequence

from landscape.findings import Finding
from landscape.render.comparison import is_changed
from landscape.render.decisions import decision_cell
from landscape.render.findings import finding_key
from landscape.render.scenario_text import count_unmet_before
from landscape.render.table import Cell, Table, cell_of, many, number, term
from landscape.scenario import Comparison
from landscape.scenario.matching import ChangedFinding
from landscape.words import Language, say

Row = tuple[Cell, ...]


def difference_table(comparison: Comparison, language: Language) -> Table:
    """Everything that differs: what it is, how it is today, how it would be."""
    rows = (
        *_board_rows(comparison, language),
        *_duty_rows(comparison, language),
        *_finding_rows(comparison, language),
        *_measure_rows(comparison, language),
        *_seat_rows(comparison, language),
    )
    names = ("thing", "what-kind", "today", "after")
    return Table(
        caption=say("table.differences.caption", language, count=len(rows)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=rows,
    )


def changed_finding_table(comparison: Comparison, language: Language) -> Table:
    """The findings that are still there but differ, before and after side by side."""
    rows = tuple(
        (
            Cell(_say_codes(pair)),
            Cell(" ".join(finding.message.text(language) for finding in pair.before),
                 link=f"finding:{finding_key(pair.before[0])}"),
            Cell(pair.after.message.text(language)),
        )
        for pair in comparison.changed
    )  # fmt: skip
    return Table(
        caption=say("table.changed-findings.caption", language, count=len(rows)),
        header=tuple(say(f"table.{name}", language) for name in ("code", "before", "after")),
        rows=rows,
    )


def _say_codes(pair: ChangedFinding) -> str:
    """The rule that found it; of before and of after where they are two."""
    codes = (*(finding.code for finding in pair.before), pair.after.code)
    return ", ".join(dict.fromkeys(codes))


def glance_table(comparisons: Sequence[Comparison], language: Language) -> Table:
    """What would get worse and better, one column for each scenario."""
    counts: dict[str, Callable[[Comparison], int]] = {
        "homeless": lambda item: len(item.homeless),
        "unmet-before": count_unmet_before,
        "legal": lambda item: len(item.legal),
        "lost": lambda item: len(item.lost),
        "last-seats": lambda item: len(item.last_seats),
        "bridges": lambda item: len(item.bridges),
        "introduced": lambda item: len(item.introduced),
        "resolved": lambda item: len(item.resolved),
        "lapsed": lambda item: len(item.lapsed),
        "changed": lambda item: len(item.changed),
        "unchanged": lambda item: item.unchanged,
    }
    titles = (item.outcome.scenario.body.title.say(language) for item in comparisons)
    return Table(
        caption=say("table.glance.caption", language),
        header=(say("table.thing", language), *titles),
        rows=tuple(
            (
                term(f"glance.{name}", language),
                *(number(count(item), language) for item in comparisons),
            )
            for name, count in counts.items()
        ),
    )


def _board_rows(comparison: Comparison, language: Language) -> Iterator[Row]:
    before, after = comparison.outcome.before, comparison.outcome.landscape
    for change in comparison.boards:
        if change.action == "kept":
            continue
        is_here = change.board in before.board_by_id
        name = (before if is_here else after).name_of(change.board)
        yield (
            cell_of(name, language, link=f"board:{change.board}" if is_here else None),
            term("difference.board", language),
            term("difference.there" if is_here else "difference.not-there", language),
            decision_cell(comparison, change, language),
        )


def _duty_rows(comparison: Comparison, language: Language) -> Iterator[Row]:
    before, after = comparison.outcome.before, comparison.outcome.landscape
    whole = before.whole or before
    for placed in comparison.duties:
        if not is_changed(placed):
            continue
        duty = whole.duty_by_id[placed.duty].name.say(language)
        area = whole.area_by_id[placed.area].name.say(language)
        is_lost = placed.placement == "homeless"
        yield (
            Cell(say("difference.duty-area", language, duty=duty, area=area)),
            term("difference.duty", language),
            many(tuple(map(before.name_of, placed.before)), language),
            term("placement.homeless", language) if is_lost
            else many(tuple(map(after.name_of, placed.after)), language),
        )  # fmt: skip


def _finding_rows(comparison: Comparison, language: Language) -> Iterator[Row]:
    for finding in comparison.introduced:
        yield _finding_row(finding, (), (finding,), language)
    for finding in comparison.resolved:
        yield _finding_row(finding, (finding,), (), language)
    for finding in comparison.lapsed:
        *today, _ = _finding_row(finding, (finding,), (), language)
        yield (*today, term("difference.lapsed", language))
    for pair in comparison.changed:
        yield _finding_row(pair.after, pair.before, (pair.after,), language)


def _finding_row(
    finding: Finding, before: Sequence[Finding], after: Sequence[Finding], language: Language
) -> Row:
    link = f"finding:{finding_key(before[0])}" if before else None
    return (
        Cell(say(f"findings.kind.{finding.code}", language), link=link),
        term("difference.finding", language),
        _say_all(before, language),
        _say_all(after, language),
    )


def _say_all(findings: Sequence[Finding], language: Language) -> Cell:
    if not findings:
        return term("difference.not-found", language)
    return Cell(" ".join(finding.message.text(language) for finding in findings))


def _measure_rows(comparison: Comparison, language: Language) -> Iterator[Row]:
    for measure in comparison.measures:
        if measure.before != measure.after:
            yield (
                term(f"measure.{measure.id}", language),
                term("difference.measure", language),
                _plain(measure.before, language),
                _plain(measure.after, language),
            )


def _seat_rows(comparison: Comparison, language: Language) -> Iterator[Row]:
    for change in comparison.seats:
        if change.before != change.after:
            yield (
                cell_of(comparison.outcome.landscape.name_of(change.party), language),
                term("difference.seats", language),
                _plain(change.before, language),
                _plain(change.after, language),
            )


def _plain(value: float | None, language: Language) -> Cell:
    """A number among words, set like the words."""
    return Cell(number(value, language).text)
