"""The command line as a whole, and what has no module of its own: findings, rules, schemas."""

import json
from pathlib import Path

import pytest

from tests.cli.program import run


def test_without_a_command_the_help_is_shown():
    assert "Commands:" in run("--help").stdout


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


def test_explaining_shows_the_four_headings():
    text = run("explain", "dup001").stdout

    assert [h for h in ("WHAT IT FLAGS", "WHY IT MATTERS", "WHAT TO DO", "WHEN IT IS FINE")
            if h not in text] == []  # fmt: skip


def test_explaining_an_unknown_code_lists_the_codes():
    done = run("explain", "XYZ999")

    assert done.exit_code == 2
    assert "no rule has the code 'XYZ999'. The codes are DUP001, DUP002" in done.stderr


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


@pytest.mark.parametrize("name", ["gone", "loop", "file", "x" * 5000])
def test_a_viewer_is_not_started_on_what_is_no_folder(name: str, tmp_path: Path):
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "file").write_text("", encoding="utf-8")

    done = run("view", "--no-browser", "--data", str(tmp_path / name))

    assert done.exit_code == 2
    assert "Name the folder that holds landscape.yaml and boards." in done.stderr
