"""Workbooks that somebody made to do harm: refused in words, or read within bounds."""

import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest

from landscape.bundled import find_data
from landscape.load import LoadError, load
from landscape.load.workbook import read_workbook
from landscape.render.template import board_rows, template_file

SHEET = "xl/worksheets/sheet2.xml"
"""The first of the sheets that are read."""

BOMB = b'<!DOCTYPE x [<!ENTITY a "%s">' % (b"a" * 40) + b"".join(
    b'<!ENTITY %c "%s">' % (97 + place, b"&%c;" % (96 + place) * 10) for place in range(1, 10)
) + b"]>"  # fmt: skip
"""Ten entities, each ten times the one before: 40 thousand million letters."""


@pytest.fixture(scope="module")
def sound() -> bytes:
    day = load(find_data())
    return template_file(day, board_rows(day.boards[:2]))


def change(raw: bytes, name: str, edit: Callable[[bytes], bytes]) -> bytes:
    """The workbook with one of its parts changed."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(made, "w", 8) as new:
        for part in old.namelist():
            content = old.read(part)
            new.writestr(part, edit(content) if part == name else content)
    return made.getvalue()


def declare(words: bytes, used: bytes) -> Callable[[bytes], bytes]:
    def edit(content: bytes) -> bytes:
        head, rest = content.split(b"?>", 1)
        return head + b"?>" + words + rest.replace(b"</t>", used + b"</t>")

    return edit


@pytest.mark.parametrize(
    ("words", "used"),
    [(BOMB, b"&j;"), (b'<!DOCTYPE x [<!ENTITY f SYSTEM "file://%s">]>', b"&f;")],
    ids=["a bomb", "a file of the server"],
)
def test_entities_are_refused_and_no_file_is_read(
    sound: bytes, tmp_path: Path, words: bytes, used: bytes
):
    secret = tmp_path / "secret"
    secret.write_text("zebra", encoding="utf-8")
    words = words.replace(b"%s", str(secret).encode())

    with pytest.raises(LoadError) as error:
        read_workbook(change(sound, "xl/sharedStrings.xml", declare(words, used)), "x.xlsx")

    assert [problem.text for problem in error.value.problems] == [
        "is not an Excel workbook that can be opened. Save it as .xlsx without a password."
    ]


def test_a_sheet_that_calls_itself_huge_is_read_as_far_as_it_has_columns(sound: bytes):
    far = b"".join(
        b'<row r="%d"><c r="XFD%d"><v>1</v></c></row>' % (n, n) for n in range(50, 15_000)
    )

    def edit(content: bytes) -> bytes:
        sized = re.sub(rb'<dimension ref="[^"]*"/>', b'<dimension ref="A1:XFD20000"/>', content)
        return sized.replace(b"</sheetData>", far + b"</sheetData>")

    begun = process_time()
    found = read_workbook(change(sound, SHEET, edit), "x.xlsx")

    assert len(found.rows["boards"]) == 2
    assert process_time() - begun < 4
