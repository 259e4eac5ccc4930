"""The command that tells what is to be done for a scenario."""

import json
from pathlib import Path

import pytest

from tests.builders import a_folder
from tests.cli.program import run
from tests.scenario.steps import ASSUMED, add_member, merge
from tests.viewer.folders import write_scenario


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    boards = {"audit": {"members": ["police"], "sensitive": True}, "finance": {}, "roads": {}}
    a_folder(tmp_path, boards=boards)
    write_scenario(
        tmp_path, "join", merge("audit", "finance"), shadow="2024-04", live="2025"
    )  # fmt: skip
    write_scenario(tmp_path, "end", {"op": "retire", "board": "roads", **ASSUMED})
    write_scenario(tmp_path, "cannot", {"op": "retire", "board": "raods", **ASSUMED})
    write_scenario(tmp_path, "seat", merge("audit", "finance"), add_member("merged", "finance"))
    return tmp_path


def plan(folder: Path, *names: str, more: tuple[str, ...] = ()):
    files = [str(folder / "scenarios" / f"{name}.yaml") for name in names]
    return run("plan", *files, "--data", str(folder / "data"), *more)


def test_the_plan_of_each_scenario_is_told_in_either_language(folder: Path):
    english = plan(folder, "join", "end").stdout
    welsh = plan(folder, "join", "end", more=("--lang", "cy")).stdout

    assert "1. Write terms of reference for Merged.\n   By when: April 2024." in english
    assert "1. Stand Roads down.\n   By when: No date given." in english
    assert "1. Ysgrifennu cylch gorchwyl ar gyfer Merged.\n" in welsh


def test_it_is_printed_as_values_and_as_a_file_for_a_spreadsheet(folder: Path):
    value = json.loads(plan(folder, "join", more=("--format", "json")).stdout)
    csv = plan(folder, "join", "end", more=("--format", "csv")).stdout

    assert [item["kind"] for item in value["plans"][0]["items"]] == [
        "write-terms", "stand-down", "stand-down",
    ]  # fmt: skip
    assert value["plans"][0]["items"][0]["by"] == "2024-04"
    assert csv.startswith("\ufeffScenario,Kind,To do,For which board,")
    assert len(csv.splitlines()) == 5


def test_a_scenario_that_cannot_be_done_is_told_with_its_file_and_line(folder: Path):
    done = plan(folder, "cannot")

    assert done.exit_code == 2
    assert done.stdout == ""
    assert "cannot.yaml:" in done.stderr
    assert "step 1 (retire) cannot be done" in done.stderr


def test_a_file_that_is_not_there_is_told_so(folder: Path):
    done = plan(folder, "nowhere")

    assert done.exit_code == 2
    assert "is not there" in done.stderr
