"""The commands on a scenario's days: its transition, and whether it still holds on another day."""

import json
from pathlib import Path

import pytest

from tests.builders import a_folder
from tests.cli.program import run
from tests.scenario.steps import add_member, merge, retire
from tests.viewer.folders import write_scenario

BOARDS = {
    "audit": {"members": ["police"], "themes": ["money"], "duties": ["plan"]},
    "finance": {"members": ["police"], "themes": ["money"], "until": "2026"},
    "forum": {},
}
DATES = {"shadow": "2024-04", "live": "2025", "closed": "2025-04"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = a_folder(tmp_path, boards=BOARDS, duties={"plan": {"area-unit": "region"}})
    write_scenario(tmp_path, "join", merge("audit", "finance", into="money"), **DATES)
    write_scenario(tmp_path, "end", retire("forum"))
    return found


def on(folder: Path, *words: str, name: str = "join"):
    file = folder.parent / "scenarios" / f"{name}.yaml"
    return run(words[0], str(file), "--data", str(folder), *words[1:])


def test_the_duties_with_two_homes_are_told_first_and_then_the_phases_in_order(folder: Path):
    text = on(folder, "timeline").stdout

    homes = "1 January 2025 to 31 March 2025: “Plan” has two homes in North wales: Audit; Money."
    assert text.startswith(f"Join\n\n{homes}")
    assert "Phase 1: 1 January 2024 to 31 March 2024\n- Nothing has changed" in text
    assert "Phase 2: 1 April 2024 to 31 December 2024\n- 1 new board meets in shadow" in text
    assert "Phase 4: From 1 April 2025 on\n- 2 old boards end: Audit, Finance." in text


def test_without_dates_it_is_said_plainly(folder: Path):
    text = on(folder, "timeline", name="end").stdout

    assert "Phase 1: From 1 January 2024 on\n- The scenario gives no dates" in text
    assert "Phase 2" not in text
    assert "No duty has two homes or none because of the transition." in text


def test_the_phases_are_told_in_welsh(folder: Path):
    text = on(folder, "timeline", "--lang", "cy").stdout

    assert "Cyfnod 1: 1 Ionawr 2024 hyd 31 Mawrth 2024" in text


def test_of_a_day_the_findings_that_differ_from_the_start_are_listed(folder: Path):
    text = on(folder, "timeline", "--on", "2025-02-01").stdout

    assert "On 1 February 2025 there are 4 boards." in text
    assert "New" in text
    assert "DUP003" in text


def test_a_day_before_the_scenario_is_refused(folder: Path):
    done = on(folder, "timeline", "--on", "2023-01-01")

    assert done.exit_code == 2
    assert "the scenario 'join' starts on '2024-01-01'; got '2023-01-01'." in done.stderr


def test_a_timeline_as_json_has_phases_homes_and_the_day(folder: Path):
    done = on(folder, "timeline", "--on", "2025-02-01", "--format", "json")

    value = json.loads(done.stdout)
    (line,) = value["timelines"]
    assert value["format"] == "landscape-timeline/1"
    assert (line["shadow"], line["live"], line["closed"]) == ("2024-04", "2025", "2025-04")
    assert [phase["since"] for phase in line["phases"]] == [
        "2024-01-01", "2024-04-01", "2025-01-01", "2025-04-01",
    ]  # fmt: skip
    assert line["homes"] == [
        {
            "duty": "plan",
            "area": "north-wales",
            "homes": "two",
            "since": "2025-01-01",
            "until": "2025-04-01",
            "councils": ["conwy", "denbighshire", "flintshire"],
            "boards": ["audit", "money"],
        }
    ]
    assert "DUP003" in [finding["code"] for finding in line["on"]["introduced"]]


def test_a_timeline_as_csv_is_the_table_of_duties_or_of_the_findings_of_the_day(folder: Path):
    duties = on(folder, "timeline", "--format", "csv").stdout
    findings = on(folder, "timeline", "--on", "2025-02-01", "--format", "csv").stdout

    assert duties.splitlines()[1].startswith("Join,Plan,North wales,Two homes,1 January 2025,")
    assert findings.startswith("\ufeffScenario,Beside the start,Code,Weight,Finding\n")


def test_what_a_sensitive_board_shares_stays_out_of_json_and_csv(tmp_path: Path):
    members = ["police", "health", "fire"]
    boards = {name: {"members": members, "sensitive": "true"} for name in ("audit", "finance")}
    folder = a_folder(tmp_path, boards={**boards, "forum": {"members": members}})
    write_scenario(tmp_path, "join", merge("audit", "finance", into="money"), **DATES)

    line = json.loads(on(folder, "timeline", "--format", "json").stdout)["timelines"][0]
    csv = on(folder, "timeline", "--on", "2024-05-01", "--format", "csv")

    shadow = line["phases"][1]
    assert shadow["withheld"] > 0
    assert not any(f["code"].startswith("OVL") for f in shadow["introduced"])
    assert "OVL" not in csv.stdout
    assert csv.stderr.startswith("1 finding about a sensitive board is not in the file")


def test_a_step_that_goes_live_too_soon_is_a_problem_of_its_line(folder: Path):
    early = {**add_member("money", "police", post="Chief"), "live": "2024-06"}
    write_scenario(
        folder.parent, "early", merge("audit", "finance", into="money"), early, live="2025"
    )

    for command in ("timeline", "compare"):
        done = on(folder, command, name="early")
        assert done.exit_code == 2
        assert done.stderr.startswith(
            "scenarios/early.yaml:1: steps.2: Scenario early: step 2 (add-member) cannot be done. "
            "It would take effect on 1 June 2024, but rests on step 1 (merge)"
        )


def test_a_replay_tells_every_step(folder: Path):
    write_scenario(
        folder.parent, "all", merge("audit", "finance", into="money"),
        add_member("money", "police", post="Chief"), retire("forum"),
    )  # fmt: skip

    text = on(folder, "replay", "--as-of", "2026-01-01", name="all").stdout

    assert "Tried on 1 January 2026. It was written for 1 January 2024.\n" in text
    assert "1 of 3 steps can be done." in text
    assert "Finance ('finance') is not" in text
    assert "step 1" in text


def test_a_replay_as_json(folder: Path):
    done = on(folder, "replay", "--as-of", "2026-01-01", "--format", "json")

    value = json.loads(done.stdout)
    (found,) = value["replays"]
    assert value["format"] == "landscape-replay/1"
    assert (found["scenario"], found["day"], found["as-of"]) == ("join", "2024-01-01", "2026-01-01")
    assert found["steps"] == [
        {
            "place": 1,
            "op": "merge",
            "status": "cannot",
            "said": {
                "en": "Merge Audit, Finance into Money.",
                "cy": found["steps"][0]["said"]["cy"],
            },
            "objections": [
                {
                    "en": "Finance ('finance') is not there on 1 January 2026. Check the day.",
                    "cy": found["steps"][0]["objections"][0]["cy"],
                }
            ],
            "rests-on": [],
        }
    ]


def test_comparing_on_another_day_leaves_out_what_cannot_be_done_and_says_so(folder: Path):
    write_scenario(
        folder.parent, "both", merge("audit", "finance", into="money"), retire("forum")
    )  # fmt: skip

    text = on(folder, "compare", "--as-of", "2026-01-01", name="both").stdout
    done = on(folder, "compare", "--as-of", "2026-01-01", "--format", "json", name="both")

    assert "1 step cannot be done on this day and is left out." in text
    (found,) = json.loads(done.stdout)["comparisons"]
    assert [step["place"] for step in found["left-out"]] == [1]
    assert [board["board"] for board in found["boards"] if board["action"] == "retired"] == [
        "forum"
    ]


def test_comparing_on_a_day_when_no_step_can_be_done_is_a_problem(folder: Path):
    done = on(folder, "compare", "--as-of", "2026-01-01")

    assert done.exit_code == 2
    assert "step 1 (merge) cannot be done. Finance ('finance') is not there on" in done.stderr


def test_a_scenario_based_on_another_is_compared_with_its_steps(folder: Path):
    write_scenario(folder.parent, "more", retire("forum"), **{"based-on": "join"})

    text = on(folder, "compare", name="more").stdout

    assert "It is based on Join, whose 1 step is done first" in text
    assert "1. Merge Audit, Finance into Money.\n2. End Forum." in text
    assert run("check", "--data", str(folder)).exit_code == 0
