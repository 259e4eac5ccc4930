"""`landscape chart`: as sentences, as values, as a file, and why one cannot be made."""

import json
from pathlib import Path

import pytest

from tests.cli.program import run


def test_a_chart_of_a_place_has_its_boards_and_its_name(tmp_path: Path):
    out = tmp_path / "gwent.dot"

    assert run("chart", "--area", "gwent", "--tier", "regional", "--out", str(out)).exit_code == 0
    text = out.read_text(encoding="utf-8")
    assert "Safer Gwent" in text
    assert "North Wales" not in text
    assert "Community safety in Wales: Gwent, 1 January 2020" in text


def test_a_place_that_is_not_there_is_answered_with_the_nearest():
    done = run("chart", "--area", "gwnt")

    assert done.exit_code == 2
    assert done.stderr.startswith(
        "there is no area 'gwnt' on this day. Choose from: blaenau-gwent,"
    )
    assert done.stderr.endswith(" wrexham. Did you mean 'gwent'?\n")


def test_a_chart_without_a_file_is_printed_as_sentences():
    text = run("chart", "--tier", "regional").stdout

    assert "PCC Strategic Executive Board answers to " in text


def test_a_chart_as_json_names_boards_and_lines():
    value = json.loads(run("chart", "--tier", "regional", "--format", "json").stdout)

    assert value["format"] == "landscape-chart/1"
    assert {"from", "kind", "to"} == set(value["lines"][0])


@pytest.mark.dot
@pytest.mark.parametrize(("ending", "start"), [("svg", b"<"), ("png", b"\x89PNG"), ("dot", b"di")])
def test_a_chart_is_written_in_the_form_that_its_ending_names(
    ending: str, start: bytes, tmp_path: Path
):
    file = tmp_path / f"chart.{ending}"

    done = run("chart", "--board", "csp-wrexham", "--out", str(file))

    assert done.exit_code == 0
    assert file.read_bytes().startswith(start)
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--tier", "locale"), "there is no tier 'locale' on this day. Choose from: local,"),
        (("--theme", "x"), "there is no theme 'x' on this day."),
        (("--board", "x"), "there is no board 'x' on this day."),
        (("--board", "zz"), "on this day. 'landscape chart --format json' lists the boards."),
        (("--board", "csp-wrexam"), "on this day. Did you mean 'csp-wrexham'?"),
        (("--out", "chart.doc"), "'chart.doc' has an ending that no chart has. End it in .svg,"),
        (("--out", "no/such/place.dot"), "cannot be written: no such file or directory."),
    ],
)
def test_a_chart_that_cannot_be_made_says_why(words: tuple[str, ...], message: str):
    done = run("chart", *words)

    assert done.exit_code == 2
    assert message in done.stderr


def test_nothing_is_left_behind_by_a_chart_that_cannot_be_put_in_place(tmp_path: Path):
    (tmp_path / "folder.dot").mkdir()

    done = run("chart", "--board", "csp-wrexham", "--out", str(tmp_path / "folder.dot"))

    assert done.exit_code == 2
    assert "cannot be written: is a directory." in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["folder.dot"]
