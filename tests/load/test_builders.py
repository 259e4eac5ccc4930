"""The builders say what they are told, and the same by file as by value."""

from pathlib import Path

import yaml

from landscape.load import load
from tests.builders import a_board, a_folder, a_landscape, a_member, expand

CASE = """
councils: [conwy, gwynedd]
areas: {both: {kind: police, councils: [conwy, gwynedd]}}
organisations: {police: {area: both, since: 1974-04-01}}
themes: {violence: {parent: safety}}
as-of: 2022-01-01
boards:
  finance:
    since: 2020
    members: {police: statutory, council-conwy: {capacity: chair}, audit: invited}
    lines: {accountability: [council-conwy, council-gwynedd], reporting: audit}
    themes: [violence]
  audit:
"""


def test_nothing_said_is_three_councils_in_one_area_and_no_boards():
    landscape = a_landscape()

    assert [council.id for council in landscape.councils] == ["conwy", "denbighshire", "flintshire"]
    assert [area.id for area in landscape.areas] == ["north-wales"]
    assert landscape.boards == ()


def test_a_case_in_short_is_a_whole_landscape():
    landscape = a_landscape(**yaml.safe_load(CASE))

    finance = landscape.board_by_id["finance"]
    assert [(m.party, m.reason, m.capacity) for m in finance.members] == [
        ("police", "statutory", "member"),
        ("council-conwy", "agreed", "chair"),
        ("audit", "invited", "member"),
    ]
    assert finance.members[2].board == "audit"
    assert [(line.kind, line.to) for line in finance.lines] == [
        ("accountability", "council-conwy"),
        ("accountability", "council-gwynedd"),
        ("reporting", "audit"),
    ]
    assert list(landscape.theme_by_id) == ["safety", "violence"]
    assert landscape.organisation_by_id["council-conwy"].area == "conwy"
    assert str(landscape.about.as_of) == "2022-01-01"


def test_a_case_is_the_same_by_file_as_by_value(tmp_path: Path):
    case = yaml.safe_load(CASE)

    assert load(a_folder(tmp_path, **case)) == a_landscape(**case)


def test_a_case_that_is_whole_already_is_left_as_it_is():
    whole = expand(yaml.safe_load(CASE))
    again = expand(
        {**whole["about"], **{k: v for k, v in whole.items() if k != "about"}}
        | {"areas": {area["id"]: area for area in whole["areas"]}}
    )

    assert again == whole


def test_boards_and_members_may_be_values():
    board = a_board("finance", members=[a_member("police", since=2020)])

    landscape = a_landscape(boards=[board])

    assert landscape.boards == (board,)
