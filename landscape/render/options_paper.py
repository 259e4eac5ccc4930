"""A paper on options, for a meeting: each option beside today, in Word; the only home of docx."""

import io
from collections.abc import Iterable, Sequence
from datetime import datetime

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from landscape.model.errors import LandscapeError
from landscape.render.comparison import measure_table, summary
from landscape.render.differences import difference_table
from landscape.render.effects import loss_sentences
from landscape.render.flow_chart import build_flow_chart
from landscape.render.head import Head
from landscape.render.legal import count_legal, legal_sentences
from landscape.render.office_file import LOCALES, with_same_days
from landscape.render.picture import alt_text, make_picture
from landscape.render.plan import plan_of, plan_sentences, plan_table
from landscape.render.scenario_text import (
    answer,
    assumption_cells,
    evidence_sentence,
    step_cells,
    timetable_from,
)
from landscape.render.table import Table
from landscape.render.withheld import keep_open_comparison
from landscape.scenario import Comparison
from landscape.words import say

_FONT = "Arial"
_INK = RGBColor(0x1A, 0x1A, 0x1A)
_WIDTH = 257
"""The width of the text, in millimetres."""

_LONG = 60
"""Letters above which a column is not made any wider."""

_SHORT = 16
"""Letters for which every column has room, so that no word or number in it is broken."""

_PICTURE = Mm(245)
_TALLEST = Mm(150)


def options_paper(comparisons: Sequence[Comparison], head: Head) -> bytes:
    """The paper as a Word file; the same options give the same bytes.

    What tells the particulars of a sensitive board is not in it.
    """
    paper = _begin(head)
    opened = [keep_open_comparison(one) for one in comparisons]
    if len(opened) > 1:
        paper.add_heading(say("paper.measures", head.language), 1)
        _add_table(paper, measure_table(opened, head.language))
    for one in opened:
        _add_option(paper, one, head, is_only=len(opened) == 1)
    file = io.BytesIO()
    paper.save(file)
    return with_same_days(file.getvalue())


def _begin(head: Head) -> Document:
    """An empty paper on its side, with its title, its language and where it is from."""
    paper = docx.Document()
    section = paper.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin = section.right_margin = Mm(20)
    _describe(paper, head)
    _set_letters(paper, head)
    paper.add_heading(head.title, 0)
    for line in head.lines():
        paper.add_paragraph(line)
    section.footer.paragraphs[0].text = f"{head.title}. {head.say_day()}."
    return paper


def _describe(paper: Document, head: Head) -> None:
    told = paper.core_properties
    made = datetime.combine(head.day, datetime.min.time())
    told.title, told.language, told.author = head.title, LOCALES[head.language], "Landscape"
    told.comments, told.created, told.modified = head.source, made, made


def _set_letters(paper: Document, head: Head) -> None:
    """One sans-serif font for headings and text, in the paper's language for spelling and voice."""
    for style in paper.styles:
        if hasattr(style, "font") and style.element.rPr is not None:
            fonts = style.element.rPr.get_or_add_rFonts()
            for name in list(fonts.attrib):
                del fonts.attrib[name]
            for part in ("w:ascii", "w:hAnsi", "w:cs"):
                fonts.set(qn(part), _FONT)
    for name in ("Title", "Caption", "Heading 1", "Heading 2", "Heading 3"):
        paper.styles[name].font.color.rgb = _INK  # the usual blue has too little contrast
    normal = paper.styles["Normal"]
    normal.font.size = Pt(11)
    normal.font.name = _FONT
    for owner in (normal.element.get_or_add_rPr(), *paper.styles.element.iter(qn("w:rPr"))):
        for old in owner.findall(qn("w:lang")):
            owner.remove(old)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), LOCALES[head.language])
    normal.element.get_or_add_rPr().append(language)


