"""The command that draws what goes where in a scenario."""

from pathlib import Path
from typing import Annotated

import typer

from landscape.cli.commands import app
from landscape.cli.gather import Gathered
from landscape.cli.options import (
    AsOf,
    Data,
    Debug,
    Format,
    FormatOption,
    Lang,
    LangOption,
    Out,
)
from landscape.cli.output import errors_in_words, language_of, load_folder, print_json


@app.command()
def flow(
    scenario: Annotated[Path, typer.Argument(help="A scenario file.")],
    out: Out = None,
    data: Data = None,
    as_of: AsOf = None,
    output: FormatOption = Format.TEXT,
    lang: LangOption = Lang.EN,
    debug: Debug = False,
) -> None:
    """Draws what goes where: old boards to new ones, and what has no home; or tells it."""
    from landscape.render.chart_file import save_chart
    from landscape.render.flow import flow_json, flow_text
    from landscape.render.flow_chart import build_flow_chart
    from landscape.render.head import make_head
    from landscape.words import say

    with errors_in_words(output, lang, debug=debug):
        (comparison,) = Gathered().compare([scenario], load_folder(data), as_of)
        if out is not None:
            chart = build_flow_chart(comparison, language_of(lang))
            before = comparison.outcome.before
            save_chart(chart, out, make_head(before, language_of(lang), title=chart.title))
            typer.echo(say("report.written", language_of(lang), file=str(out)))
        elif output is Format.JSON:
            print_json(flow_json(comparison))
        else:
            typer.echo(flow_text(comparison, language_of(lang)))
