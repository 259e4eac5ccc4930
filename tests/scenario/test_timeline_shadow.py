"""What a new board has, and what it leaves with the old ones, while it is in shadow."""

from datetime import date

from tests.scenario.dated import BOARDS, TOGETHER, homes, on, whole
from tests.scenario.steps import (
    a_scenario,
    add_member,
    create,
    hold_jointly,
    merge,
    move,
    rename,
    transfer,
)


def test_a_board_in_shadow_has_members_and_lines_and_no_duty_or_theme():
    scenario = a_scenario(TOGETHER, shadow="2024-04", live="2025")

    board = on(scenario, "2024-06-01").board_by_id["money-board"]

    assert sorted(member.party for member in board.members) == ["health", "police"]
    assert [line.to for line in board.lines] == ["council-conwy"]
    assert (board.duties, board.themes, board.succeeds) == ((), (), ())


def test_a_board_in_shadow_has_no_work_and_no_boards_in_law_yet():
    work = [{"what": "Count the money"}]
    keep = {"basis": "statutory", "member-list": "complete"}
    landscape = whole(
        audit={**BOARDS["audit"], **keep, "tasks": work}, finance={**BOARDS["finance"], **keep}
    )
    scenario = a_scenario(hold_jointly("audit", "finance"), shadow="2024-04", live="2025")

    shadow, live = (
        on(scenario, day, landscape).board_by_id["joint"] for day in ("2024-06-01", "2025-06-01")
    )

    assert (len(shadow.tasks), len(shadow.legal_boards)) == (0, 0)
    assert (len(live.tasks), len(live.legal_boards)) == (1, 2)


def test_seats_and_lines_of_others_stay_with_the_old_board_while_the_new_is_in_shadow():
    scenario = a_scenario(TOGETHER, shadow="2024-04", live="2025")

    before, after = on(scenario, "2024-06-01"), on(scenario, "2025-01-01")

    assert before.board_by_id["forum"].lines[0].to == "audit"
    assert after.board_by_id["forum"].lines[0].to == "money-board"


def test_a_board_that_takes_in_others_under_its_own_name_has_no_shadow():
    scenario = a_scenario(merge("audit", "finance", into="audit"), shadow="2024-04", live="2025")

    assert on(scenario, "2024-04-01").boards == whole().as_of(date(2024, 4, 1)).boards


def test_a_shadow_answers_to_a_board_that_is_to_be_renamed_under_its_present_name():
    scenario = a_scenario(
        rename("forum", "assembly"),
        TOGETHER,
        move("money-board", "reporting", to="assembly"),
        shadow="2024-04",
        live="2025",
    )

    board = on(scenario, "2024-04-01").board_by_id["money-board"]

    assert [line.to for line in board.lines] == ["council-conwy", "forum"]


def test_a_new_board_that_another_step_fills_is_in_shadow_with_what_is_planned():
    new = create("hub", members=["police"], duties=["plan"])
    scenario = a_scenario(
        new, add_member("hub", "health"), transfer("duty", "plan", giver="audit", taker="hub"),
        shadow="2024-04", live="2025",
    )  # fmt: skip

    shadow = on(scenario, "2024-04-01").board_by_id["hub"]

    assert sorted(member.party for member in shadow.members) == ["health", "police"]
    assert shadow.duties == ()
    assert homes(scenario) == []
