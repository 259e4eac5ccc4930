"""The commands, one function each; everything heavy is imported inside them."""

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from landscape.cli.analysing import (
    AreaOption,
    EvidenceOption,
    FamilyOption,
    SeverityOption,
    ThemeOption,
    choice_of,
    print_findings,
)
from landscape.cli.gather import Gathered
from landscape.cli.options import (
    AsOf,
    Data,
    Debug,
    FailOn,
    FailOnOption,
    Format,
    FormatOption,
    Lang,
    LangOption,
    Out,
    TableFormat,
    TableFormatOption,
)
from landscape.cli.output import (
    errors_in_words,
    exit_on,
    find_scenarios_beside,
    folder_of,
    language_of,
    load_folder,
    print_chart,
    print_json,
    take_day,
    write_chart,
)

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Maps boards and partnerships, finds duplication, overlap and gaps, and compares changes.",
)


@app.command()
def check(
    data: Data = None,
    report: Annotated[
        bool, typer.Option("--report", help="Also say how well the landscape is known.")
    ] = False,
    as_of: AsOf = None,
    output: FormatOption = Format.TEXT,
    lang: LangOption = Lang.EN,
    debug: Debug = False,
) -> None:
    """Reads every file of a landscape and its scenarios, and lists every problem at once."""
    from landscape.findings import analyse as run
    from landscape.graph import build
    from landscape.render.check import check_json, check_text, completeness_text
    from landscape.render.completeness import completeness_json

    with errors_in_words(output, lang, debug=debug):
        landscape, gathered = load_folder(data), Gathered()
        graph = build(take_day(landscape, as_of))
        gathered.judge(folder_of(data), run(graph))
        read = gathered.read(gathered.find(find_scenarios_beside(data)), landscape)
        # Each on its own day, whatever day is asked for: its steps were written for that one.
        outcomes = gathered.apply(read, landscape)
        gathered.hold_against_record(read, outcomes)
        gathered.insist()
        scenarios = [scenario for _, scenario in read]
        if output is Format.JSON:
            more = {"report": completeness_json(graph.landscape, date.today())} if report else {}
            print_json(check_json(landscape, scenarios) | more)
        else:
            typer.echo(check_text(landscape, scenarios, language_of(lang)))
            if report:
                typer.echo(f"\n{completeness_text(graph, language_of(lang), date.today())}")


@app.command()
def analyse(
    area: AreaOption = None,
    family: FamilyOption = None,
    theme: ThemeOption = None,
    severity: SeverityOption = None,
    evidence: EvidenceOption = None,
    data: Data = None,
    as_of: AsOf = None,
    output: TableFormatOption = TableFormat.TEXT,
    lang: LangOption = Lang.EN,
    fail_on: FailOnOption = FailOn.NEVER,
    debug: Debug = False,
) -> None:
    """Lists what the analyser finds on a day, area by area; options narrow it."""
    from landscape.findings import analyse as run
    from landscape.graph import build

    with errors_in_words(output.of_errors, lang, debug=debug):
        graph = build(take_day(load_folder(data), as_of))
        found, gathered = run(graph), Gathered()
        gathered.judge(folder_of(data), found)
        choice = choice_of(graph.landscape, area, family, theme, severity, evidence)
        chosen = print_findings(graph, found, choice, gathered, output, language_of(lang))
    # In JSON they have been printed with the findings: one command prints one value.
    with errors_in_words(Format.TEXT, lang, debug=debug):
        gathered.insist()
    exit_on(fail_on, chosen.findings)


@app.command()
def compare(
    scenarios: Annotated[list[Path], typer.Argument(help="One or more scenario files.")],
    data: Data = None,
    as_of: AsOf = None,
    output: FormatOption = Format.TEXT,
    lang: LangOption = Lang.EN,
    fail_on: FailOnOption = FailOn.NEVER,
    debug: Debug = False,
) -> None:
    """Compares scenarios with the landscape of the day from which they start."""
    from landscape.render.report import comparisons_json, comparisons_text
    from landscape.scenario import compare_all

    with errors_in_words(output, lang, debug=debug):
        landscape, gathered = load_folder(data), Gathered()
        base = landscape.as_of(as_of) if as_of else landscape
        read = gathered.read(scenarios, landscape)
        take = gathered.replay if as_of else gathered.apply
        outcomes = take(read, base)
        gathered.insist()
        found = compare_all(outcomes)
        if output is Format.JSON:
            print_json(comparisons_json(found))
        else:
            typer.echo(comparisons_text(found, language_of(lang)))
    exit_on(
        fail_on,
        [finding for item in found for finding in item.introduced],
        is_serious=any(item.homeless for item in found),
    )


