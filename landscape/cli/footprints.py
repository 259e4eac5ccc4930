"""The command that tells how footprints lie to each other."""

from typing import Annotated

import typer

from landscape.cli.commands import app
from landscape.cli.options import (
    AsOf,
    Data,
    Debug,
    Format,
    Lang,
    LangOption,
    TableFormat,
    TableFormatOption,
)
from landscape.cli.output import errors_in_words, language_of, load_folder, print_json, take_day


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
    from landscape.render.plain import table_csv
    from landscape.render.selection import take_area

    is_json = output is TableFormat.JSON
    with errors_in_words(Format.JSON if is_json else Format.TEXT, debug=debug):
        landscape = take_day(load_folder(data), as_of)
        place = take_area(landscape, area)
        if is_json:
            print_json(footprints_json(landscape, place))
        elif output is TableFormat.CSV:
            typer.echo(table_csv(area_table(landscape, place, language_of(lang))), nl=False)
        else:
            typer.echo(footprints_text(landscape, place, language_of(lang)))
