"""The steps of a draft: what each does or why it cannot be done, and how they are changed."""

from collections.abc import Sequence

from landscape.render.step_forms import find_form
from landscape.render.table import Cell
from landscape.scenario import ReplayedStep
from landscape.scenario.draft import Draft
from landscape.scenario.steps import AnyStep
from landscape.viewer import ui
from landscape.viewer.address import View, current, go
from landscape.viewer.draft_history import History
from landscape.viewer.draft_state import go_to_draft, read_draft, redo, undo
from landscape.viewer.focus import move_focus
from landscape.viewer.show import show_words
from landscape.viewer.trial import Trial
from landscape.viewer.typed import as_typed
from landscape.words import Language, say

STEPS = "build-steps"
"""Where the steps are, to which the focus goes when one of them was moved or taken out."""


def show_toolbar(history: History, view: View) -> None:
    """Undo, redo and a new beginning; each also takes back the last."""
    language = view.language
    with ui.container(horizontal=True, width="content", key="build-tools"):
        ui.button(say("build.undo", language), key="build-undo", on_click=_undo,
                  disabled=not history.past)  # fmt: skip
        ui.button(say("build.redo", language), key="build-redo", on_click=_redo,
                  disabled=not history.future)  # fmt: skip
        if view.draft:
            ui.button(say("build.anew", language), key="build-anew", on_click=_begin_anew)
        elif history.future:
            ui.button(say("build.carry-on", language), key="build-carry-on", on_click=_carry_on,
                      args=(history.future[-1],))  # fmt: skip


def show_steps(draft: Draft, trial: Trial, view: View) -> None:
    """Every step with its buttons."""
    with ui.container(key=STEPS):
        ui.header(say("build.steps", view.language, count=len(draft.steps)))
        replayed = trial.replay.steps if trial.replay else ()
        for step in replayed:
            _show_step(step, len(draft.steps), view)


def _show_step(step: ReplayedStep, count: int, view: View) -> None:
    language, place = view.language, step.place
    with ui.container(border=True):
        show_words(Cell(_say_step(step, language)), view)
        if step.step.why:
            show_words(Cell(say("build.why", language, why=step.step.why.say(language))), view)
        if step.status != "done":
            ui.warning(as_typed(_say_not_done(step, language)))
        with ui.container(horizontal=True, gap="small"):
            for name, is_off in (
                ("earlier", place == 1),
                ("later", place == count),
                ("edit", find_form(step.step) is None),
                ("remove", False),
            ):
                ui.button(
                    say(f"build.step.{name}", language, place=place),
                    key=f"step-{name}-{place}",
                    on_click=_CHANGES[name],
                    args=(place,),
                    disabled=is_off,
                )


def _say_step(step: ReplayedStep, language: Language) -> str:
    words = step.said.text(language) if step.said else say("build.step.unsaid", language)
    return say("build.step", language, place=step.place, step=words)


def _say_not_done(step: ReplayedStep, language: Language) -> str:
    reasons = " ".join(objection.text(language) for objection in step.objections)
    if step.status == "rests":
        places = ", ".join(map(str, step.rests_on))
        return say("build.step.rests", language, places=places, reasons=reasons)
    return say("build.step.cannot", language, reasons=reasons)


def _undo() -> None:
    undo()
    move_focus("build-tools")


def _redo() -> None:
    redo()
    move_focus("build-tools")


def _begin_anew() -> None:
    go(draft=None, picked=(), part=None, step=None, board=None)


def _carry_on(draft: str | None) -> None:
    go(draft=draft, day=None, picked=(), part=None, step=None)


def _move_earlier(place: int) -> None:
    _swap(place - 1)


def _move_later(place: int) -> None:
    _swap(place)


def _swap(place: int) -> None:
    """Changes the places of a step and the one after it."""
    steps = list(_steps())
    steps[place - 1 : place + 1] = reversed(steps[place - 1 : place + 1])
    _keep(steps)


def _remove(place: int) -> None:
    steps = _steps()
    _keep((*steps[: place - 1], *steps[place:]))


def _edit(place: int) -> None:
    go(step=place, part=None)
    move_focus("build-form")


def _steps() -> tuple[AnyStep, ...]:
    return read_draft(current()).draft.steps


def _keep(steps: Sequence[AnyStep]) -> None:
    go_to_draft(read_draft(current()).draft.with_steps(steps))
    move_focus(STEPS)


_CHANGES = {"earlier": _move_earlier, "later": _move_later, "edit": _edit, "remove": _remove}
