"""The command that draws what goes where."""

import json
from pathlib import Path

import pytest

from tests.cli.program import SCENARIO, run

pytestmark = pytest.mark.dot


def test_it_is_told_in_sentences_and_a_table():
    text = run("flow", SCENARIO).stdout

    assert "North Wales Area Planning Board merges into: Safer North Wales" in text
    assert "8 boards of before and what comes of them" in text


def test_it_is_told_in_welsh():
    assert (
        "Byrddau cyn y newid a'r hyn a ddaw ohonynt: 8"
        in run("flow", SCENARIO, "--lang", "cy").stdout
    )


def test_it_is_told_as_values():
    value = json.loads(run("flow", SCENARIO, "--format", "json").stdout)

    assert value["format"] == "landscape-flow/1"
    assert len(value["ties"]) == 8


@pytest.mark.parametrize(
    ("ending", "start"), [("svg", b"<?xml"), ("png", b"\x89PNG"), ("dot", b"digraph")]
)
def test_it_is_drawn_into_a_file(ending: str, start: bytes, tmp_path: Path):
    file = tmp_path / f"flow.{ending}"

    done = run("flow", SCENARIO, "--out", str(file))

    assert done.stdout == f"Written: {file}\n"
    assert file.read_bytes().startswith(start)


def test_an_ending_that_no_chart_has_is_refused(tmp_path: Path):
    done = run("flow", SCENARIO, "--out", str(tmp_path / "flow.doc"))

    assert done.exit_code == 2
    assert done.stderr == (
        "'flow.doc' has an ending that no chart has. End it in .svg, .png, .pdf, .dot.\n"
    )


def test_a_scenario_that_is_not_there_is_refused():
    done = run("flow", "nothing.yaml")

    assert done.exit_code == 2
    assert "nothing.yaml: is not there. Name a scenario file" in done.stderr
