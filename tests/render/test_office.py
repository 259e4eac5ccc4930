"""Documents for Office: slides, papers and workbooks, and what of sensitive boards stays out."""

import io
from datetime import date

import docx
import openpyxl
import pptx
import pytest
from docx.oxml.ns import qn
from docx.shared import Mm

from landscape.findings import analyse
from landscape.graph import build
from landscape.render.chart import build_chart
from landscape.render.head import make_head
from landscape.render.options_paper import options_paper
from landscape.render.powerpoint import chart_slides
from landscape.render.workbook import area_workbook, comparison_workbook
from landscape.scenario import compare
from tests.builders import a_landscape
from tests.scenario.steps import retire, today, what_comes_of

pytestmark = pytest.mark.dot

BOARDS = {
    "open": {
        "name": "Open Board",
        "members": ["police", "health"],
        "duties": ["plan"],
        "lines": {"accountability": "council-conwy", "reporting": "council-conwy"},
    },
    "secret": {
        "name": "Secret Board",
        "sensitive": True,
        "members": ["prison"],
        "lines": {"reporting": "open"},
    },
}


def a_graph():
    return build(a_landscape(boards=BOARDS).as_of(date(2024, 1, 1)))


def head_of(graph, title="Boards", language="en"):
    return make_head(graph.landscape, language, title=title)


def slides_of(language="en"):
    graph = a_graph()
    chart = build_chart(graph, BOARDS, language, title="Boards")
    made = chart_slides(chart, head_of(graph, language=language))
    assert made == chart_slides(chart, head_of(graph, language=language))
    return pptx.Presentation(io.BytesIO(made))


def a_comparison():
    return compare(what_comes_of(today(boards=BOARDS), retire("open")))


def paper_of(*comparisons, language="en"):
    head = head_of(a_graph(), "A paper", language)
    made = options_paper(comparisons, head)
    assert made == options_paper(comparisons, head)
    return docx.Document(io.BytesIO(made))


def sheets_of(made):
    book = openpyxl.load_workbook(io.BytesIO(made))
    return {sheet.title: "\n".join(str(c) for row in sheet.values for c in row) for sheet in book}


def test_a_slide_has_a_box_with_words_for_each_board_and_a_line_for_each_that_may_leave():
    (slide,) = slides_of().slides

    texts = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
    lines = [shape.name for shape in slide.shapes if shape.shape_type == pptx_line()]
    assert slide.shapes.title.text_frame.text == "Boards"
    assert any(text.startswith("Open Board") for text in texts)
    assert any(text.startswith("Secret Board") for text in texts)
    assert sum("Open Board" in name for name in lines) == 2
    assert not any("Secret Board" in name for name in lines)


def pptx_line():
    return pptx.enum.shapes.MSO_SHAPE_TYPE.LINE


def test_the_first_line_between_two_boxes_stays_with_them_and_the_second_stands_beside_it():
    (slide,) = slides_of().slides

    joined = [s for s in slide.shapes if s.shape_type == pptx_line() and "Open Board" in s.name]
    ends = [len(list(line._element.iter(qn_a("stCxn"), qn_a("endCxn")))) for line in joined]
    assert sorted(ends) == [0, 2]
    assert len({line.begin_x for line in joined}) == 2


def qn_a(name):
    return f"{{http://schemas.openxmlformats.org/drawingml/2006/main}}{name}"


def test_a_slide_says_in_its_notes_what_it_shows_and_what_is_left_out():
    (slide,) = slides_of().slides

    notes = slide.notes_slide.notes_text_frame.text
    assert "As at 1 January 2024" in notes
    assert "1 line from or to a sensitive board is not in the file." in notes


def test_the_letters_of_a_slide_are_in_its_language():
    deck = slides_of("cy")

    runs = list(deck.slides[0].shapes._spTree.iter(qn_a("rPr")))
    assert {run.get("lang") for run in runs} == {"cy-GB"}
    assert deck.core_properties.language == "cy-GB"


def test_a_paper_has_headings_and_tables_whose_header_is_on_every_page():
    paper = paper_of(a_comparison())

    headings = [p.text for p in paper.paragraphs if p.style.name.startswith("Heading")]
    assert "Measures beside today" in headings
    assert "All that differs" in headings
    assert "What the law asks" in headings
    firsts = [table.rows[0]._tr for table in paper.tables]
    assert all(list(first.iter(qn("w:tblHeader"))) for first in firsts)


def test_a_column_of_a_paper_is_as_wide_in_its_grid_as_in_its_cells():
    for table in paper_of(a_comparison()).tables:
        grid = [column.width for column in table.columns]

        assert grid == [cell.width for cell in table.rows[0].cells]
        assert min(grid) >= Mm(18)


def test_a_paper_is_in_its_language_and_its_chart_is_told_in_words():
    paper = paper_of(a_comparison(), language="cy")

    assert paper.core_properties.language == "cy-GB"
    assert {lang.get(qn("w:val")) for lang in paper.styles.element.iter(qn("w:lang"))} == {"cy-GB"}
    (shape,) = paper.inline_shapes
    assert "Siart o" in shape._inline.docPr.get("descr")


def test_several_options_stand_side_by_side_before_each_has_its_own_chapter():
    paper = paper_of(a_comparison(), a_comparison())

    firsts = [p.text for p in paper.paragraphs if p.style.name == "Heading 1"]
    assert firsts[0] == "Measures beside today"
    assert len(firsts) == 3


def test_a_workbook_of_boards_has_a_sheet_for_each_kind_of_thing_and_nothing_sensitive():
    graph = a_graph()

    made = area_workbook(graph, BOARDS, analyse(graph).findings, head_of(graph))

    sheets = sheets_of(made)
    assert {"Boards", "Members", "Lines", "Duties", "Findings"} <= sheets.keys()
    assert "Police" in sheets["Members"]
    assert "Secret Board" in sheets["Boards"]
    assert not any("Secret Board" in sheets[name] for name in ("Members", "Lines"))
    assert not any("Prison" in text for text in sheets.values())


def test_a_workbook_of_options_has_their_measures_and_differences():
    graph = a_graph()

    sheets = sheets_of(comparison_workbook([a_comparison()], head_of(graph)))

    assert {"Measures", "Differences", "Boards"} <= sheets.keys()
    assert "Open Board" in sheets["Differences"]
