"""Words on lines: each on its own line, clear of shapes and of one another, in every file."""

import io
import re

import pptx
import pytest

from landscape.render.chart import Chart, draw
from landscape.render.charts_alike import build_charts_alike
from landscape.render.head import make_head
from landscape.render.laid_out import read_drawing
from landscape.render.layout import count_drawn
from landscape.render.line_words import find_points, put_words
from landscape.render.picture import make_picture
from landscape.render.powerpoint import chart_slides
from tests.builders import a_landscape
from tests.render.test_charts_alike import a_side

LINE = (
    b'<svg width="100pt" height="100pt"><g id="graph0" class="graph" transform="translate(4 96)">'
    b'<g id="edge1" class="edge new">\n<title>n0&#45;&gt;n1</title>\n'
    b'<path d="M0,-10C0,-30 0,-50 0,-70"/>\n</g>\n</g>\n</svg>'
).replace(b"<svg ", b'<svg xmlns="http://www.w3.org/2000/svg" ')


def two_sides(word: str = "new") -> tuple[Chart, Chart]:
    before = a_side(a={"lines": {"reporting": "b"}}, b={})
    lines = {"reporting": "b", "accountability": "b", "delivery": "b"}
    after = a_side(a={"lines": lines}, b={})
    told = [
        type(side)(side.graph, side.boards, side.title, side.marks, one, f"{one}: differs")
        for side, one in zip((before, after), ("ends", word), strict=True)
    ]
    one, other = build_charts_alike(told, "en")
    return one, other


def find_words(svg: bytes) -> list[str]:
    return re.findall(r'class="word edge">.*?<text[^>]*>([^<]*)<', svg.decode(), re.DOTALL)


def test_a_picture_of_which_no_line_has_a_word_stays_as_it_is():
    assert put_words(LINE, {}) == LINE
    assert put_words(LINE, {"gone": "ends"}) == LINE


def test_a_word_stands_half_way_along_its_line():
    assert b'x="0" y="-36' in put_words(LINE, {"new": "new"})


def test_points_are_found_along_curves_that_follow_one_another():
    way = "M0,0C0,10 0,20 0,30 0,40 0,50 0,60"
    assert list(find_points(way, (0, 0.25, 0.5, 1))) == [(0, 0), (0, 15), (0, 30), (0, 60)]


def test_no_word_is_read_as_markup():
    assert b">&lt;b&gt;<" in put_words(LINE, {"new": "<b>"})


@pytest.mark.dot
def test_only_lines_that_the_other_side_lacks_have_a_word():
    before, after = map(draw, two_sides())

    assert find_words(before) == []
    assert find_words(after) == ["new", "new"]


@pytest.mark.dot
def test_words_do_not_count_as_lines():
    _, after = two_sides()

    assert count_drawn(draw(after)) == (after.nodes, after.edges)


@pytest.mark.dot
def test_words_of_lines_side_by_side_do_not_cover_one_another():
    _, after = two_sides()

    papers = re.findall(r'class="word edge">.*?points="([^"]*)"', draw(after).decode(), re.DOTALL)
    (left, top), _, (right, bottom), _ = (map(float, c.split(",")) for c in papers[0].split(" "))
    (l2, t2), _, (r2, b2), _ = (map(float, c.split(",")) for c in papers[1].split(" "))
    assert right <= l2 or r2 <= left or bottom <= t2 or b2 <= top


@pytest.mark.dot
def test_the_key_says_what_the_words_mean_that_stand_on_some_line():
    _, after = two_sides()
    side = a_side(a={"lines": {"reporting": "b"}}, b={})
    (alone,) = build_charts_alike(
        [type(side)(side.graph, side.boards, side.title, {}, "new", "new: differs")], "en"
    )

    assert "new: differs" in after.dot
    assert "ends: differs" not in after.dot
    assert "new: differs" not in alone.dot


@pytest.mark.dot
def test_the_word_belongs_to_its_line_when_the_picture_is_read_back():
    _, after = two_sides()

    arrows = read_drawing(draw(after).decode()).arrows
    assert sorted(arrow.word for arrow in arrows if arrow.word) == ["new", "new"]


@pytest.mark.dot
def test_the_words_are_in_every_file():
    _, after = two_sides("newydd")
    head = make_head(a_landscape(), "cy", title="A chart")

    assert b">newydd<" in make_picture(after, head, "svg")
    assert make_picture(after, head, "png").startswith(b"\x89PNG")
    (slide,) = pptx.Presentation(io.BytesIO(chart_slides(after, head))).slides
    texts = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    assert texts.count("newydd") == 2
