"""Findings that a person decided to live with."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from landscape.findings import AcceptanceError, analyse
from landscape.graph import build
from landscape.load import load
from tests.builders import a_folder, a_landscape

ROOT = Path(__file__).parent.parent.parent

TWO_HOLDERS = {
    "finance": {"themes": ["money"], "lines": {"advice": "audit"}},
    "audit": {"themes": ["money"]},
}
DUPLICATION = {
    "code": "DUP001",
    "about": ["theme:money", "area:north-wales", "function:strategic"],
}
NO_ACCOUNT = {"code": "GAP003", "about": ["board:finance"]}


def analysis(*accepted, day=date(2024, 1, 1), boards=TWO_HOLDERS):
    return analyse(build(a_landscape(boards=boards, accepted=list(accepted)).as_of(day)))


def codes(findings):
    return [(finding.code, finding.about) for finding in findings]


def test_an_accepted_finding_is_set_aside_with_the_decision():
    found = analysis(DUPLICATION)

    assert codes(found) == [("GAP003", ("board:audit",)), ("GAP003", ("board:finance",))]
    ((finding, decision),) = found.accepted
    assert finding.code == "DUP001"
    assert decision.reason.en == "It is meant."
    assert found.unmatched == ()


def test_only_the_finding_that_is_named_is_set_aside():
    found = analysis(NO_ACCOUNT)

    assert ("GAP003", ("board:audit",)) in codes(found)
    assert ("GAP003", ("board:finance",)) not in codes(found)
    assert [finding.identity for finding, _ in found.accepted] == [("GAP003", ("board:finance",))]


def test_a_decision_that_matches_nothing_is_an_error_that_names_it():
    cured = {"code": "GAP003", "about": ["board:treasury"]}
    found = analysis(cured, DUPLICATION)

    with pytest.raises(AcceptanceError) as error:
        found.insist()

    assert str(error.value) == (
        "accepted.yaml: accepted: matches no finding; got 'GAP003 about board:treasury'. "
        "Take the entry out if the finding is cured, or correct what it is about."
    )


def test_every_decision_that_matches_nothing_is_named_at_once():
    wrong_code = {**DUPLICATION, "code": "DUP999"}
    wrong_area = {**DUPLICATION, "about": ["theme:money", "area:conwy"]}

    with pytest.raises(AcceptanceError) as error:
        analysis(wrong_area, wrong_code).insist()

    first, second = str(error.value).splitlines()
    assert first.startswith(
        "accepted.yaml: accepted: matches no finding; got 'DUP001 about theme:money, area:conwy'."
    )
    assert second.startswith(
        "accepted.yaml: accepted.code: is not the code of a rule; got 'DUP999'. The codes are DUP0"
    )


def test_the_order_in_which_a_decision_names_things_does_not_matter():
    turned = {**DUPLICATION, "about": list(reversed(DUPLICATION["about"]))}

    found = analysis(turned).insist()

    assert len(found.accepted) == 1


def test_a_code_that_no_rule_has_is_told_on_any_day():
    found = analysis({**DUPLICATION, "code": "DUP999", "since": 2020, "review-by": 2021})

    assert [(entry.code, field) for entry, field, _ in found.complaints] == [("DUP999", "code")]


def test_what_every_finding_is_about_may_stand_in_the_file(tmp_path: Path):
    whole = load(ROOT / "data")
    folder = Path(shutil.copytree(ROOT / "data", tmp_path / "data"))
    found = {finding.identity for year in (2016, 2020, 2025)
             for finding in analyse(build(whole.as_of(date(year, 1, 1))))}  # fmt: skip
    entries = (
        f"- {{code: {code}, about: {json.dumps(about)}, reason: {{en: r}}, by: {{en: b}}, "
        "since: 2000, review-by: 2100}\n"
        for code, about in sorted(found)
    )
    text = f"accepted:\n{''.join(entries)}"
    (folder / "accepted.yaml").write_text(text, encoding="utf-8")

    assert len(load(folder).accepted) == len(found) > 0


def test_an_analysis_in_which_every_decision_matches_stands():
    found = analysis(DUPLICATION, NO_ACCOUNT)

    assert found.insist() is found


@pytest.mark.parametrize(
    ("day", "is_accepted"),
    [
        (date(2021, 12, 31), False),
        (date(2022, 1, 1), True),
        (date(2022, 12, 31), True),
        (date(2023, 1, 1), False),
    ],
)
def test_a_decision_stands_from_its_first_day_until_it_is_to_be_looked_at_again(day, is_accepted):
    found = analysis({**DUPLICATION, "since": 2022, "review-by": 2023}, day=day)

    assert len(found.accepted) == int(is_accepted)
    assert ("DUP001" in {finding.code for finding in found}) is not is_accepted


def test_a_decision_of_another_day_is_not_an_error_though_it_matches_nothing():
    cured = {"code": "GAP003", "about": ["board:treasury"], "since": 2020, "review-by": 2023}

    assert analysis(cured).insist().unmatched == ()


def test_a_decision_about_an_overlap_names_its_two_boards_in_order_of_id():
    members = {"members": ["police", "health", "charity"], "members-in": "minutes"}
    members |= {"lines": {"accountability": "pcc"}}
    more = {**members, "members": [*members["members"], "fire"]}
    pair = {"code": "OVL001", "about": ["board:audit", "board:finance"]}

    found = analysis(pair, boards={"finance": members, "audit": more}).insist()

    assert "OVL001" not in {finding.code for finding in found}
    assert len(found.accepted) == 1


def test_a_line_that_crosses_areas_can_be_accepted(tmp_path: Path):
    entry = {"code": "FTP001", "about": ["board:coast", "board:border", "line:crossing"]}
    folder = a_folder(
        tmp_path,
        areas={"west": ["conwy", "denbighshire"], "east": ["denbighshire", "flintshire"]},
        boards={
            "coast": {"area": "west", "lines": {"reporting": "border"}},
            "border": {"area": "east"},
        },
        accepted=[entry],
    )

    found = analyse(build(load(folder).as_of(date(2024, 1, 1)))).insist()

    assert [finding.code for finding, _ in found.accepted] == ["FTP001"]


def test_an_analysis_has_as_many_findings_as_it_gives():
    found = analysis()

    assert len(found) == len(list(found)) == 3


def test_a_decision_that_ran_out_is_told_only_while_what_it_accepted_is_there():
    ran_out = {"since": 2020, "review-by": 2023}
    cured = {"code": "GAP003", "about": ["board:treasury"], **ran_out}

    found = analysis({**DUPLICATION, **ran_out}, cured)

    assert [about for code, about in codes(found) if code == "GAP018"] == [
        ("rule:dup001", *sorted(DUPLICATION["about"]))
    ]
