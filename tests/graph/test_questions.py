"""The named questions: the answers, in order, and what is said when there is none."""

import pytest

from landscape.graph import build
from landscape.model.errors import QuestionError
from tests.builders import a_landscape

AREAS = {"west": ["conwy", "denbighshire"], "east": ["denbighshire", "flintshire"]}


def ask(**case):
    return build(a_landscape(**case))


def ids(boards):
    return [board.id for board in boards]


def test_boards_on_a_theme_are_those_whose_area_meets_the_area_asked_about():
    graph = ask(
        areas=AREAS,
        boards={
            "zeta": {"area": "west", "themes": ["money"]},
            "alpha": {"area": "flintshire", "themes": ["money"]},
            "beta": {"area": "east", "themes": ["money", "roads"]},
            "gamma": {"area": "west", "themes": ["roads"]},
        },
    )

    assert ids(graph.find_boards_on("money", "conwy")) == ["zeta"]
    assert ids(graph.find_boards_on("money", "denbighshire")) == ["beta", "zeta"]
    assert ids(graph.find_boards_on("money", "north-wales")) == ["alpha", "beta", "zeta"]


def test_a_theme_that_no_board_holds_has_no_boards():
    graph = ask(themes=["money"], boards={"alpha": {}})

    assert graph.find_boards_on("money", "conwy") == ()


def test_asking_for_an_unknown_theme_says_so():
    graph = ask(boards={"alpha": {}})

    with pytest.raises(QuestionError, match=r"^there is no theme 'money' in this landscape$"):
        graph.find_boards_on("money", "conwy")


def test_asking_for_an_unknown_area_says_so():
    graph = ask(boards={"alpha": {"themes": ["money"]}})

    with pytest.raises(QuestionError, match=r"^there is no area 'mercia' in this landscape$"):
        graph.find_boards_on("money", "mercia")


def test_boards_meeting_a_duty_are_those_that_meet_it_in_some_part_of_the_area():
    graph = ask(
        areas=AREAS,
        boards={
            "beta": {"area": "north-wales", "duties": [{"duty": "plan", "areas": ["flintshire"]}]},
            "alpha": {"area": "west", "duties": ["plan"]},
        },
    )

    assert ids(graph.find_boards_meeting("plan", "conwy")) == ["alpha"]
    assert ids(graph.find_boards_meeting("plan", "east")) == ["alpha", "beta"]


def test_a_duty_of_another_day_can_be_asked_about_and_an_unknown_one_cannot():
    whole = a_landscape(duties={"plan": {"since": 2025}}, boards={"alpha": {"duties": ["plan"]}})
    graph = build(whole.as_of(whole.about.as_of.first_day))

    assert ids(graph.find_boards_meeting("plan", "conwy")) == ["alpha"]
    with pytest.raises(QuestionError, match=r"^there is no duty 'plann' in this landscape$"):
        graph.find_boards_meeting("plann", "conwy")


def test_boards_share_work_when_theme_kind_of_work_and_councils_are_the_same():
    graph = ask(
        areas={"whole-again": {"kind": "police", "councils": ["flintshire", "conwy"]}, **AREAS},
        councils=["conwy", "flintshire", "denbighshire"],
        boards={
            "beta": {"themes": ["money"]},
            "alpha": {"themes": ["money", "roads"]},
            "gamma": {"themes": ["money"], "function": "operational"},
            "delta": {"themes": ["money"], "area": "west"},
            "epsilon": {"themes": ["roads"], "area": "whole-again"},
        },
    )

    shared = graph.find_boards_sharing_work()

    everywhere = frozenset(["conwy", "denbighshire", "flintshire"])
    assert [(t, where, ids(boards)) for t, where, boards in shared] == [
        ("money", everywhere, ["alpha", "beta"])
    ]


def test_a_board_that_held_a_theme_twice_shares_no_work_with_itself():
    spans = [{"theme": "money", "until": 2010}, {"theme": "money", "since": 2020}]
    graph = ask(boards={"alpha": {"themes": spans}})

    assert graph.find_boards_sharing_work() == ()
    assert ids(graph.find_boards_on("money", "conwy")) == ["alpha"]


def test_lines_are_told_from_either_end_in_order():
    graph = ask(
        boards={
            "beta": {"lines": {"reporting": ["police", "alpha"], "advice": ["alpha"]}},
            "gamma": {"lines": {"accountability": ["alpha"]}},
            "alpha": {},
        }
    )

    from_beta = [(line.to, line.kind) for line in graph.find_lines_from("beta")]
    to_alpha = [(board, line.kind) for board, line in graph.find_lines_to("alpha")]

    assert from_beta == [("alpha", "advice"), ("alpha", "reporting"), ("police", "reporting")]
    assert to_alpha == [("beta", "advice"), ("beta", "reporting"), ("gamma", "accountability")]
    assert graph.find_lines_from("alpha") == ()
    assert graph.find_lines_to("gamma") == ()


