"""Every refusal of the loader, by its whole message. The cases are in tests/bad."""

import os
from pathlib import Path
from typing import Any

import pytest

from landscape.load import load
from tests.load.bad import copy_valid, find_cases, find_said, write_case

CASES = list(find_cases())
BOARD = "boards/north/finance.yaml"


def test_nothing_is_said_of_the_valid_folder(tmp_path: Path):
    folder = copy_valid(tmp_path)

    said = find_said(folder)

    assert said == []


@pytest.mark.parametrize("case", [case for _, case in CASES], ids=[name for name, _ in CASES])
def test_bad_input(case: dict[str, Any], tmp_path: Path):
    folder = copy_valid(tmp_path)
    write_case(folder, case)

    said = find_said(folder)

    assert said == case["expect"]


def test_each_case_has_a_name_of_its_own_and_expects_something():
    names = [name for name, _ in CASES]

    assert len(names) == len(set(names)) >= 45
    assert all(case["expect"] for _, case in CASES)


# What git cannot hold, or an editor would tidy away, is made here.

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


def test_a_pipe_is_not_a_file(tmp_path: Path):
    folder = copy_valid(tmp_path)
    os.mkfifo(folder / "boards" / "north" / "pipe.yaml")

    said = find_said(folder)

    assert said == ["data/boards/north/pipe.yaml: is not a plain file. Put a file here."]


def test_a_link_to_itself_is_refused(tmp_path: Path):
    folder = copy_valid(tmp_path)
    link = folder / "boards" / "north" / "loop.yaml"
    link.symlink_to(link)

    said = find_said(folder)

    assert said == [
        "data/boards/north/loop.yaml: is a link that leads to no file. Put the file itself here."
    ]


def test_a_link_that_leads_nowhere_is_refused(tmp_path: Path):
    folder = copy_valid(tmp_path)
    (folder / "boards" / "south").symlink_to(tmp_path / "gone")

    said = find_said(folder)

    assert said == ["data/boards/south: is a link that leads to no file. Put the file itself here."]


def test_a_register_that_is_a_link_to_itself_is_refused(tmp_path: Path):
    folder = copy_valid(tmp_path)
    (folder / "accepted.yaml").unlink()
    (folder / "accepted.yaml").symlink_to(folder / "accepted.yaml")

    (said,) = find_said(folder)

    assert said.startswith("data/accepted.yaml: cannot be read: ")
    assert said.endswith(". Check that it is there and open to you.")


def test_a_link_to_a_folder_above_is_not_followed(tmp_path: Path):
    folder = copy_valid(tmp_path)
    (folder / "boards" / "again").symlink_to(folder / "boards", target_is_directory=True)

    said = find_said(folder)

    assert said == ["data/boards/again: is a link that leads to no file. Put the file itself here."]


def test_a_link_to_a_file_is_read(tmp_path: Path):
    folder = copy_valid(tmp_path)
    (folder / BOARD).rename(tmp_path / "elsewhere.yaml")
    (folder / BOARD).symlink_to(tmp_path / "elsewhere.yaml")

    landscape = load(folder)

    assert [board.id for board in landscape.boards] == ["finance", "safety"]


def test_a_register_that_is_a_folder_is_refused(tmp_path: Path):
    folder = copy_valid(tmp_path)
    (folder / "accepted.yaml").unlink()
    (folder / "accepted.yaml").mkdir()

    said = find_said(folder)

    assert said == ["data/accepted.yaml: is not a plain file. Put a file here."]


def test_a_name_that_is_no_text_is_refused_and_can_be_printed(tmp_path: Path):
    folder = copy_valid(tmp_path)
    try:
        Path(os.fsdecode(bytes(folder / "boards") + b"/\xff.yaml")).write_text("", encoding="utf-8")
    except OSError:
        pytest.skip("this file system only takes names that are texts")

    said = find_said(folder)

    assert "\n".join(said).encode()
    assert said[0] == (
        "data/boards/\\udcff.yaml: has a name that is not an id; got '\\udcff.yaml'. Write at most "
        "80 small letters and digits, with hyphens between words, such as 'safer-gwent.yaml'."
    )


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every file"
)
def test_a_file_that_may_not_be_read_is_reported(tmp_path: Path):
    folder = copy_valid(tmp_path)
    (folder / BOARD).chmod(0)

    said = find_said(folder)

    assert said == [
        "data/boards/north/finance.yaml: cannot be read: permission denied. Check that it is there "
        "and open to you."
    ]


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path):
    said = find_said(tmp_path / "gone")

    assert said == [
        f"{tmp_path.as_posix()}/gone: is not there. Name the folder that holds landscape.yaml and "
        "boards."
    ]


