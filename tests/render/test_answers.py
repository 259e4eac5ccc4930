"""Questions that people come with, answered from the record of the day."""

from datetime import date

from landscape.graph import build
from landscape.graph.search import index_names
from landscape.render.answers import Asker, find_answers
from landscape.scenario import apply
from tests.builders import a_landscape
from tests.scenario.steps import a_scenario, merge, rename

DAY = date(2024, 1, 1)
THEME = {"abuse": {"name": "Domestic abuse"}}


def ask(*, area=None, language="en", outcomes=(), **case):
    landscape = a_landscape(**case).as_of(DAY)
    graph = build(landscape)
    asker = Asker(graph, index_names(landscape), outcomes, area, language)
    return {one.question: one.answer for one in find_answers(asker)}


def test_a_landscape_that_can_answer_nothing_is_asked_nothing():
    assert ask(boards={}) == {}
    assert ask(boards={"audit": {"members": ["police"]}}) == {}


def test_the_boards_of_probation_are_named_and_the_others_counted():
    boards = {f"b{place}": {"members": ["probation"]} for place in range(5)}

    (answer,) = ask(boards=boards).values()

    assert answer.text == "In North wales, Probation sits on 5 boards: B0, B1, B2, and 2 more."


def test_only_the_boards_of_the_place_are_counted():
    boards = {
        "own": {"members": ["probation"], "area": "conwy"},
        "other": {"members": ["probation"], "area": "flintshire"},
    }

    (answer,) = ask(boards=boards, area="conwy").values()

    assert answer.text == "In Conwy, Probation sits on 1 board: Own."


def test_where_probation_sits_nowhere_here_it_is_not_asked():
    boards = {"other": {"members": ["probation"], "area": "flintshire"}}

    assert ask(boards=boards, area="conwy") == {}


def test_where_domestic_abuse_reports_to_is_told_for_the_boards_that_decide_on_it():
    boards = {
        "abuse-board": {"themes": ["abuse"], "lines": {"reporting": "council-conwy"}},
        "abuse-forum": {"themes": ["abuse"], "function": "network"},
    }

    answer = ask(boards=boards, themes=THEME)["Where does domestic abuse report to?"]

    assert "1 board decides on it. With a recorded line upward: 1." in answer.text
    assert "Abuse board answers or reports to Council conwy." in answer.text


def test_the_board_that_is_told_of_is_the_one_that_deals_with_the_least_besides():
    boards = {
        "all-of-it": {"themes": ["abuse", "roads", "fire"], "lines": {"reporting": "police"}},
        "just-this": {"themes": ["abuse"], "lines": {"reporting": "fire"}},
    }

    answer = ask(boards=boards, themes=THEME)["Where does domestic abuse report to?"]

    assert answer.text.endswith("Just this answers or reports to Fire.")


def test_who_meets_the_duty_to_safeguard_children_is_told_or_that_nobody_is_recorded():
    duties = {
        "children": {
            "name": "Safeguarding children board",
        }
    }
    boards = {"carers": {"duties": ["children"], "area": "conwy"}}

    here = ask(boards=boards, duties=duties, area="conwy")
    there = ask(boards=boards, duties=duties, area="flintshire")

    question = "Who meets the duty to safeguard children?"
    assert here[question].text.endswith("in Conwy it is met by Carers.")
    assert there[question].text.endswith("no board in Flintshire is recorded as meeting it.")


def test_the_option_of_the_place_that_leaves_the_fewest_boards_is_told():
    boards = {"one": {"area": "conwy"}, "two": {"area": "conwy"}}
    landscape = a_landscape(boards=boards)
    few = apply(a_scenario(merge("one", "two"), scenario_id="few"), landscape.as_of(DAY))
    more = apply(a_scenario(rename("one", "three"), scenario_id="more"), landscape.as_of(DAY))

    here = ask(boards=boards, area="conwy", outcomes=(more, few))
    there = ask(boards=boards, area="flintshire", outcomes=(more, few))

    (answer,) = here.values()
    assert "2 boards would end and 1 would begin" in answer.text
    assert "scenario:few" in {part.link for part in answer.parts}
    assert there == {}
