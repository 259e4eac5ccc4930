"""Both sides of a scenario in words: what only one of them has is told, what both have is not."""

import pytest

from landscape.render.boards import board_table, table_of_lines
from landscape.render.chart import find_lines_shown
from landscape.render.scenario_sides import (
    Side,
    find_shared,
    side_after,
    side_before,
    side_sentences,
    tell_boards,
    tell_lines,
)
from landscape.scenario import compare
from tests.builders import a_landscape
from tests.scenario.steps import merge, remove_member, what_comes_of

BOARDS = {
    "steady": {"members": ["police", "health"], "lines": {"reporting": "council"}},
    "north": {"lines": {"reporting": "council"}},
    "south": {},
}


def sides_of(*steps: dict) -> tuple[Side, Side]:
    comparison = compare(what_comes_of(a_landscape(boards=BOARDS), *steps))
    return side_before(comparison, "en"), side_after(comparison, "en")


@pytest.fixture
def sides() -> tuple[Side, Side]:
    return sides_of(remove_member("steady", organisation="police"), merge("north", "south"))


def test_a_line_of_both_sides_is_shared_and_one_of_a_board_that_ends_is_not(sides):
    assert find_shared(sides) == {("steady", "council", "reporting")}


def test_sentences_have_a_word_on_what_the_other_side_lacks_alone(sides):
    shared = find_shared(sides)
    before, after = ([cell.text for cell in side_sentences(side, shared, "en")] for side in sides)

    assert "Steady reports to Council." in before
    assert "North reports to Council. (ends)" in before
    assert "Steady reports to Council." in after
    assert "Merged reports to Council. (new)" in after


def test_the_tables_have_the_words_of_the_chart(sides):
    before, _ = sides
    lines = find_lines_shown(before.graph, before.boards)
    boards = tell_boards(before, board_table(before.graph, before.boards, "en"), "en")
    told = tell_lines(
        before, find_shared(sides), table_of_lines(before.graph, lines, "en"), lines, "en"
    )

    assert {row[0]: row[1] for row in boards.texts()[1:]} == {
        "North": "Merge into", "South": "Merge into", "Steady": "Keep",
    }  # fmt: skip
    assert {row[0]: row[1] for row in told.texts()} == {
        "Board": "Only on this side", "North": "ends", "Steady": "",
    }  # fmt: skip
