"""`landscape propose`: as text, as values, as files, and what it refuses."""

import json
from pathlib import Path

import pytest

from tests.builders import a_folder
from tests.cli.program import run

BOARDS = {
    "audit": {"tier": "regional", "members": ["police", "fire"], "themes": ["money"]},
    "finance": {"tier": "regional", "members": ["police", "fire"], "themes": ["money"]},
    "secret": {
        "tier": "regional", "members": ["health"], "themes": ["ships"], "sensitive": True,
        "lines": {"scrutiny": "finance"},
    },
}  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return str(a_folder(tmp_path, boards=BOARDS))


def test_the_text_says_the_question_the_rules_the_options_and_that_people_decide(folder: str):
    done = run("propose", "--data", folder, "--boards", "2")

    assert done.exit_code == 0
    assert done.stdout.startswith(
        "Proposals for North wales, 1 January 2024: 3 boards into 2 or fewer\n\n"
        "The tool proposes; people decide."
    )
    assert "These are the 3 regional boards of the area that partners can change:" in done.stdout
    assert "- No board has more than 20 members round its table. Assumed" in done.stdout
    assert "Groupings of 3 boards into 2 or fewer: 4; into just 2: 3." in done.stdout
    assert "With so many, each member has about 6" in done.stdout
    assert "Option 1\n- become one: Audit; Finance\n- as they are: Secret" in done.stdout


def test_the_text_is_there_in_welsh(folder: str):
    done = run("propose", "--data", folder, "--boards", "2", "--lang", "cy")

    assert "Yr offeryn sy'n cynnig; pobl sy'n penderfynu." in " ".join(done.stdout.split())
    assert "Opsiwn 1\n- yn dod yn un: Audit; Finance\n- fel y maent: Secret" in done.stdout


def test_the_values_hold_the_options_and_what_they_rest_on(folder: str):
    value = json.loads(run("propose", "--data", folder, "--boards", "2", "--format", "json").stdout)

    assert value["format"] == "landscape-proposals/1"
    assert value["options"][0]["groups"] == [["audit", "finance"], ["secret"]]
    assert value["options"][0]["figures"]["seats"] == 3
    assert value["groupings"] == 4
    assert {rule["id"] for rule in value["rules"]} >= {"largest", "themes", "at-most"}


def test_no_member_or_line_of_a_board_leaves_in_the_values(folder: str):
    words = ("propose", "--data", folder, "--boards", "2", "--format", "json")

    text = run(*words).stdout

    assert not any(party in text for party in ("health", "police", "Health", "Police"))
    assert "scrutinises Finance" not in text


def test_options_are_written_as_scenarios_and_not_over_files_that_are_there(
    folder: str, tmp_path: Path
):
    out = tmp_path / "out"
    words = ("propose", "--data", folder, "--boards", "2", "--out", str(out))

    first, again, forced = run(*words), run(*words), run(*words, "--force")

    names = [file.name for file in sorted(out.iterdir())]
    assert names == ["proposal-north-wales-2024-01-01-into-2-1.yaml"]
    assert first.stderr == f"1 proposal is written to {out}.\n"
    assert (again.exit_code, forced.exit_code) == (2, 0)
    assert again.stderr == (
        f"'{out}' already has proposal-north-wales-2024-01-01-into-2-1.yaml. Choose another "
        "folder, or write over them with --force.\n"
    )
    compared = run("compare", str(out / names[0]), "--data", folder)
    assert compared.exit_code == 0
    assert compared.stdout.startswith("Proposal 1: 3 boards into 2")


def test_where_nothing_is_possible_the_exit_status_is_1_and_the_rules_are_named(folder: str):
    done = run("propose", "--data", folder, "--boards", "1", "--apart", "audit,finance")

    assert done.exit_code == 1
    assert "- These two boards do not become one: Audit; Finance." in done.stdout
    assert "By the other rules there can be no fewer than 2 boards." in done.stdout


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--board", "nobody", "--board", "audit"), "there is no board 'nobody' on this day\n"),
        (
            ("--board", "audit"),
            "there are not two boards to regroup here. Name the boards with --board, or another "
            "area or day.\n",
        ),
        (
            ("--apart", "audit,audit"),
            "'audit' is to stay apart from itself. Name two boards that stay apart, or name it "
            "with --stay to leave it as it is.\n",
        ),
    ],
)
def test_a_question_that_cannot_be_asked_is_refused(folder: str, words, message):
    done = run("propose", "--data", folder, *words)

    assert (done.exit_code, done.stderr) == (2, message)


def test_a_pair_is_two_boards_with_a_comma_between(folder: str):
    done = run("propose", "--data", folder, "--apart", "audit")

    assert done.exit_code == 2
    assert "'audit' is not two boards. Write the ids of two boards with a comma" in done.stderr


def test_a_rule_that_is_asked_for_twice_is_in_force_once_and_names_its_boards(folder: str):
    words = ("--stay", "audit", "--stay", "audit", "--apart", "audit,secret")
    again = ("--apart", "secret,audit", "--format", "json")

    value = json.loads(run("propose", "--data", folder, "--boards", "3", *words, *again).stdout)

    asked = [rule["id"] for rule in value["rules"] if ":" in rule["id"]]
    assert asked == ["stay:audit", "apart:audit:secret"]