def test_a_file_is_not_a_folder(tmp_path: Path):
    (tmp_path / "file").write_text("", encoding="utf-8")

    said = find_said(tmp_path / "file")

    assert said == [
        f"{tmp_path.as_posix()}/file: is not a folder. Name the folder that holds landscape.yaml "
        "and boards."
    ]


@pytest.mark.parametrize("name", ["x" * 5000, "a\0b"], ids=["too long", "with a NUL"])
def test_a_name_that_no_folder_can_have_is_refused(name: str):
    (said,) = find_said(Path(name))

    assert said.endswith("is not there. Name the folder that holds landscape.yaml and boards.")


def test_folders_within_folders_are_followed_only_so_far(tmp_path: Path):
    folder = copy_valid(tmp_path)
    (folder / "boards").joinpath(*["deep"] * 40).mkdir(parents=True)

    said = find_said(folder)

    assert said == [
        f"data/boards{'/deep' * 20}: lies more than 20 folders deep. Move it up or take it away."
    ]


def test_a_near_name_is_looked_for_only_for_the_first_fifty_unknown_names(tmp_path: Path):
    folder = copy_valid(tmp_path)
    lines = "".join(
        f"  - {{to: safety-{n}, kind: advice, evidence: assumed, because: {{en: x}}}}\n"
        for n in range(800)
    )
    text = (folder / BOARD).read_text(encoding="utf-8").replace("lines:\n", f"lines:\n{lines}")
    (folder / BOARD).write_text(text, encoding="utf-8")

    said = find_said(folder)

    assert [line.endswith("Did you mean 'safety'?") for line in said] == [True] * 50 + [False] * 750
    assert said[-1].endswith("Add the board or organisation or correct the name.")


def test_an_empty_folder_misses_each_register(tmp_path: Path):
    (tmp_path / "data").mkdir()

    said = find_said(tmp_path / "data")

    assert said == [
        f"data/{name}.yaml: is missing. Add it; docs/data.md shows what it holds."
        for name in ("areas", "duties", "landscape", "organisations", "sources", "themes")
    ]


def test_what_else_lies_in_a_folder_without_a_landscape_is_not_looked_at(tmp_path: Path):
    (tmp_path / "home" / "projects").mkdir(parents=True)
    (tmp_path / "home" / "projects" / "other.yaml").write_text("a: b", encoding="utf-8")

    said = find_said(tmp_path / "home")

    assert len(said) == 6
    assert all("is missing" in line for line in said)


def test_a_folder_of_boards_that_is_a_file_is_refused(tmp_path: Path):
    folder = copy_valid(tmp_path)
    for path in (folder / "boards" / "north").iterdir():
        path.unlink()
    (folder / "boards" / "north").rmdir()
    (folder / "boards").rmdir()
    (folder / "boards").write_text("", encoding="utf-8")

    said = find_said(folder)

    assert said == [
        "data/boards: cannot be read: not a directory. Check that it is there and open to you."
    ]


def test_problems_come_in_order_of_file_and_line_whatever_the_order_of_files(tmp_path: Path):
    folder = copy_valid(tmp_path)
    case = next(case for name, case in CASES if "Ten faults" in name)
    write_case(folder, case)

    places = [line.split(": ", 1)[0].rsplit(":", 1) for line in find_said(folder)]

    assert len(places) >= 10
    assert places == sorted(places, key=lambda place: (place[0], int(place[1])))


def test_what_may_be_left_out_may_be_left_out(tmp_path: Path):
    folder = copy_valid(tmp_path)
    (folder / "accepted.yaml").unlink()
    (folder / "notes.txt").write_text("Not a board.", encoding="utf-8")
    (folder / "boards" / ".hidden.yaml").write_text("[", encoding="utf-8")

    landscape = load(folder)

    assert landscape.accepted == ()
