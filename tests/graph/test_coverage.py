"""Which duty is met in which council's area, and by how many boards."""

from landscape.graph import build
from landscape.graph.coverage import find_coverage, find_looked_for
from tests.builders import a_landscape

POLICE = {"force": {"kind": "police", "councils": ["conwy", "denbighshire"]}}


def cover(**case):
    return find_coverage(build(a_landscape(**case)))


def test_without_duties_nothing_is_covered():
    assert cover() == {}


def test_a_duty_is_met_by_one_board_by_more_or_by_none_on_record():
    cells = cover(
        duties=["plan"],
        boards={
            "alpha": {"area": "conwy", "duties": ["plan"]},
            "beta": {"area": "denbighshire", "duties": ["plan"]},
            "gamma": {"area": "denbighshire", "duties": ["plan"]},
        },
    )

    states = {council: cells["plan", council].state for _, council in cells}
    assert states == {"conwy": "one", "denbighshire": "several", "flintshire": "none"}
    assert cells["plan", "denbighshire"].boards == ("beta", "gamma")


def test_a_duty_is_not_asked_for_where_no_area_of_its_kind_takes_the_council_in():
    cells = cover(areas=POLICE, duties={"plan": {"area-unit": "police"}})

    assert cells["plan", "conwy"].state == "none"
    assert cells["plan", "flintshire"].state == "not-asked"


def test_what_a_cell_rests_on_is_as_weak_as_the_weakest_of_its_boards():
    cells = cover(
        duties=["plan"],
        boards={
            "alpha": {"duties": [{"duty": "plan", "sources": ["minutes"]}]},
            "beta": {"area": "conwy", "duties": [{"duty": "plan"}]},
        },
    )

    assert cells["plan", "flintshire"].evidence == "documented"
    assert cells["plan", "conwy"].evidence == "assumed"


def test_a_board_that_meets_a_duty_in_a_part_of_its_area_counts_there_alone():
    cells = cover(duties=["plan"],
                  boards={"alpha": {"duties": [{"duty": "plan", "areas": ["conwy"]}]}})  # fmt: skip

    assert cells["plan", "conwy"].boards == ("alpha",)
    assert cells["plan", "flintshire"].boards == ()


def test_a_duty_that_asks_for_no_body_and_that_nobody_meets_is_not_looked_for():
    graph = build(a_landscape(duties={"plan": {"body": {"required": "no", "form": "none"}}}))

    assert find_looked_for(graph) == ()
    assert find_coverage(graph) == {}
