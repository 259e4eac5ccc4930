"""A transition in sentences and tables: its phases, and the duties with two homes or none."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from landscape.findings import Finding
from landscape.model.text import Text
from landscape.render.table import Cell, Table, cell_of, many, number, term
from landscape.scenario import Phase, Timeline
from landscape.scenario.homes import HomeSpan
from landscape.scenario.phase_findings import PhaseFindings
from landscape.words import Language, say, say_day


def say_period(since: date, until: date | None, language: Language) -> str:
    """The days from `since` to the last before `until`."""
    start = say_day(since, language)
    if until is None:
        return say("timeline.period.open", language, since=start)
    last = until - timedelta(days=1)
    if last == since:
        return start
    return say("timeline.period", language, since=start, last=say_day(last, language))


def phase_sentences(timeline: Timeline, place: int, language: Language) -> tuple[str, ...]:
    """What begins and ends with the phase at `place`, and how the findings differ."""
    said = tuple(sentence.text(language) for sentence in timeline.phases[place].said)
    found = timeline.findings[place]
    counts = {"new": found.introduced, "gone": found.gone, "changed": found.changed}
    values = {name: len(items) for name, items in counts.items()}
    message_id = "timeline.findings" if place else "timeline.findings.first"
    return (*said, say(message_id, language, **values))


def phase_note(timeline: Timeline, language: Language) -> tuple[str, ...]:
    """That the record changes as well, and how boards in shadow count, where there are such."""
    notes = ["timeline.note"] if len(timeline.phases) > 1 else []
    if any(said.id == "timeline.shadow" for phase in timeline.phases for said in phase.said):
        notes.append("timeline.note.shadow")
    return tuple(say(note, language) for note in notes)


def home_sentences(timeline: Timeline, language: Language) -> tuple[str, ...]:
    """The duties with two homes or none, each with its days; or that there is no such duty."""
    if not timeline.homes:
        return (say("timeline.homes.fine", language),)
    return tuple(_say_home(timeline, span, language) for span in timeline.homes)


def phase_table(timeline: Timeline, language: Language) -> Table:
    """The phases in order, with how many boards there are and how the findings differ."""
    names = ("days", "boards", "new-findings", "gone-findings", "changed-findings", "begins-ends")
    rows = (
        (
            Cell(say_period(phase.since, phase.until, language)),
            number(len(phase.landscape.boards), language),
            number(len(found.introduced), language),
            number(len(found.gone), language),
            number(len(found.changed), language),
            Cell(" ".join(sentence.text(language) for sentence in phase.said)),
        )
        for phase, found in zip(timeline.phases, timeline.findings, strict=True)
    )
    return _table("phases", names, tuple(rows), language)


def home_table(timeline: Timeline, language: Language) -> Table:
    """The duties with two homes or none because of the transition, and on which days."""
    names = ("duty", "area", "homes", "since", "last-day", "councils", "boards")
    rows = tuple(_home_row(timeline, span, language) for span in timeline.homes)
    return _table("homes", names, rows, language)


def day_finding_table(found: PhaseFindings, language: Language) -> Table:
    """The findings of a day that differ from the start: new, no longer there, or changed."""
    changed = tuple(pair.after for pair in found.changed)
    groups = {"new": found.introduced, "gone": found.gone, "changed": changed}
    rows = tuple(
        row for name, findings in groups.items() for row in _finding_rows(name, findings, language)
    )
    return _table("day-findings", ("differs", "code", "severity", "finding"), rows, language)


def _finding_rows(
    name: str, findings: Sequence[Finding], language: Language
) -> Iterator[tuple[Cell, ...]]:
    for finding in findings:
        yield (
            term(f"timeline.finding.{name}", language),
            Cell(finding.code),
            term(f"severity.{finding.severity}", language),
            Cell(finding.message.text(language)),
        )


def _home_row(timeline: Timeline, span: HomeSpan, language: Language) -> tuple[Cell, ...]:
    last = span.until and span.until - timedelta(days=1)
    ends = say_day(last, language) if last else say("timeline.no-end", language)
    return (
        cell_of(_duty(timeline, span), language),
        cell_of(_area(timeline, span.area), language),
        term(f"timeline.homes.{span.homes}", language),
        Cell(say_day(span.since, language), is_date=True),
        Cell(ends, is_date=last is not None),
        many(tuple(_area(timeline, council) for council in span.councils), language),
        many(_boards(timeline, span), language),
    )


def _say_home(timeline: Timeline, span: HomeSpan, language: Language) -> str:
    boards = "; ".join(name.say(language) for name in _boards(timeline, span))
    return say(
        f"timeline.homes.{span.homes}.sentence",
        language,
        period=say_period(span.since, span.until, language),
        duty=_duty(timeline, span).say(language),
        area=_area(timeline, span.area).say(language),
        boards=boards,
    )


def _duty(timeline: Timeline, span: HomeSpan) -> Text:
    whole = timeline.before.whole or timeline.before
    return whole.duty_by_id[span.duty].name


def _area(timeline: Timeline, area: str) -> Text:
    return timeline.before.area_by_id[area].name


def _boards(timeline: Timeline, span: HomeSpan) -> tuple[Text, ...]:
    """The boards by the names that they have while this is so."""
    phase = next(phase for phase in timeline.phases if phase.since == span.since)
    return tuple(_name(timeline, phase, board) for board in span.boards)


def _name(timeline: Timeline, phase: Phase, board: str) -> Text:
    here = phase.landscape
    return (here if board in here.board_by_id else timeline.before).name_of(board)


def _table(
    name: str, columns: Sequence[str], rows: tuple[tuple[Cell, ...], ...], language: Language
) -> Table:
    return Table(
        caption=say(f"table.{name}.caption", language, count=len(rows)),
        header=tuple(say(f"table.{column}", language) for column in columns),
        rows=rows,
    )
