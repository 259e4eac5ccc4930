"""Nine boards into four on the landscape that is kept in `data`, beside the readings in files."""

from pathlib import Path

import pytest

from landscape.load import load
from landscape.scenario import apply, compare, read_scenarios
from landscape.scenario.proposals import Question, as_scenario, choose_boards, propose
from tests.scenario.test_north_wales import LEFT, NINE

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def found():
    whole = load(ROOT / "data")
    landscape = whole.as_of(whole.about.as_of.first_day)
    scenarios = read_scenarios(ROOT / "scenarios", whole)
    outcomes = [apply(item, landscape) for item in scenarios if item.start == landscape.day]
    choice = choose_boards(landscape, "north-wales", outcomes)
    return propose(Question(boards=choice.boards), landscape, outcomes, ground=choice.ground)


def test_the_nine_boards_of_the_scenario_files_are_taken(found):
    assert set(found.question.boards) == NINE
    assert found.ground == "scenarios"


def test_every_grouping_of_nine_into_four_or_fewer_is_looked_at(found):
    assert (found.count, found.exact) == (11_051, 7_770)
    assert 0 < found.allowed < found.count


def test_it_is_said_how_little_is_known_of_who_sits_there(found):
    assert (found.unknown, found.partial) == (6, 2)


def test_each_option_groups_the_nine_and_beats_no_other_option(found):
    for option in found.frontier:
        assert {board for group in option.grouping for board in group} == NINE
        assert len(option.grouping) <= 4
        assert not any(option.beats(other.figures) for other in found.frontier)
    assert sum(option.on_top for option in found.frontier) == pytest.approx(1)


def test_no_option_has_more_seats_at_a_table_or_more_themes_than_the_caps(found):
    largest = found.criteria.index("largest")
    boards = found.landscape.board_by_id
    for option in found.frontier:
        assert option.figures[largest] <= found.question.largest
        for group in option.grouping:
            themes = {held.theme for board in group for held in boards[board].themes}
            assert len(themes) <= found.question.most_themes


def test_each_option_applies_and_brings_about_as_many_findings_as_is_shown(found):
    for option in found.shown:
        compared = compare(apply(as_scenario(found, option), found.landscape))

        assert len(compared.introduced) == option.checked
        assert not compared.homeless


def test_each_reading_in_a_file_is_placed_with_the_rules_that_it_breaks(found):
    broken = {own.scenario: [one.rule for one in own.broken] for own in found.named}

    assert broken.keys() == LEFT.keys()
    assert broken["north-wales-nine-to-four-a-contest"] == []
    assert broken["north-wales-nine-to-four-a-substance-misuse"] == ["themes"]
    assert all(
        rules == ["at-most"] for name, rules in broken.items() if "-four-b-" in name
    )  # fmt: skip


def test_what_stands_before_a_reading_is_allowed_or_breaks_a_rule(found):
    for own in found.named:
        for rank in own.ranks:
            not_allowed = rank.before.all - rank.before.allowed
            assert max(rank.before.breaking, default=0) <= not_allowed <= sum(rank.before.breaking)
            assert rank.before.all < found.count


def test_a_reading_is_beaten_by_an_option_wherever_any_allowed_grouping_beats_it(found):
    for own in found.named:
        assert bool(own.beating) == bool(own.beaten_by)
        assert own.place is None or not own.beating
