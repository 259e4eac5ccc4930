"""The command line: what it prints, and with which exit status it ends."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from landscape.cli.commands import app
from landscape.render.plain import PAGE
from tests.builders import a_folder

ROOT = Path(__file__).parent.parent.parent
SCENARIO = str(ROOT / "scenarios" / "north-wales-nine-to-four-a-contest.yaml")


def run(*words: str):
    return CliRunner().invoke(app, list(words), catch_exceptions=False)


@pytest.fixture
def clean(tmp_path: Path) -> str:
    return str(a_folder(tmp_path))


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
    assert run("analyse", "--fail-on", "warning").exit_code == 1
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
    assert "accepted.1.about.1: names no theme in this folder; got 'theme:x'." in done.stderr


def write_accepted(folder: Path, *codes: str) -> Path:
    entries = (
        f'- code: {code}\n  about: ["board:alone"]\n  reason: {{en: r}}\n  by: {{en: b}}\n'
        "  since: 2000\n  review-by: 2100\n"
        for code in codes
    )
    (folder / "boards").mkdir(exist_ok=True)
    (folder / "accepted.yaml").write_text(f"accepted:\n{''.join(entries)}", encoding="utf-8")
    return folder


UNMATCHED = [
    "{folder}/accepted.yaml:2: accepted.1: matches no finding; got 'GAP005 about board:alone'. "
    "Take the entry out if the finding is cured, or correct what it is about.",
    "{folder}/accepted.yaml:8: accepted.2.code: is not the code of a rule; got 'XYZ999'. The codes "
    "are ",
]


@pytest.fixture
def unmatched(tmp_path: Path) -> Path:
    folder = a_folder(tmp_path, boards={"alone": {}})
    return write_accepted(folder, "GAP005", "XYZ999")


def is_said(lines: list[str], folder: Path) -> bool:
    expected = [line.format(folder=folder.name) for line in UNMATCHED]
    return [line[: len(start)] for line, start in zip(lines, expected, strict=False)] == expected


def test_checking_names_each_accepted_finding_that_matches_nothing(unmatched: Path):
    done = run("check", "--data", str(unmatched))

    assert done.exit_code == 2
    assert is_said(done.stderr.splitlines(), unmatched)
    assert done.stderr.rstrip().endswith("\n2 problems found")


def test_analysing_prints_the_findings_before_accepted_ones_that_match_nothing(unmatched: Path):
    done = run("analyse", "--data", str(unmatched), "--fail-on", "note")

    assert done.exit_code == 2
    assert "GAP003" in done.stdout
    assert is_said(done.stderr.splitlines(), unmatched)


def test_analysing_as_json_prints_one_value_with_the_problems_in_it(unmatched: Path):
    done = run("analyse", "--data", str(unmatched), "--format", "json")

    value = json.loads(done.stdout)
    assert done.exit_code == 2
    assert value["findings"]
    assert [(p["line"], p["field"]) for p in value["problems"]] == [
        (2, "accepted.1"),
        (8, "accepted.2.code"),
    ]


def test_checking_a_day_on_which_an_accepted_finding_matches_is_well(tmp_path: Path):
    folder = write_accepted(a_folder(tmp_path, boards={"alone": {"since": 2010}}), "GAP003")

    assert run("check", "--data", str(folder)).exit_code == 0
    assert run("check", "--data", str(folder), "--as-of", "2005-01-01").exit_code == 2


@pytest.mark.parametrize("language", ["en", "cy"])
def test_what_is_known_and_what_is_not_fits_the_page_of_a_terminal(language: str):
    text = run("check", "--report", "--lang", language).stdout

    assert [line for line in text.splitlines() if len(line) > PAGE] == []


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


def write_scenario(folder: Path, name: str, board: str, day: str = "2020-01-01") -> str:
    folder.mkdir(exist_ok=True)
    file = folder / f"{name}.yaml"
    file.write_text(
        f"title: {{en: T}}\nsummary: {{en: S}}\nday: {day}\nevidence: assumed\n"
        f"because: {{en: b}}\nsteps:\n- {{op: retire, board: {board}, evidence: assumed, "
        "because: {en: b}}\n",
        encoding="utf-8",
    )
    return str(file)


HAPPENED = """\
title: {en: Two became one}
summary: {en: It happened.}
day: 2020-01-01
evidence: assumed
because: {en: a test}
precedent:
  day: 2021-06-01
  evidence: assumed
  because: {en: a test}
  departures:
    - {board: money, part: member, thing: nobody, because: {en: no reason}}
steps:
  - op: merge
    boards: [audit, finance]
    into: {id: money, name: {en: Money}}
    evidence: assumed
    because: {en: a test}
