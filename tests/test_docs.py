"""What the documents say is so: every block in them is read or run."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from landscape.load import load
from landscape.scenario import apply, read_scenario_text

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
    words = line.replace("chart.svg", str(tmp_path / "chart.svg")).split()

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

    assert [board.id for board in landscape.boards] == ["conwy-partnership"]
    assert landscape.boards[0].conflicts[0].says[1].value == "1999"


def test_the_scenario_shown_in_the_data_page_can_be_applied(example: Path):
    landscape = load(example)
    [(mark, text)] = [b for b in find_blocks(DATA, "yaml") if "scenario=" in b[0]]
    name = mark.strip().removeprefix("scenario=")

    outcome = apply(read_scenario_text(text, f"{name}.yaml", landscape), landscape)

    assert [board.id for board in outcome.landscape.boards] == [
        "conwy-network",
        "conwy-partnership",
    ]


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