def test_a_board_that_is_not_there_has_no_lines_even_when_its_letters_are_boards():
    # networkx takes a name that it does not know for a list of one-letter names.
    graph = ask(boards={"a": {"lines": {"reporting": "b"}}, "b": {"lines": {"reporting": "a"}}})

    assert graph.find_lines_from("ab") == ()
    assert graph.find_lines_to("ab") == ()


def test_only_accountability_is_a_line_of_account():
    every = ["accountability", "reporting", "delivery", "escalation", "scrutiny", "advice"]
    graph = ask(boards={"alpha": {"lines": dict.fromkeys(every, "police")}})

    assert [line.kind for line in graph.find_lines_of_account("alpha")] == ["accountability"]


def test_lines_to_boards_and_organisations_of_another_day_lead_nowhere():
    whole = a_landscape(
        organisations={"police": {"until": 2020}},
        boards={
            "alpha": {"lines": {"reporting": ["gone", "here"], "advice": ["police", "to-come"]}},
            "gone": {"until": 2023},
            "to-come": {"since": 2025},
            "here": {},
        },
    )
    graph = build(whole.as_of(whole.about.as_of.first_day))

    nowhere = [(board.id, line.to) for board, line in graph.find_lines_to_nowhere()]

    assert nowhere == [("alpha", "gone"), ("alpha", "police"), ("alpha", "to-come")]


def test_the_seats_of_a_party_are_told_board_by_board():
    graph = ask(
        boards={
            "beta": {"members": ["police", "board:alpha"]},
            "alpha": {"members": ["council-conwy", {"organisation": "police", "post": "Chief"}]},
        }
    )

    seats = [(board.id, member.party) for board, member in graph.find_seats_of("police")]

    assert seats == [("alpha", "police"), ("beta", "police")]
    assert [board.id for board, _ in graph.find_seats_of("alpha")] == ["beta"]
    assert graph.find_seats_of("charity") == ()


def test_shared_members_are_named_in_order():
    graph = ask(
        boards={
            "alpha": {"members": ["police", "charity", "health"]},
            "beta": {"members": ["health", "police", "prison"]},
        }
    )

    assert graph.find_shared_members("alpha", "beta") == ("health", "police")


def test_asking_what_a_missing_board_shares_says_so():
    graph = ask(boards={"alpha": {}})

    with pytest.raises(QuestionError, match=r"^there is no board 'beta' on this day$"):
        graph.measure_overlap("alpha", "beta")


def test_account_holders_are_the_elected_and_those_made_answerable_by_law():
    graph = ask(organisations=["council-conwy", "health", "charity", "police"])

    assert graph.account_holders == {"council-conwy", "health", "police"}


def test_around_a_board_are_those_within_some_lines_up_and_down():
    graph = ask(
        boards={
            "alpha": {"lines": {"accountability": "beta"}},
            "beta": {"lines": {"reporting": "gamma"}},
            "gamma": {"lines": {"accountability": "police"}},
            "delta": {},
        }
    )

    assert graph.find_around("beta") == {"alpha", "beta", "gamma"}
    assert graph.find_around("beta", down=0) == {"beta", "gamma"}
    assert graph.find_around("beta", up=0) == {"alpha", "beta"}
    assert graph.find_around("beta", up=2, down=2) == {"alpha", "beta", "gamma", "police"}
    assert graph.find_around("beta", up=0, down=0) == {"beta"}
    assert graph.find_around("delta", up=9, down=9) == {"delta"}


def test_asking_what_is_around_a_missing_board_says_so():
    graph = ask(boards={"alpha": {}})

    with pytest.raises(QuestionError, match=r"^there is no board 'beta' on this day$"):
        graph.find_around("beta")


def test_the_councils_of_a_board_are_those_of_its_area():
    graph = ask(areas=AREAS, boards={"alpha": {"area": "west"}, "beta": {"area": "flintshire"}})
    alpha, beta = graph.landscape.boards

    assert graph.councils_of(alpha) == {"conwy", "denbighshire"}
    assert graph.councils_of(beta) == {"flintshire"}


def test_an_empty_landscape_has_an_answer_to_every_question():
    graph = ask()

    assert graph.find_boards_sharing_work() == ()
    assert graph.find_duty_areas() == ()
    assert graph.find_lines_to_nowhere() == ()
    assert graph.find_cycles() == ()
    assert graph.find_overlaps() == ()
    assert graph.account_holders == frozenset()
