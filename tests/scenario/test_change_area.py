"""A board that serves more councils or fewer: its duties and themes, and reasons against it."""

import pytest

from tests.scenario.steps import (
    after,
    change_area,
    is_untouched,
    lost,
    refusal,
    said,
    today,
    transfer,
)

LOCAL = {
    "area": "conwy",
    "tier": "local",
    "themes": ["money"],
    "duties": ["plan", {"duty": "review", "areas": ["conwy"]}],
}


def test_a_board_that_serves_more_meets_its_duties_where_it_met_them():
    landscape = today(boards={"audit": LOCAL})
    step = change_area("audit", "north-wales")

    board = after(landscape, step)["audit"]

    assert (board.area, board.tier) == ("north-wales", "local")
    assert [(met.duty, met.areas) for met in board.duties] == [
        ("plan", ("conwy",)),
        ("review", ("conwy",)),
    ]
    assert said(landscape, step) == "Audit serves North wales instead of Conwy."
    assert lost(landscape, step) == []
    assert is_untouched(landscape, step)


def test_a_board_that_serves_more_can_get_another_tier():
    landscape = today(boards={"audit": LOCAL})
    step = change_area("audit", "north-wales", tier="regional")

    board = after(landscape, step)["audit"]

    assert (board.area, board.tier) == ("north-wales", "regional")
    assert said(landscape, step) == (
        "Audit serves North wales instead of Conwy. Its tier from then on: Regional."
    )


def test_a_board_that_serves_less_leaves_its_themes_without_a_home_elsewhere():
    landscape = today(boards={"audit": {"themes": ["money"]}})

    assert lost(landscape, change_area("audit", "conwy")) == [
        ("theme", "money", "", ("denbighshire", "flintshire"))
    ]


def test_a_duty_of_the_councils_that_are_left_out_is_transferred_first():
    boards = {"audit": {"duties": ["plan", {"duty": "review", "areas": ["conwy"]}]}, "finance": {}}
    landscape = today(boards=boards)
    step = change_area("audit", "conwy")

    assert refusal(landscape, step) == (
        "Audit meets the duty “Plan” for Denbighshire, Flintshire, which the area Conwy leaves "
        "out. Transfer the duty first."
    )
    first = transfer("duty", "plan", giver="audit", taker="finance")
    assert after(landscape, first, step)["audit"].area == "conwy"


@pytest.mark.parametrize(
    ("step", "reason"),
    [
        (change_area("adit", "conwy"), "There is no board 'adit'. Did you mean 'audit'?"),
        (
            change_area("audit", "nowhere"),
            "There is no area 'nowhere'. Name one from areas.yaml.",
        ),
        (change_area("audit", "conwy"), "Audit serves Conwy already. Name another area."),
        (
            change_area("audit", "conwy", tier="regional"),
            "Audit serves Conwy already. Name another area.",
        ),
    ],
)
def test_an_area_that_is_unknown_or_the_same_is_refused(step, reason):
    assert refusal(today(boards={"audit": LOCAL}), step) == reason


def test_a_board_whose_area_regulations_fix_keeps_it():
    duties = {"panel": {"joint": {"mode": "fixed-by-regs"}, "grade": "A"}}
    landscape = today(duties=duties, boards={"audit": {"area": "conwy", "duties": ["panel"]}})

    assert refusal(landscape, change_area("audit", "north-wales")) == (
        "Audit meets the duty “Panel”, whose body and area regulations fix; local partners cannot "
        "change its area."
    )
