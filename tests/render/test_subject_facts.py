"""What the pages of a duty, a theme and a place say, from the record of the day."""

from datetime import date

from landscape.graph import build
from landscape.model.text import Text
from landscape.render.area_facts import (
    area_duty_table,
    area_facts,
    count_unmet,
    find_boards_lying,
    neighbour_table,
)
from landscape.render.duty_facts import duty_area_table, duty_facts
from landscape.render.spelt import spell_out
from landscape.render.table import without_last_column
from landscape.render.theme_facts import find_deciding, find_theme_boards, theme_facts
from landscape.render.upward import upward_sentence, upward_table
from tests.builders import a_landscape

DAY = date(2024, 1, 1)


def of(**case):
    return build(a_landscape(**case).as_of(DAY))


def texts(table):
    return [[cell.text for cell in row] for row in table.rows]


def facts(table):
    return dict(texts(table))


def test_a_duty_that_nobody_meets_says_so_for_each_council():
    graph = of(boards={}, duties=["plan"], councils=["conwy", "flintshire"])

    table = duty_area_table(graph, graph.landscape.duty_by_id["plan"], "en")

    assert texts(table) == [
        ["Conwy", "No board is recorded", "Conwy", "None"],
        ["Flintshire", "No board is recorded", "Flintshire", "None"],
    ]


def test_a_duty_names_who_meets_it_where_and_which_required_member_has_no_seat():
    duty = {"members": {"must": ["police-force", "local-authority"]}}
    board = {"duties": ["plan"], "area": "conwy", "members": ["police"]}
    graph = of(boards={"safety": board}, duties={"plan": duty})

    table = duty_area_table(graph, graph.landscape.duty_by_id["plan"], "en", area="conwy")

    assert texts(table) == [["Conwy", "Safety", "None", "council"]]
    assert table.rows[0][1].parts[0].link == "board:safety"
    assert texts(without_last_column(table)) == [["Conwy", "Safety", "None"]]


def test_what_a_duty_asks_for_is_told_with_its_law_and_how_well_it_is_known():
    joint = {"mode": "express", "routes": ["agreement"], "needs": ["consent"]}
    graph = of(boards={}, duties={"plan": {"joint": joint, "themes": ["crime"]}})

    told = facts(duty_facts(graph, graph.landscape.duty_by_id["plan"], "en"))

    assert told["Law"] == "An Act made up for a test"
    assert told["How well it is known"] == "C: general knowledge"
    assert told["Its themes"] == "Crime"
    assert told["Ways to joint working that it names"] == "agreement"


def test_words_that_the_catalogue_has_in_english_alone_are_marked_in_welsh():
    graph = of(boards={}, duties=["plan"])

    table = duty_facts(graph, graph.landscape.duty_by_id["plan"], "cy")

    assert table.rows[0][1].language == "en"


def test_the_boards_of_a_theme_stand_by_tier_and_those_that_decide_come_out():
    boards = {
        "small": {"themes": ["crime"], "tier": "local", "function": "operational"},
        "great": {"themes": ["crime"], "tier": "regional"},
        "other": {"themes": ["water"]},
    }
    graph = of(boards=boards)

    found = find_theme_boards(graph, "crime")

    assert [board.id for board in found] == ["great", "small"]
    assert [board.id for board in find_deciding(found)] == ["great"]
    assert [board.id for board in find_deciding(found[1:])] == ["small"]
    assert facts(theme_facts(graph, graph.landscape.theme_by_id["crime"], "en")) == {
        "Part of": "None",
        "Its parts": "None",
        "Boards on this day": "2",
        "Duties that belong to it": "None",
    }


def test_where_boards_report_to_is_told_by_kind_of_line_with_the_end_of_the_way():
    lines = [
        {"kind": "accountability", "to": "council-conwy"},
        {"kind": "reporting", "to": "one"},
        {"kind": "reporting", "to": "two"},
    ]
    graph = of(boards={"audit": {"lines": lines}, "one": {}, "two": {}})

    table = upward_table(graph, graph.landscape.boards, "en", caption="x")
    nobody = "No way to anybody elected or answerable by law is recorded"
    none = ["No line upward is recorded", nobody]

    assert [row[2:] for row in texts(table)] == [
        ["answers to Council conwy; reports to One, Two", "Council conwy, which is elected"],
        none,
        none,
    ]
    assert upward_sentence(graph, graph.landscape.boards, "en").text.startswith(
        "3 boards decide on it. With a recorded line upward: 1. With a recorded way"
    )
    assert "No board here" in upward_sentence(graph, (), "en").text


def test_a_place_has_boards_of_its_own_wider_ones_and_some_that_cross_it():
    graph = of(
        boards={
            "own": {"area": "conwy"},
            "wide": {},
            "cross": {"area": "east"},
            "far": {"area": "flintshire"},
        },
        areas={"east": ["denbighshire", "flintshire"], "west": ["conwy", "denbighshire"]},
    )

    def lying(*relations):
        return [board.id for board in find_boards_lying(graph, "west", relations)]

    assert lying("equal", "inside") == ["own"]
    assert lying("around") == ["wide"]
    assert lying("crossing") == ["cross"]
    near = texts(neighbour_table(graph, graph.landscape.area_by_id["west"], "en"))
    assert ["East", "region", "crosses", "2"] in near
    assert not [row for row in near if row[0] == "Flintshire"]


def test_the_duties_of_a_place_tell_only_of_its_own_councils_where_they_are_not_met():
    graph = of(boards={}, duties={"plan": {"area-unit": "region"}})

    (row,) = texts(area_duty_table(graph, "conwy", "en"))

    assert row == ["Plan", "North wales", "No board is recorded", "Conwy", "None"]
    assert count_unmet(graph, "conwy") == (1, 1)
    assert facts(area_facts(graph, graph.landscape.area_by_id["conwy"], "en"))["Council areas"] == (
        "Conwy"
    )


def test_acronyms_of_a_name_are_spelt_out_once_each_as_far_as_they_are_known():
    meanings = {"PSB": Text(en="Public Services Board")}

    assert spell_out(("Vale Board",), meanings, "en") is None
    spelt = spell_out(("Vale PSB", "PSB XYZ"), meanings, "en")
    assert spelt is not None
    assert spelt.text == "PSB means Public Services Board"
