"""Refusals of folders, pipes, links and files that cannot be read."""

import os
from pathlib import Path

import pytest

from landscape.load import load
from tests.load.bad import BOARD, copy_valid, find_said


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
