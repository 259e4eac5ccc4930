"""Says what is wrong with the files, all at once."""

from landscape.load import LoadError
from landscape.render.table import Cell, Table
from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.show import show_table
from landscape.words import Language, say


def show_problems(error: LoadError, view: View) -> None:
    """Why there is nothing else on the page."""
    ui.title(say("problems.title", view.language))
    show_problem_table(error, view)


def show_problem_table(
    error: LoadError, view: View, *, intro: str = "problems.intro", name: str = "problems"
) -> None:
    """Every problem with its file, line and field, which are named as in the files.

    `intro` is the message above the table, and `name` that of the file to download.
    """
    language = view.language
    ui.text(say(intro, language, count=len(error.problems)))
    keys: Language | None = "en" if language == "cy" else None
    rows = tuple(
        (
            Cell(f"{p.file}:{p.line}" if p.line else p.file),
            Cell(p.field, language=keys),
            Cell(p.said.text(language)),
        )
        for p in error.problems
    )
    columns = ("file", "field", "problem")
    header = tuple(say(f"table.{column}", language) for column in columns)
    show_table(Table(say("problems.caption", language, count=len(rows)), header, rows), view,
               name=name)  # fmt: skip