def _add_option(paper: Document, one: Comparison, head: Head, *, is_only: bool) -> None:
    """One option: what it is, what follows, and what it rests on."""
    language, scenario = head.language, one.outcome.scenario
    paper.add_heading(scenario.body.title.say(language), 1)
    paper.add_paragraph(scenario.body.summary.say(language))
    _add_sentences(paper, timetable_from(one, language))
    _add_part(paper, "answer", (*answer(one, language), *loss_sentences(one, language)), head)
    _add_part(paper, "summary", summary(one, language), head)
    _add_chart(paper, one, head)
    if is_only:
        paper.add_heading(say("paper.measures", language), 2)
        _add_table(paper, measure_table([one], language))
    paper.add_heading(say("paper.differences", language), 2)
    _add_table(paper, difference_table(one, language))
    _add_law(paper, one, head)
    plan = plan_of(one).open
    _add_part(paper, "plan", plan_sentences(plan, language), head)
    if plan.items:
        _add_table(paper, plan_table(plan, language))
    _add_part(paper, "steps", (cell.text for cell in step_cells(one, language)), head)
    assumed = [cell.text for cell in assumption_cells(scenario.body.assumptions, language)]
    _add_part(paper, "assumptions", assumed, head)
    _add_part(paper, "evidence", [evidence_sentence(scenario, language)], head)


def _add_part(paper: Document, part: str, sentences: Iterable[str], head: Head) -> None:
    told = [sentence for sentence in sentences if sentence]
    if told:
        paper.add_heading(say(f"paper.{part}", head.language), 2)
        _add_sentences(paper, told)


def _add_sentences(paper: Document, sentences: Iterable[str]) -> None:
    for sentence in sentences:
        paper.add_paragraph(sentence, style="List Bullet")


def _add_law(paper: Document, one: Comparison, head: Head) -> None:
    paper.add_heading(say("paper.law", head.language), 2)
    paper.add_paragraph(count_legal(one, head.language))
    for group, cells in legal_sentences(one, head.language):
        paper.add_heading(say(f"law.group.{group}", head.language), 3)
        _add_sentences(paper, (cell.text for cell in cells))


def _add_chart(paper: Document, one: Comparison, head: Head) -> None:
    """The chart of what goes where, with words for those who do not see it."""
    chart = build_flow_chart(one, head.language)
    if not chart.nodes:
        return
    paper.add_heading(say("paper.chart", head.language), 2)
    try:
        png = make_picture(chart, head, "png")
    except LandscapeError as error:
        paper.add_paragraph(say("chart.failed", head.language, reason=error.text(head.language)))
        return
    shape = paper.add_picture(io.BytesIO(png))
    scale = min(_PICTURE / shape.width, _TALLEST / shape.height, 1)
    shape.width, shape.height = int(shape.width * scale), int(shape.height * scale)
    told = shape._inline.docPr
    told.set("descr", alt_text(chart, head))
    told.set("title", chart.title)


def _add_table(paper: Document, table: Table) -> None:
    """A table whose first row is its header and stands again on every page."""
    paper.add_paragraph(table.caption, style="Caption")
    made = paper.add_table(rows=1 + len(table.rows), cols=len(table.header))
    made.style = "Table Grid"
    widths = _share_width(table)
    # Word goes by the cells, LibreOffice by the columns.
    made.autofit = False
    for column, width in zip(made.columns, widths, strict=True):
        column.width = Mm(width)
    for cells, texts in zip(made.rows, table.texts(), strict=True):
        for cell, text, width in zip(cells.cells, texts, widths, strict=True):
            cell.text = text
            cell.width = Mm(width)
            for run in cell.paragraphs[0].runs:
                run.font.size = Pt(9)
    for cell in made.rows[0].cells:
        for run in cell.paragraphs[0].runs:
            run.font.bold = True
    first = OxmlElement("w:tblHeader")
    first.set(qn("w:val"), "true")
    made.rows[0]._tr.get_or_add_trPr().append(first)
    for row in made.rows:
        whole = OxmlElement("w:cantSplit")
        row._tr.get_or_add_trPr().append(whole)
    paper.add_paragraph()


def _share_width(table: Table) -> list[int]:
    """The widths of the columns in millimetres, by the length of their texts."""
    columns = zip(*table.texts(), strict=True)
    lengths = [min(_LONG, max(_SHORT, *map(len, texts))) for texts in columns]
    return [_WIDTH * length // sum(lengths) for length in lengths]
