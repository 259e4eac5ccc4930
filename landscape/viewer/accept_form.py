"""The decisions on a finding, and a form that makes the entry for another one.

Nothing of it is kept here: whoever keeps the data puts the entry into its folder.
"""

from collections.abc import Mapping
from functools import partial
from html import escape

import streamlit as st

from landscape.findings import Finding
from landscape.graph import LandscapeGraph
from landscape.model.accepted import OVERLAPPING, Acceptance
from landscape.render.acceptance import (
    FIELDS,
    Answers,
    Made,
    accepted_text,
    entry_text,
    find_decisions,
    make_acceptance,
    may_leave,
    say_decision,
)
from landscape.render.table import Cell
from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.day_entry import read_day
from landscape.viewer.focus import move_focus, show_focus
from landscape.viewer.show import show_list
from landscape.viewer.store import first_day
from landscape.viewer.typed import as_typed
from landscape.words import say, say_day

_MADE = "accept-made"
_ROWS = (("reason-en", "reason-cy"), ("by-en", "by-cy"), ("since", "review-by"))


def show_decisions(
    graph: LandscapeGraph, finding: Finding, current: Acceptance | None, view: View
) -> None:
    """The decisions of other days, or that there is none, and the form for one."""
    recorded = (graph.landscape.whole or graph.landscape).accepted
    others = [one for one in find_decisions(finding, recorded) if one != current]
    ui.header(say("accept.heading", view.language))
    if others:
        ui.text(say("accept.others", view.language))
        show_list([Cell(say_decision(one, view.language)) for one in others], view)
    elif current is None:
        ui.text(say("accept.none", view.language))
    show_focus()
    made = _find_made(finding)
    with ui.expander(say("accept.record", view.language), expanded=made is not None,
                     key="accept-record"):  # fmt: skip
        _show_form(finding, recorded, made.errors if made else {}, view)
        if made and made.entry:
            _show_entry(graph, finding, (*recorded, made.entry), view)


def _show_form(
    finding: Finding, recorded: tuple[Acceptance, ...], errors: Mapping[str, str], view: View
) -> None:
    language = view.language
    ui.text(say("accept.intro", language))
    with ui.form("accept-form", border=False):
        for names in _ROWS:
            for column, name in zip(ui.columns(2), names, strict=True):
                with column:
                    _show_field(finding, name, errors.get(name), view)
        if finding.code.startswith(OVERLAPPING):
            ui.checkbox(say("accept.deliberate", language), key=_key(finding, "deliberate"))
        ui.form_submit_button(
            say("accept.make", language),
            key="accept-make",
            on_click=_take,
            args=(finding, recorded),
        )


def _show_field(finding: Finding, name: str, error: str | None, view: View) -> None:
    """One field, with what is wrong with it right below."""
    language = view.language
    label = say(f"accept.field.{name}", language)
    usual = say_day(view.day or first_day(), language) if name == "since" else ""
    ui.text_input(label, usual, key=_key(finding, name), autocomplete="off")
    if error:
        wrong = say(f"accept.error.{error}", language)
        ui.error(say("build.error", language, label=as_typed(label), error=wrong))


def _take(finding: Finding, recorded: tuple[Acceptance, ...]) -> None:
    """Makes the entry of what was filled in, or finds what is wrong with it."""
    typed = {name: str(st.session_state[_key(finding, name)]) for name in FIELDS}
    answers = Answers(
        typed,
        read_day(typed["since"]),
        read_day(typed["review-by"]),
        deliberate=bool(st.session_state.get(_key(finding, "deliberate"))),
    )
    made = make_acceptance(finding, answers, recorded)
    st.session_state[_MADE] = (finding.identity, made)
    if made.errors:
        move_focus(_key(finding, min(made.errors, key=FIELDS.index)))


def _find_made(finding: Finding) -> Made | None:
    """What the form made last, where that was of this finding."""
    identity, made = st.session_state.get(_MADE, (None, None))
    return made if identity == finding.identity else None


def _key(finding: Finding, name: str) -> str:
    about = "-".join((finding.code, *finding.about)).replace(":", "-")
    return f"accept-field-{name}-{about}"


def _show_entry(
    graph: LandscapeGraph, finding: Finding, entries: tuple[Acceptance, ...], view: View
) -> None:
    """The entry to copy, and the whole file to download where that may leave."""
    language = view.language
    ui.success(say("accept.made", language))
    text = escape(entry_text(entries[-1]))
    ui.html(f'<div class="landscape-scroll" tabindex="0" role="region" '
            f'aria-label="{escape(say("accept.entry", language))}">'
            f'<pre style="user-select: all; margin: 0">{text}</pre></div>')  # fmt: skip
    if may_leave(graph.landscape, finding, entries):
        ui.download_button(
            say("accept.download", language),
            partial(accepted_text, entries),
            file_name="accepted.yaml",
            mime="application/yaml",
            key="accept-download",
        )
        ui.caption(say("accept.file", language))
    else:
        ui.caption(say("accept.withheld", language))
