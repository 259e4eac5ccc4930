"""What the documents say is so: every block in them is read or run."""

import re
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from landscape.load import load
from landscape.model.landscape import Landscape
from landscape.scenario import (
    Outcome,
    apply,
    find_departures,
    find_idle_reasons,
    read_scenario_text,
)
from landscape.scenario.steps import AnyStep

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
DATA = (ROOT / "docs" / "data.md").read_text(encoding="utf-8")


def find_blocks(text: str, language: str) -> list[tuple[str, str]]:
    return re.findall(rf"^```{language}([^\n]*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def run(*words: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words], cwd=cwd, capture_output=True, encoding="utf-8", check=False
    )


@pytest.fixture
def example(tmp_path: Path) -> Path:
    for mark, text in find_blocks(DATA, "yaml"):
        if mark.strip().startswith("file="):
            file = tmp_path / "data" / mark.strip().removeprefix("file=")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    return tmp_path / "data"


def test_the_readme_opens_with_the_two_commands_word_for_word():
    commands = [text.strip() for _, text in find_blocks(README, "console")]

    assert commands[0] == "pip install uv && uv run landscape view"
    assert commands[1] == "pip install uv && uv run pytest"


def test_ci_runs_the_readmes_test_command_word_for_word():
    command = find_blocks(README, "console")[1][1].strip()

    assert command in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()


def command_lines() -> list[str]:
    return find_blocks(README, "console")[2][1].strip().splitlines()


@pytest.mark.parametrize("line", [line for line in command_lines() if line != "landscape view"])
def test_a_command_of_the_readme_runs(line: str, tmp_path: Path):
    words = re.sub(r"(?<=--out )(?=\S)", f"{tmp_path.as_posix()}/", line).split()

    done = run("-m", *words)

    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_the_readmes_python_runs_and_prints_findings():
    [(_, code)] = find_blocks(README, "python")

    done = run("-c", code)

    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0].startswith("DUP001 ")
    assert done.stdout.splitlines()[-1].endswith("0 duties without a home")


def test_the_readmes_yaml_stands_in_the_data():
    [(_, text)] = find_blocks(README, "yaml")
    board = ROOT / "data" / "boards" / "north-wales" / "nw-criminal-justice-board.yaml"

    assert "pcc-north-wales" in board.read_text(encoding="utf-8")
    assert "North Wales Criminal Justice Board" in text


def test_the_readmes_links_and_picture_lead_somewhere():
    targets = re.findall(r"\]\(([^)#]+)\)", README)

    assert targets
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_the_files_shown_in_the_data_page_are_a_landscape(example: Path):
    landscape = load(example)

    partnership = landscape.board_by_id["conwy-partnership"]
    assert partnership.conflicts[0].says[1].value == "1999"
    assert len(partnership.ties) == 5
    assert landscape.duty_by_id["csp-strategy"].outputs[0].feeds == ("wellbeing-assessment",)
    assert landscape.assumptions is not None
    assert landscape.assumptions.hours_per_meeting.case.high == 7


EXAMPLE = re.compile(
    r"^\| (documented|inferred|assumed) \| .* \| `(boards/[^`]+)\.yaml`, (?:`(\w+)`|the board) \|$",
    re.MULTILINE,
)


def test_the_example_of_each_level_of_evidence_is_a_real_one():
    boards = load(ROOT / "data").board_by_id
    examples = EXAMPLE.findall(DATA)

    assert [level for level, *_ in examples] == ["documented", "inferred", "assumed"]
    for level, file, field in examples:
        assert (ROOT / "data" / f"{file}.yaml").is_file()
        board = boards[file.rsplit("/", 1)[-1]]
        assert (getattr(board, field) if field else board).evidence == level


def scenario_of_the_data_page(name: str, landscape: Landscape) -> Outcome:
    blocks = {mark.strip(): text for mark, text in find_blocks(DATA, "yaml") if "scenario=" in mark}
    text = blocks[f"scenario={name}"]
    return apply(read_scenario_text(text, f"{name}.yaml", landscape), landscape)


def test_every_scenario_shown_in_the_data_page_is_tried_here():
    marks = re.findall(r"scenario=(\S+)", DATA)

    assert marks == [
        "police-chairs",
        "two-boards-become-one-with-a-group",
        "three-ways-to-come-together",
        "steering-group-becomes-partnership",
    ]


def test_the_scenario_shown_in_the_data_page_can_be_applied(example: Path):
    outcome = scenario_of_the_data_page("police-chairs", load(example))

    new = outcome.landscape.board_by_id.keys() - outcome.before.board_by_id.keys()
    assert new == {"conwy-network"}


def test_the_boards_that_come_together_in_the_data_page_are_one_in_the_end(example: Path):
    outcome = scenario_of_the_data_page("three-ways-to-come-together", load(example))

    board = outcome.landscape.board_by_id["conwy-board"]
    assert [member.party for member in board.members] == ["conwy-council", "north-wales-police"]
    assert [legal.area for legal in board.legal_boards] == ["conwy", "conwy"]
    assert board.meetings is not None


def test_the_steps_shown_in_the_data_page_do_what_it_says(example: Path):
    outcome = scenario_of_the_data_page("two-boards-become-one-with-a-group", load(example))

    boards = outcome.landscape.board_by_id
    assert sorted(boards) == ["conwy-partnership", "conwy-planning-group"]
    assert boards["conwy-partnership"].area == "example-region"
    assert [line.to for line in boards["conwy-planning-group"].lines] == ["conwy-partnership"]
    assert [task.what.en for task in boards["conwy-planning-group"].tasks]


def test_every_step_is_explained_in_the_data_page():
    steps = get_args(get_args(AnyStep)[0])
    ops = {get_args(step.model_fields["op"].annotation)[0] for step in steps}

    rows = [line for line in DATA.splitlines() if line.startswith("| `")]
    assert {op for row in rows for op in re.findall(r"`([a-z-]+)`", row.split("|")[1])} >= ops


def test_the_change_that_happened_in_the_data_page_departs_as_it_says(example: Path):
    outcome = scenario_of_the_data_page("steering-group-becomes-partnership", load(example))

    assert all(told.because for told in find_departures(outcome))
    assert find_idle_reasons(outcome) == ()


def test_the_findings_page_and_the_schemas_are_current():
    sys.path.insert(0, str(ROOT / "docs"))
    try:
        import generate
    finally:
        sys.path.pop(0)
    files = generate.build_files()
    # The picture's letters may differ by a hair between systems; .ci/run compares it as well.
    texts = {name: text for name, text in files.items() if not name.endswith(".svg")}

    stale = [n for n, text in texts.items() if (ROOT / n).read_text(encoding="utf-8") != text]

    assert stale == []


def test_every_test_that_holds_a_convention_exists():
    text = (ROOT / "docs" / "conventions.md").read_text(encoding="utf-8")
    named = re.findall(r"`(tests/\S+\.py)::(\w+)`", text)

    rows = [line for line in text.splitlines() if line.startswith("| ") and " --- " not in line]
    assert len([row for row in rows if "::" in row]) == len(rows) - 2  # but for the two headings
    assert [
        f"{file}::{test}"
        for file, test in named
        if f"\ndef {test}(" not in (ROOT / file).read_text(encoding="utf-8")
    ] == []
