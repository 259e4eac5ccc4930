"""The rules of a proposal, each with a group that breaks it and one that does not."""

import pytest

from landscape.scenario.proposals.broken import Broken
from landscape.scenario.proposals.question import Question
from landscape.scenario.proposals.rules import find_broken, find_rules
from tests.scenario.proposals.boards import a_duty
from tests.scenario.steps import today


def broken(landscape, *group, **question):
    """The rules that a group breaks, each with the reason in English."""
    asked = Question(boards=tuple(sorted(landscape.board_by_id)), **question)
    found = find_broken(find_rules(asked, landscape), frozenset(group))
    return {one.rule: one.why.text("en") for one in found}


def test_two_plain_boards_may_become_one():
    assert broken(today(boards={"audit": {}, "finance": {}}), "audit", "finance") == {}


def test_a_board_by_itself_breaks_no_rule_whatever_it_is():
    boards = {"audit": {"duties": ["do-it"]}, "finance": {}}
    landscape = today(boards=boards, duties=a_duty("fixed-by-regs"))

    assert broken(landscape, "audit", stay=("audit",)) == {}


def test_a_scrutineer_does_not_become_one_with_what_it_scrutinises():
    boards = {"audit": {"lines": {"scrutiny": "finance"}}, "finance": {}, "other": {}}
    landscape = today(boards=boards)

    assert broken(landscape, "audit", "finance") == {
        "scrutiny": "Audit scrutinises Finance. One that scrutinises does not merge with one that "
        "is scrutinised."
    }
    assert broken(landscape, "audit", "other") == {}


def test_a_board_whose_body_regulations_fix_stays():
    boards = {"audit": {"duties": ["do-it"]}, "finance": {}}

    assert list(broken(today(boards=boards, duties=a_duty("fixed-by-regs")), *boards)) == [
        "fixed-by-law"
    ]
    # General knowledge of the law forbids nothing
    assert broken(today(boards=boards, duties=a_duty("fixed-by-regs", grade="C")), *boards) == {}


def required(**duty):
    """A board that the law requires, one that meets the same duty, and one that does not."""
    asked = {
        "do-it": a_duty("silent")["do-it"] | {"body": {"required": True, "form": "board"}} | duty
    }
    boards = {
        "audit": {"duties": ["do-it"], "basis": "statutory"},
        "finance": {"duties": ["do-it"], "basis": "statutory"},
        "other": {},
    }
    return today(boards=boards, duties=asked)


def test_a_board_that_the_law_requires_becomes_one_only_with_boards_for_the_same_duty():
    assert broken(required(), "audit", "other") == {
        "required": "Do it: the law requires Audit for it, and these do not meet it: Other."
    }
    assert broken(required(), "audit", "finance") == {}
    assert broken(required(grade="C"), "audit", "other") == {}
    assert broken(required(body={"required": False, "form": "none"}), "audit", "other") == {}


def two_councils(**duty):
    boards = {
        name: {"area": name, "duties": ["do-it"], "function": duty.get("function", "strategic")}
        for name in ("conwy", "flintshire")
    }
    return today(boards=boards, duties=a_duty("excluded", **duty)), boards


def test_boards_of_two_councils_stay_apart_where_the_law_has_no_joint_way():
    landscape, boards = two_councils()

    assert broken(landscape, *boards) == {
        "no-route": "Do it: each council area keeps its own, and the law has no way to merge them; "
        "Conwy, Flintshire cannot become one board in law. They can still meet as one: "
        "hold-jointly."
    }


def test_boards_that_meet_such_a_duty_for_one_council_may_become_one():
    boards = {name: {"area": "conwy", "duties": ["do-it"]} for name in ("audit", "finance")}

    assert broken(today(boards=boards, duties=a_duty("excluded")), *boards) == {}


def test_each_council_keeps_its_own_scrutiny():
    landscape, boards = two_councils(function="scrutiny")

    assert list(broken(landscape, *boards)) == ["own-scrutiny"]


def test_general_knowledge_that_there_is_no_joint_way_forbids_nothing():
    landscape, boards = two_councils(grade="C")

    assert broken(landscape, *boards) == {}


