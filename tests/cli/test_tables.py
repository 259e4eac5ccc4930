"""The commands that print tables, as text, as values and as a file for a spreadsheet."""

import json
import re
from pathlib import Path

import pytest

from tests.builders import a_folder
from tests.cli.program import run


@pytest.fixture
def sharing(tmp_path: Path) -> str:
    members = ["police", "health", "fire"]
    boards = {board: {"members": members} for board in ("audit", "finance")}
    return str(a_folder(tmp_path, boards=boards))


@pytest.fixture
def busy(tmp_path: Path) -> str:
    chief = {"organisation": "police", "post": "Chief"}
    boards = {
        "audit": {"meetings": 4, "members": [chief, "council-conwy"]},
        "conwy-group": {"area": "conwy", "members": [chief]},
    }
    return str(a_folder(tmp_path, boards=boards, assumptions={"travel-hours": [0, 1, 2]}))


def test_pairs_that_share_members_are_listed_beside_what_chance_would_have(sharing: str):
    text = run("overlaps", "--data", sharing).stdout
    welsh = run("overlaps", "--data", sharing, "--lang", "cy").stdout

    assert text.startswith("Toy landscape on 1 January 2024. Number of boards: 2.\n")
    assert "A reading says no more" in text
    assert "\n\n1 pair of boards that share members\n" in text
    assert re.search(r"about as .*\n.* expected$", text, re.MULTILINE)
    assert re.search(r"tua'r .*\n.* disgwyl$", welsh, re.MULTILINE)


def test_pairs_are_printed_as_json_and_as_csv(sharing: str):
    value = json.loads(run("overlaps", "--data", sharing, "--format", "json").stdout)
    csv = run("overlaps", "--data", sharing, "--format", "csv").stdout

    assert [(pair["one"], pair["other"]) for pair in value["pairs"]] == [("audit", "finance")]
    assert csv.startswith("\ufeffBoard,Other board,Shared,")
    assert len(csv.splitlines()) == 2


def test_pairs_are_narrowed_to_a_place_and_a_number(sharing: str):
    few = run("overlaps", "--data", sharing, "--at-least", "4").stdout
    wrong = run("overlaps", "--data", sharing, "--area", "conwi", "--format", "json")

    assert "that share 4 or more members" in " ".join(few.split())
    assert "\n\n0 pairs of boards that share members\n" in few
    assert wrong.exit_code == 2
    assert "there is no area 'conwi' on this day." in json.loads(wrong.stdout)["message"]


def test_workload_is_printed_by_organisation_and_by_post_with_what_is_assumed(busy: str):
    text = run("workload", "--data", busy).stdout

    assert text.startswith("These are estimates: every figure in hours rests on what a seat is")
    assert "How often they meet is recorded for 1 of the 2" in " ".join(text.split())
    assert "2 organisations, by name" in text
    assert "1 post on two or more boards" in text
    assert "Hours of travel for one meeting" in text


def test_workload_of_a_place_counts_the_boards_that_work_there(busy: str):
    value = json.loads(
        run("workload", "--data", busy, "--area", "flintshire", "--format", "json").stdout
    )

    assert value["format"] == "landscape-workload/1"
    assert value["area"] == "flintshire"
    assert [(one["organisation"], one["boards"]) for one in value["organisations"]] == [
        ("council-conwy", 1),
        ("police", 1),
    ]
    assert value["organisations"][1]["hours"] == {"low": 12.0, "central": 16.0, "high": 20.0}


def test_workload_as_csv_is_one_table(busy: str):
    by_organisation = run("workload", "--data", busy, "--format", "csv").stdout
    by_post = run("workload", "--data", busy, "--format", "csv", "--by", "post", "--lang", "cy")

    assert by_organisation.lstrip("\ufeff").startswith("Organisation,Seats,Boards,")
    assert "Police,2,2,1,8,24,32,40" in by_organisation
    assert "Police,Chief,2,2,1,8,24,32,40" in by_post.stdout
    assert by_post.stdout.lstrip("\ufeff").startswith("Sefydliad,Swydd,Seddi,")


def test_a_file_of_workload_leaves_seats_on_sensitive_boards_out_and_says_so(tmp_path: Path):
    boards = {"audit": {"members": ["police"]}, "watch": {"sensitive": True, "members": ["police"]}}
    data = str(a_folder(tmp_path, boards=boards))

    csv = run("workload", "--data", data, "--format", "csv")

    assert csv.stdout.splitlines()[1].startswith("Police,1,1,")
    assert csv.stderr == "1 seat on a sensitive board is left out of all these figures.\n"


