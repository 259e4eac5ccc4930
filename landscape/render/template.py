"""The spreadsheet of boards, members and lines: empty, filled, or with its errors marked."""

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, get_args

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

from landscape.load import Problem
from landscape.load.sheets import MARKS, SHEETS, Column
from landscape.load.workbook import Row
from landscape.model.board import (
    CAPACITIES,
    FUNCTIONS,
    LINE_KINDS,
    TIERS,
    Basis,
    Board,
    MemberList,
    Reason,
)
from landscape.model.landscape import Landscape
from landscape.words import LANGUAGES, Language, say

Rows = Mapping[str, Sequence[tuple[int, Row]]]

_WORDS: Mapping[str, tuple[str, ...]] = {
    "function": FUNCTIONS,
    "tier": TIERS,
    "basis": get_args(Basis),
    "member-list": get_args(MemberList),
    "capacity": CAPACITIES,
    "reason": get_args(Reason),
    "kind": LINE_KINDS,
    "evidence": ("documented", "inferred", "assumed"),
    "sensitive": ("true", "false"),
    "placeholder": ("true", "false"),
}
"""The words that may stand in a column."""

_NOTES = ("what", "rows", "words", "cited", "dates", "shared", "replaced", "left-out")
_LAST = 2_000
"""The row up to which a list of words is offered."""


def board_rows(boards: Iterable[Board]) -> Rows:
    """The rows of some boards, as far as the columns hold what is known of them."""
    made: dict[str, list[Row]] = {sheet: [] for sheet in SHEETS}
    for board in boards:
        plain = board.body.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        made["boards"].append(_row("boards", board.id, plain))
        for sheet in ("members", "lines"):
            made[sheet].extend(_row(sheet, board.id, item) for item in plain.get(sheet, ()))
    return {sheet: tuple(enumerate(rows, start=2)) for sheet, rows in made.items()}


def template_file(
    landscape: Landscape,
    rows: Rows | None = None,
    problems: Sequence[Problem] = (),
    language: Language = "en",
) -> bytes:
    """The spreadsheet with lists of the landscape's ids, some rows, and what is wrong with them.

    What is wrong is said in `language`; headings and words are those of the files in any.

    Every text is written as text, so that none becomes a formula.
    """
    made = io.BytesIO()
    # Nothing is written to a disk, not even for a moment.
    book = xlsxwriter.Workbook(made, {"in_memory": True, "strings_to_formulas": False,
                                      "strings_to_urls": False})  # fmt: skip
    _write_notes(book)
    marks = _marks(problems, language)
    for sheet in SHEETS:
        _write_sheet(book, sheet, (rows or {}).get(sheet, ()), marks)
    _offer_words(book, landscape)
    book.close()
    return made.getvalue()


def _row(sheet: str, board: str, plain: Mapping[str, Any]) -> Row:
    row = {column.name: _cell(column, plain) for column in SHEETS[sheet] if column.path}
    return {SHEETS[sheet][0].name: board, **{name: text for name, text in row.items() if text}}


def _cell(column: Column, plain: Mapping[str, Any]) -> str:
    key, *inner = column.path
    value = plain.get(key)
    if value is None:
        return ""
    if column.kind == "cited":
        return "\n".join(_cite(each) for each in value)
    if column.kind == "list":
        return "\n".join(each[inner[0]] if inner else each for each in value)
    text = value.get(inner[0]) if inner else value
    if isinstance(text, float) and text.is_integer():
        text = int(text)
    return "" if text is None else str(text).lower() if isinstance(text, bool) else str(text)


def _cite(citation: Mapping[str, str]) -> str:
    where = citation.get("where")
    return f"{citation['source']}: {where}" if where else citation["source"]


def _marks(problems: Iterable[Problem], language: Language) -> dict[str, list[str]]:
    """What is wrong, by sheet and cell."""
    marks: dict[str, list[str]] = {}
    for problem in problems:
        marks.setdefault(problem.file, []).append(problem.said.text(language))
    return marks


def _write_sheet(
    book: Any, name: str, rows: Sequence[tuple[int, Row]], marks: Mapping[str, list[str]]
) -> None:
    sheet, columns = book.add_worksheet(name), SHEETS[name]
    head, wrapped, wrong = (book.add_format(how) for how in _FORMATS)
    headings = [*(column.name for column in columns), *([MARKS] if marks else [])]
    for place, heading in enumerate(headings):
        sheet.write_string(0, place, heading, head)
    sheet.freeze_panes(1, 1)
    sheet.set_column(0, len(headings), 20)
    for number, row in rows:
        said: list[str] = []
        for place, column in enumerate(columns):
            here = marks.get(f"{name}!{xl_col_to_name(place)}{number}", [])
            said.extend(f"{column.name}: {text}" for text in here)
            sheet.write_string(number - 1, place, row.get(column.name, ""),
                               wrong if here else wrapped)  # fmt: skip
        if said:
            sheet.write_string(number - 1, len(columns), "\n".join(said), wrong)


_FORMATS: tuple[dict[str, object], ...] = (
    {"bold": True, "bottom": 1, "text_wrap": True},
    {"text_wrap": True, "valign": "top", "num_format": "@"},
    {"text_wrap": True, "valign": "top", "num_format": "@", "bold": True, "border": 5,
     "bg_color": "#ffe9c7"},
)  # fmt: skip
"""Of the headings, of what is right, and of what is wrong: bold within a thick frame."""


def _offer_words(book: Any, landscape: Landscape) -> None:
    """Lists to choose from, on a sheet of their own: the words of a column, and the ids."""
    lists = book.add_worksheet("lists")
    for place, (name, words) in enumerate(_choices(landscape)):
        letter = xl_col_to_name(place)
        for number, word in enumerate((name, *words)):
            lists.write_string(number, place, word)
        area = f"=lists!${letter}$2:${letter}${len(words) + 1}"
        for sheet, columns in SHEETS.items():
            for column, heading in enumerate(columns):
                if heading.name == name and words:
                    offer = {"validate": "list", "source": area, "error_type": "warning"}
                    book.get_worksheet_by_name(sheet).data_validation(1, column, _LAST, column,
                                                                      offer)  # fmt: skip


def _choices(landscape: Landscape) -> Iterator[tuple[str, Sequence[str]]]:
    yield from _WORDS.items()
    yield "area", sorted(landscape.area_by_id)
    yield "organisation", sorted(landscape.organisation_by_id)
    # Several may stand in one cell of these, so that nothing is offered there: they are looked up.
    yield "theme", sorted(landscape.theme_by_id)
    yield "duty", sorted(landscape.duty_by_id)
    yield "source", sorted(landscape.source_by_id)


def _write_notes(book: Any) -> None:
    sheet = book.add_worksheet("notes")
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    sheet.set_column(0, len(LANGUAGES) - 1, 70)
    for place, language in enumerate(LANGUAGES):
        for number, name in enumerate(_NOTES):
            sheet.write_string(number, place, say(f"template.{name}", language), wrapped)
