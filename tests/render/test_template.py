"""The spreadsheet of boards: what it holds comes back, and what is wrong is marked in it."""

import io
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from landscape.bundled import find_data
from landscape.load import LoadError, load
from landscape.load.sheets import MARKS, SHEETS
from landscape.load.upload import load_upload, read_folder_bytes
from landscape.load.workbook import Workbook, read_workbook
from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.render.template import board_rows, template_file
from landscape.words import LANGUAGES, say

WALES = load(find_data())
GWENT = tuple(
    board for board in WALES.boards if (find_data() / f"boards/gwent/{board.id}.yaml").exists()
)


def read(raw: bytes) -> Workbook:
    return read_workbook(raw, "gwent.xlsx")


def load_over(workbook: Workbook) -> Landscape:
    bundled = read_folder_bytes(find_data(), "data")
    return load_upload(workbook.over("gwent.xlsx", bundled, {}))


def held(board: Board) -> dict[str, Any]:
    """What the columns hold of a board."""
    fields = ("aliases", "function", "tier", "area", "basis", "member_list", "since", "until",
              "evidence", "sources", "sensitive", "placeholder", "review_by")  # fmt: skip
    return {
        **{name: getattr(board, name) for name in fields},
        "name": (board.name.en, board.name.cy),
        "themes": [held.theme for held in board.themes],
        "duties": [met.duty for met in board.duties],
        "meetings": board.meetings and board.meetings.a_year,
        "members": [(*one.seat, one.capacity, one.reason, *known(one)) for one in board.members],
        "lines": [(line.to, line.kind, *known(line)) for line in board.lines],
    }


def known(thing: Any) -> tuple[object, ...]:
    because = thing.because.en if thing.because else None
    return thing.since, thing.until, thing.evidence, thing.sources, because


def test_the_boards_of_gwent_come_back_as_they_were():
    workbook = read(template_file(WALES, board_rows(GWENT)))

    back = {board.id: board for board in load_over(workbook).boards}

    assert workbook.problems == ()
    assert len(GWENT) > 60
    assert len(back) == len(WALES.boards)
    for board in GWENT:
        assert held(back[board.id]) == held(board)


def test_an_empty_workbook_holds_no_board_and_every_heading():
    raw = template_file(WALES)

    assert read(raw).files == {}
    book = load_workbook(io.BytesIO(raw))
    for sheet, columns in SHEETS.items():
        assert [cell.value for cell in book[sheet][1]] == [column.name for column in columns]


def test_words_and_ids_are_offered_in_lists():
    book = load_workbook(io.BytesIO(template_file(WALES)))

    offered = {str(each.sqref).split(":")[0][:-1] for each in
               book["members"].data_validations.dataValidation}  # fmt: skip
    names = {book["members"][f"{letter}1"].value for letter in offered}
    assert names == {"organisation", "capacity", "reason", "evidence"}


def test_the_notes_are_in_both_languages():
    sheet = load_workbook(io.BytesIO(template_file(WALES)))["notes"]

    first = [cell.value for cell in sheet[1]]
    assert first == [say("template.what", language) for language in LANGUAGES]


def test_a_text_never_becomes_a_formula():
    rows = {"boards": ((2, {"id": "x", "name": "=HYPERLINK(1)", "purpose": "https://x.wales"}),)}

    sheet = load_workbook(io.BytesIO(template_file(WALES, rows)))["boards"]

    assert {cell.data_type for cell in sheet[2]} <= {"s", "n"}
    assert "=HYPERLINK(1)" in [cell.value for cell in sheet[2]]


def with_six_faults() -> bytes:
    book = load_workbook(io.BytesIO(template_file(WALES, board_rows(GWENT[:2]))))
    for sheet, cell, value in (
        ("boards", "G2", "strategc"),
        ("boards", "I2", "gwennt"),
        ("boards", "O3", "last spring"),
        ("members", "F2", "boss"),
        ("members", "B3", "nobody"),
        ("lines", "A2", "no-such-board"),
    ):
        book[sheet][cell] = value
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def find_said(workbook: Workbook) -> dict[str, str]:
    with pytest.raises(LoadError) as caught:
        load_over(workbook)
    problems = (*workbook.problems, *map(workbook.locate, caught.value.problems))
    return {problem.file: problem.text for problem in problems}


def test_six_faults_are_told_with_sheet_and_cell():
    said = find_said(read(with_six_faults()))

    cells = "boards!G2 boards!I2 boards!O3 lines!A2 members!B3 members!F2"
    assert sorted(said) == cells.split()
    assert "is not one of strategic" in said["boards!G2"]
    assert "names no organisation" in said["members!B3"]
    assert "names no board of the sheet boards" in said["lines!A2"]


def test_the_returned_workbook_says_in_its_rows_what_is_wrong_and_can_be_read_again():
    workbook = read(with_six_faults())
    with pytest.raises(LoadError) as caught:
        load_over(workbook)
    problems = (*workbook.problems, *map(workbook.locate, caught.value.problems))

    raw = template_file(WALES, workbook.rows, problems)

    book = load_workbook(io.BytesIO(raw))
    header = [cell.value for cell in book["boards"][1]]
    assert header[-1] == MARKS
    assert "function: is not one of" in book["boards"].cell(2, len(header)).value
    assert book["boards"]["G2"].font.bold
    assert not book["boards"]["H2"].font.bold
    assert find_said(read(raw)) == find_said(workbook)


@pytest.mark.parametrize("raw", [b"", b"PK\x03\x04", b"name: x", Path(__file__).read_bytes()])
def test_what_is_no_workbook_is_refused_in_words(raw: bytes):
    with pytest.raises(LoadError) as caught:
        read(raw)

    assert "is not an Excel workbook that can be opened" in str(caught.value)


def test_missing_sheets_and_headings_are_all_named():
    book = load_workbook(io.BytesIO(template_file(WALES)))
    del book["lines"]
    book["boards"]["G1"] = "fnction"
    made = io.BytesIO()
    book.save(made)

    with pytest.raises(LoadError) as caught:
        read(made.getvalue())

    places = [(problem.file, problem.field) for problem in caught.value.problems]
    assert places == [("boards!1", "function"), ("boards!G1", ""), ("lines", "")]
