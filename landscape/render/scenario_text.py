"""A scenario and what follows from it, in sentences."""

from collections.abc import Iterable, Iterator, Sequence

from landscape.model.text import Text
from landscape.render.boards import because_cell
from landscape.render.comparison import say_changed
from landscape.render.day import say_partial
from landscape.render.effects import loss_sentences
from landscape.render.table import Cell, Table, cell_of, term
from landscape.scenario import Comparison, Scenario
from landscape.scenario.compare import BoardChange
from landscape.scenario.dates import NAMES
from landscape.scenario.scenario import Assumption
from landscape.words import Language, say, say_day


def answer(comparison: Comparison, language: Language) -> tuple[str, ...]:
    """Whether any duty is left without a home: the answer first, then which duties and where."""
    title = comparison.outcome.scenario.body.title.say(language)
    if not comparison.homeless:
        return (say("compare.answer.no", language, scenario=title),)
    landscape = comparison.outcome.before.whole or comparison.outcome.before
    areas: dict[str, list[str]] = {}
    for placed in comparison.homeless:
        areas.setdefault(placed.duty, []).append(
            landscape.area_by_id[placed.area].name.say(language)
        )
    where = (
        say("compare.answer.where", language, areas=", ".join(names),
            duty=landscape.duty_by_id[duty].name.say(language))
        for duty, names in areas.items()
    )  # fmt: skip
    count = len(comparison.homeless)
    return (say("compare.answer.yes", language, scenario=title, count=count), *where)


def unmet_before(comparison: Comparison, language: Language) -> str | None:
    """How many duties nobody met before either; nothing when every duty is met."""
    count = count_unmet_before(comparison)
    return say("compare.unmet-before", language, count=count) if count else None


def count_unmet_before(comparison: Comparison) -> int:
    """How many duties nobody met before either, each counted in each area."""
    return sum(placed.placement == "unmet-before" for placed in comparison.duties)


def worse(comparison: Comparison, language: Language) -> tuple[str, ...]:
    """What would get worse, in sentences; none of it is left out when it is nothing."""
    return (
        *loss_sentences(comparison, language),
        say("summary.homeless", language, count=len(comparison.homeless)),
        say("summary.lost", language, count=len(comparison.lost)),
        say("summary.introduced", language, count=len(comparison.introduced)),
    )


def better(comparison: Comparison, language: Language) -> tuple[str, ...]:
    """What would get better, in sentences."""
    return (say("summary.resolved", language, count=len(comparison.resolved)),)


def otherwise(comparison: Comparison, language: Language) -> tuple[str, ...]:
    """What would be neither better nor worse, in sentences."""
    return (
        say("summary.lapsed", language, count=len(comparison.lapsed)),
        say_changed(comparison, language),
        say("compare.unchanged", language, count=comparison.unchanged),
    )


def timetable(scenario: Scenario, language: Language) -> tuple[str, ...]:
    """From which day a scenario starts, when it would take effect, and what it is based on.

    Of a change that happened it is said when it did.
    """
    start = say("compare.timetable.start", language, day=say_day(scenario.start, language))
    return (start, *_say_dates(scenario, language), *_say_base(scenario, language))


def timetable_from(comparison: Comparison, language: Language) -> tuple[str, ...]:
    """The timetable with the day that was really started from, and which days are past by then."""
    day = comparison.outcome.before.day or comparison.outcome.scenario.start
    start = say("compare.timetable.start", language, day=say_day(day, language))
    dates = timetable(comparison.outcome.scenario, language)[1:]
    return (start, *dates, *past_days(comparison, language))


def past_days(comparison: Comparison, language: Language) -> tuple[str, ...]:
    """Which days of a scenario are past on the day that was really started from; mostly none."""
    body = comparison.outcome.scenario.body
    start = comparison.outcome.before.day or comparison.outcome.scenario.start
    given = {getattr(dated, name) for dated in (body, *body.steps) for name in NAMES}
    past = sorted({day for day in given if day and day.first_day < start}, key=str)
    if not past:
        return ()
    values = {
        "start": say_day(start, language),
        "days": "; ".join(say_partial(day, language) for day in past),
    }
    return (say("compare.timetable.past", language, count=len(past), **values),)


