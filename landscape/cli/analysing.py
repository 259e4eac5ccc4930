"""What `landscape analyse` prints: the findings that were asked for, as text, JSON or CSV."""

from typing import TYPE_CHECKING, Annotated

import typer

from landscape.cli.gather import Gathered
from landscape.cli.options import TableFormat
from landscape.cli.output import note_withheld, print_csv, print_json

if TYPE_CHECKING:
    from landscape.findings import Analysis
    from landscape.graph import LandscapeGraph
    from landscape.model.landscape import Landscape
    from landscape.render.finding_choice import FindingChoice
    from landscape.words import Language

AreaOption = Annotated[
    str | None,
    typer.Option("--area", help="Only findings about this region or council, or a part of it."),
]
FamilyOption = Annotated[
    list[str] | None,
    typer.Option("--family", help="Only this family, such as gap; may be repeated."),
]
ThemeOption = Annotated[
    list[str] | None, typer.Option("--theme", help="Only about this theme; may be repeated.")
]
SeverityOption = Annotated[
    list[str] | None,
    typer.Option("--severity", help="Only of this weight: note, warning or serious; may be "
                 "repeated."),
]  # fmt: skip
EvidenceOption = Annotated[
    list[str] | None,
    typer.Option("--evidence", help="Only known like this: documented, inferred or assumed; may "
                 "be repeated."),
]  # fmt: skip


def choice_of(
    landscape: "Landscape",
    area: str | None,
    family: list[str] | None,
    theme: list[str] | None,
    severity: list[str] | None,
    evidence: list[str] | None,
) -> "FindingChoice":
    """The choice of findings that the options make."""
    from landscape.render.finding_choice import FindingChoice
    from landscape.render.named import take_named_area, take_named_themes

    return FindingChoice(
        area=take_named_area(landscape, area),
        families=tuple(family or ()),
        themes=take_named_themes(landscape, theme or ()),
        severities=tuple(severity or ()),
        evidence=tuple(evidence or ()),
    )


def print_findings(
    graph: "LandscapeGraph",
    found: "Analysis",
    choice: "FindingChoice",
    gathered: Gathered,
    output: TableFormat,
    language: "Language",
) -> "Analysis":
    """Prints the findings of a choice, as asked, and gives them back."""
    from landscape.render.check import problems_json
    from landscape.render.finding_choice import choose_from
    from landscape.render.finding_file import finding_file_table
    from landscape.render.finding_report import analysis_text
    from landscape.render.findings import analysis_json

    chosen = choose_from(graph, found, choice)
    if output is TableFormat.JSON:
        value = analysis_json(graph, chosen, choice=choice, found=len(found))
        print_json(value | problems_json(gathered.problems, language))
    elif output is TableFormat.CSV:
        table = finding_file_table(graph, chosen.findings, language)
        print_csv(table)
        note_withheld("findings", len(chosen) - len(table.rows), language)
    else:
        typer.echo(analysis_text(graph, chosen, language, found=len(found)))
    return chosen
