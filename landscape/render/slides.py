"""A scenario as numbered slides: today, the proposal, each step, effects, law, unknown, to do."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from landscape.render.decisions import decision_sentence, decision_table
from landscape.render.differences import glance_table
from landscape.render.flow import flow_table
from landscape.render.flow_chart import build_flow_chart
from landscape.render.legal import count_legal, legal_sentences
from landscape.render.plan import plan_of, plan_sentences, plan_table
from landscape.render.precedent import precedent_sentences
from landscape.render.scenario_sides import chart_of, side_before
from landscape.render.scenario_text import (
    answer,
    assumption_cells,
    better,
    evidence_sentence,
    group_assumptions,
    otherwise,
    timetable,
    unmet_before,
    worse,
)
from landscape.render.several import group_by_day
from landscape.render.slide_steps import step_slides
from landscape.render.slide_value import Slide
from landscape.render.table import Cell, Table, cell_of
from landscape.render.withheld import count_differing, keep_open_comparison
from landscape.scenario import Comparison
from landscape.words import Language, say, say_day


@dataclass(frozen=True)
class Talk:
    """Slides in their order, with what they are about and what they rest on."""

    title: str
    source: str
    """Which landscape it is, and on which day."""

    slides: tuple[Slide, ...]


def make_talk(
    comparisons: Sequence[Comparison], language: Language, *, is_file: bool = False
) -> Talk:
    """The slides of one scenario or of several; a file leaves out what may not leave."""
    told = tuple(map(keep_open_comparison, comparisons)) if is_file else tuple(comparisons)
    is_one = len(told) == 1
    slides = [slide for item in told for slide in _today_slides(item, language, is_file=is_file)]
    if is_one:
        slides += _one(told[0], language)
    else:
        slides = [*_several(told, language), *slides[:1]]
        slides += [slide for item in told for slide in _few(item, language)]
    if is_file:
        slides += _say_withheld(comparisons, told, language)
    titles = "; ".join(_title(item, language) for item in told)
    return Talk(titles, _say_source(told, language), tuple(slides))


def _today_slides(
    comparison: Comparison, language: Language, *, is_file: bool
) -> Iterator[Slide]:  # fmt: skip
    side = side_before(comparison, language)
    day = comparison.outcome.before.day or comparison.outcome.scenario.start
    yield Slide(
        heading=say("slide.today", language, day=say_day(day, language)),
        says=(Cell(say("slide.today.says", language, count=len(side.boards))),),
        chart=chart_of(side, language, is_file=is_file) if side.boards else None,
        table=_first_columns(decision_table((comparison,), language), 2),
    )


def _one(comparison: Comparison, language: Language) -> Iterator[Slide]:
    yield _proposal(comparison, language)
    yield from step_slides(comparison.outcome, language)
    yield _effects(comparison, language)
    yield _law(comparison, language)
    yield _unknown(comparison, language)
    yield _to_do(comparison, language)


def _few(comparison: Comparison, language: Language) -> Iterator[Slide]:
    """What is told of each of several scenarios."""
    yield _proposal(comparison, language)
    yield _unknown(comparison, language)


def _several(comparisons: Sequence[Comparison], language: Language) -> Iterator[Slide]:
    """All scenarios at once: board by board, then in figures."""
    for group in group_by_day(comparisons):
        table = decision_table(group, language)
        yield Slide(heading=say("compare.boards-heading", language), table=table)
    yield Slide(
        heading=say("compare.result-heading", language), table=glance_table(comparisons, language)
    )


def _proposal(comparison: Comparison, language: Language) -> Slide:
    scenario = comparison.outcome.scenario
    happened = precedent_sentences(comparison.outcome, language)
    chart = build_flow_chart(comparison, language)
    return Slide(
        heading=_title(comparison, language),
        says=(
            cell_of(scenario.body.summary, language),
            Cell(decision_sentence(comparison, language)),
            *map(Cell, happened),
        ),
        chart=chart if chart.nodes else None,
        table=flow_table(comparison, language) if chart.nodes else None,
        notes=tuple(
            map(Cell, (evidence_sentence(scenario, language), *timetable(scenario, language)))
        ),
    )


def _effects(comparison: Comparison, language: Language) -> Slide:
    homes = answer(comparison, language)
    unmet = unmet_before(comparison, language)
    groups = {"worse": worse, "better": better, "otherwise": otherwise}
    return Slide(
        heading=say("slide.effects", language),
        says=tuple(map(Cell, (*homes, *([unmet] if unmet else [])))),
        groups=tuple(
            (say(f"compare.{name}", language), tuple(map(Cell, find(comparison, language))))
            for name, find in groups.items()
        ),
    )


def _law(comparison: Comparison, language: Language) -> Slide:
    return Slide(
        heading=say("slide.law", language),
        says=(Cell(count_legal(comparison, language)),),
        groups=tuple(
            (say(f"law.group.{group}", language), cells)
            for group, cells in legal_sentences(comparison, language)
        ),
        notes=(Cell(say("law.note", language)),),
    )


def _unknown(comparison: Comparison, language: Language) -> Slide:
    """What the scenario takes to be so: none of it is known."""
    scenario = comparison.outcome.scenario
    cells = [
        cell
        for _, assumptions in group_assumptions((scenario,))
        for cell in assumption_cells(assumptions, language)
    ]
    says = "slide.unknown.says" if cells else "slide.unknown.none"
    return Slide(
        heading=say("slide.unknown", language, scenario=_title(comparison, language)),
        says=(Cell(say(says, language)),),
        groups=((say("compare.assumptions", language), tuple(cells)),) if cells else (),
        notes=(Cell(evidence_sentence(scenario, language)),),
    )


def _to_do(comparison: Comparison, language: Language) -> Slide:
    plan = plan_of(comparison)
    return Slide(
        heading=say("slide.to-do", language),
        says=tuple(map(Cell, plan_sentences(plan, language))),
        table=_first_columns(plan_table(plan, language), 5) if plan.items else None,
    )


def _say_withheld(
    comparisons: Sequence[Comparison], told: Sequence[Comparison], language: Language
) -> Iterator[Slide]:
    count = sum(map(count_differing, comparisons)) - sum(map(count_differing, told))
    if count:
        words = say("withheld.findings", language, count=count)
        yield Slide(heading=say("slide.withheld", language), says=(Cell(words),))


def _first_columns(table: Table, count: int) -> Table:
    rows = tuple(row[:count] for row in table.rows)
    return Table(table.caption, table.header[:count], rows)


def _title(comparison: Comparison, language: Language) -> str:
    return comparison.outcome.scenario.body.title.say(language)


def _say_source(comparisons: Sequence[Comparison], language: Language) -> str:
    before = comparisons[0].outcome.before
    days = dict.fromkeys(item.outcome.before.day for item in comparisons)
    said = "; ".join(say_day(day, language) for day in days if day)
    return say("slide.source", language, name=before.about.name.say(language), day=said)
