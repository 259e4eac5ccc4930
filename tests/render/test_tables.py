"""Tables and sentences: a chart in words, safe as HTML, CSV and plain text."""

import csv
import io

import pytest

from landscape.graph import LandscapeGraph, build
from landscape.model.source import Source
from landscape.model.text import Text
from landscape.render.board_work import duty_table, theme_table
from landscape.render.boards import (
    board_table,
    chart_sentences,
    date_cell,
    find_sources,
    member_table,
    seat_table,
    source_table,
    table_of_lines,
)
from landscape.render.chart import build_chart, find_lines_shown
from landscape.render.html import folded_html, list_html, table_html
from landscape.render.plain import table_csv, table_text
from landscape.render.table import Cell, Table, cell_of, many, number
from tests.builders import a_landscape


@pytest.fixture
def graph() -> LandscapeGraph:
    return build(
        a_landscape(
            boards={
                "local": {
                    "name": {"en": "Local board", "cy": "Bwrdd lleol", "cy-status": "draft"},
                    "themes": ["crime"],
                    "duties": ["plan"],
                    "members": [
                        {"organisation": "police", "sources": ["s1"]},
                        {"organisation": "council", "capacity": "chair", "reason": "statutory"},
                        {"organisation": "clerk", "capacity": "secretariat"},
                    ],
                    "lines": {"accountability": "regional"},
                },
                "regional": {"members": ["board:local"]},
                "alone": {},
            }
        )
    )


def texts(table: Table) -> list[tuple[str, ...]]:
    return list(table.texts()[1:])


def test_a_table_of_no_boards_has_a_header_and_no_rows(graph: LandscapeGraph):
    table = board_table(graph, [], "en")

    assert table.caption == "0 boards"
    assert table.rows == ()
    assert len(table.header) == 8


def test_a_table_has_one_row_for_each_board_drawn(graph: LandscapeGraph):
    shown = ["local", "regional", "alone"]

    table = board_table(graph, shown, "en")

    chart = build_chart(graph, shown, "en", title="")
    assert len(table.rows) == len(chart.boards)
    assert [row[0].link for row in table.rows] == ["board:alone", "board:local", "board:regional"]


def test_a_table_of_lines_has_one_row_for_each_line_drawn(graph: LandscapeGraph):
    shown = ["local", "regional"]

    table = table_of_lines(graph, find_lines_shown(graph, shown), "en")

    assert [row[:3] for row in texts(table)] == [("Local board", "answers to", "Regional")]
    assert len(table.rows) == len(build_chart(graph, shown, "en", title="").lines)


def test_a_chart_in_sentences_leaves_no_board_out(graph: LandscapeGraph):
    said = [cell.text for cell in chart_sentences(graph, ["local", "regional", "alone"], "en")]

    assert said == ["Local board answers to Regional.", "Alone has no recorded lines."]


def test_the_chair_comes_first_and_those_who_serve_last(graph: LandscapeGraph):
    table = member_table(graph, graph.landscape.board_by_id["local"], "en")

    assert [(row[0], row[2]) for row in texts(table)] == [
        ("Council", "Chair"),
        ("Police", "Member"),
        ("Clerk", "Secretariat"),
    ]


def test_the_seats_of_a_board_on_other_boards_are_listed(graph: LandscapeGraph):
    assert [row[0] for row in texts(seat_table(graph, "local", "en"))] == ["Regional"]


def test_duties_and_themes_say_how_they_are_known(graph: LandscapeGraph):
    board = graph.landscape.board_by_id["local"]

    assert [row[0] for row in texts(duty_table(graph, board, "en"))] == ["Plan"]
    assert [row[:2] for row in texts(theme_table(graph, board, "en"))] == [("Crime", "Assumed")]


def test_every_source_of_a_board_is_found(graph: LandscapeGraph):
    sources = find_sources(graph.landscape.board_by_id["local"])

    assert sources == ("s1",)
    assert len(source_table(graph, sources, "en").rows) == 1


def test_the_date_of_a_document_is_said_in_words_and_a_note_on_it_is_marked_as_english():
    exact = Source(id="a", title="T", publisher="P", date="2018-03-21")
    month = Source(id="b", title="T", publisher="P", date="2018-03")
    noted = Source(id="c", title="T", publisher="P", date_note="Undated.")

    assert date_cell(exact, "en") == Cell("21 March 2018", is_date=True)
    assert date_cell(exact, "cy") == Cell("21 Mawrth 2018", is_date=True)
    assert date_cell(month, "cy") == Cell("Mawrth 2018", is_date=True)
    assert date_cell(noted, "cy") == Cell("Undated.", language="en")
    assert date_cell(noted, "en") == Cell("Undated.")
    table = Table("c", ("Title", "Date"), ((Cell("T"), date_cell(exact, "en")),))
    assert '<td class="date">21 March 2018</td>' in table_html(table, "en", lambda _: None)


