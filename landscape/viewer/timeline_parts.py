"""A scenario day by day: its phases, duties with two homes or none, and any day of it."""

from html import escape

from landscape.render.table import Cell
from landscape.render.timeline import (
    day_finding_table,
    home_sentences,
    home_table,
    phase_note,
    phase_sentences,
    phase_table,
    say_period,
)
from landscape.render.timeline_report import keep_open_findings, look_at
from landscape.scenario import Comparison, ScenarioError, Timeline, find_phase_on
from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.scenario_day import show_scenario_day
from landscape.viewer.show import show_csv, show_list, show_table, show_withheld
from landscape.viewer.store import read_landscape
from landscape.viewer.timeline_found import TIMELINES
from landscape.viewer.typed import as_typed
from landscape.words import say, say_day


def show_timeline(comparison: Comparison, view: View) -> None:
    """The phases in sentences and as a table, what goes wrong on the way, and a day to look at."""
    scenario, language = comparison.outcome.scenario, view.language
    timeline = TIMELINES.find_of(scenario)
    if timeline is None:
        ui.text(say("timeline.not-yet", language))
        return
    if isinstance(timeline, ScenarioError):
        ui.error(as_typed(timeline.text(language)))
        return
    ui.subheader(say("timeline.homes.heading", language))
    show_list([Cell(text) for text in home_sentences(timeline, language)], view)
    if timeline.homes:
        show_table(home_table(timeline, language), view, name=f"homes-{scenario.id}")
    ui.subheader(say("timeline.phases.heading", language))
    for place, phase in enumerate(timeline.phases):
        period = say_period(phase.since, phase.until, language)
        heading = say("timeline.phase", language, place=place + 1, period=period)
        ui.html(f"<p><strong>{escape(heading)}</strong></p>")
        show_list([Cell(text) for text in phase_sentences(timeline, place, language)], view)
    for text in phase_note(timeline, language):
        ui.text(text)
    show_table(phase_table(timeline, language), view, name=f"phases-{scenario.id}")
    _show_day(timeline, view)


def _show_day(timeline: Timeline, view: View) -> None:
    """The findings of a day that differ from the start, where a day of the transition is chosen."""
    language, name = view.language, timeline.scenario.id
    ui.subheader(say("timeline.day.heading", language))
    day = show_scenario_day(f"timeline-day-{name}", "timeline.day", view, default=None)
    start = timeline.phases[0].since
    if day is None:
        return
    if day < start:
        ui.info(say("timeline.day.early", language, day=say_day(start, language)))
        return
    asked = look_at(timeline, find_phase_on(timeline.scenario, read_landscape(), day))
    boards = len(asked.phase.landscape.boards)
    ui.text(say("timeline.on", language, day=say_day(day, language), count=boards))
    table = day_finding_table(asked.findings, language)
    show_table(table, view)
    kept = keep_open_findings(asked.phase.landscape, asked.findings)
    file = day_finding_table(kept, language)
    show_csv(file, view, name=f"day-{name}")
    show_withheld("findings", len(table.rows) - len(file.rows), view)
