"""Questions that cannot be asked, and which boards are taken where nobody names them."""

import pytest

from landscape import LandscapeError
from landscape.scenario import apply
from landscape.scenario.proposals import Question, choose_boards, propose
from tests.scenario.proposals.boards import ask, three
from tests.scenario.steps import a_scenario, merge, today

# Questions that cannot be asked


@pytest.mark.parametrize(
    ("question", "message"),
    [
        ({"boards": ("audit", "nobody")}, "there is no board 'nobody' on this day"),
        (
            {"boards": ("audit", "finance"), "stay": ("harbour",)},
            "a rule names 'harbour', which is not among the boards to regroup. Name it with "
            "--board as well, or leave the rule out.",
        ),
        ({"boards": ("audit", "finance"), "stay": ("nobody",)},
         "there is no board 'nobody' on this day"),
    ],
)  # fmt: skip
def test_a_question_about_what_is_not_there_is_refused(question, message):
    with pytest.raises(LandscapeError) as refused:
        propose(Question(**question), three())

    assert str(refused.value) == message


def test_more_boards_than_can_be_listed_are_refused():
    landscape = today(boards={f"board-{place}": {} for place in range(13)})

    with pytest.raises(LandscapeError) as refused:
        propose(ask(landscape), landscape)

    assert str(refused.value) == (
        "there are 13 boards to regroup, and every grouping is scored of 12 at most. Name the "
        "boards with --board."
    )


# Which boards, where nobody names them


def test_the_boards_that_the_scenarios_of_the_day_regroup_are_taken():
    landscape = three()
    outcome = apply(a_scenario(merge("audit", "finance")), landscape)

    choice = choose_boards(landscape, "north-wales", [outcome])

    assert (choice.boards, choice.ground) == (("audit", "finance"), "scenarios")


def test_without_scenarios_the_regional_boards_that_partners_can_change_are_taken():
    duties = {"do-it": {"joint": {"mode": "fixed-by-regs"}, "grade": "A"}}
    boards = {
        "audit": {"tier": "regional"},
        "finance": {"tier": "regional"},
        "fixed": {"tier": "regional", "duties": ["do-it"]},
        "local": {"tier": "local"},
        "panel": {"tier": "regional", "function": "scrutiny"},
    }
    landscape = today(boards=boards, duties=duties)

    choice = choose_boards(landscape, "north-wales", [])

    assert (choice.boards, choice.ground) == (("audit", "finance"), "area")


def test_boards_that_are_named_are_taken_as_they_are_named():
    choice = choose_boards(three(), "north-wales", [], ["harbour", "audit"])

    assert (choice.boards, choice.ground) == (("audit", "harbour"), "named")


def test_a_named_board_outside_the_named_area_is_refused():
    landscape = today(boards={"audit": {"area": "conwy"}, "finance": {"area": "wrexham"}})

    with pytest.raises(LandscapeError) as refused:
        choose_boards(landscape, "conwy", [], ("audit", "finance"))

    assert str(refused.value) == (
        "the board 'finance' does not work inside 'conwy' alone. Name boards of that area, or "
        "leave --area out."
    )


def test_fewer_than_two_boards_are_refused():
    with pytest.raises(LandscapeError) as refused:
        choose_boards(three(), "conwy", [])

    assert str(refused.value) == (
        "there are not two boards to regroup here. Name the boards with --board, or another area "
        "or day."
    )
