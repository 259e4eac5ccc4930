"""Refusals of what git cannot hold, or an editor would tidy away, made here byte by byte."""

from pathlib import Path

import pytest

from landscape.load import load
from tests.load.bad import BOARD, copy_valid, find_said

BYTES = {
    "a file in Latin-1": (
        "name: {en: Caf\xe9}\n".encode("latin-1"),
        "data/boards/north/finance.yaml:1: is not UTF-8; got byte '0xe9'. Save it as UTF-8.",
    ),
    "a file in UTF-16": (
        "name: {en: Café}\n".encode("utf-16"),
        "data/boards/north/finance.yaml:1: is not UTF-8; got byte '0xff'. Save it as UTF-8.",
    ),
    "a broken letter on the second line": (
        b"function: case\nname: {en: \xc3}\n",
        "data/boards/north/finance.yaml:2: is not UTF-8; got byte '0xc3'. Save it as UTF-8.",
    ),
    "a letter that is half of a pair": (
        b"name: {en: \xed\xa0\x80}\n",
        "data/boards/north/finance.yaml:1: is not UTF-8; got byte '0xed'. Save it as UTF-8.",
    ),
    "a NUL": (
        b"function: case\nname: {en: a\0b}\n",
        "data/boards/north/finance.yaml:2: holds a control character; got 'U+0000'. Delete it.",
    ),
    "an escape character": (
        b"name: {en: \x1b[31mred}\n",
        "data/boards/north/finance.yaml:1: holds a control character; got 'U+001B'. Delete it.",
    ),
    "more than a mebibyte": (
        b"# " + b"x" * 5_000_000,
        "data/boards/north/finance.yaml: is larger than 1 MiB; got '5000002' bytes. Split it.",
    ),
}


@pytest.mark.parametrize(("content", "expected"), BYTES.values(), ids=list(BYTES))
def test_bytes_that_are_not_clean_text_are_refused(content: bytes, expected: str, tmp_path: Path):
    folder = copy_valid(tmp_path)
    (folder / BOARD).write_bytes(content)

    said = find_said(folder)

    assert said == [expected]


def test_a_byte_order_mark_does_no_harm(tmp_path: Path):
    folder = copy_valid(tmp_path)
    (folder / BOARD).write_bytes(b"\xef\xbb\xbf" + (folder / BOARD).read_bytes())

    landscape = load(folder)

    assert landscape == load(copy_valid(tmp_path / "untouched"))


def test_line_ends_of_windows_do_no_harm(tmp_path: Path):
    folder = copy_valid(tmp_path)
    for file in folder.rglob("*.yaml"):
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))

    landscape = load(folder)

    assert landscape == load(copy_valid(tmp_path / "untouched"))


def test_lines_are_counted_alike_with_line_ends_of_windows(tmp_path: Path):
    folder = copy_valid(tmp_path)
    text = (folder / BOARD).read_bytes().replace(b"tier: regional", b"tier: county")
    (folder / BOARD).write_bytes(text.replace(b"\n", b"\r\n"))

    said = find_said(folder)

    assert said == [
        "data/boards/north/finance.yaml:4: tier: is not one of national, regional, sub-regional, "
        "local; got 'county'."
    ]


def test_a_text_that_is_too_long_is_cut_in_the_message(tmp_path: Path):
    folder = copy_valid(tmp_path)
    text = (folder / BOARD).read_text(encoding="utf-8").replace("Finance Board", "x" * 4001)
    (folder / BOARD).write_text(text, encoding="utf-8")

    said = find_said(folder)

    assert said == [
        f"data/boards/north/finance.yaml:2: name.en: is too long; got '{'x' * 57}...'. Keep it to "
        "4000 characters at most."
    ]


def test_a_name_of_half_a_megabyte_is_refused_at_once_and_cut_in_the_message(tmp_path: Path):
    folder = copy_valid(tmp_path)
    text = (
        (folder / BOARD).read_text(encoding="utf-8").replace("to: safety", f"to: {'x' * 500_000}")
    )
    (folder / BOARD).write_text(text, encoding="utf-8")

    said = find_said(folder)

    assert said == [
        "data/boards/north/finance.yaml:16: lines.1.to: names no board or organisation in this "
        f"folder; got '{'x' * 57}...'. Add the board or organisation or correct the name."
    ]


def test_thirty_thousand_levels_are_refused_without_harm(tmp_path: Path):
    folder = copy_valid(tmp_path)
    (folder / BOARD).write_text("name: " + "[" * 30_000, encoding="utf-8")

    said = find_said(folder)

    assert said == [
        "data/boards/north/finance.yaml:1: name: is more than 30 levels deep. Write it with fewer "
        "levels."
    ]
