"""The form for the next step of a draft, or for a step that is changed."""

from dataclasses import dataclass
from hashlib import sha256

import streamlit as st

from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.render.step_forms import (
    FORMS,
    Answers,
    Field,
    Ground,
    fields_of,
    fill_in,
    loses_nothing,
    read_step,
)
from landscape.render.table import Cell
from landscape.scenario.attempt import attempt_each, number
from landscape.scenario.draft import MOST_STEPS, Draft
from landscape.scenario.steps import AnyStep
from landscape.viewer import ui
from landscape.viewer.address import View, current, go
from landscape.viewer.draft_state import go_to_draft, read_draft
from landscape.viewer.focus import move_focus
from landscape.viewer.show import show_list
from landscape.viewer.trial import try_draft
from landscape.viewer.typed import as_typed
from landscape.words import say

_ACTION, _WRONG, _OBJECTIONS = "build-action", "build-wrong", "build-objections"
RESULT = "build-result"
"""Where what came of the steps is shown, to which the focus goes after each of them."""


@dataclass(frozen=True)
class Asking:
    """A form on its ground."""

    name: str
    ground: Ground
    draft: str
    """The draft and the day that the address names."""

    place: int | None = None
    """The step that is changed, counted from 1; none where one is added."""

    @property
    def key(self) -> str:
        """Tells this form from every other, so that nothing stands in it from another."""
        ground = self.ground
        parts = (self.name, self.place, ground.boards, ground.language, self.draft)
        return sha256(repr(parts).encode()).hexdigest()[:10]

    def key_of(self, field: str) -> str:
        """The key of one field."""
        return f"build-field-{self.key}-{field}"


@dataclass(frozen=True)
class Wrong:
    """Why what was filled in is no step: for the fields of one form, or in law and on the day."""

    key: str
    errors: dict[str, str]
    objections: tuple[Message, ...] = ()


def show_form(draft: Draft, view: View) -> None:
    """What is to be done with what is picked, and what that asks."""
    language = view.language
    if view.step is not None:
        _show_change(draft, view)
        return
    name = _choose_action(view)
    form = FORMS[name]
    count = len(view.picked) if form.most else 0
    if not form.least <= count <= form.most:
        several = "several" if form.least > 1 else "one" if form.most == 1 else "some"
        ui.info(say(f"build.pick-first.{several}", language))
        return
    _show(_ask(draft, view), view)


def _choose_action(view: View) -> str:
    st.session_state[_ACTION] = name = _find_action(view)
    ui.selectbox(
        say("build.action", view.language),
        list(FORMS),
        format_func=lambda one: say(f"build.form.{one}", view.language),
        key=_ACTION,
        on_change=_take_action,
    )
    ui.text(say(f"build.about.{name}", view.language))
    return name


def _find_action(view: View) -> str:
    return view.part if view.part in FORMS else next(iter(FORMS))


def _take_action() -> None:
    go(part=st.session_state[_ACTION])


def _show_change(draft: Draft, view: View) -> None:
    """The form of a step that is there, filled in as it is."""
    language, asking = view.language, _ask_again(draft, view)
    ui.subheader(say("build.change", language, place=view.step or 0))
    if asking is None:
        ui.info(say("build.change.cannot", language))
    else:
        _show(asking, view)
    ui.button(say("build.change.leave", language), key="build-leave", on_click=go,
              kwargs={"step": None})  # fmt: skip


def _ask(draft: Draft, view: View) -> Asking:
    name = _find_action(view)
    boards = view.picked if FORMS[name].most else ()
    ground = Ground(try_draft(draft).after, boards, view.language)
    return Asking(name, ground, _name(view))


def _ask_again(draft: Draft, view: View) -> Asking | None:
    """The form of the step that the address names; none where no form can change it there."""
    place = view.step or 0
    if not 1 <= place <= len(draft.steps):
        return None
    landscape = _find_before(draft, place)
    step = draft.steps[place - 1]
    name, boards, answers, own_id = read_step(step)
    if name is None or not all(board in landscape.board_by_id for board in boards):
        return None
    ground = Ground(landscape, boards, view.language, answers, own_id, step)
    if not loses_nothing(name, ground):
        return None
    return Asking(name, ground, _name(view), place)


def _name(view: View) -> str:
    return f"{view.draft} {view.day}"


def _find_before(draft: Draft, place: int) -> Landscape:
    """The landscape that the step at `place` is done on."""
    start = try_draft(draft).before
    attempts = list(attempt_each(start, number(draft.steps[: place - 1])))
    return attempts[-1].after if attempts else start


