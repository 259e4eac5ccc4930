"""What commands have in common: loading, printing, and errors in words."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from landscape.cli.options import FailOn, Format, Lang

if TYPE_CHECKING:
    from landscape.findings import Finding
    from landscape.graph import LandscapeGraph
    from landscape.model.landscape import Landscape
    from landscape.render.table import Table
    from landscape.words import Language


def load_folder(data: Path | None) -> "Landscape":
    """The landscape in a folder, or the bundled one."""
    from landscape.load import load

    return load(folder_of(data))


def folder_of(data: Path | None) -> Path:
    """The folder that is named, or the bundled one."""
    from landscape.bundled import find_data

    return data or find_data()


def find_scenarios_beside(data: Path | None) -> Path:
    """The scenarios that belong to a folder of data."""
    from landscape.bundled import find_scenarios

    return data.resolve().parent / "scenarios" if data else find_scenarios()


def take_day(landscape: "Landscape", as_of: date | None) -> "Landscape":
    """The landscape on a day; on its own first day when none is given."""
    return landscape.as_of(as_of or landscape.about.as_of.first_day)


def language_of(lang: Lang) -> "Language":
    """The language that an option names."""
    return "cy" if lang is Lang.CY else "en"


@contextmanager
def errors_in_words(output: Format, lang: Lang = Lang.EN, *, debug: bool) -> Iterator[None]:
    """Turns what the reader can put right into a message and exit status 2."""
    from landscape.model.errors import LandscapeError

    try:
        yield
    except LandscapeError as error:
        if debug:
            raise
        if output is Format.JSON:
            from landscape.render.check import error_json

            print_json(error_json(error, language_of(lang)))
        typer.echo(error.text(language_of(lang)), err=True)
        raise typer.Exit(2) from None


def print_json(value: dict[str, Any]) -> None:
    """Prints a value as JSON."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))


def print_csv(table: "Table") -> None:
    """Prints a table as CSV, in bytes: a console would double the ends of lines on Windows."""
    from landscape.render.plain import table_csv

    typer.echo(table_csv(table).encode(), nl=False)


def note_withheld(kind: str, count: int, language: "Language") -> None:
    """Says beside a file, and not in it, how many findings or pairs are left out of it."""
    from landscape.words import say

    if count:
        typer.echo(say(f"withheld.{kind}", language, count=count), err=True)


def print_chart(
    graph: "LandscapeGraph", shown: frozenset[str], output: Format, language: "Language"
) -> None:
    """Prints a chart as sentences, or as JSON."""
    from landscape.render.boards import chart_sentences
    from landscape.render.selection import chart_json

    if output is Format.JSON:
        print_json(chart_json(graph, shown))
    else:
        typer.echo("\n".join(cell.text for cell in chart_sentences(graph, shown, language)))


def write_chart(
    graph: "LandscapeGraph",
    shown: frozenset[str],
    out: Path,
    language: "Language",
    place: str | None,
    board: str | None,
) -> None:
    """Draws a chart, of a place or around a board where one is named, into a file and says so."""
    from landscape.render.chart_file import write_chart
    from landscape.words import say

    around = [board] if board else None
    withheld = write_chart(graph, shown, out, language, place=place, around=around)
    typer.echo(say("report.written", language, file=str(out)))
    note_withheld("lines", withheld, language)


def exit_on(fail_on: FailOn, findings: "Iterable[Finding]", *,
             is_serious: bool = False) -> None:  # fmt: skip
    """Ends with status 1 when something found weighs enough."""
    if fail_on is FailOn.NEVER:
        return
    order = list(FailOn)
    weighty = any(order.index(FailOn(f.severity)) >= order.index(fail_on) for f in findings)
    if weighty or is_serious:
        raise typer.Exit(1)
