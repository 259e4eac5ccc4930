"""How much direction is set twice, worked by hand."""

import pytest

from landscape.graph import build
from landscape.graph.duplication import count_duplication
from tests.builders import a_landscape

MONEY = {"themes": ["money"]}


def counted(**boards):
    areas = {"west": ["conwy", "denbighshire"]}
    return count_duplication(build(a_landscape(boards=boards, areas=areas)))


def test_where_nobody_holds_a_theme_nothing_is_set_twice():
    assert counted(audit={}) == 0


def test_the_first_board_is_not_counted_and_each_further_one_is():
    assert counted(audit=MONEY) == 0
    assert counted(audit=MONEY, finance=MONEY) == 1
    assert counted(audit=MONEY, finance=MONEY, treasury=MONEY) == 2


def test_two_themes_held_twice_are_two():
    both = {"themes": ["money", "roads"]}

    assert counted(audit=both, finance=both) == 2


@pytest.mark.parametrize(
    "other",
    [{"tier": "local"}, {"area": "west"}, {"function": "operational"}, {"themes": ["roads"]}],
    ids=lambda other: next(iter(other)),
)
def test_a_board_of_another_tier_area_function_or_theme_is_no_duplication(other):
    assert counted(audit=MONEY, finance={**MONEY, **other}) == 0


def test_only_boards_that_set_direction_count():
    runs = {**MONEY, "function": "operational"}

    assert counted(audit=runs, finance=runs) == 0
