"""The commands that print tables: shared members, footprints, workload."""

from typing import Annotated

import typer

from landscape.cli.commands import app
from landscape.cli.options import (
    AsOf,
    By,
    Data,
    Debug,
    Lang,
    LangOption,
    TableFormat,
    TableFormatOption,
)
from landscape.cli.output import (
    errors_in_words,
    language_of,
    load_folder,
    note_withheld,
    print_csv,
    print_json,
    take_day,
)


@app.command()
def overlaps(
    area: Annotated[
        str | None, typer.Option("--area", help="Only pairs of boards that work in this area.")
    ] = None,
    at_least: Annotated[
        int, typer.Option("--at-least", min=1, help="Members that a listed pair shares.")
    ] = 3,
    data: Data = None,
    as_of: AsOf = None,
    output: TableFormatOption = TableFormat.TEXT,
    lang: LangOption = Lang.EN,
    debug: Debug = False,
) -> None:
    """Lists the pairs of boards whose areas meet and that share three or more members.

    Beside each stands what chance would have the two share.
    """
    from landscape.graph import build
    from landscape.render.named import take_named_area
    from landscape.render.overlaps import (
        choose_overlaps,
        overlap_table,
        overlaps_json,
        overlaps_text,
    )
    from landscape.render.withheld import keep_open_pairs

    with errors_in_words(output.of_errors, lang, debug=debug):
        graph = build(take_day(load_folder(data), as_of))
        area = take_named_area(graph.landscape, area)
        found = choose_overlaps(graph, area=area, at_least=at_least)
        if output is TableFormat.JSON:
            print_json(overlaps_json(graph, found))
        elif output is TableFormat.CSV:
            kept = keep_open_pairs(graph.landscape, found)
            print_csv(overlap_table(graph, kept, language_of(lang)))
            note_withheld("pairs", len(found) - len(kept), language_of(lang))
        else:
            typer.echo(overlaps_text(graph, found, language_of(lang), at_least=at_least))


@app.command()
def footprints(
    area: Annotated[
        str | None, typer.Option("--area", help="Only the councils of this area.")
    ] = None,
    data: Data = None,
    as_of: AsOf = None,
    output: TableFormatOption = TableFormat.TEXT,
    lang: LangOption = Lang.EN,
    debug: Debug = False,
) -> None:
    """Tells which areas each council lies in, what fits, and what crosses."""
    from landscape.render.footprint_report import footprints_json, footprints_text
    from landscape.render.footprints import area_table
    from landscape.render.named import take_named_area

    with errors_in_words(output.of_errors, lang, debug=debug):
        landscape = take_day(load_folder(data), as_of)
        place = take_named_area(landscape, area) or landscape.about.area
        if output is TableFormat.JSON:
            print_json(footprints_json(landscape, place))
        elif output is TableFormat.CSV:
            print_csv(area_table(landscape, place, language_of(lang)))
        else:
            typer.echo(footprints_text(landscape, place, language_of(lang)))


@app.command()
def workload(
    area: Annotated[
        str | None, typer.Option("--area", help="Only seats on boards that work in this area.")
    ] = None,
    by: Annotated[
        By, typer.Option("--by", help="What the table of CSV is of; JSON and text have both.")
    ] = By.ORGANISATION,
    data: Data = None,
    as_of: AsOf = None,
    output: TableFormatOption = TableFormat.TEXT,
    lang: LangOption = Lang.EN,
    debug: Debug = False,
) -> None:
    """Estimates how much time the seats of organisations and of posts need in a year."""
    from landscape.graph import build
    from landscape.render.named import take_named_area
    from landscape.render.selection import Selection, select
    from landscape.render.workload import (
        left_out_sentence,
        load_table,
        workload_json,
        workload_text,
    )

    with errors_in_words(output.of_errors, lang, debug=debug):
        graph = build(take_day(load_folder(data), as_of))
        area = take_named_area(graph.landscape, area)
        boards = select(graph, Selection(area=area)) if area else None
        if output is TableFormat.JSON:
            print_json(workload_json(graph.landscape, area=area, boards=boards))
        elif output is TableFormat.CSV:
            table = load_table(graph.landscape, by.value, language_of(lang), boards=boards)
            print_csv(table)
            # The file has no place for a sentence.
            left_out = left_out_sentence(graph.landscape, language_of(lang), boards=boards)
            typer.echo(left_out, err=True, nl=bool(left_out))
        else:
            typer.echo(workload_text(graph, language_of(lang), boards=boards))


@app.command()
def survival(
    area: Annotated[
        str | None, typer.Option("--area", help="Only boards that work in this area.")
    ] = None,
    data: Data = None,
    as_of: AsOf = None,
    output: TableFormatOption = TableFormat.TEXT,
    lang: LangOption = Lang.EN,
    debug: Debug = False,
) -> None:
    """How firm is the order of overlaps when the data is a little wrong?"""
    from landscape.graph import build
    from landscape.graph.survival import Trial
    from landscape.render.named import take_named_area
    from landscape.render.survival import (
        choose_survival,
        survival_json,
        survival_table,
        survival_text,
    )
    from landscape.render.withheld import keep_open_pairs

    with errors_in_words(output.of_errors, lang, debug=debug):
        graph, trial = build(take_day(load_folder(data), as_of)), Trial()
        place = take_named_area(graph.landscape, area) or graph.landscape.about.area
        found = choose_survival(graph, place, trial)
        if output is TableFormat.JSON:
            print_json(survival_json(graph, found, trial, place))
        elif output is TableFormat.CSV:
            kept = keep_open_pairs(graph.landscape, found)
            print_csv(survival_table(graph, kept, language_of(lang)))
            note_withheld("pairs", len(found) - len(kept), language_of(lang))
        else:
            typer.echo(survival_text(graph, found, trial, language_of(lang)))
