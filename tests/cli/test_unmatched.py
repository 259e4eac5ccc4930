"""Accepted findings that match nothing are told beside what was asked for."""

import json
from pathlib import Path

import pytest

from tests.builders import a_folder
from tests.cli.program import run


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