def test_a_file_of_workload_with_no_sensitive_board_comes_without_a_word(busy: str):
    assert run("workload", "--data", busy, "--format", "csv").stderr == ""


def test_the_help_of_overlaps_says_which_pairs_are_listed():
    text = " ".join(run("overlaps", "--help").stdout.split())

    assert "boards whose areas meet and that share three or more members" in text


def test_workload_of_a_place_that_is_not_there_is_answered_with_the_nearest(busy: str):
    done = run("workload", "--data", busy, "--area", "conway")

    assert done.exit_code == 2
    assert "there is no area 'conway' on this day." in done.stderr
    assert "Did you mean 'conwy'?" in done.stderr


def test_footprints_are_told_as_text_as_values_and_as_a_table(tmp_path: Path):
    areas = {
        "force": {"kind": "police", "councils": ["conwy", "denbighshire"]},
        "health": {"kind": "lhb", "councils": ["denbighshire", "flintshire"]},
    }
    folder = str(a_folder(tmp_path, areas=areas))

    text = run("footprints", "--data", folder).stdout
    value = json.loads(run("footprints", "--data", folder, "--format", "json").stdout)
    table = run("footprints", "--data", folder, "--area", "conwy", "--format", "csv").stdout

    assert "In North wales, 1 pair of footprints cross; 100,000 of 300,000 residents" in text
    assert value["crossings"][0]["shared"] == ["denbighshire"]
    assert table.splitlines()[1:] == ["Conwy,police area,Force,2,200000,same area,None"]


@pytest.fixture
def discreet(tmp_path: Path) -> str:
    boards = {
        "audit": {"members": FOUR},
        "finance": {"members": FOUR},
        "watch": {"members": FOUR, "sensitive": True},
    }
    return str(a_folder(tmp_path, boards=boards))


@pytest.mark.parametrize("command", ["overlaps", "survival"])
def test_pairs_with_a_sensitive_board_are_printed_as_text_and_kept_out_of_files(
    discreet: str, command: str
):
    text, csv, value = (
        run(command, "--data", discreet, "--format", output) for output in ("text", "csv", "json")
    )

    assert "Watch" in text.stdout
    assert "Watch" not in csv.stdout
    assert csv.stderr == "2 pairs with a sensitive board are not in the file.\n"
    assert "watch" not in value.stdout
    assert json.loads(value.stdout)["withheld"] == 2


def test_footprints_of_a_place_that_is_not_there_end_with_2(clean: str):
    done = run("footprints", "--data", clean, "--area", "atlantis")

    assert done.exit_code == 2
    assert done.stderr == (
        "there is no area 'atlantis' on this day. Choose from: conwy, denbighshire, flintshire, "
        "north-wales.\n"
    )


FOUR = ["charity", "health", "police", "prison"]


@pytest.fixture
def alike(tmp_path: Path) -> str:
    boards = {"audit": {"members": FOUR}, "finance": {"members": FOUR}}
    return str(a_folder(tmp_path, boards=boards))


def test_how_firm_the_order_of_overlaps_is_is_printed_with_what_was_done(alike: str):
    done = run("survival", "--data", alike)

    assert done.exit_code == 0
    assert done.stdout.startswith("1 pair of boards: how often it stays among the first\n")
    assert "10% of these places were taken away at random, 1000 times" in done.stdout


def test_how_firm_the_order_of_overlaps_is_can_be_had_as_csv_and_json(alike: str):
    table = run("survival", "--data", alike, "--format", "csv").stdout
    value = json.loads(run("survival", "--data", alike, "--format", "json").stdout)

    assert table.startswith("\ufeffStanding,One board,Other board,")
    assert value["area"] == "north-wales"
    assert [(pair["one"], pair["other"]) for pair in value["pairs"]] == [("audit", "finance")]


def test_only_an_area_that_is_there_can_be_asked_about(alike: str):
    done = run("survival", "--data", alike, "--area", "conwy", "--as-of", "2024-01-01")
    unknown = run("survival", "--data", alike, "--area", "conwi")

    assert done.exit_code == 0
    assert unknown.exit_code == 2
    assert "there is no area 'conwi'" in unknown.stderr