@app.command()
def chart(
    out: Out = None,
    tier: Annotated[
        list[str] | None, typer.Option("--tier", help="Only boards of this tier; may be repeated.")
    ] = None,
    theme: Annotated[
        list[str] | None, typer.Option("--theme", help="Only boards with this theme.")
    ] = None,
    area: Annotated[
        str | None, typer.Option("--area", help="Only boards that work in this area.")
    ] = None,
    board: Annotated[
        str | None, typer.Option("--board", help="Only this board and what is near it.")
    ] = None,
    steps: Annotated[
        int, typer.Option("--steps", min=0, max=9, help="How near, in lines, with --board.")
    ] = 1,
    data: Data = None,
    as_of: AsOf = None,
    output: FormatOption = Format.TEXT,
    lang: LangOption = Lang.EN,
    debug: Debug = False,
) -> None:
    """Draws a governance chart, or prints it as sentences when no file is named."""
    from landscape.graph import build
    from landscape.render.named import take_named_area, take_named_themes
    from landscape.render.selection import Selection, select

    with errors_in_words(output, lang, debug=debug):
        graph = build(take_day(load_folder(data), as_of))
        area = take_named_area(graph.landscape, area)
        themes = take_named_themes(graph.landscape, theme or ())
        selection = Selection(tuple(tier or ()), themes, board, steps, area=area)
        shown = select(graph, selection)
        if out is None:
            print_chart(graph, shown, output, language_of(lang))
        else:
            write_chart(graph, shown, out, language_of(lang), area, board)


@app.command()
def explain(
    code: Annotated[str, typer.Argument(help="Code of a finding, such as DUP001.")],
    output: FormatOption = Format.TEXT,
    lang: LangOption = Lang.EN,
    debug: Debug = False,
) -> None:
    """Explains a rule: what it flags, why it matters, what to do, when it is fine."""
    from landscape.findings import explain as run
    from landscape.findings import find_rule
    from landscape.render.report import explanation_text

    with errors_in_words(output, lang, debug=debug):
        found = run(find_rule(code), language_of(lang))
        if output is Format.JSON:
            sections = [{"heading": h, "text": t} for h, t in found.sections]
            print_json(
                {
                    "format": "landscape-explanation/1",
                    "code": found.code,
                    "title": found.title,
                    "sections": sections,
                }
            )
        else:
            typer.echo(explanation_text(found))


@app.command()
def view(
    data: Data = None,
    as_of: AsOf = None,
    port: Annotated[int, typer.Option("--port", min=1, max=65535, help="Port to use.")] = 8501,
    address: Annotated[
        str, typer.Option("--address", help="Address to use; 0.0.0.0 for a whole network.")
    ] = "127.0.0.1",
    browser: Annotated[
        bool, typer.Option("--browser/--no-browser", help="Open the browser.")
    ] = True,
    debug: Debug = False,
) -> None:
    """Opens the viewer in a browser; nothing leaves this computer, or its own network."""
    from landscape.cli.serve import Place, serve

    with errors_in_words(Format.TEXT, debug=debug):
        status = serve(data=data, day=as_of, place=Place(port, address), browser=browser)
    raise typer.Exit(status)


@app.command()
def schemas(
    folder: Annotated[Path, typer.Argument(help="Folder to write to.")] = Path("schemas"),
    debug: Debug = False,
) -> None:
    """Writes the JSON Schemas that editors use to check files as people type."""
    from landscape.load.schemas import write_schemas
    from landscape.scenario import ScenarioBody

    with errors_in_words(Format.TEXT, debug=debug):
        write_schemas(folder, {"scenario": ScenarioBody})
