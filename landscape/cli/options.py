"""The options that commands share."""

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


class Format(StrEnum):
    """How results are printed."""

    TEXT = "text"
    JSON = "json"


class TableFormat(StrEnum):
    """How a result is printed that is a table at heart."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"

    @property
    def of_errors(self) -> Format:
        """How errors are printed beside it."""
        return Format.JSON if self is TableFormat.JSON else Format.TEXT


class By(StrEnum):
    """What the figures of a table of workload are added up for."""

    ORGANISATION = "organisation"
    POST = "post"


class Lang(StrEnum):
    """The language of what is printed."""

    EN = "en"
    CY = "cy"


class FailOn(StrEnum):
    """The lightest finding that makes the exit status 1."""

    NOTE = "note"
    WARNING = "warning"
    SERIOUS = "serious"
    NEVER = "never"


def read_day(text: str) -> date:
    """A day given on the command line.

    Raises:
        BadParameter: it is not written as year, month and day.
    """
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(
            f"'{text}' is not a day. Write year, month and day, such as 2020-01-01."
        ) from None


Data = Annotated[
    Path | None, typer.Option("--data", help="Folder of a landscape; the bundled one if left out.")
]
AsOf = Annotated[
    date | None,
    typer.Option("--as-of", parser=read_day, metavar="DAY", help="Day, such as 2020-01-01."),
]
Out = Annotated[Path | None, typer.Option("--out", help="File to write: .svg, .png, .pdf or .dot.")]
FormatOption = Annotated[Format, typer.Option("--format", help="How to print.")]
TableFormatOption = Annotated[TableFormat, typer.Option("--format", help="How to print.")]
LangOption = Annotated[Lang, typer.Option("--lang", help="Language of what is printed.")]
FailOnOption = Annotated[
    FailOn, typer.Option("--fail-on", help="Exit with 1 when a finding is this serious or more.")
]
Debug = Annotated[bool, typer.Option("--debug", help="Show where in the program an error arose.")]
