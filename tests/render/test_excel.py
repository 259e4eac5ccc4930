"""Tables as Excel workbooks: nothing is a formula, and the sheet says what it is."""

import io
from datetime import date

import openpyxl
import pytest

from landscape.render.excel import Sheet, table_xlsx, workbook_xlsx
from landscape.render.head import Head
from landscape.render.table import Cell, Table, number

HEAD = Head(
    title="Boards of Gwent",
    day=date(2024, 1, 1),
    choices=(("Place", "Gwent"), ("Tiers", "regional, local")),
    source="Source: a toy landscape.",
    language="en",
)
FIRST = 6
"""The first row of the table below the lines that say what it is, and its header."""


def table_of(*rows):
    return Table("2 boards", ("Board", "Seats"), rows)


def opened(table, head=HEAD):
    return openpyxl.load_workbook(io.BytesIO(table_xlsx(table, head))).active


def test_a_table_without_rows_is_a_sheet_with_its_headings():
    sheet = opened(table_of())

    assert [cell.value for cell in sheet[FIRST - 1]] == ["Board", "Seats"]
    assert sheet.max_row == FIRST - 1


def test_title_day_filters_and_source_stand_above_the_table():
    sheet = opened(table_of())

    assert [sheet.cell(row, 1).value for row in range(1, FIRST - 1)] == [
        "2 boards",
        "As at 1 January 2024",
        "Filters: Place: Gwent; Tiers: regional, local",
        "Source: a toy landscape.",
    ]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "{=1}", "http://x.example", "00123"])
def test_every_text_stays_a_text(text):
    cell = opened(table_of((Cell(text), Cell(text)))).cell(FIRST, 1)

    assert (cell.value, cell.data_type, cell.hyperlink) == (text, "s", None)


@pytest.mark.parametrize(("value", "signed"), [(2080, False), (3, True), (-3, True), (0.5, False)])
def test_a_number_is_a_number(value, signed):
    row = (Cell("Audit"), number(value, "en", signed=signed))

    assert opened(table_of(row)).cell(FIRST, 2).value == value


def test_what_is_not_known_is_told_in_words_in_a_column_of_numbers():
    assert opened(table_of((Cell("Audit"), number(None, "en")))).cell(FIRST, 2).value == "Not known"


def test_the_headings_stay_in_sight_and_can_be_filtered_by():
    sheet = opened(table_of((Cell("Audit"), Cell("2", is_number=True))))

    assert sheet.freeze_panes == f"A{FIRST}"
    assert sheet.auto_filter.ref == f"A{FIRST - 1}:B{FIRST}"
    assert sheet.print_title_rows == f"${FIRST - 1}:${FIRST - 1}"


def test_the_file_tells_its_title_and_language():
    welsh = Head("Byrddau", date(2024, 1, 1), (), "Ffynhonnell", "cy")
    book = openpyxl.load_workbook(io.BytesIO(table_xlsx(table_of(), welsh)))

    assert book.properties.title == "Byrddau"
    assert book.custom_doc_props["Language"].value == "cy-GB"


def test_the_same_table_gives_the_same_bytes():
    assert table_xlsx(table_of(), HEAD) == table_xlsx(table_of(), HEAD)


def test_sheets_have_names_that_excel_takes_and_that_differ():
    names = ["Boards: all/every", "x" * 40, "x" * 40, "Boards* all?every"]
    book = openpyxl.load_workbook(
        io.BytesIO(workbook_xlsx([Sheet(name, table_of()) for name in names], HEAD))
    )

    assert book.sheetnames == [
        "Boards  all every",
        "x" * 31,
        f"{'x' * 29} 2",
        "Boards  all every 2",
    ]
