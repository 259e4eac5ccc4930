"""The command that tells what is to be done for a scenario."""

from pathlib import Path
from typing import Annotated

import typer

from landscape.cli.commands import app
from landscape.cli.gather import Gathered
from landscape.cli.options import (
    AsOf,
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
)


@app.command()
def plan(
    scenarios: Annotated[list[Path], typer.Argument(help="One or more scenario files.")],
    data: Data = None,
    as_of: AsOf = None,
    output: TableFormatOption = TableFormat.TEXT,
    lang: LangOption = Lang.EN,
    debug: Debug = False,
) -> None:
    """Lists what is to be done before a scenario is so, for whom, by when and why."""
    from landscape.render.plan import plan_of, plans_json, plans_table, plans_text

    with errors_in_words(output.of_errors, lang, debug=debug):
        found = Gathered().compare(scenarios, load_folder(data), as_of)
        plans = [plan_of(comparison) for comparison in found]
        if output is TableFormat.JSON:
            print_json(plans_json(plans))
        elif output is TableFormat.CSV:
            print_csv(plans_table(plans, language_of(lang)))
            note_withheld("plan", sum(each.withheld for each in plans), language_of(lang))
        else:
            typer.echo(plans_text(plans, language_of(lang)))