"""


def test_a_change_that_happened_is_held_against_the_record_of_the_later_day(tmp_path: Path):
    old = {"until": 2021, "themes": ["spending"]}
    new = {"since": 2021, "themes": ["debt"]}
    folder = a_folder(tmp_path, boards={"audit": old, "finance": old, "money": new})
    (tmp_path / "scenarios").mkdir()
    (tmp_path / "scenarios" / "two.yaml").write_text(HAPPENED, encoding="utf-8")

    done = run("check", "--data", str(folder))

    assert done.exit_code == 2
    out = "Correct the steps or the record, or give the reason under 'departures'."
    assert done.stderr.splitlines() == [
        "scenarios/two.yaml:7: precedent: gives what the record of the later day does not have; "
        f"got 'money: theme spending'. {out}",
        "scenarios/two.yaml:7: precedent: leaves out what the record of the later day has; "
        f"got 'money: theme debt'. {out}",
        "scenarios/two.yaml:11: precedent.departures.1: gives a reason for a difference that there "
        "is not. Take it out, or correct board, part and thing.",
        "3 problems found",
    ]


def test_checking_another_day_applies_each_scenario_on_its_own(tmp_path: Path):
    folder = a_folder(tmp_path, boards={"audit": {"since": 2019}})
    write_scenario(tmp_path / "scenarios", "one", "audit")

    assert run("check", "--data", str(folder), "--as-of", "2010-01-01").exit_code == 0


def test_everything_that_is_wrong_with_several_scenarios_is_said_at_once(tmp_path: Path):
    files = [write_scenario(tmp_path / "s", name, "nowhere") for name in ("one", "two")]
    files += [write_scenario(tmp_path / "s", name, "nowhere", day="x") for name in ("six", "ten")]

    done = run("compare", *files, "gone.yaml")

    assert done.exit_code == 2
    assert [line.split(": ")[0] for line in done.stderr.splitlines()] == [
        "gone.yaml",
        "s/one.yaml:7",
        "s/six.yaml:3",
        "s/ten.yaml:3",
        "s/two.yaml:7",
        "5 problems found",
    ]


def test_checking_names_every_scenario_that_cannot_be_used(clean: str):
    scenarios = Path(clean).parent / "scenarios"
    for name, day in (("one", "2020"), ("two", "2020"), ("six", "x")):
        write_scenario(scenarios, name, "nowhere", day=day)

    done = run("check", "--data", clean, "--format", "json")

    assert done.exit_code == 2
    assert [(p["file"], p["field"]) for p in json.loads(done.stdout)["problems"]] == [
        ("scenarios/one.yaml", "steps.1"),
        ("scenarios/six.yaml", "day"),
        ("scenarios/two.yaml", "steps.1"),
    ]


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


def test_explaining_shows_the_four_headings():
    text = run("explain", "dup001").stdout

    assert [h for h in ("WHAT IT FLAGS", "WHY IT MATTERS", "WHAT TO DO", "WHEN IT IS FINE")
            if h not in text] == []  # fmt: skip


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


def test_explaining_an_unknown_code_lists_the_codes():
    done = run("explain", "XYZ999")

    assert done.exit_code == 2
    assert "no rule has the code 'XYZ999'. The codes are DUP001, DUP002" in done.stderr


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


def test_schemas_are_written_where_asked(tmp_path: Path):
    done = run("schemas", str(tmp_path / "new"))

    assert done.exit_code == 0
    assert (tmp_path / "new" / "scenario.schema.json").is_file()


@pytest.mark.parametrize("name", ["file", "file/below", "x" * 300])
def test_schemas_that_cannot_be_written_are_told(name: str, tmp_path: Path):
    (tmp_path / "file").write_text("", encoding="utf-8")

    done = run("schemas", str(tmp_path / name))

    assert done.exit_code == 2
    assert "cannot be written to: " in done.stderr


def test_nothing_is_left_behind_by_a_chart_that_cannot_be_put_in_place(tmp_path: Path):
    (tmp_path / "folder.dot").mkdir()

    done = run("chart", "--board", "csp-wrexham", "--out", str(tmp_path / "folder.dot"))

    assert done.exit_code == 2
    assert "cannot be written: is a directory." in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["folder.dot"]


@pytest.mark.parametrize("name", ["gone", "loop", "file", "x" * 5000])
def test_a_viewer_is_not_started_on_what_is_no_folder(name: str, tmp_path: Path):
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "file").write_text("", encoding="utf-8")

    done = run("view", "--no-browser", "--data", str(tmp_path / name))

    assert done.exit_code == 2
    assert "Name the folder that holds landscape.yaml and boards." in done.stderr
