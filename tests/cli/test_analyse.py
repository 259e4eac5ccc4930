"""`landscape analyse`: the findings as text, as CSV and as JSON, all of them or some."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.builders import a_folder
from tests.cli.program import run

CASE = {
    "councils": ["conwy", "powys"],
    "area": "wales",
    "areas": {
        "wales": {"kind": "wales", "councils": ["conwy", "powys"]},
        "north-wales": ["conwy"],
        "mid": ["powys"],
    },
    "boards": {
        "coast": {"area": "conwy", "themes": ["crime"], "sources": ["s1"]},
        "shore": {"area": "conwy", "themes": ["crime"], "sources": ["s1"]},
        "hills": {"area": "powys", "themes": ["water"]},
    },
    "sources": {"s1": {"title": "=A plan"}},
}
"""Two boards of Conwy do the same work, and none of the three answers to anybody."""

IN_ENGLISH = """\
Toy landscape on 1 January 2024. Number of boards: 3.

Showing 1 of {found} findings.
By family: Duplication 1.
By weight: Warning 1.

Findings by area and weight

Area         Serious  Warning  Note  In all
-----------  -------  -------  ----  ------
North wales  0        1        0     1

What the families mean:
  - Duplication: Boards that are recorded as doing the same work or meeting the same duty for
    the same people, side by side, above and below one another, or one after the other. Whether
    that is wanted is for the boards to say.

North wales: 1 finding
======================

Duplication: 1 finding
----------------------

Boards of the same kind with the same theme and area: 1 finding
What this looks for, and when it is fine: landscape explain DUP001
  - Warning (Assumed): In Conwy, 2 boards that set direction hold the theme “Crime”: Coast,
    Shore.
"""

IN_WELSH = """\
Canfyddiadau yn ôl ardal a difrifoldeb

Ardal        Difrifol  Rhybudd  Nodyn  Cyfanswm
-----------  --------  -------  -----  --------
North wales  0         1        0      1

Beth mae'r mathau o ganfyddiad yn ei olygu:
  - Dyblygu: Byrddau y cofnodwyd eu bod yn gwneud yr un gwaith neu'n cyflawni'r un ddyletswydd
    i'r un bobl, ochr yn ochr, uwchlaw ac islaw ei gilydd, neu'r naill ar ôl y llall. Y byrddau
    sydd i ddweud a oes eisiau hynny.

North wales: 1 canfyddiad
=========================

Dyblygu: 1 canfyddiad
---------------------