def _say_dates(scenario: Scenario, language: Language) -> Iterator[str]:
    body = scenario.body
    happened = "happened." if body.precedent else ""
    for name in NAMES:
        day = getattr(body, name)
        if day:
            when = say_partial(day, language)
            yield say(f"compare.timetable.{happened}{name}", language, day=when)


def _say_base(scenario: Scenario, language: Language) -> Iterator[str]:
    """What a scenario is based on, and the days of that where they are not its own."""
    if scenario.base is None:
        return
    base = scenario.base.body
    title, count = base.title.say(language), scenario.inherited
    yield say("compare.timetable.based-on", language, scenario=title, count=count)
    days = [getattr(base, name) for name in NAMES]
    if any(days) and days != [getattr(scenario.body, name) for name in NAMES]:
        yield say("compare.timetable.base", language, scenario=title)
        yield from _say_dates(scenario.base, language)


def evidence_sentence(scenario: Scenario, language: Language) -> str:
    """How well the scenario as a whole is known, and why."""
    body = scenario.body
    evidence = say(f"evidence.{body.evidence}", language)
    if body.because is None:
        return say("compare.evidence-only", language, evidence=evidence)
    because = body.because.say(language)
    return say("compare.evidence", language, evidence=evidence, because=because)


def assumption_table(scenario: Scenario, language: Language) -> Table:
    """What a scenario takes to be so, and why."""
    assumptions = scenario.body.assumptions
    names = ("assumption", "evidence", "because")
    return Table(
        caption=say("table.assumptions.caption", language, count=len(assumptions)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple(
            (
                cell_of(item.text, language),
                term(f"evidence.{item.evidence}", language),
                because_cell(item, language),
            )
            for item in assumptions
        ),
    )


def group_assumptions(
    scenarios: Sequence[Scenario],
) -> tuple[tuple[tuple[Scenario, ...], tuple[Assumption, ...]], ...]:
    """What scenarios take to be so, each said once, by which of them do; the most shared first."""
    said = {item.text.en: item for s in scenarios for item in s.body.assumptions}
    groups: dict[tuple[int, ...], list[Assumption]] = {}
    for text, item in said.items():
        holding = tuple(
            place
            for place, scenario in enumerate(scenarios)
            if any(other.text.en == text for other in scenario.body.assumptions)
        )
        groups.setdefault(holding, []).append(item)
    ordered = sorted(groups.items(), key=lambda group: (-len(group[0]), group[0]))
    return tuple((tuple(scenarios[place] for place in h), tuple(items)) for h, items in ordered)


def assumption_cells(assumptions: Iterable[Assumption], language: Language) -> tuple[Cell, ...]:
    """What is taken to be so, each with how well it is known and why."""
    return tuple(_assumption_cell(item, language) for item in assumptions)


def step_cells(comparison: Comparison, language: Language) -> tuple[Cell, ...]:
    """The steps in order, each as a sentence with its reason."""
    outcome = comparison.outcome
    pairs = zip(outcome.steps, outcome.scenario.body.steps, strict=True)
    sentences = (_with_reason(done.text(language), step.why, language) for done, step in pairs)
    return tuple(Cell(sentence) for sentence in sentences)


def board_sentence(comparison: Comparison, change: BoardChange, language: Language) -> str:
    """What a scenario would do with one board."""
    before, after = comparison.outcome.before, comparison.outcome.landscape
    name = (after if change.board in after.board_by_id else before).name_of(change.board)
    others, message_id = change.into or change.out_of, f"compare.chosen.{change.action}"
    if not others:
        return say(message_id, language, board=name.say(language))
    landscape = after if change.into else before
    names = ", ".join(landscape.name_of(other).say(language) for other in others)
    end = "" if change.into else ".from"
    return say(f"{message_id}{end}", language, board=name.say(language), others=names)


def _assumption_cell(item: Assumption, language: Language) -> Cell:
    text = cell_of(item.text, language)
    evidence = say(f"evidence.{item.evidence}", language)
    if item.because is None:
        words = say("compare.assumption-plain", language, text=text.text, evidence=evidence)
    else:
        because = item.because.say(language)
        words = say("compare.assumption", language, text=text.text, evidence=evidence,
                    because=because)  # fmt: skip
    return Cell(words, language=text.language)


def _with_reason(step: str, why: Text | None, language: Language) -> str:
    return say("compare.step-why", language, step=step, why=why.say(language)) if why else step