def _show(asking: Asking, view: View) -> None:
    wrong: Wrong | None = st.session_state.get(_WRONG)
    if wrong is not None and wrong.key != asking.key:
        wrong = None
    errors = wrong.errors if wrong else {}
    fields = fields_of(asking.name, asking.ground)
    if wrong and wrong.objections:
        with ui.container(key=_OBJECTIONS):
            ui.error(say("build.objections", view.language))
            show_list([Cell(one.text(view.language)) for one in wrong.objections], view)
    with ui.form(f"form-{asking.key}"):
        for field in fields:
            _show_field(asking, field, errors.get(field.name))
        if "" in errors:
            ui.error(errors[""])
        label = "build.add" if asking.place is None else "build.change.do"
        ui.form_submit_button(
            say(label, view.language), key="build-add", type="primary", on_click=_take
        )


def _show_field(asking: Asking, field: Field, error: str | None) -> None:
    """One field, with what is wrong with it right below."""
    key = asking.key_of(field.name)
    if field.kind == "many":
        _show_many(field, key, asking)
    elif field.kind == "one":
        _show_one(field, key, asking)
    else:
        ui.text_input(field.label, str(field.answer), key=key, autocomplete="off")
    if error:
        ui.error(say("build.error", asking.ground.language, label=as_typed(field.label),
                     error=error))  # fmt: skip


def _show_one(field: Field, key: str, asking: Asking) -> None:
    if not field.options:
        ui.info(say("build.nothing", asking.ground.language, label=field.label))
        return
    words, values = dict(field.options), [value for value, _ in field.options]
    ui.selectbox(
        field.label,
        values,
        index=values.index(str(field.answer)),
        format_func=lambda value: words.get(value, value),
        key=key,
    )


def _show_many(field: Field, key: str, asking: Asking) -> None:
    """Boxes to tick, behind a heading that says how many are ticked to begin with."""
    if not field.options:
        return
    heading = say("build.many", asking.ground.language, label=as_typed(field.label),
                  chosen=len(field.answer), count=len(field.options))  # fmt: skip
    with ui.expander(heading, key=key):
        for place, (value, words) in enumerate(field.options):
            ui.checkbox(as_typed(words), value in field.answer, key=f"{key}-{place}")


def _take() -> None:
    """Makes the step of what was filled in, and shows what would follow or why it cannot be."""
    view = current()
    draft = read_draft(view).draft
    asking = _ask_again(draft, view) if view.step is not None else _ask(draft, view)
    st.session_state.pop(_WRONG, None)
    if asking is None:
        return
    filled = fill_in(asking.name, asking.ground, _read_answers(asking))
    if filled.errors:
        st.session_state[_WRONG] = Wrong(asking.key, filled.errors)
        move_focus(asking.key_of(next(iter(filled.errors))))
        return
    objections = _find_objections(asking.ground.landscape, filled.steps)
    first, rest = _around(draft, asking.place)
    steps = (*first, *filled.steps, *rest)
    if len(steps) > MOST_STEPS:
        objections = (message("draft.wrong.steps", count=MOST_STEPS),)
    if objections:
        st.session_state[_WRONG] = Wrong(asking.key, {}, objections)
        move_focus(_OBJECTIONS)
        return
    go_to_draft(draft.with_steps(steps))
    move_focus(RESULT)


def _around(draft: Draft, place: int | None) -> tuple[tuple[AnyStep, ...], tuple[AnyStep, ...]]:
    """The steps before the one that is made and those after it."""
    if place is None:
        return draft.steps, ()
    return draft.steps[: place - 1], draft.steps[place:]


def _find_objections(start: Landscape, steps: tuple[AnyStep, ...]) -> tuple[Message, ...]:
    attempts = attempt_each(start, number(steps))
    return tuple(one for attempt in attempts for one in attempt.objections)


def _read_answers(asking: Asking) -> Answers:
    return {field.name: _read(asking, field) for field in fields_of(asking.name, asking.ground)}


def _read(asking: Asking, field: Field) -> str | tuple[str, ...]:
    key, state = asking.key_of(field.name), st.session_state
    if field.kind == "many":
        ticked = (state.get(f"{key}-{place}") for place in range(len(field.options)))
        return tuple(
            value for (value, _), is_on in zip(field.options, ticked, strict=True) if is_on
        )
    return str(state.get(key) or "")