Byrddau o'r un math â'r un thema a'r un ardal: 1 canfyddiad
Am beth y mae hyn yn chwilio, a phryd y mae'n iawn: landscape explain DUP001 --lang cy
  - Rhybudd (Wedi'i dybio): Ardal: Conwy. Mae'r thema “Crime” gan 2 o fyrddau sy'n pennu
    cyfeiriad: Coast, Shore.
"""


@pytest.fixture
def folder(tmp_path: Path) -> str:
    return str(a_folder(tmp_path, **CASE))


def values_of(folder: str, *words: str) -> dict:
    return json.loads(run("analyse", "--data", folder, "--format", "json", *words).stdout)


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


def test_the_findings_stand_by_area_and_family_with_the_command_that_explains_them(folder: str):
    found = values_of(folder)["found"]

    english = run("analyse", "--data", folder, "--family", "duplication").stdout
    welsh = run("analyse", "--data", folder, "--family", "duplication", "--lang", "cy").stdout

    assert english == IN_ENGLISH.format(found=found)
    assert welsh.endswith(f"\n\n{IN_WELSH}")


def test_every_line_of_all_wales_can_be_read_in_a_window_of_96_columns():
    for language in ("en", "cy"):
        lines = run("analyse", "--lang", language).stdout.splitlines()

        assert max(map(len, lines)) <= 96


def test_choices_of_one_kind_widen_and_those_of_another_narrow(folder: str):
    gaps = ("--family", "gap", "--theme", "water")

    both = values_of(folder, "--theme", "water", "--theme", "crime")["findings"]
    narrow = values_of(folder, *gaps)

    assert {board for finding in both for board in finding["boards"]} == {"coast", "shore", "hills"}
    assert {board for finding in narrow["findings"] for board in finding["boards"]} == {"hills"}
    assert {finding["family"] for finding in narrow["findings"]} == {"gap"}
    assert narrow["chosen"]["families"] == ["gap"]
    assert narrow["found"] > len(narrow["findings"])


def test_an_area_a_weight_and_an_evidence_narrow_the_findings(folder: str):
    every = values_of(folder)["findings"]

    for option, key, value in (
        ("--severity", "severity", "warning"),
        ("--evidence", "evidence", "inferred"),
    ):
        expected = [finding for finding in every if finding[key] == value]
        assert values_of(folder, option, value)["findings"] == expected != []
    placed = values_of(folder, "--area", "mid")["findings"]
    assert {board for finding in placed for board in finding["boards"]} == {"hills"}
    assert len(placed) < len(every)


def test_a_choice_that_leaves_nothing_says_so(folder: str):
    done = run("analyse", "--data", folder, "--family", "duplication", "--area", "powys")

    assert done.exit_code == 0
    assert done.stdout.endswith("\n\nNo finding is left with these choices.\n")


def test_only_the_findings_that_are_listed_make_the_exit_status_1(folder: str):
    words = ("analyse", "--data", folder, "--family", "duplication", "--fail-on", "warning")

    assert run(*words).exit_code == 1
    assert run(*words, "--area", "powys").exit_code == 0


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (
            ("--family", "blame"),
            "there is no family 'blame'. Choose from: duplication, footprint, fragmentation, gap, "
            "overlap, workload.",
        ),
        (
            ("--severity", "bad"),
            "there is no severity 'bad'. Choose from: note, serious, warning.",
        ),
        (
            ("--evidence", "sure"),
            "there is no evidence 'sure'. Choose from: assumed, documented, inferred.",
        ),
        (
            ("--theme", "watr"),
            "there is no theme 'watr' on this day. Choose from: crime, water. Did you mean "
            "'water'?",
        ),
        (
            ("--area", "x"),
            "there is no area 'x' on this day. Choose from: conwy, mid, north-wales, powys, wales.",
        ),
    ],
)
@pytest.mark.parametrize("output", ["text", "csv"])
def test_a_choice_of_what_is_not_there_names_it_and_what_is(
    words: tuple[str, ...], message: str, output: str, folder: str
):
    done = run("analyse", "--data", folder, "--format", output, *words)

    assert done.exit_code == 2
    assert done.stdout == ""
    assert done.stderr == f"{message}\n"


def test_csv_has_a_row_for_each_finding_that_a_spreadsheet_can_read(folder: str):
    done = run("analyse", "--data", folder, "--format", "csv", "--family", "duplication")

    assert done.exit_code == 0
    assert done.stdout.startswith("\ufeffCode,Family,Weight,Evidence,Area,Boards,Finding,")
    assert rows_of(done.stdout) == [
        {
            "Code": "DUP001",
            "Family": "Duplication",
            "Weight": "Warning",
            "Evidence": "Assumed",
            "Area": "Conwy",
            "Boards": "Coast; Shore",
            "Finding": "In Conwy, 2 boards that set direction hold the theme “Crime”: Coast, "
            "Shore.",
            "About (kind and id)": "theme:crime; area:conwy; function:strategic",
            "Figures": "",
            "Sources": "'=A plan",
        }
    ]


def test_csv_has_the_findings_of_the_json_in_their_order(folder: str):
    text = run("analyse", "--data", folder, "--format", "csv").stdout

    written = [(row["Code"], row["About (kind and id)"]) for row in rows_of(text)]
    found = values_of(folder)["findings"]
    assert written == [(f["code"], "; ".join(f["about"])) for f in found]


def test_what_tells_of_a_sensitive_board_is_printed_as_text_and_kept_out_of_files(tmp_path: Path):
    seats = {"members": ["police", "health", "fire"], "sensitive": True}
    folder = str(a_folder(tmp_path, boards={"audit": seats, "finance": seats}))

    text, csv_file, plain = (
        run("analyse", "--data", folder, "--family", "overlap", "--format", output)
        for output in ("text", "csv", "json")
    )

    assert "landscape explain OVL002" in text.stdout
    assert rows_of(csv_file.stdout) == []
    assert csv_file.stderr == (
        "1 finding about a sensitive board is not in the file: it tells who sits on the board or "
        "what joins it to others.\n"
    )
    assert json.loads(plain.stdout)["findings"] == []
    assert json.loads(plain.stdout)["withheld"] == 1


def test_a_command_that_prints_no_table_refuses_csv():
    done = run("explain", "DUP001", "--format", "csv")

    assert done.exit_code == 2
    assert "'csv' is not one of 'text', 'json'" in done.stderr


def test_every_key_of_the_json_is_told_in_its_page(folder: str):
    page = (Path(__file__).parents[2] / "docs" / "json.md").read_text(encoding="utf-8")

    value = values_of(folder)

    keys = {*value, *value["chosen"], *value["findings"][0]} - {"format"}
    assert {key for key in keys if f"`{key}`" not in page} == set()
