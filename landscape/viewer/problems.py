"""Says what is wrong with the files, all at once."""

import streamlit as st

from landscape.load import LoadError
from landscape.render.table import Cell, Table
from landscape.viewer.address import View
from landscape.viewer.show import show_table
from landscape.words import Language, say


def show_problems(error: LoadError, view: View) -> None:
    """Why there is nothing else on the page."""
    st.title(say("problems.title", view.language), anchor=False)
    show_problem_table(error, view)


def show_problem_table(error: LoadError, view: View) -> None:
    """Every problem with its file and line; the texts are the checker's own, in English."""
    language = view.language
    st.write(say("problems.intro", language, count=len(error.problems)))
    spoken: Language | None = "en" if language == "cy" else None
    rows = tuple(
        (
            Cell(f"{p.file}:{p.line}" if p.line else p.file),
            Cell(p.field),
            Cell(p.text, language=spoken),
        )
        for p in error.problems
    )
    names = ("file", "field", "problem")
    header = tuple(say(f"table.{name}", language) for name in names)
    show_table(Table(say("problems.caption", language, count=len(rows)), header, rows), view,
               name="problems")  # fmt: skip
