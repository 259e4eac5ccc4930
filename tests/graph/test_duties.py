"""Where each duty applies, who meets it there, and who has no seat."""

from landscape.graph import build
from tests.builders import a_landscape

AREAS = {"west": ["conwy", "denbighshire"], "east": ["flintshire"]}


def ask(**case):
    return build(a_landscape(**{"areas": AREAS, **case}))


def places(graph):
    return [(duty.id, area.id) for duty, area in graph.find_duty_areas()]


def absent(graph, duty="plan", area="north-wales"):
    found = graph.find_absent_members(graph.landscape.duty_by_id[duty], area)
    return [(member.type, member.councils) for member in found]


def test_a_required_duty_is_looked_for_in_each_area_of_its_kind():
    graph = ask(duties={"plan": {}, "review": {"area-unit": "region"}})

    assert places(graph) == [
        ("plan", "conwy"), ("plan", "denbighshire"), ("plan", "flintshire"),
        ("review", "east"), ("review", "north-wales"), ("review", "west"),
    ]  # fmt: skip


def test_a_duty_that_needs_no_body_is_looked_for_once_some_board_meets_it():
    no_body = {"plan": {"body": {"required": False, "form": "none"}}}

    assert places(ask(duties=no_body)) == []
    boards = {"alpha": {"area": "conwy", "duties": ["plan"]}}
    assert len(places(ask(duties=no_body, boards=boards))) == 3


def test_a_duty_can_be_looked_for_although_no_body_is_asked_for_and_no_board_meets_it():
    duties = {"plan": {"area-unit": "region", "body": {"required": False, "form": "any"}}}
    landscape = a_landscape(duties=duties, boards={"audit": {}})

    assert places(build(landscape)) == []
    assert places(build(landscape, also_look_for=frozenset(["plan"]))) == [("plan", "north-wales")]


def test_a_duty_is_looked_for_only_inside_the_area_of_the_landscape():
    graph = ask(duties=["plan"], area="west")

    assert places(graph) == [("plan", "conwy"), ("plan", "denbighshire")]


def test_an_area_that_crosses_the_edge_of_the_landscape_is_not_looked_at():
    graph = ask(
        duties={"plan": {"area-unit": "police"}},
        areas={**AREAS, "force": {"kind": "police", "councils": ["denbighshire", "flintshire"]}},
        area="west",
    )

    assert places(graph) == []


def test_a_duty_of_another_day_is_not_looked_for():
    whole = a_landscape(duties={"plan": {"since": 2025}, "review": {"until": 2024}})

    assert places(build(whole.as_of(whole.about.as_of.first_day))) == []


def test_a_board_meets_a_duty_in_its_whole_area_unless_it_names_a_part():
    graph = ask(
        boards={
            "alpha": {"area": "west", "duties": ["plan"]},
            "beta": {"duties": [{"duty": "plan", "areas": ["east"]}]},
        }
    )

    assert graph.find_councils_unmet("plan", "north-wales") == ()
    assert [board.id for board in graph.find_boards_meeting("plan", "conwy")] == ["alpha"]
    assert [board.id for board in graph.find_boards_meeting("plan", "flintshire")] == ["beta"]


def test_the_councils_in_which_nobody_meets_a_duty_are_named_in_order():
    graph = ask(boards={"alpha": {"area": "denbighshire", "duties": ["plan"]}})

    assert graph.find_councils_unmet("plan", "north-wales") == ("conwy", "flintshire")
    assert graph.find_councils_unmet("plan", "west") == ("conwy",)
    assert graph.find_councils_unmet("plan", "denbighshire") == ()


def test_what_is_recorded_of_a_duty_is_told_area_by_area():
    graph = ask(
        boards={
            "alpha": {"area": "west", "duties": [{"duty": "plan", "sources": ["s1"]}]},
            "beta": {"area": "east", "duties": ["plan", "review"]},
        }
    )

    assert [fact.evidence for fact in graph.find_duty_facts("plan", "conwy")] == ["documented"]
    assert len(graph.find_duty_facts("plan", "north-wales")) == 2


POLICE = {"plan": {"members": {"must": ["police-force"]}}}


def test_a_required_member_with_a_seat_is_not_absent():
    assert absent(ask(duties=POLICE, boards={"alpha": _meets(["police"])})) == []


def test_a_required_member_without_a_seat_is_absent_for_every_council():
    graph = ask(duties=POLICE, boards={"alpha": _meets(["health"])})

    assert absent(graph) == [("police-force", ("conwy", "denbighshire", "flintshire"))]


def test_where_nobody_meets_the_duty_nobody_is_absent():
    graph = ask(duties=POLICE, boards={"alpha": {"area": "west", "duties": ["plan"]}})

    assert absent(graph) == [("police-force", ("conwy", "denbighshire"))]
    assert absent(graph, area="east") == []


def test_the_types_that_are_absent_come_in_order():
    duties = {"plan": {"members": {"must": ["probation", "health-board"]}}}
    graph = ask(duties=duties, boards={"alpha": _meets([])})

    assert [kind for kind, _ in absent(graph, area="conwy")] == ["health-board", "probation"]


def test_a_member_counts_for_the_councils_of_its_own_footprint_only():
    duties = {"plan": {"members": {"must": ["local-authority"]}}}
    graph = ask(duties=duties, boards={"alpha": _meets(["council-conwy", "council-flintshire"])})

    assert absent(graph) == [("local-authority", ("denbighshire",))]


def test_a_wide_footprint_serves_every_council_in_it():
    graph = ask(
        duties=POLICE,
        organisations={"police": {"area": "west"}},
        boards={"alpha": _meets(["police"])},
    )

    assert absent(graph) == [("police-force", ("flintshire",))]


def test_a_seat_may_stand_for_another_type_than_its_own():
    seat = {"organisation": "charity", "sits-as": "police-force"}

    assert absent(ask(duties=POLICE, boards={"alpha": _meets([seat])})) == []


def test_advisers_and_secretaries_have_no_seat():
    for capacity in ("adviser", "secretariat"):
        seat = {"organisation": "police", "capacity": capacity}
        graph = ask(duties=POLICE, boards={"alpha": _meets([seat])})
        assert absent(graph, area="conwy") == [("police-force", ("conwy",))]


def test_one_of_several_boards_that_meet_a_duty_is_enough_to_seat_a_member():
    graph = ask(duties=POLICE, boards={"alpha": _meets([]), "beta": _meets(["police"])})

    assert absent(graph) == []


def test_a_board_that_does_not_meet_the_duty_there_seats_nobody_for_it():
    graph = ask(
        duties=POLICE,
        boards={
            "alpha": {"area": "west", "duties": ["plan"]},
            "beta": {"area": "east", "duties": ["plan"], "members": ["police"]},
        },
    )

    assert absent(graph, area="west") == [("police-force", ("conwy", "denbighshire"))]


def test_a_board_that_sits_does_not_stand_for_a_type_of_organisation():
    graph = ask(duties=POLICE, boards={"alpha": _meets(["board:beta"]), "beta": {}})

    assert absent(graph, area="conwy") == [("police-force", ("conwy",))]


def _meets(members):
    return {"duties": ["plan"], "members": members}
