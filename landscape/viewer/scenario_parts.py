"""What a scenario would change, one part at a time."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from landscape.render.comparison import (
    board_change_table,
    duty_change_table,
    measure_table,
)
from landscape.render.differences import changed_finding_table, difference_table
from landscape.render.fates import fate_table
from landscape.render.findings import finding_table
from landscape.render.precedent import departure_table, precedent_basis
from landscape.render.scenario_text import assumption_table, step_cells
from landscape.render.table import Cell, Table, cell_of, keep_links
from landscape.render.withheld import count_differing
from landscape.scenario import Comparison
from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.effect_parts import show_bridges, show_seats
from landscape.viewer.flow_part import has_flow, show_flow
from landscape.viewer.kept import keep_open
from landscape.viewer.law_parts import show_legal
from landscape.viewer.plan_parts import show_plan
from landscape.viewer.replay_parts import show_replay
from landscape.viewer.scenario_charts import has_charts, show_charts
from landscape.viewer.show import show_csv, show_list, show_table, show_withheld
from landscape.viewer.side_parts import show_decision_key
from landscape.viewer.timeline_parts import show_timeline
from landscape.words import Language, say


def show_part(part: str, comparison: Comparison, view: View) -> None:
    """One part of a comparison; its links lead to the landscape that the scenario starts from."""
    PARTS[part](comparison, view if part == "charts" else replace(view, board=None))


def show_measures(comparisons: Sequence[Comparison], view: View) -> None:
    """Every measure, today on the left and the scenarios to the right."""
    ui.text(say("compare.measures-note", view.language))
    show_table(measure_table(comparisons, view.language), view, name="measures")


def _show_basis(comparison: Comparison, view: View) -> None:
    ui.subheader(say("compare.steps", view.language))
    show_list(step_cells(comparison, view.language), view, ordered=True)
    table = assumption_table(comparison.outcome.scenario, view.language)
    if table.rows:
        show_table(table, view, name=_name("assumptions", comparison))
    if comparison.outcome.scenario.body.precedent:
        _show_record(comparison, view)


def _show_record(comparison: Comparison, view: View) -> None:
    """What the steps of a change that happened give, held against the record."""
    ui.subheader(say("precedent.heading", view.language))
    show_list([Cell(text) for text in precedent_basis(comparison.outcome, view.language)], view)
    departures = departure_table(comparison.outcome, view.language)
    if not departures.rows:
        ui.text(say("precedent.none", view.language))
        return
    show_table(departures, view)
    file = departure_table(comparison.outcome, view.language, is_file=True)
    if file.rows:
        show_csv(file, view, name=_name("record", comparison))
    show_withheld("rows", len(departures.rows) - len(file.rows), view)


def _show_differences(comparison: Comparison, view: View) -> None:
    show_table(difference_table(comparison, view.language), view)
    kept = keep_open(comparison)
    name = _name("differences", comparison)
    show_csv(difference_table(kept, view.language), view, name=name)
    show_withheld("findings", count_differing(comparison) - count_differing(kept), view)


def _show_boards(comparison: Comparison, view: View) -> None:
    table = board_change_table(comparison, view.language)
    _show_or_say(table, "boards", comparison, view)
    show_decision_key(view)
    before = comparison.outcome.before
    kept = [change.board for change in comparison.boards if change.action == "kept"]
    with ui.expander(say("compare.kept", view.language, count=len(kept))):
        show_list(
            [cell_of(before.name_of(b), view.language, link=f"board:{b}") for b in kept], view
        )


def _show_duties(comparison: Comparison, view: View) -> None:
    _show_or_say(duty_change_table(comparison, view.language), "duties", comparison, view)


def _show_findings(comparison: Comparison, view: View) -> None:
    kept = keep_open(comparison)
    for name, make in _DIFFERING.items():
        table, file = (make(each, view.language) for each in (comparison, kept))
        count = len(table.rows)
        ui.subheader(say(f"compare.{name}.heading", view.language, count=count))
        _show_or_say(table, name, comparison, view, file=file)
        show_withheld("findings", count - len(file.rows), view)


def _introduced_table(comparison: Comparison, language: Language) -> Table:
    """Findings of the scenario's own landscape, which have no page."""
    table = finding_table(comparison.introduced, language)
    return keep_links(table, lambda link: not link.startswith("finding:"))


def _resolved_table(comparison: Comparison, language: Language) -> Table:
    return finding_table(comparison.resolved, language)


def _lapsed_table(comparison: Comparison, language: Language) -> Table:
    return finding_table(comparison.lapsed, language)


_DIFFERING: dict[str, Callable[[Comparison, Language], Table]] = {
    "introduced": _introduced_table,
    "resolved": _resolved_table,
    "lapsed": _lapsed_table,
    "changed": changed_finding_table,
}


def _show_fates(comparison: Comparison, view: View) -> None:
    if comparison.fates:
        ui.text(say("compare.fates.intro", view.language))
    kept = keep_open(comparison)
    table, file = (fate_table(each, view.language) for each in (comparison, kept))
    _show_or_say(table, "fates", comparison, view, file=file)
    show_withheld("rows", len(table.rows) - len(file.rows), view)


def _show_or_say(
    table: Table, name: str, comparison: Comparison, view: View, *, file: Table | None = None
) -> None:
    """A table, or the sentence that there is nothing to show in it.

    `file` is the table to download, where that holds less.
    """
    if not table.rows:
        ui.text(say(f"compare.{name}.none", view.language))
        return
    show_table(table, view)
    file = file or table
    if file.rows:
        show_csv(file, view, name=_name(name, comparison))


def _name(part: str, comparison: Comparison) -> str:
    return f"{part}-{comparison.outcome.scenario.id}"


PARTS: dict[str, Callable[[Comparison, View], None]] = {
    "differences": _show_differences,
    "legal": show_legal,
    "plan": show_plan,
    "flow": show_flow,
    "timeline": show_timeline,
    "charts": show_charts,
    "boards": _show_boards,
    "duties": _show_duties,
    "findings": _show_findings,
    "fates": _show_fates,
    "seats": show_seats,
    "bridges": show_bridges,
    "basis": _show_basis,
    "replay": show_replay,
}
"""The parts of one comparison in the order in which they are offered: what to decide on first."""

HAS_CHARTS: dict[str, Callable[[Comparison], bool]] = {"flow": has_flow, "charts": has_charts}
"""The parts that are drawn, and whether there is anything to draw in a comparison."""
