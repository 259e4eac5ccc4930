"""The page to print of an area: one A3 page, letters of 8 points, and nothing left out unsaid."""

import re
import zlib
from datetime import date
from functools import cache

import pytest

from landscape.bundled import find_data
from landscape.graph import build
from landscape.load import load
from landscape.render.places import find_places
from landscape.render.selection import Selection, select
from landscape.render.sheet import MARGIN, PAGE, SMALLEST, make_sheet, set_sheet, sheet_alt
from landscape.render.sheet_chart import DETAILS, Detail, find_drawn
from tests.builders import a_landscape

pytestmark = pytest.mark.dot

BOARDS = {
    "top": {"name": "Top Board", "lines": {"accountability": "council-conwy"}},
    "left": {"name": "Left", "lines": {"accountability": "top"}, "themes": ["crime"]},
    "right": {"name": "Right", "lines": {"accountability": "top"}, "themes": ["crime"]},
    "alone": {"name": "Alone"},
    "secret": {"name": "Secret", "sensitive": True, "lines": {"reporting": "top"}},
    "adviser": {"name": "Adviser", "lines": {"advice": "top"}},
}


def a_graph(boards=BOARDS):
    return build(a_landscape(boards=boards, name={"en": "Toys"}).as_of(date(2024, 1, 1)))


@cache
def real_graph():
    landscape = load(find_data())
    return build(landscape.as_of(landscape.about.as_of.first_day))


def words_of(sheet):
    return [item for part in sheet.parts for item in part.items]


def test_an_area_without_a_line_has_a_page_in_words():
    sheet = make_sheet(a_graph({"alone": {"name": "Alone"}}), "north-wales", "en")

    assert (sheet.chart, sheet.key) == (None, None)
    assert words_of(sheet) == ["Alone (regional)."]
    assert set_sheet(sheet, "pdf").startswith(b"%PDF")


def test_a_small_area_is_drawn_whole_and_says_what_is_not_drawn():
    sheet = make_sheet(a_graph(), "north-wales", "en")

    assert sheet.drawn.detail == DETAILS[0]
    assert sheet.subtitle == (
        "As at 1 January 2024. Drawn: 4 of 6 boards of the area, 4 of 4 lines."
    )
    assert "Alone (regional); Secret (regional)." in words_of(sheet)
    assert "1 line from or to a sensitive board is not printed." in words_of(sheet)


def test_the_ties_of_a_sensitive_board_are_on_no_detail_of_the_page():
    graph = a_graph()

    for detail in DETAILS:
        drawn = find_drawn(graph, BOARDS, detail)
        assert "secret" not in {board for board, _ in (*drawn.lines, *drawn.undrawn)}
        assert drawn.withheld == 1


def test_boards_below_the_same_one_with_nothing_below_them_share_a_box():
    drawn = find_drawn(a_graph(), BOARDS, Detail(("accountability",), is_stacked=True))

    assert drawn.stacks == (("left", "right"), ("top",))
    assert drawn.apart == ("adviser", "alone", "secret")


def test_every_line_of_an_area_is_drawn_or_told_or_counted():
    graph = real_graph()
    boards = select(graph, Selection(area="vale-of-glamorgan"))

    for detail in DETAILS:
        drawn = find_drawn(graph, boards, detail)
        every = sum(len(graph.find_lines_from(board)) for board in boards)
        assert len(drawn.lines) + len(drawn.undrawn) + drawn.withheld == every
        assert {b for stack in drawn.stacks for b in stack} | set(drawn.apart) == boards


AREAS = 26
"""The 4 regions and the 22 councils."""


def test_every_region_and_council_is_an_area_to_print():
    assert len(find_places(real_graph().landscape)[1:]) == AREAS


@pytest.mark.parametrize("number", range(AREAS))
def test_the_page_of_each_area_is_one_a3_page_with_letters_of_eight_points(number):
    language = "cy" if number % 2 else "en"
    graph = real_graph()
    place = find_places(graph.landscape)[1:][number].id

    sheet = make_sheet(graph, place, language)

    pdf = set_sheet(sheet, "pdf")
    assert re.findall(rb"/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]", pdf) == [(b"1190.55", b"841.89")]
    assert find_smallest_letters(pdf) >= SMALLEST - 0.01
    assert sheet.chart is not None
    assert sheet.chart.width <= PAGE[0] - 2 * MARGIN
    area = graph.landscape.area_by_id[place].name.say(language)
    assert area in sheet.head.title
    assert "2020" in sheet.subtitle
    assert {"en": "Key", "cy": "Allwedd"}[language] in sheet.key.svg
    assert sheet.parts[-1].kind == "numbers"
    assert "Landscape" in sheet.head.source
    assert str(len(sheet.drawn.lines)) in sheet_alt(sheet)


def find_smallest_letters(pdf: bytes) -> float:
    """The size of the smallest letters that a PDF draws, in points.

    Every matrix before a letter counts, as the page's own commands say it: only lengths in the
    direction of writing, for nothing here is turned.
    """
    sizes, scale, stack = [], 1.0, []
    for content in find_contents(pdf):
        for word in re.finditer(
            rb"(?P<save>\bq\b)|(?P<back>\bQ\b)|(?P<cm>([-\d.]+ ){6}cm\b)"
            rb"|/\S+ (?P<size>[\d.]+) Tf\b|(?P<tm>([-\d.]+ ){6}Tm\b)",
            content,
        ):
            if word["save"]:
                stack.append(scale)
            elif word["back"]:
                scale = stack.pop()
            elif word["cm"]:
                scale *= abs(float(word["cm"].split()[0]))
            elif word["size"]:
                size = float(word["size"])
            elif word["tm"]:
                sizes.append(scale * size * abs(float(word["tm"].split()[0])))
    return min(sizes)


def find_contents(pdf: bytes) -> list[bytes]:
    """The commands of the page, and of what it puts in."""
    found = []
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.S):
        try:
            # Piece by piece: the last byte of a stream may be taken for the end of the line.
            text = zlib.decompressobj().decompress(stream)
        except zlib.error:
            continue
        if b" Tf" in text:
            found.append(text)
    return found
