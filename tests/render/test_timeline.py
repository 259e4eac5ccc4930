"""What is said below the phases of a transition."""

import pytest

from landscape.model.partial_date import PartialDate
from landscape.render.timeline import phase_note
from landscape.scenario import Scenario, find_timeline
from tests.scenario.steps import a_scenario, merge, today


def notes(**dates):
    """The notes below the timeline of a merger with these days."""
    days = {name: PartialDate(day) for name, day in dates.items()}
    body = a_scenario(merge("audit", "finance")).body.model_copy(update=days)
    scenario = Scenario(id="less-is-more", body=body)
    return phase_note(find_timeline(scenario, today(boards={"audit": {}, "finance": {}})), "en")


def test_where_all_is_done_at_once_nothing_is_noted():
    assert notes() == ()


def test_where_there_are_several_phases_it_is_said_that_the_record_changes_as_well():
    (note,) = notes(live="2024-09")

    assert note.startswith("What is recorded changes on the way as well")


@pytest.mark.parametrize("shadow", ["2024-01-01", "2024-04"])
def test_where_boards_meet_in_shadow_it_is_said_how_they_count(shadow):
    *_, note = notes(shadow=shadow, live="2024-09")

    assert note.startswith("A board in shadow is looked at like any other.")