def test_english_on_a_welsh_page_is_marked(graph: LandscapeGraph):
    table = board_table(graph, ["local", "alone"], "cy")

    html = table_html(table, "cy", lambda _: None)

    assert [row[0].language for row in table.rows] == ["en", None]
    assert '<span lang="en">Alone</span>' in html
    assert "Bwrdd lleol" in html
    assert [row[0].is_draft for row in table.rows] == [False, True]


def test_html_has_caption_scopes_and_links():
    table = Table(
        "A caption", ("One", "Two"), ((Cell("x", link="board:x"), Cell("1", is_number=True)),)
    )

    html = table_html(table, "en", lambda thing: f"board?{thing}&lang=cy")

    assert "<caption>A caption</caption>" in html
    assert '<th scope="col">One</th>' in html
    assert '<th scope="row"><a href="board?board:x&amp;lang=cy" target="_self">x</a></th>' in html
    assert '<td class="number">1</td>' in html


def test_nothing_in_a_text_is_markup():
    evil = '<img src=x onerror="alert(1)">'

    html = table_html(Table(evil, (evil,), ((Cell(evil, link="board:a"),),)), "en", lambda _: evil)

    assert "<img" not in html
    assert "<img" not in list_html([Cell(evil)], "en", lambda _: None)


def test_a_table_in_plain_text_stands_in_columns():
    table = Table(
        "Two", ("Name", "Seats"), ((Cell("Audit"), Cell("3")), (Cell("Finance"), Cell("12")))
    )

    assert table_text(table) == ("Two\n\nName     Seats\n-------  -----\nAudit    3\nFinance  12")


def test_a_table_in_plain_text_stays_within_its_width():
    long = "A board with a name that goes on and on for longer than a line of a terminal has room"
    rows = ((Cell(long), Cell("3"), Cell(long)), (Cell("Audit"), Cell("12"), Cell("Conwy")))
    table = Table("Two boards, where they work, and the seats", ("Name", "Seats", "Area"), rows)

    text = table_text(table, 40)

    assert max(map(len, text.splitlines())) <= 40
    assert text.splitlines()[:6] == [
        "Two boards, where they work, and the",
        "seats",
        "",
        "Name             Seats  Area",
        "---------------  -----  ----------------",
        "A board with a   3      A board with a",
    ]


def test_a_table_with_no_room_for_its_columns_is_told_row_by_row():
    heads = tuple(f"Heading{place}" for place in range(6))
    rows = (tuple(Cell("a dozen letters of text") for _ in heads), (Cell("x"),) * 6)

    text = table_text(Table("Six columns", heads, rows), 40)

    assert text.startswith("Six columns\n\nHeading0: a dozen letters of text\nHeading1: a dozen")
    assert text.endswith("\n\n" + "\n".join(f"{head}: x" for head in heads))


def test_a_word_that_is_longer_than_a_line_is_broken():
    table = Table("Addresses", ("Where", "Seats"), ((Cell("x" * 90), Cell("1")),))

    assert max(map(len, table_text(table, 40).splitlines())) <= 40


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@x", "\tx", "\nx", "＝1", "＠x", "=cmd|' /C calc'!A0"]
)
def test_a_spreadsheet_takes_no_text_for_a_formula(text: str):
    written = table_csv(Table("c", ("h",), ((Cell(text),),)))

    [_, [cell]] = list(csv.reader(io.StringIO(written.removeprefix("\ufeff"))))
    assert cell == f"'{text}"


def test_csv_keeps_welsh_letters_quotes_and_commas():
    written = table_csv(Table("c", ("ŵ",), ((Cell('a, "b" ŷ'),),)))

    assert written.startswith("\ufeff")
    assert list(csv.reader(io.StringIO(written.removeprefix("\ufeff")))) == [["ŵ"], ['a, "b" ŷ']]


def test_what_is_not_known_is_said_so():
    assert number(None, "en").text == "Not known"
    assert many((), "en").text == "None"
    assert number(0, "en").text == "0"
    assert number(-3, "en", signed=True).text == "-3"
    assert number(3, "en", signed=True).text == "+3"


def test_thousands_are_parted_by_commas_but_not_in_a_file():
    many_seats = number(2080, "cy")

    assert many_seats.text == "2,080"
    assert number(-1500, "en", signed=True).text == "-1,500"
    assert table_csv(Table("c", ("h",), ((many_seats,),))).endswith("h\r\n2080\r\n")


def test_official_welsh_is_no_draft():
    official = Text(en="Board", cy="Bwrdd", cy_status="official")

    assert cell_of(official, "cy") == Cell("Bwrdd")
    assert cell_of(official, "en") == Cell("Board")


def test_what_is_folded_stands_behind_its_heading_and_is_open_where_that_is_asked_for():
    closed, opened = folded_html("A & B", "<p>c</p>"), folded_html("A", "c", is_open=True)

    assert "<summary>A &amp; B</summary><p>c</p></details>" in closed
    assert " open>" not in closed
    assert " open>" in opened
