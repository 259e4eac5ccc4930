"""What a board succeeded, meets beside, lacks and has to do, as a table."""

from datetime import date

from landscape.graph import build
from landscape.render.ties import tie_table
from tests.builders import a_landscape

BOARDS = {
    "clerks": {"until": 2020, "sources": ["s1"]},
    "audit": {
        "since": 2020,
        "succeeds": ["clerks"],
        "legal-boards": [{"name": "Conwy audit board", "area": "conwy"}],
        "back-to-back": ["finance"],
        "absent-lines": [{"to": "finance", "about": "no reports", "sources": ["s1"]}],
        "tasks": [{"what": "count the seats"}, {"what": "write", "held-by": "police"}],
    },
    "finance": {},
}


def told(board, year, language="en"):
    whole = a_landscape(boards=BOARDS, organisations=["police"])
    graph = build(whole.as_of(date(year, 1, 1)))
    table = tie_table(graph, graph.landscape.board_by_id[board], language)
    return [(row[0].text, row[1].text, row[1].link) for row in table.rows], table


def test_a_board_without_ties_has_no_rows():
    assert told("finance", 2024)[0] == []


def test_every_tie_is_told_with_what_it_is_to():
    assert told("audit", 2024)[0] == [
        ("Took over from", "Clerks", "board:clerks"),
        ("Is in law also", "Conwy audit board", None),
        ("Meets back to back with", "Finance", "board:finance"),
        ("A source says that a line is missing to", "Finance: no reports", "board:finance"),
        ("Work that nobody took on", "count the seats", None),
        (
            "Work that somebody took on",
            "write (taken on by: Police)",
            "organisation:police",
        ),
    ]


def test_a_board_that_ended_names_the_board_that_followed_it():
    assert told("clerks", 2019)[0] == [("Was followed by", "Audit", "board:audit")]


def test_each_row_says_how_it_is_known():
    _, table = told("audit", 2024)

    assert table.caption == "6 other ties"
    assert [cell.text for cell in table.rows[3][2:]] == [
        "Documented",
        "A source says so",
        "Document s1",
    ]


def test_the_table_is_there_in_welsh():
    rows, table = told("audit", 2024, "cy")

    assert table.caption == "6 chysylltiad arall"
    assert rows[2][0] == "Yn cyfarfod gefn wrth gefn â"
