"""`landscape check` of scenarios: those that cannot be done, and those that have happened."""

import json
from pathlib import Path

from tests.builders import a_folder
from tests.cli.program import run
from tests.cli.scenario_files import write_scenario

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
