"""Every refusal of the loader, by its whole message. The cases are in tests/bad."""

from pathlib import Path
from typing import Any

import pytest

from landscape.load import load
from tests.load.bad import BOARD, copy_valid, find_cases, find_said, write_case

CASES = list(find_cases())


def test_nothing_is_said_of_the_valid_folder(tmp_path: Path):
    folder = copy_valid(tmp_path)

    said = find_said(folder)

    assert said == []


@pytest.mark.parametrize("case", [case for _, case in CASES], ids=[name for name, _ in CASES])
def test_bad_input(case: dict[str, Any], tmp_path: Path):
    folder = copy_valid(tmp_path)
    write_case(folder, case)

    said = find_said(folder)

    assert said == case["expect"]


def test_each_case_has_a_name_of_its_own_and_expects_something():
    names = [name for name, _ in CASES]

    assert len(names) == len(set(names)) >= 45
    assert all(case["expect"] for _, case in CASES)


def test_a_near_name_is_looked_for_only_for_the_first_fifty_unknown_names(tmp_path: Path):
    folder = copy_valid(tmp_path)
    lines = "".join(
        f"  - {{to: safety-{n}, kind: advice, evidence: assumed, because: {{en: x}}}}\n"
        for n in range(800)
    )
    text = (folder / BOARD).read_text(encoding="utf-8").replace("lines:\n", f"lines:\n{lines}")
    (folder / BOARD).write_text(text, encoding="utf-8")

    said = find_said(folder)

    assert [line.endswith("Did you mean 'safety'?") for line in said] == [True] * 50 + [False] * 750
    assert said[-1].endswith("Add the board or organisation or correct the name.")


def test_problems_come_in_order_of_file_and_line_whatever_the_order_of_files(tmp_path: Path):
    folder = copy_valid(tmp_path)
    case = next(case for name, case in CASES if "Ten faults" in name)
    write_case(folder, case)

    places = [line.split(": ", 1)[0].rsplit(":", 1) for line in find_said(folder)]

    assert len(places) >= 10
    assert places == sorted(places, key=lambda place: (place[0], int(place[1])))


def test_what_may_be_left_out_may_be_left_out(tmp_path: Path):
    folder = copy_valid(tmp_path)
    (folder / "accepted.yaml").unlink()
    (folder / "notes.txt").write_text("Not a board.", encoding="utf-8")
    (folder / "boards" / ".hidden.yaml").write_text("[", encoding="utf-8")

    landscape = load(folder)

    assert landscape.accepted == ()
