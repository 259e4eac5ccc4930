"""`landscape check`: every problem, and what is known and what is not."""

import json
from pathlib import Path

import pytest

from landscape.render.plain import PAGE
from tests.builders import a_folder
from tests.cli.program import run


def test_checking_a_clean_folder_ends_with_0(clean: str):
    done = run("check", "--data", clean)

    assert done.exit_code == 0
    assert done.stdout.startswith("No problems. ")


def test_checking_the_bundled_data_says_how_much_was_read():
    done = run("check", "--format", "json")

    value = json.loads(done.stdout)
    assert done.exit_code == 0
    assert value["format"] == "landscape-check/1"
    assert value["problems"] == []
    assert value["boards"] >= 350
    assert len(value["scenarios"]) == 16


def test_the_report_says_what_is_known_and_what_is_not(tmp_path: Path):
    boards = {"audit": {"sources": ["s1"], "meetings": 4, "review-by": "2023-01"}, "finance": {}}
    folder = str(a_folder(tmp_path, boards=boards, sources=["s1", "s2"]))

    text = run("check", "--data", folder, "--report").stdout
    value = json.loads(run("check", "--data", folder, "--report", "--format", "json").stdout)

    assert "What is known of the landscape on 1 January 2024, and what is not" in text
    assert "Today, 1 board's file is past its review date; files without a review date: 1." in text
    assert "1 source that no fact cites" in text
    report = value["report"]
    assert report["as-of"] == "2024-01-01"
    assert report["past-review"] == ["audit"]
    assert report["unused-sources"] == ["s2"]
    assert report["not-known"][1] == {
        "board": "finance",
        "lacks": ["chair", "meetings", "parent", "welsh-name"],
    }
    [meetings] = [one for one in report["regions"] if one["kind"] == "meetings" and one["region"]]
    assert (meetings["assumed"], meetings["unknown"]) == (1, 1)


def test_without_the_option_nothing_is_reported(clean: str):
    assert "report" not in json.loads(run("check", "--data", clean, "--format", "json").stdout)


def test_the_report_is_there_in_welsh(clean: str):
    text = run("check", "--data", clean, "--report", "--lang", "cy").stdout

    assert "Yr hyn sy'n hysbys, fesul rhanbarth" in text


def test_checking_a_broken_folder_lists_every_problem_and_ends_with_2(broken: str):
    done = run("check", "--data", broken)

    assert done.exit_code == 2
    assert done.stdout == ""
    assert "x.yaml:1: name: " in done.stderr
    assert "x.yaml:2: function: is not one of " in done.stderr
    assert done.stderr.rstrip().endswith("problems found")


def test_problems_are_also_told_as_json(broken: str):
    done = run("check", "--data", broken, "--format", "json")

    problems = json.loads(done.stdout)["problems"]
    assert done.exit_code == 2
    assert {"file", "line", "field", "text"} == set(problems[0])


@pytest.mark.parametrize("language", ["en", "cy"])
def test_what_is_known_and_what_is_not_fits_the_page_of_a_terminal(language: str):
    text = run("check", "--report", "--lang", language).stdout

    assert [line for line in text.splitlines() if len(line) > PAGE] == []
