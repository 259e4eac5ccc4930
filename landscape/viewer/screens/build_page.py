"""A scenario put together step by step, with what would follow from each at once."""

from dataclasses import replace

from landscape.load import LoadError
from landscape.scenario.draft import Draft
from landscape.viewer import ui
from landscape.viewer.address import View, current
from landscape.viewer.build_file import show_file
from landscape.viewer.build_form import show_form
from landscape.viewer.build_keys import show_keys
from landscape.viewer.build_pick import show_narrowing, show_pick, show_picked
from landscape.viewer.build_result import show_result, show_result_charts
from landscape.viewer.build_steps import show_steps, show_toolbar
from landscape.viewer.draft_state import Asked, follow_history, read_draft
from landscape.viewer.draft_tab import keep_in_tab
from landscape.viewer.focus import show_focus
from landscape.viewer.left_out import warn_left_out
from landscape.viewer.problems import show_problem_table
from landscape.viewer.shown import leave_out_unknown
from landscape.viewer.trial import Trial, read_graph_after, try_draft
from landscape.viewer.typed import as_typed
from landscape.words import say


def show_page() -> None:
    """The whole page, from the address."""
    asked_view = current()
    asked = read_draft(asked_view)
    draft = asked.draft
    language = asked_view.language
    with ui.container(horizontal=True, vertical_alignment="center", key="heading-build"):
        ui.title(say("build.title", language))
        show_toolbar(follow_history(asked_view, draft), asked_view)
    ui.text(say("build.intro", language))
    show_keys()
    show_focus()
    keep_in_tab(asked_view)
    if asked.error is not None:
        _show_refusal(asked, asked_view)
    with ui.spinner(say("build.trying", language)):
        trial = try_draft(draft)
    graph = read_graph_after(trial)
    view, unknown = _leave_out_unknown(trial, replace(asked_view, day=draft.day.first_day))
    for name, value in unknown:
        warn_left_out(name, value, language)
    ui.header(say("build.pick", language))
    show_narrowing(graph, view)
    left, right = ui.columns([7, 4], gap="medium")
    with left:
        show_pick(graph, view)
    with right:
        ui.header(say("build.do", language))
        with ui.container(key="build-form"):
            show_picked(graph, view)
            show_form(draft, replace(asked_view, picked=view.picked))
    if draft.steps:
        _show_outcome(draft, trial, view)
    show_file(draft, asked_view)


def _show_outcome(draft: Draft, trial: Trial, view: View) -> None:
    # Links that carry the whole draft along would make the page many times as long.
    plain = replace(view, draft=None, picked=())
    left, right = ui.columns([5, 7], gap="medium")
    with left:
        show_steps(draft, trial, plain)
    with right:
        show_result(trial, plain)
    show_result_charts(trial, plain)


def _leave_out_unknown(trial: Trial, view: View) -> tuple[View, tuple[tuple[str, str], ...]]:
    """The view without what is not there after the steps, and what that was."""
    graph = read_graph_after(trial)
    clean, unknown = leave_out_unknown(graph, view)
    here = trial.after.board_by_id
    gone = tuple(("picked", board) for board in view.picked if board not in here)
    picked = tuple(dict.fromkeys(board for board in view.picked if board in here))
    return replace(clean, picked=picked), (*unknown, *gone)


def _show_refusal(asked: Asked, view: View) -> None:
    """Why the draft in the address cannot be used, and that nothing of it was."""
    error = asked.error
    if isinstance(error, LoadError):
        ui.error(say("build.refused.wrong", view.language))
        show_problem_table(error, view, name="problems-draft")
    elif error is not None:
        reason = as_typed(error.reason.text(view.language))
        ui.error(say("build.refused", view.language, reason=reason))


show_page()
