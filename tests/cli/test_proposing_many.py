"""`landscape propose` for more boards than can be grouped in every way."""

import json
from pathlib import Path

import pytest

from landscape.scenario.proposals import many
from tests.builders import a_folder
from tests.cli.program import run

MANY = {
    f"board-{place:02}": {
        "tier": "regional",
        "members": ["police", "fire"] if place < 2 else ["health"] * (place == 2),
        "themes": ["money"],
    }
    for place in range(13)
}
"""Thirteen boards, of which two have the same two members, one has another, and the rest none."""


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return str(a_folder(tmp_path, boards=MANY))


def test_the_text_says_how_it_was_searched_what_was_found_and_what_is_not_known(folder: str):
    done = run("propose", "--data", folder, "--boards", "12")
    text = " ".join(done.stdout.split())

    assert done.exit_code == 0
    assert "13 boards into 12 or fewer The tool proposes; people decide." in text
    assert (
        "These are the 13 regional boards of the area that partners can change: - Board 00" in text
    )
    assert "Hours, work decided more than once and findings brought about are not compared" in text
    assert "It is proved that no other grouping of these groups beats it" in text
    assert "Option Seats Largest board ------ ----- ------------- Today 5 2 1 3 2" in text
    assert "again and again, leaves 3 seats as well. Option 1" in text
    assert "- become one: Board 00; Board 01 - as they are: Board 02; Board 03" in text


def test_the_values_say_whether_all_was_found_and_proved(folder: str):
    done = run("propose", "--data", folder, "--boards", "12", "--format", "json")
    values = json.loads(done.stdout)

    assert (values["are-all-points-found"], values["are-points-proved"]) == (True, True)
    assert [point["seats"] for point in values["points"]] == [3]
    assert (values["no-fewer-seats-than"], values["fewest-boards-possible"]) == (3, None)
    assert ["board-00", "board-01"] in values["points"][0]["groups"]


def test_where_no_grouping_is_possible_it_says_so_with_a_way_out(folder: str):
    done = run("propose", "--data", folder, "--boards", "3")

    assert done.exit_code == 1
    assert " ".join(done.stdout.split()).endswith(
        "One rule by itself rules everything out: - There are no more than 3 boards after. "
        "Up to 4 boards may become one here. Allow more boards after, more members or more themes, "
        "or name other boards. "
        "By the other rules there can be no fewer than 4 boards."
    )


def test_where_time_runs_out_nothing_is_called_proved_and_the_gap_is_told(
    folder: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(many, "LONGEST", 0.0)
    done = run("propose", "--data", folder, "--boards", "12")
    text = " ".join(done.stdout.split())

    assert done.exit_code == 0
    assert "It is not proved that nothing beats it: the search ended before that." in text
    assert "The fewest seats found are 3. No grouping of these groups has fewer than 0." in text
    assert "It is proved" not in text


def test_that_options_are_not_written_is_said(folder: str, tmp_path: Path):
    done = run("propose", "--data", folder, "--boards", "12", "--out", str(tmp_path / "new"))

    assert "Options for so many boards are not written to files." in done.stderr
    assert not (tmp_path / "new").exists()
