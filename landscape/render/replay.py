"""A scenario on another day than its own: what becomes of each step, in sentences and a table."""

from collections.abc import Sequence
from textwrap import fill
from typing import Any

from landscape.render.plain import PAGE, table_text
from landscape.render.table import Cell, Table, term
from landscape.scenario import Outcome, Replay, ReplayedStep
from landscape.words import Language, say, say_day


def replay_sentences(replay: Replay, language: Language) -> tuple[str, ...]:
    """On which day the scenario was tried, and how many of its steps can be done."""
    day = say_day(replay.before.day or replay.scenario.start, language)
    own = say_day(replay.scenario.start, language)
    done = sum(step.status == "done" for step in replay.steps)
    first = (
        say("replay.day.own", language, day=day)
        if replay.is_on_own_day
        else say("replay.day.other", language, day=day, own=own)
    )
    return (first, say("replay.done", language, done=done, count=len(replay.steps)))


def step_table(steps: Sequence[ReplayedStep], language: Language) -> Table:
    """Each step, what becomes of it, and what no longer holds."""
    names = ("step-place", "step", "can-be-done", "no-longer-holds")
    return Table(
        caption=say("table.replay.caption", language, count=len(steps)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple(
            (
                Cell(str(step.place)),
                Cell(_say_step(step, language)),
                _status(step, language),
                Cell(" ".join(text.text(language) for text in step.objections)),
            )
            for step in steps
        ),
    )


def replay_text(replay: Replay, language: Language) -> str:
    """A replay for a terminal."""
    title = fill(replay.scenario.body.title.say(language), PAGE)
    sentences = "\n".join(fill(text, PAGE) for text in replay_sentences(replay, language))
    return "\n\n".join((title, sentences, table_text(step_table(replay.steps, language))))


def left_out_parts(outcome: Outcome, language: Language) -> tuple[str, ...]:
    """The steps that a comparison on another day passes over; nothing where all are done."""
    if not outcome.left_out:
        return ()
    count = len(outcome.left_out)
    sentence = fill(say("replay.left-out", language, count=count), PAGE)
    return (sentence, table_text(step_table(outcome.left_out, language)))


def replay_json(replay: Replay) -> dict[str, Any]:
    """A replay as plain values; docs/json.md describes them."""
    return {
        "scenario": replay.scenario.id,
        "day": str(replay.scenario.body.day),
        "as-of": str(replay.before.day),
        "steps": steps_json(replay.steps),
    }


def steps_json(steps: Sequence[ReplayedStep]) -> list[dict[str, Any]]:
    """Steps with what becomes of each."""
    return [
        {
            "place": step.place,
            "op": step.step.op,
            "status": step.status,
            "said": step.said and {lang: step.said.text(lang) for lang in ("en", "cy")},
            "objections": [
                {lang: text.text(lang) for lang in ("en", "cy")} for text in step.objections
            ],
            "rests-on": list(step.rests_on),
        }
        for step in steps
    ]


def _say_step(step: ReplayedStep, language: Language) -> str:
    return step.said.text(language) if step.said else step.step.op


def _status(step: ReplayedStep, language: Language) -> Cell:
    if step.status != "rests":
        return term(f"replay.step.{step.status}", language)
    return Cell(say("replay.step.rests", language, places=", ".join(map(str, step.rests_on))))
