"""One finding: what it says, its boards, its rule, its figures, the areas and the sources."""

from html import escape

from landscape.findings import Finding, explain, find_rule
from landscape.graph import LandscapeGraph
from landscape.model.accepted import Acceptance
from landscape.render.acceptance import say_decision
from landscape.render.boards import source_table
from landscape.render.finding_groups import area_cells
from landscape.render.findings import figure_table
from landscape.viewer import ui
from landscape.viewer.accept_form import show_decisions
from landscape.viewer.address import View
from landscape.viewer.come_to import come_to
from landscape.viewer.finding_boards import show_boards_at_issue
from landscape.viewer.finding_left import forget_left, leave
from landscape.viewer.page_title import set_page_title
from landscape.viewer.show import show_list, show_table
from landscape.words import say


def show_finding(
    graph: LandscapeGraph, finding: Finding, decision: Acceptance | None, view: View
) -> None:
    """The finding with everything that it rests on."""
    language = view.language
    forget_left()
    set_page_title(say(f"findings.kind.{finding.code}", language), language)
    ui.button(
        say("findings.back", language), on_click=leave, args=(finding, view), key="finding-back"
    )
    come_to(" ".join((finding.code, *finding.about)))
    ui.header(finding.message.text(language))
    ui.text(_facts(finding, view))
    if decision is not None:
        ui.info(say_decision(decision, language))
    show_boards_at_issue(graph, finding, view)
    rule, particulars = ui.columns([1, 1], gap="large")
    with rule:
        _show_rule(finding, view)
    with particulars:
        _show_particulars(graph, finding, view)
    show_decisions(graph, finding, decision, view)
    _show_sources(graph, finding, view)


def _facts(finding: Finding, view: View) -> str:
    return say(
        "findings.facts",
        view.language,
        severity=say(f"severity.{finding.severity}", view.language),
        evidence=say(f"evidence.{finding.evidence}", view.language),
        code=finding.code,
    )


def _show_rule(finding: Finding, view: View) -> None:
    explanation = explain(find_rule(finding.code), view.language)
    ui.subheader(say("findings.about-rule", view.language))
    parts = [f"<p>{escape(explanation.title)}</p>"]
    for heading, text in explanation.sections:
        paragraphs = "".join(f"<p>{escape(part)}</p>" for part in text.split("\n\n"))
        parts.append(f"<h4>{escape(heading)}</h4>{paragraphs}")
    ui.html("".join(parts))


def _show_particulars(graph: LandscapeGraph, finding: Finding, view: View) -> None:
    language = view.language
    ui.subheader(say("findings.evidence", language))
    ui.text(say(f"evidence.{finding.evidence}.meaning", language))
    ui.subheader(say("findings.areas", language))
    show_list(area_cells(graph, finding, language), view)
    if finding.figures:
        show_table(figure_table(finding.figures, language), view)


def _show_sources(graph: LandscapeGraph, finding: Finding, view: View) -> None:
    ui.subheader(say("findings.sources", view.language))
    if finding.sources:
        show_table(source_table(graph, finding.sources, view.language), view, name="sources")
    else:
        ui.text(say("findings.no-sources", view.language))
