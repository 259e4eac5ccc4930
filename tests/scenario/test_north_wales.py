"""The six scenarios of nine boards into four, on the landscape that is kept in `data`.

Both readings begin with the same nine boards. In reading A one of the four that are left is the
Safer North Wales board; in reading B that board stands above the four, so that five are left.
"""

from pathlib import Path

import pytest

from landscape.findings import analyse
from landscape.graph import build
from landscape.load import load
from landscape.scenario import apply, compare, read_scenario, read_scenarios

ROOT = Path(__file__).parents[2]

NINE = {
    "nw-anti-slavery-project",
    "nw-area-planning-board",
    "nw-contest-board",
    "nw-county-lines-needs-group",
    "nw-criminal-justice-board",
    "nw-iom-board",
    "nw-safer-communities-board",
    "nw-soc-board",
    "nw-vawdasv-board",
}
SAFER = "nw-safer-north-wales-board"
ALWAYS = {SAFER, "nw-vulnerability-exploitation-board", "nw-criminal-justice-board-reconstituted"}
CONTEST, SERIOUS_VIOLENCE, SUBSTANCE_MISUSE = (
    "nw-contest-board",
    "nw-soc-board",
    "nw-area-planning-board",
)
LEFT = {
    "north-wales-nine-to-four-a-contest": {CONTEST},
    "north-wales-nine-to-four-a-serious-violence": {SERIOUS_VIOLENCE},
    "north-wales-nine-to-four-a-substance-misuse": {SUBSTANCE_MISUSE},
    "north-wales-nine-to-four-b-contest-serious-violence": {CONTEST, SERIOUS_VIOLENCE},
    "north-wales-nine-to-four-b-contest-substance-misuse": {CONTEST, SUBSTANCE_MISUSE},
    "north-wales-nine-to-four-b-serious-violence-substance-misuse": {
        SERIOUS_VIOLENCE,
        SUBSTANCE_MISUSE,
    },
}
"""Which of the nine are left as they were, beside the three boards that are always left."""

every_scenario = pytest.mark.parametrize("name", LEFT)


@pytest.fixture(scope="module")
def scenarios(wales):
    every = read_scenarios(ROOT / "scenarios", wales)
    return {s.id: s for s in every if s.id.startswith("north-wales-nine-to-four")}


@pytest.fixture(scope="module")
def comparisons(scenarios, wales):
    return {name: compare(apply(scenarios[name], wales)) for name in LEFT}


def heirs(comparison):
    """The boards of after that carry one of the nine on."""
    lineage = comparison.outcome.lineage
    return {heir for board in NINE for heir in lineage.follow(board)}


def test_there_are_six_scenarios_and_a_file_gives_the_same_as_the_folder(scenarios, wales):
    assert scenarios.keys() == LEFT.keys()
    for name, scenario in scenarios.items():
        assert read_scenario(ROOT / "scenarios" / f"{name}.yaml", wales) == scenario


@every_scenario
def test_all_nine_boards_are_there_to_begin_with(name, comparisons):
    outcome = comparisons[name].outcome

    assert outcome.before.day.isoformat() == "2020-01-01"
    assert outcome.before.board_by_id.keys() >= NINE


@every_scenario
def test_reading_a_leaves_four_of_the_nine_and_reading_b_five(name, comparisons):
    left = heirs(comparisons[name])

    assert left == ALWAYS | LEFT[name]
    assert len(left) == (4 if "-a-" in name else 5)


@every_scenario
def test_in_reading_b_four_boards_answer_to_the_one_above(name, comparisons):
    graph = build(comparisons[name].outcome.landscape)

    below = {b for b, line in graph.find_lines_to(SAFER) if line.kind == "accountability"}

    if "-b-" in name:
        assert below & heirs(comparisons[name]) == heirs(comparisons[name]) - {SAFER}
    else:
        assert below & heirs(comparisons[name]) == {"nw-vulnerability-exploitation-board"}


@every_scenario
def test_no_board_but_the_nine_begins_or_ends(name, comparisons):
    comparison = comparisons[name]
    outcome = comparison.outcome
    others = outcome.before.board_by_id.keys() - NINE

    ended = {b.board for b in comparison.boards if b.action in ("merged", "retired")}
    assert ended <= NINE
    assert outcome.landscape.board_by_id.keys() - heirs(comparison) == others
    assert not any(board.action == "retired" for board in comparison.boards)


@every_scenario
def test_no_duty_theme_or_member_is_left_without_a_home(name, comparisons):
    comparison = comparisons[name]

    assert comparison.homeless == ()
    assert comparison.lost == ()


@every_scenario
def test_everything_the_merged_boards_held_is_carried_on_by_their_successor(name, comparisons):
    comparison = comparisons[name]
    merged = {b.board for b in comparison.boards if b.action == "merged"}

    held = [fate for fate in comparison.fates if fate.held != "line"]
    assert {fate.status for fate in held} == {"carried"}
    assert {fate.board for fate in held} <= merged


@every_scenario
def test_every_line_that_is_no_longer_there_is_carried_on_or_moved(name, comparisons):
    comparison = comparisons[name]
    steps = comparison.outcome.scenario.body.steps
    led_away = {step.from_ for step in steps if step.op == "move" and step.from_}

    lines = [fate for fate in comparison.fates if fate.held == "line"]
    assert {fate.status for fate in lines} <= {"carried", "moved"}
    moved = {fate.thing.split(" ")[1] for fate in lines if fate.status == "moved"}
    assert moved <= led_away


@every_scenario
def test_no_line_leads_to_a_board_that_the_scenario_ended(name, comparisons):
    nowhere = build(comparisons[name].outcome.landscape).find_lines_to_nowhere()

    assert not {line.to for _, line in nowhere} & NINE


@every_scenario
def test_the_seats_by_law_are_as_they_were(name, comparisons):
    outcome = comparisons[name].outcome
    lineage = outcome.lineage

    def by_law(landscape):
        return {
            (heir, seat.party)
            for board in landscape.boards
            for seat in board.members
            if seat.reason == "statutory"
            for heir in lineage.follow(board.id)
        }

    assert by_law(outcome.landscape) == by_law(outcome.before)


@every_scenario
def test_the_findings_before_and_after_add_up(name, comparisons):
    comparison = comparisons[name]
    before = analyse(build(comparison.outcome.before))
    after = analyse(build(comparison.outcome.landscape))

    changed = sum(len(change.before) for change in comparison.changed)
    total_before = len(before) + len(before.accepted)
    total_after = len(after) + len(after.accepted)
    assert len(comparison.resolved) + changed + comparison.unchanged == total_before
    assert (
        len(comparison.introduced) + len(comparison.changed) + comparison.unchanged == total_after
    )


def test_the_landscape_is_not_touched_by_six_scenarios(comparisons, wales):
    assert comparisons
    assert load(ROOT / "data") == wales