def test_boards_whose_areas_cross_stay_apart():
    areas = {
        "west": ["conwy", "denbighshire"],
        "east": ["denbighshire", "flintshire"],
        "north-wales": ["conwy", "denbighshire", "flintshire"],
    }
    boards = {"audit": {"area": "west"}, "finance": {"area": "east"}, "other": {}}
    landscape = today(boards=boards, areas=areas)

    assert broken(landscape, "audit", "finance") == {
        "crossing": "The areas of Audit and Finance cross."
    }
    assert broken(landscape, "audit", "other") == {}


def test_a_board_has_no_more_members_than_the_cap():
    boards = {
        "audit": {"members": ["police", "fire"]},
        "finance": {"members": ["police", "health"]},
    }

    assert broken(today(boards=boards), *boards, largest=3) == {}
    assert broken(today(boards=boards), *boards, largest=2) == {
        "largest": "It would have 3 members round its table; the most is 2."
    }


def test_a_board_that_sat_on_another_is_not_counted_on_the_one_that_they_become():
    boards = {"audit": {"members": ["police", "board:finance"]}, "finance": {"members": ["fire"]}}

    assert broken(today(boards=boards), *boards, largest=2) == {}


def test_a_board_has_no_more_themes_than_the_cap():
    boards = {"audit": {"themes": ["money", "law"]}, "finance": {"themes": ["money", "tax"]}}

    assert broken(today(boards=boards), *boards, most_themes=3) == {}
    assert broken(today(boards=boards), *boards, most_themes=2) == {
        "themes": "It would deal with 3 themes; the most is 2."
    }


def test_a_cap_never_stands_below_what_a_board_has_by_itself():
    boards = {"audit": {"members": ["police", "fire", "health"]}, "finance": {"members": ["fire"]}}

    assert broken(today(boards=boards), *boards, largest=1) == {}


def test_it_is_said_where_a_cap_is_not_the_one_that_was_asked_for():
    boards = {"audit": {"members": ["police", "fire", "health"]}, "finance": {"members": ["fire"]}}
    landscape = today(boards=boards)

    rules = find_rules(Question(boards=tuple(boards), largest=1, most_themes=8), landscape)
    told = {rule.id: rule.says.text("en") + " " + rule.ground.text("en") for rule in rules}

    assert told["largest"] == (
        "No board has more than 3 members round its table. One of these boards has so many today, "
        "more than the 1 asked for; no board is forbidden to be as it is."
    )
    assert told["themes"].endswith("each theme has about 15 minutes of a meeting of two hours.")


def test_a_board_that_is_to_stay_does_not_become_one_with_another():
    landscape = today(boards={"audit": {}, "finance": {}, "other": {}})

    assert broken(landscape, "audit", "finance", stay=("audit",)) == {
        "stay:audit": "Audit is to stay by itself."
    }
    assert broken(landscape, "finance", "other", stay=("audit",)) == {}


def test_two_boards_that_are_kept_apart_do_not_become_one_by_way_of_a_third():
    landscape = today(boards={"audit": {}, "finance": {}, "other": {}})
    pair = (("finance", "audit"),)

    assert broken(landscape, "audit", "finance", "other", apart=pair) == {
        "apart:audit:finance": "Audit and Finance are not to become one."
    }
    assert broken(landscape, "audit", "other", apart=pair) == {}


def test_each_rule_has_words_and_a_ground_in_both_languages():
    landscape = today(
        boards={"audit": {"duties": ["do-it"]}, "finance": {}}, duties=a_duty("fixed-by-regs")
    )
    question = Question(boards=("audit", "finance"), stay=("audit",), apart=(("audit", "finance"),))

    rules = find_rules(question, landscape)

    told = {rule.id: (rule.says.text("en"), rule.ground.text("en")) for rule in rules}
    assert told["fixed-by-law"] == (
        "A board whose body regulations fix stays as it is: local partners cannot merge or end it.",
        "Law: Act 1.",
    )
    assert told["no-route"][1] == "None of these boards meets such a duty."
    assert told["at-most"] == ("There are no more than 4 boards after.", "Set by whoever asks.")
    assert all(rule.says.text("cy") and rule.ground.text("cy") for rule in rules)


@pytest.mark.parametrize("group", [("audit", "finance"), ("audit", "finance", "other")])
def test_a_broken_rule_names_the_boards_of_its_group(group):
    landscape = today(boards={"audit": {}, "finance": {}, "other": {}})
    question = Question(boards=("audit", "finance", "other"), stay=("audit",))

    (told,) = find_broken(find_rules(question, landscape), frozenset(group))

    assert isinstance(told, Broken)
    assert told.boards == group
