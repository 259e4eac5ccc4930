"""A draft gets a name, says what it takes to be so, and leaves as a scenario file."""

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from typing import Any

import streamlit as st

from landscape.model.partial_date import PartialDate
from landscape.model.text import Text
from landscape.render.step_forms.written import ASSUMED
from landscape.scenario import Scenario
from landscape.scenario.draft import Draft, begin_draft, finish_draft
from landscape.scenario.scenario import Assumption
from landscape.viewer import ui
from landscape.viewer.address import View, current
from landscape.viewer.day_entry import read_day
from landscape.viewer.draft_state import go_to_draft, is_kept, read_draft, view_of_draft
from landscape.viewer.focus import move_focus
from landscape.viewer.opened import make_id, open_scenario
from landscape.viewer.replay_parts import note_file, show_scenario_file
from landscape.viewer.rows import row
from landscape.viewer.start import page_of
from landscape.words import Language, say, say_day

Assumptions = tuple[Assumption, ...]

_FIELDS = ("title-en", "title-cy", "summary-en", "summary-cy", "live")
_WRONG, _ASSUMPTION = "build-file-wrong", "build-assumption"
_DRAWER = "build-assumptions"


def show_file(draft: Draft, view: View) -> None:
    """The name, the assumptions, the file, and the way to the whole comparison."""
    language = view.language
    ui.header(say("build.file", language))
    if is_kept(view):
        ui.warning(say("build.kept", language))
    _show_names(draft, view)
    _show_assumptions(draft, view)
    if not draft.steps:
        ui.info(say("build.file.none", language))
        return
    scenario = finish_draft(draft, make_id(draft.title.en))
    with ui.container(horizontal=True):
        show_scenario_file(scenario, view)
        if ui.button(say("build.compare", language), key="build-compare"):
            shown = replace(view, scenarios=(open_scenario(scenario),), draft=None, picked=(),
                            part=None, step=None, board=None, day=None)  # fmt: skip
            st.switch_page(page_of("compare", language), query_params=shown.parameters())
    note_file(scenario, view)
    ui.caption(say("build.file.how", language))


def show_way_to_build(scenario: Scenario, view: View) -> None:
    """A button that opens a scenario as a draft, to change it."""
    if ui.button(say("build.open", view.language), key=f"build-{scenario.id}"):
        shown = view_of_draft(scenario, view)
        st.switch_page(page_of("build", view.language), query_params=shown.parameters())


def _show_names(draft: Draft, view: View) -> None:
    language, usual = view.language, begin_draft(draft.day.first_day)
    title = draft.title if draft.title != usual.title else None
    summary = draft.summary if draft.summary != usual.summary else None
    stand = {
        **_texts("title", title),
        **_texts("summary", summary),
        "live": say_day(draft.live.first_day, language) if draft.live else "",
    }
    wrong = st.session_state.pop(_WRONG, {})
    with ui.form(f"build-names-{hash((view.draft, language))}"):
        with row("build-names"):
            for name in _FIELDS:
                _show_name(name, stand[name], wrong.get(name), view)
        ui.form_submit_button(say("build.file.keep", language), key="build-keep",
                              on_click=_take_names)  # fmt: skip


def _show_name(name: str, stands: str, wrong: str | None, view: View) -> None:
    label = say(f"build.field.{name}", view.language)
    with ui.container() if wrong else nullcontext():
        ui.text_input(label, stands, key=_key(name, view), autocomplete="off")
        if wrong:
            ui.error(say(wrong, view.language))


def _key(name: str, view: View) -> str:
    return f"build-field-{name}-{hash((view.draft, view.language)) % 10**8}"


def _texts(name: str, text: Text | None) -> dict[str, str]:
    return {f"{name}-en": text.en if text else "", f"{name}-cy": (text and text.cy) or ""}


def _take_names() -> None:
    view = current()
    typed = {name: str(st.session_state[_key(name, view)]).strip() for name in _FIELDS}
    live = read_day(typed["live"])
    draft = read_draft(view).draft
    wrong = _find_wrong(typed, draft, live is None)
    if wrong:
        st.session_state[_WRONG] = wrong
        move_focus(_key(next(iter(wrong)), view))
        return
    usual = begin_draft(draft.day.first_day)
    update: dict[str, Any] = {
        "title": _write(typed, "title", draft.title) or usual.title,
        "summary": _write(typed, "summary", draft.summary) or usual.summary,
        "live": PartialDate(live.isoformat()) if live else None,
    }
    if live is None or (draft.live and draft.live.first_day != live):
        # Days of a shadow period mean nothing beside another day, or none.
        update |= {"shadow": None, "closed": None}
    if draft.live and draft.live.first_day == live:
        update["live"] = draft.live
    go_to_draft(draft.model_copy(update=update))


def _find_wrong(typed: dict[str, str], draft: Draft, is_no_day: bool) -> dict[str, str]:
    wrong = {}
    for name in _FIELDS[:4]:
        if len(typed[name]) > 4000:
            wrong[name] = "build.error.long"
    if typed["live"] and is_no_day:
        wrong["live"] = "build.error.day"
    day = read_day(typed["live"])
    if day and day < draft.day.first_day:
        wrong["live"] = "build.error.early"
    return wrong


def _write(typed: dict[str, str], name: str, was: Text) -> Text | None:
    """The text in a pair of fields, which stays official Welsh where nobody changed it."""
    en, cy = typed[f"{name}-en"], typed[f"{name}-cy"]
    if (en, cy) == (was.en, was.cy or ""):
        return was
    if not (en or cy):
        return None
    return Text(en=en or cy, cy=cy or None, cy_status="draft" if cy else None)


def _show_assumptions(draft: Draft, view: View) -> None:
    label = say("build.assumptions", view.language, count=len(draft.assumptions))
    with ui.drawer(label, key=_DRAWER) as drawer:
        if drawer.is_open:
            _show_assumption_form(draft, view.language)


def _show_assumption_form(draft: Draft, language: Language) -> None:
    ui.text(say("build.assumptions.intro", language))
    for place, item in enumerate(draft.assumptions):
        ui.text(item.text.say(language))
        ui.button(
            say("build.assumption.remove", language, place=place + 1),
            key=f"assumption-remove-{place}",
            on_click=_drop_assumption,
            args=(place,),
        )
    with ui.form("build-assumption-form", clear_on_submit=True):
        ui.text_input(say("build.field.assumption", language), key=_ASSUMPTION,
                      autocomplete="off", max_chars=4000)  # fmt: skip
        ui.form_submit_button(say("build.assumption.add", language), key="build-assume",
                              on_click=_add_assumption, args=(language,))  # fmt: skip


def _add_assumption(language: Language) -> None:
    words = str(st.session_state[_ASSUMPTION]).strip()
    if not words:
        return
    text = {"en": words, **({"cy": words, "cy-status": "draft"} if language == "cy" else {})}
    added = Assumption.model_validate({"text": text, **ASSUMED})
    _take_assumptions(lambda before: (*before, added))


def _drop_assumption(place: int) -> None:
    _take_assumptions(lambda before: (*before[:place], *before[place + 1 :]))


def _take_assumptions(change: Callable[[Assumptions], Assumptions]) -> None:
    draft = read_draft(current()).draft
    # The label tells how many there are; with another label a drawer closes unless told not to.
    st.session_state[_DRAWER] = True
    go_to_draft(draft.model_copy(update={"assumptions": change(draft.assumptions)}))
