"""`landscape compare`: one scenario or several, beside today."""

import json
from pathlib import Path

import pytest

from tests.cli.program import SCENARIO, run
from tests.cli.scenario_files import write_scenario


def test_comparing_answers_first_whether_a_duty_is_lost():
    done = run("compare", SCENARIO)

    assert done.exit_code == 0
    assert "0 statutory or funder's duties are left without a home." in done.stdout
    assert "No source lists the nine boards" in done.stdout


def test_comparing_several_scenarios_prints_each():
    other = SCENARIO.replace("a-contest", "a-substance-misuse")

    value = json.loads(run("compare", SCENARIO, other, "--format", "json").stdout)

    assert value["format"] == "landscape-comparison/1"
    assert [item["scenario"] for item in value["comparisons"]] == [
        "north-wales-nine-to-four-a-contest",
        "north-wales-nine-to-four-a-substance-misuse",
    ]


def test_a_scenario_that_cannot_be_done_is_named_with_its_step(tmp_path: Path):
    file = tmp_path / "one.yaml"
    file.write_text(
        "title: {en: T}\nsummary: {en: S}\nday: 2020-01-01\nevidence: assumed\n"
        "because: {en: b}\nsteps:\n- {op: retire, board: nw-contest-bord, evidence: assumed, "
        "because: {en: b}}\n",
        encoding="utf-8",
    )

    done = run("compare", str(file))

    assert done.exit_code == 2
    assert done.stderr.strip() == (
        f"{tmp_path.name}/one.yaml:7: steps.1: Scenario one: step 1 (retire) cannot be done. There "
        "is no board 'nw-contest-bord'. Did you mean 'nw-contest-board'?\n1 problem found"
    )


def test_a_scenario_that_cannot_be_done_is_told_in_welsh(tmp_path: Path):
    file = write_scenario(tmp_path, "one", "nowhere")

    english, welsh = (run("compare", file, "--lang", lang).stderr for lang in ("en", "cy"))

    assert "cannot be done" in english
    assert "cannot be done" not in welsh


@pytest.mark.parametrize("name", ["a" * 300 + ".yaml", "a/" * 3000])
def test_a_scenario_under_a_name_that_no_file_can_have_is_not_there(name: str):
    done = run("compare", name)

    assert done.exit_code == 2
    assert ": is not there. Name a scenario file" in done.stderr


def test_several_scenarios_stand_side_by_side_in_one_table():
    other = SCENARIO.replace("a-contest", "a-substance-misuse")

    text = run("compare", SCENARIO, other).stdout

    assert text.startswith("Scenarios that start from the landscape of 1 January 2020, beside")
    assert text.count("Measures, side by side\n") == 1
    assert text.count("Measures, side by side") == 1


def test_scenarios_of_different_days_have_a_table_each(tmp_path: Path):
    files = [
        write_scenario(tmp_path, f"of-{year}", "nw-contest-board", day=str(year))
        for year in (2019, 2020)
    ]

    text = run("compare", *files).stdout

    assert text.count("Measures, side by side") == 2


def test_comparing_says_the_days_and_how_each_assumption_is_known():
    text = run("compare", SCENARIO, "--as-of", "2020-02-01").stdout

    assert "It starts from the landscape of 1 February 2020." in text
    assert "The new boards would first meet, beside the old ones, from April 2020." in text
    assert "the list used here is one choice among several.)" in text


def test_comparing_says_which_organisations_have_more_or_fewer_seats(tmp_path: Path):
    text = run("compare", write_scenario(tmp_path, "one", "csp-wrexham")).stdout

    assert "organisations whose seats, boards or hours differ" in text


def test_a_comparison_as_json_holds_the_dates_and_assumptions():
    value = json.loads(run("compare", SCENARIO, "--format", "json").stdout)

    (item,) = value["comparisons"]
    assert (item["day"], item["shadow"], item["live"]) == ("2020-01-01", "2020-04", "2021-04")
    assert {"text", "evidence", "because"} == set(item["assumptions"][0])


def test_a_missing_scenario_file_is_named():
    done = run("compare", "nowhere.yaml")

    assert done.exit_code == 2
    assert done.stderr.startswith("nowhere.yaml: is not there.")
