"""Whether a scenario's steps can be done on another day, step by step."""

from functools import partial

from landscape.render.replay import replay_sentences, step_table
from landscape.render.table import Cell
from landscape.render.withheld import find_sensitive_named
from landscape.scenario import Comparison, Replay, Scenario, replay, write_scenario_text
from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.kept import keep
from landscape.viewer.scenario_day import show_scenario_day
from landscape.viewer.show import show_list, show_table
from landscape.viewer.store import first_day, read_landscape
from landscape.words import say


def show_replay(comparison: Comparison, view: View) -> None:
    """A day to try the scenario on, and what becomes of each step then."""
    scenario = comparison.outcome.scenario
    name = f"replay-day-{scenario.id}"
    day = show_scenario_day(name, "replay.day", view, default=first_day()) or first_day()
    _show(replay(scenario, read_landscape().as_of(day)), view)


def show_own_replay(scenario: Scenario, view: View) -> None:
    """What becomes of each step on the scenario's own day, where some step cannot be done."""
    _show(replay(scenario, read_landscape()), view)


def show_scenario_file(scenario: Scenario, view: View) -> None:
    """A button to download a scenario as its file."""
    ui.download_button(
        say("scenario.download", view.language),
        partial(write_scenario_text, scenario),  # written when somebody asks for it
        file_name=f"{scenario.id}.yaml",
        mime="application/yaml",
        key=f"file-{scenario.id}",
    )


def note_file(scenario: Scenario, view: View) -> None:
    """Says what the file leaves out, and of which sensitive boards it speaks: steps are not cut."""
    ui.caption(say("scenario.download.help", view.language))
    landscape = read_landscape()
    about = scenario, landscape
    boards = keep(("sensitive", scenario.id), about, partial(find_sensitive_named, *about))
    if boards:
        names = "; ".join(landscape.name_of(board).say(view.language) for board in boards)
        ui.caption(say("scenario.download.sensitive", view.language, boards=names))


def _show(found: Replay, view: View) -> None:
    show_list([Cell(text) for text in replay_sentences(found, view.language)], view)
    show_table(step_table(found.steps, view.language), view, name=f"replay-{found.scenario.id}")
