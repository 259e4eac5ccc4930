"""The findings: what the analyser saw on a day, grouped so that like stands with like."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from html import escape

from landscape.findings import Analysis, Finding
from landscape.graph import LandscapeGraph
from landscape.model.accepted import Acceptance
from landscape.render.finding_choice import choose, family_of, find_by_key
from landscape.render.finding_counts import count_sentences
from landscape.render.finding_file import finding_file_table
from landscape.render.finding_groups import (
    FindingGroup,
    accepted_table,
    group_findings,
    group_label,
    group_table,
)
from landscape.render.table import Cell
from landscape.render.withheld import keep_open, keep_open_accepted
from landscape.viewer import ui
from landscape.viewer.address import View, current, link
from landscape.viewer.finding_detail import show_finding
from landscape.viewer.finding_filters import (
    leave_out_unknown,
    make_choice,
    show_finding_choices,
    show_finding_filters,
)
from landscape.viewer.finding_left import Identity, come_back, find_left
from landscape.viewer.kept import keep_page
from landscape.viewer.left_out import warn_left_out
from landscape.viewer.overlap_section import show_overlaps
from landscape.viewer.show import (
    Folded,
    folded_tables_html,
    show_csv,
    show_table,
    show_withheld,
    show_words,
)
from landscape.viewer.store import first_day, read_analysis, read_graph
from landscape.viewer.typed import as_typed
from landscape.words import say, say_day

# More findings than can be read one after the other stand under closed headings. (A docstring
# here would be shown on the page: Streamlit shows what a page's file leaves lying about.)
FEW = 25

# The families of which a part of the page of data tells more than the findings do.
_TOLD_ON_DATA = {"footprint": "footprints", "workload": "workload"}


def show_page() -> None:
    """The list of findings, or the one that the address names."""
    asked = current()
    graph, analysis = read_graph(asked.day), read_analysis(asked.day)
    every = (*analysis.findings, *(finding for finding, _ in analysis.accepted))
    view, unknown = leave_out_unknown(graph, asked)
    finding = find_by_key(every, view.finding) if view.finding else None
    if view.finding and finding is None:
        unknown = (*unknown, ("finding", view.finding))
    ui.title(say("findings.title", view.language))
    for name, value in unknown:
        warn_left_out(name, value, view.language)
    if finding is not None:
        show_finding(graph, finding, dict(_decisions(analysis)).get(finding.identity), view)
    else:
        _show_list(graph, analysis, view)


def _show_list(graph: LandscapeGraph, analysis: Analysis, view: View) -> None:
    day = say_day(view.day or first_day(), view.language)
    ui.text(say("findings.day", view.language, day=day))
    if not analysis.findings:
        ui.info(say("findings.none-at-all", view.language))
    show_finding_filters(graph, analysis.findings, view)
    show_finding_choices(graph, view)
    shown = choose(graph, analysis.findings, make_choice(view))
    _show_counts(shown, len(analysis.findings), view)
    _show_groups(graph, analysis, shown, view)
    kept = keep_open(graph.landscape, shown)
    if kept:
        table = partial(finding_file_table, graph, kept, view.language)
        show_csv(table, view, name="findings")
    show_withheld("findings", len(shown) - len(kept), view)
    if not view.families or "overlap" in view.families:
        show_overlaps(graph, view)
    _show_accepted(graph, analysis, view)


def _show_counts(shown: Sequence[Finding], count: int, view: View) -> None:
    language = view.language
    lines = (escape(line) for line in count_sentences(shown, count, language))
    ui.html(f"<p>{'<br>'.join(lines)}</p>")
    if len(shown) > FEW:
        ui.text(say("findings.open-hint", language))
    if count and not shown:
        ui.info(say("findings.none", language))
    families = {str(family_of(finding)) for finding in shown}
    for family, part in _TOLD_ON_DATA.items():
        if family in view.families and family not in families:
            words = say(f"findings.none-of-family.{family}", language)
            where = link("data", replace(view, part=part, board=None, themes=()))
            show_words(Cell(words, link=f"url:{where}"), view)


def _show_groups(
    graph: LandscapeGraph, analysis: Analysis, shown: Sequence[Finding], view: View
) -> None:
    language = view.language
    left = find_left(view)
    if left not in {finding.identity for finding in shown}:
        come_back(None)
    for family, groups in group_findings(shown):
        if any(_holds(group, left) for group in groups):
            come_back(left)
        count = sum(len(group.findings) for group in groups)
        heading = say(f"findings.family.{family}.heading", language, count=count)
        ui.header(heading)
        ui.text(say(f"findings.family.{family}.intro", language))
        opened = tuple(len(shown) <= FEW or _holds(group, left) for group in groups)
        make = partial(_groups_html, graph, groups, opened, view)
        ui.html(keep_page(("findings", family, view, opened), (graph, analysis), make))


def _groups_html(
    graph: LandscapeGraph, groups: Sequence[FindingGroup], opened: Sequence[bool], view: View
) -> str:
    """The groups, each with whether it is open."""
    tables = [
        Folded(group_label(graph, group, view.language),
               group_table(graph, group, view.language), is_open=is_open)
        for group, is_open in zip(groups, opened, strict=True)
    ]  # fmt: skip
    return folded_tables_html(tables, view)


def _holds(group: FindingGroup, left: Identity | None) -> bool:
    return left in {finding.identity for finding in group.findings}


def _show_accepted(graph: LandscapeGraph, analysis: Analysis, view: View) -> None:
    language = view.language
    ui.header(say("findings.accepted.title", language))
    for entry in analysis.unmatched:
        ui.warning(as_typed(_say_unmatched(entry, view)))
    if not analysis.accepted:
        ui.text(say("findings.accepted.none", language))
        return
    ui.text(say("findings.accepted.intro", language))
    show_table(accepted_table(analysis.accepted, language), view)
    kept = keep_open_accepted(graph.landscape, analysis.accepted)
    if kept:
        show_csv(accepted_table(kept, language), view, name="accepted")
    show_withheld("findings", len(analysis.accepted) - len(kept), view)


def _say_unmatched(entry: Acceptance, view: View) -> str:
    about, reason = ", ".join(entry.about), entry.reason.say(view.language)
    return say("findings.unmatched", view.language, code=entry.code, about=about, reason=reason)


def _decisions(analysis: Analysis) -> list[tuple[tuple[str, tuple[str, ...]], Acceptance]]:
    return [(finding.identity, decision) for finding, decision in analysis.accepted]


show_page()
