"""What is to be done before a scenario is so: as a table, as text and as values."""

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import fill
from typing import Any

from landscape.render.day import say_partial
from landscape.render.plain import PAGE, numbered_text
from landscape.render.scenario_text import timetable_from
from landscape.render.table import Cell, Table, cell_of, term
from landscape.render.withheld import keep_open_plan
from landscape.scenario import Comparison
from landscape.scenario.law import name_law
from landscape.scenario.plan import PlanItem, make_plan
from landscape.words import LANGUAGES, Language, say


@dataclass(frozen=True)
class Plan:
    """A scenario's comparison with what is to be done for it."""

    comparison: Comparison
    items: tuple[PlanItem, ...]

    @property
    def withheld(self) -> int:
        """How many things to do may not stand in a file."""
        return len(self.items) - len(keep_open_plan(self.comparison, self.items))

    @property
    def open(self) -> "Plan":
        """The same with only what may stand in a file."""
        return Plan(self.comparison, keep_open_plan(self.comparison, self.items))


def plan_of(comparison: Comparison) -> Plan:
    """What is to be done for the scenario of a comparison."""
    return Plan(comparison, make_plan(comparison))


def plan_table(plan: Plan, language: Language) -> Table:
    """One row for each thing to be done, in the order of doing."""
    scenario = plan.comparison.outcome.scenario.body.title.say(language)
    caption = say("table.plan.caption", language, count=len(plan.items), scenario=scenario)
    header = tuple(say(f"table.{name}", language) for name in _COLUMNS)
    return Table(caption, header, tuple(_row(plan, item, language) for item in plan.items))


def plans_table(plans: Sequence[Plan], language: Language) -> Table:
    """The plans of several scenarios as one table, for a file; without what may not leave."""
    rows = tuple(
        (cell_of(plan.comparison.outcome.scenario.body.title, language), *row)
        for plan in plans
        for row in plan_table(plan.open, language).rows
    )
    header = tuple(say(f"table.{name}", language) for name in ("scenario", *_COLUMNS))
    return Table("", header, rows)


def plan_sentences(plan: Plan, language: Language) -> tuple[str, ...]:
    """How much is to be done and on what that rests; or that there is nothing."""
    if not plan.items:
        return (say("plan.none", language),)
    count = say("plan.count", language, count=len(plan.items))
    return (count, say("plan.note", language))


def plans_text(plans: Sequence[Plan], language: Language) -> str:
    """Plans for a terminal, one below the other, each with the steps out of which it comes."""
    return "\n\n\n".join(_text(plan, language) for plan in plans)


def plans_json(plans: Sequence[Plan]) -> dict[str, Any]:
    """Plans as plain values, without what may not leave; docs/json.md describes them."""
    return {"format": "landscape-plan/1", "plans": [_plan_json(plan) for plan in plans]}


_COLUMNS = ("plan-kind", "to-do", "for-board", "asked", "by-when", "why-step")


def _text(plan: Plan, language: Language) -> str:
    outcome = plan.comparison.outcome
    body = outcome.scenario.body
    parts = [
        fill(body.title.say(language), PAGE),
        "\n".join(fill(text, PAGE) for text in timetable_from(plan.comparison, language)),
        "\n".join(fill(sentence, PAGE) for sentence in plan_sentences(plan, language)),
    ]
    if plan.items:
        steps = numbered_text(step.text(language) for step in outcome.steps)
        parts += [
            "\n".join((say("plan.from-steps", language), steps)),
            "\n\n".join(
                _item_text(place, row, language)
                for place, row in enumerate(plan_table(plan, language).rows, start=1)
            ),
        ]
    return "\n\n".join(parts)


def _item_text(place: int, row: tuple[Cell, ...], language: Language) -> str:
    """What is to be done, and below it by when, by whom and why: no table is so wide."""
    _, what, _, asked, by, why = (cell.text for cell in row)
    detail = say("plan.detail", language, asked=asked, by=by, why=why)
    return "\n".join(
        (
            fill(f"{place}. {what}", PAGE, subsequent_indent="   "),
            fill(detail, PAGE, initial_indent="   ", subsequent_indent="   "),
        )
    )


def _row(plan: Plan, item: PlanItem, language: Language) -> tuple[Cell, ...]:
    outcome = plan.comparison.outcome
    link = f"board:{item.board}" if item.board in outcome.before.board_by_id else None
    return (
        term(f"plan.kind.{item.kind}", language),
        Cell(item.what.text(language)),
        cell_of(outcome.landscape.name_of(item.board), language, link=link)
        if item.board
        else term("value.none", language),
        _asked(plan, item, language),
        _by(item, language),
        _why(plan, item, language),
    )


def _by(item: PlanItem, language: Language) -> Cell:
    if item.by:
        return Cell(say_partial(item.by, language), is_date=True)
    return term("plan.after" if item.is_afterwards else "plan.no-date", language)


def _asked(plan: Plan, item: PlanItem, language: Language) -> Cell:
    """Who decides or is asked: by name, then the kinds of which none is on record."""
    if item.is_asked_withheld:
        return term("plan.asked-withheld", language)
    after = plan.comparison.outcome.landscape
    names = [after.name_of(one).say(language) for one in item.asked]
    names += [
        say("plan.asked-kind", language, kind=say(f"organisation-type.{kind}", language))
        for kind in item.asked_kinds
    ]
    return Cell("; ".join(names) or say("plan.not-on-record", language))


def _why(plan: Plan, item: PlanItem, language: Language) -> Cell:
    """The steps out of which it comes, and the duty because of which it is so."""
    before = plan.comparison.outcome.before
    said = []
    if item.steps:
        said.append(say("plan.steps", language, places=_say_places(item.steps)))
    if item.duty:
        duty = (before.whole or before).duty_by_id[item.duty]
        name, law = duty.name.say(language), name_law(duty)
        said.append(say("plan.duty", language, duty=name, law=law))
    return Cell(" ".join(said))


def _say_places(places: Sequence[int]) -> str:
    """Numbers in order, of which three or more that follow each other are said as a range."""
    runs: list[list[int]] = []
    for place in places:
        if runs and place == runs[-1][-1] + 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    said = (f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(map(str, run)) for run in runs)
    return ", ".join(said)


def _plan_json(plan: Plan) -> dict[str, Any]:
    outcome = plan.comparison.outcome
    body = outcome.scenario.body
    return {
        "scenario": outcome.scenario.id,
        "title": {language: body.title.say(language) for language in LANGUAGES},
        "as-of": str(outcome.before.day),
        "shadow": str(body.shadow) if body.shadow else None,
        "live": str(body.live) if body.live else None,
        "items": [_item_json(item) for item in plan.open.items],
        "withheld": plan.withheld,
    }


def _item_json(item: PlanItem) -> dict[str, Any]:
    return {
        "kind": item.kind,
        "board": item.board or None,
        "what": {language: item.what.text(language) for language in LANGUAGES},
        "things": list(item.things),
        "areas": list(item.areas),
        "asked": list(item.asked),
        "asked-kinds": list(item.asked_kinds),
        "is-asked-withheld": item.is_asked_withheld,
        "by": str(item.by) if item.by else None,
        "steps": list(item.steps),
        "duty": item.duty,
    }
