"""A transition for a terminal and for programs."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from textwrap import fill
from typing import Any

from landscape.model.landscape import Landscape
from landscape.render.comparison import changed_json
from landscape.render.findings import finding_json
from landscape.render.plain import PAGE, table_text
from landscape.render.table import Table, cell_of
from landscape.render.timeline import (
    day_finding_table,
    home_sentences,
    home_table,
    phase_note,
    phase_sentences,
    say_period,
)
from landscape.render.withheld import keep_open
from landscape.scenario import Phase, Timeline, compare_with_start
from landscape.scenario.phase_findings import PhaseFindings
from landscape.words import Language, say, say_day


@dataclass(frozen=True)
class AskedDay:
    """One day of a transition that was asked for, and how its findings differ from the start."""

    phase: Phase
    findings: PhaseFindings


def look_at(timeline: Timeline, phase: Phase) -> AskedDay:
    """A day of a transition beside its start."""
    return AskedDay(phase, compare_with_start(timeline.before, phase))


def timeline_text(timeline: Timeline, asked: AskedDay | None, language: Language) -> str:
    """The duties with two homes or none, the phases in sentences, and the day asked for."""
    body = timeline.scenario.body
    parts = [fill(body.title.say(language), PAGE)]
    parts.append("\n".join(fill(text, PAGE) for text in home_sentences(timeline, language)))
    if timeline.homes:
        parts.append(table_text(home_table(timeline, language)))
    parts += [_phase_text(timeline, place, language) for place in range(len(timeline.phases))]
    parts += [fill(text, PAGE) for text in phase_note(timeline, language)]
    if asked:
        day = say_day(asked.phase.since, language)
        boards = len(asked.phase.landscape.boards)
        parts.append(fill(say("timeline.on", language, day=day, count=boards), PAGE))
        parts.append(table_text(day_finding_table(asked.findings, language)))
    return "\n\n".join(parts)


def timeline_csv_table(
    found: Sequence[tuple[Timeline, AskedDay | None]], language: Language
) -> tuple[Table, int]:
    """The table for a spreadsheet, of several scenarios, and how many findings it leaves out.

    It has the findings of the day asked for; without one, the duties with two homes or none.
    """
    tables, withheld = [], 0
    for timeline, asked in found:
        if asked is None:
            table = home_table(timeline, language)
        else:
            kept = keep_open_findings(asked.phase.landscape, asked.findings)
            withheld += _count(asked.findings) - _count(kept)
            table = day_finding_table(kept, language)
        title = cell_of(timeline.scenario.body.title, language)
        tables.append(replace(table, rows=tuple((title, *row) for row in table.rows)))
    rows = tuple(row for table in tables for row in table.rows)
    header = (say("table.scenario", language), *tables[0].header)
    return replace(tables[0], header=header, rows=rows), withheld


def timeline_json(timeline: Timeline, asked: AskedDay | None) -> dict[str, Any]:
    """The same as plain values; docs/json.md describes them."""
    body = timeline.scenario.body
    pairs = zip(timeline.phases, timeline.findings, strict=True)
    return {
        "scenario": timeline.scenario.id,
        "title": {lang: body.title.say(lang) for lang in ("en", "cy")},
        "day": str(body.day),
        **{name: _date(getattr(body, name)) for name in ("shadow", "live", "closed")},
        "phases": [_phase_json(phase, found) for phase, found in pairs],
        "homes": [
            {
                **vars(span),
                "since": span.since.isoformat(),
                "until": span.until and span.until.isoformat(),
                "councils": list(span.councils),
                "boards": list(span.boards),
            }
            for span in timeline.homes
        ],
        "on": _phase_json(asked.phase, asked.findings) if asked else None,
    }


def keep_open_findings(landscape: Landscape, found: PhaseFindings) -> PhaseFindings:
    """The findings that may stand in a file."""

    def is_open(*findings: Any) -> bool:
        return len(keep_open(landscape, findings)) == len(findings)

    return replace(
        found,
        gone=keep_open(landscape, found.gone),
        introduced=keep_open(landscape, found.introduced),
        changed=tuple(pair for pair in found.changed if is_open(*pair.before, pair.after)),
    )


def _count(found: PhaseFindings) -> int:
    return len(found.gone) + len(found.introduced) + len(found.changed)


def _phase_text(timeline: Timeline, place: int, language: Language) -> str:
    phase = timeline.phases[place]
    head = say(
        "timeline.phase", language, place=place + 1,
        period=say_period(phase.since, phase.until, language),
    )  # fmt: skip
    lines = (
        fill(text, PAGE, initial_indent="- ", subsequent_indent="  ")
        for text in phase_sentences(timeline, place, language)
    )
    return "\n".join((head, *lines))


def _phase_json(phase: Phase, found: PhaseFindings) -> dict[str, Any]:
    kept = keep_open_findings(phase.landscape, found)
    return {
        "since": phase.since.isoformat(),
        "until": phase.until and phase.until.isoformat(),
        "boards": [board.id for board in phase.landscape.boards],
        "said": [{lang: text.text(lang) for lang in ("en", "cy")} for text in phase.said],
        "introduced": [finding_json(finding) for finding in kept.introduced],
        "gone": [finding_json(finding) for finding in kept.gone],
        "changed": [changed_json(pair) for pair in kept.changed],
        "unchanged": found.unchanged,
        "withheld": _count(found) - _count(kept),
    }


def _date(value: date | None) -> str | None:
    return str(value) if value else None
