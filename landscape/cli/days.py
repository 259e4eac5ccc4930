"""The commands on a scenario's days: its transition, and whether it still holds on another day."""

from datetime import date
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
    TableFormat,
    TableFormatOption,
    read_day,
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

Scenarios = Annotated[list[Path], typer.Argument(help="One or more scenario files.")]


@app.command()
def timeline(
    scenarios: Scenarios,
    on: Annotated[
        date | None,
        typer.Option("--on", parser=read_day, metavar="DAY",
                     help="A day of the transition, whose findings are listed."),
    ] = None,
    data: Data = None,
    as_of: AsOf = None,
    output: TableFormatOption = TableFormat.TEXT,
    lang: LangOption = Lang.EN,
    debug: Debug = False,
) -> None:  # fmt: skip
    """Follows scenarios day by day: phases, and duties with two homes or none on the way."""
    from landscape.render.timeline_report import (
        look_at,
        timeline_csv_table,
        timeline_json,
        timeline_text,
    )
    from landscape.scenario import find_phase_on, find_timeline

    language = language_of(lang)
    with errors_in_words(output.of_errors, lang, debug=debug):
        landscape, gathered = load_folder(data), Gathered()
        base = landscape.as_of(as_of) if as_of else landscape
        read = gathered.read(scenarios, landscape)
        gathered.apply(read, base)
        gathered.insist()
        found = [
            (line, look_at(line, find_phase_on(scenario, base, on)) if on else None)
            for scenario, line in ((one, find_timeline(one, base)) for _, one in read)
        ]
        if output is TableFormat.JSON:
            lines = [timeline_json(line, asked) for line, asked in found]
            print_json({"format": "landscape-timeline/1", "timelines": lines})
        elif output is TableFormat.CSV:
            table, withheld = timeline_csv_table(found, language)
            print_csv(table)
            note_withheld("findings", withheld, language)
        else:
            texts = (timeline_text(line, asked, language) for line, asked in found)
            typer.echo("\n\n\n".join(texts))


@app.command()
def replay(
    scenarios: Scenarios,
    data: Data = None,
    as_of: AsOf = None,
    output: FormatOption = Format.TEXT,
    lang: LangOption = Lang.EN,
    debug: Debug = False,
) -> None:
    """Says of each step whether it can still be done on a day, and what no longer holds."""
    from landscape.render.replay import replay_json, replay_text
    from landscape.scenario import replay as run

    with errors_in_words(output, lang, debug=debug):
        landscape, gathered = load_folder(data), Gathered()
        day = take_day(landscape, as_of)
        read = gathered.read(scenarios, landscape)
        gathered.insist()
        found = [run(scenario, day) for _, scenario in read]
        if output is Format.JSON:
            replays = [replay_json(item) for item in found]
            print_json({"format": "landscape-replay/1", "replays": replays})
        else:
            typer.echo("\n\n\n".join(replay_text(item, language_of(lang)) for item in found))
