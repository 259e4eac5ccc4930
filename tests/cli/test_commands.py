"""The command line: what it prints, and with which exit status it ends."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from landscape.cli.commands import app
from tests.builders import a_folder

ROOT = Path(__file__).parent.parent.parent
SCENARIO = str(ROOT / "scenarios" / "north-wales-nine-to-four-a-contest.yaml")


def run(*words: str):
    return CliRunner().invoke(app, list(words), catch_exceptions=False)


@pytest.fixture
def clean(tmp_path: Path) -> str:
    return str(a_folder(tmp_path))


@pytest.fixture
def broken(tmp_path: Path) -> str:
    folder = a_folder(tmp_path)
    (folder / "boards").mkdir(exist_ok=True)
    (folder / "boards" / "x.yaml").write_text("name: X\nfunction: strategc\n", encoding="utf-8")
    return str(folder)


def test_without_a_command_the_help_is_shown():
    assert "Commands:" in run("--help").stdout


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
    assert value["boards"] >= 70
    assert len(value["scenarios"]) == 6


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


@pytest.mark.parametrize("command", ["check", "analyse", "chart"])
def test_a_missing_folder_is_named_with_a_way_out(command: str, tmp_path: Path):
    done = run(command, "--data", str(tmp_path / "nowhere"))

    assert done.exit_code == 2
    assert "nowhere: is not there. Name the folder" in done.stderr


def test_a_day_that_no_calendar_has_is_refused_with_an_example():
    done = run("analyse", "--as-of", "2020-02-30")

    assert done.exit_code == 2
    assert "'2020-02-30' is not a day. Write year, month and day" in " ".join(done.stderr.split())


def test_analysing_prints_the_findings_of_a_day_in_either_language():
    english = run("analyse", "--as-of", "2020-01-01").stdout
    welsh = run("analyse", "--as-of", "2020-01-01", "--lang", "cy").stdout

    assert "has no recorded line of accountability" in english
    assert "has no recorded line of accountability" not in welsh
    assert english.count("GAP003") == welsh.count("GAP003") > 0


def test_another_day_has_other_findings():
    early = json.loads(run("analyse", "--as-of", "2020-01-01", "--format", "json").stdout)
    late = json.loads(run("analyse", "--as-of", "2024-01-01", "--format", "json").stdout)

    assert early["as-of"] == "2020-01-01"
    assert early["findings"] != late["findings"]


def test_findings_make_the_exit_status_1_only_when_asked():
    assert run("analyse").exit_code == 0
    assert run("analyse", "--fail-on", "serious").exit_code == 1
    assert run("analyse", "--fail-on", "note").exit_code == 1


def test_a_clean_landscape_ends_with_0_whatever_is_asked(clean: str):
    assert run("analyse", "--data", clean, "--fail-on", "serious").exit_code == 0


def test_an_accepted_finding_that_is_not_there_ends_with_2(tmp_path: Path):
    folder = a_folder(tmp_path)
    (folder / "accepted.yaml").write_text(
        'accepted:\n- {code: DUP001, about: ["theme:x", "area:y"], reason: {en: r}, '
        "by: {en: b}, since: 2000, review-by: 2100}\n",
        encoding="utf-8",
    )

    done = run("analyse", "--data", str(folder))

    assert done.exit_code == 2
    assert "accepted: DUP001 about theme:x, area:y matches no finding" in done.stderr


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
        "Scenario one: step 1 (retire) cannot be done. There is no board 'nw-contest-bord'. "
        "Did you mean 'nw-contest-board'?"
    )


def test_a_missing_scenario_file_is_named():
    done = run("compare", "nowhere.yaml")

    assert done.exit_code == 2
    assert done.stderr.startswith("nowhere.yaml: is not there.")


def test_explaining_shows_the_four_headings():
    text = run("explain", "dup001").stdout

    assert [h for h in ("WHAT IT FLAGS", "WHY IT MATTERS", "WHAT TO DO", "WHEN IT IS FINE")
            if h not in text] == []  # fmt: skip


def test_explaining_an_unknown_code_lists_the_codes():
    done = run("explain", "XYZ999")

    assert done.exit_code == 2
    assert "no rule has the code 'XYZ999'. The codes are DUP001, GAP001" in done.stderr


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
        (("--out", "chart.pdf"), "'chart.pdf' has an ending that no chart has. End it in .svg,"),
        (("--out", "no/such/place.dot"), "cannot be written: no such file or directory."),
    ],
)
def test_a_chart_that_cannot_be_made_says_why(words: tuple[str, ...], message: str):
    done = run("chart", *words)

    assert done.exit_code == 2
    assert message in done.stderr


def test_schemas_are_written_where_asked(tmp_path: Path):
    done = run("schemas", str(tmp_path / "new"))

    assert done.exit_code == 0
    assert (tmp_path / "new" / "scenario.schema.json").is_file()
