"""A chart as a file: what it says of itself, its paper, and what of sensitive boards stays out."""

import re
from dataclasses import replace
from datetime import date

import pytest

from landscape.graph import build
from landscape.render.chart import build_chart
from landscape.render.finding_chart import Surroundings, finding_chart
from landscape.render.head import Head
from landscape.render.picture import SMALLEST, Framed, alt_text, choose_sheet, frame, make_picture
from tests.builders import a_landscape

HEAD = Head("Boards", date(2024, 1, 1), (("Place", "Conwy"),), "Source: <toys> & more.", "en")

BOARDS = {
    "open": {"lines": {"accountability": "council-conwy"}},
    "secret": {"sensitive": True, "lines": {"accountability": "open", "reporting": "police"}},
    "below": {"lines": {"reporting": "secret"}},
}
TIES_OF_SECRET = 3


def chart_of(boards=BOARDS, *, around=None, **more):
    graph = build(a_landscape(boards=boards).as_of(date(2024, 1, 1)))
    return build_chart(graph, boards, "en", title="Boards", around=around, **more)


def texts(svg):
    return re.findall(r"<text[^>]*>([^<]*)</text>", svg)


def test_a_chart_of_nothing_still_says_what_it_is():
    svg = make_picture(chart_of({}), HEAD, "svg").decode()

    assert texts(svg) == [
        "Boards",
        "As at 1 January 2024",
        "Filters: Place: Conwy",
        "Source: &lt;toys&gt; &amp; more.",
    ]


def test_a_chart_without_sensitive_boards_leaves_whole():
    boards = {name: {**board, "sensitive": False} for name, board in BOARDS.items()}

    chart = chart_of(boards)

    assert (chart.leaving, chart.withheld) == (None, 0)


def test_lines_of_a_sensitive_board_stay_on_the_page_and_out_of_the_file_which_counts_them():
    chart = chart_of()

    svg = make_picture(chart, HEAD, "svg").decode()

    assert len(chart.lines) == TIES_OF_SECRET + 1
    assert [(board, line.to) for board, line in chart.leaving.lines] == [("open", "council-conwy")]
    assert chart.leaving.boards == chart.boards
    assert texts(svg)[-1] == "3 lines from or to sensitive boards are not in the file."
    assert "Police" not in svg


def test_of_neighbours_only_those_leave_that_a_line_that_may_leave_ties_to_the_board():
    assert chart_of(around=["open"]).leaving.boards == ("open",)
    assert chart_of(around=["secret"]).leaving.boards == ("secret",)


def test_what_stands_above_a_sensitive_board_does_not_leave_with_the_chart_of_a_finding():
    graph = build(a_landscape(boards=BOARDS).as_of(date(2024, 1, 1)))
    lines = tuple(("secret", line) for line in graph.find_lines_from("secret"))

    chart = finding_chart(graph, Surroundings(("secret",), lines), "en")

    assert chart.leaving.boards == ("secret",)


@pytest.mark.parametrize(
    ("kind", "start"), [("svg", b"<?xml"), ("png", b"\x89PNG"), ("pdf", b"%PDF")]
)
def test_the_same_chart_gives_the_same_bytes_in_each_form(kind, start):
    chart = chart_of()

    assert make_picture(chart, HEAD, kind).startswith(start)
    assert make_picture(chart, HEAD, kind) == make_picture(chart, HEAD, kind)


def test_a_pdf_tells_its_title_language_and_what_the_picture_shows():
    welsh = replace(HEAD, title="Byrddau", language="cy")

    pdf = make_picture(chart_of(), welsh, "pdf")

    assert b"/Lang(cy-GB)" in pdf
    assert b"Byrddau" in pdf
    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf
    assert alt_text(chart_of(), HEAD) == (
        "Boards. A chart of 3 boards and 4 lines between them or to others."
    )


def test_lines_below_a_narrow_chart_widen_it_and_are_folded():
    framed = frame(
        '<svg width="10pt" height="20pt"\n viewBox="0 0 10 20"></svg>', ["a " * 200], HEAD
    )

    assert framed.width > 400
    assert framed.svg.count("<text") > 3


@pytest.mark.parametrize(
    ("width", "height", "paper"),
    [(300, 500, (595.28, 841.89)), (800, 400, (841.89, 595.28)), (1300, 700, (1190.55, 841.89))],
)
def test_a_chart_is_set_on_the_smallest_paper_on_which_it_is_read(width, height, paper):
    sheet = choose_sheet(Framed('<text font-size="10.00">', width, height))

    assert (sheet.width, sheet.height) == paper
    assert sheet.scale * 10 >= SMALLEST


def test_a_chart_too_large_for_a3_has_a_page_of_its_own_size():
    sheet = choose_sheet(Framed('<text font-size="10.00">', 4000, 900))

    assert sheet.scale == 1
    assert sheet.width > 4000
