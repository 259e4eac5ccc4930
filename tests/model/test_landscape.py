"""A landscape, and the same on one day."""

from datetime import date

import pytest
from pydantic import ValidationError

from landscape.model.errors import LandscapeError, QuestionError
from landscape.model.landscape import Landscape
from landscape.model.text import Text
from tests.builders import a_board, a_landscape

DAY = date(2024, 1, 1)
BEFORE = date(2023, 12, 31)


def ids(things) -> list[str]:
    return [thing.id for thing in things]


def test_where_nothing_has_a_date_every_day_is_alike():
    landscape = a_landscape(
        boards={"finance": {"members": ["police"], "lines": {"reporting": "police"}}}
    )

    view = landscape.as_of(DAY)

    assert view.boards == landscape.boards
    assert view.organisations == landscape.organisations
    assert view.areas == landscape.areas
    assert (landscape.day, view.day) == (None, DAY)


def test_a_board_is_there_from_its_first_day_until_the_day_it_ends():
    landscape = a_landscape(boards={"new": {"since": DAY}, "old": {"until": DAY}})

    assert ids(landscape.as_of(BEFORE).boards) == ["old"]
    assert ids(landscape.as_of(DAY).boards) == ["new"]


def test_seats_lines_themes_and_duties_come_and_go_by_themselves():
    landscape = a_landscape(
        boards={
            "finance": {
                "members": [{"organisation": "police", "until": DAY}, "council-conwy"],
                "lines": [{"to": "police", "kind": "advice", "since": DAY}],
                "themes": [{"theme": "money", "until": DAY}],
                "duties": [{"duty": "accounts", "since": DAY}],
            }
        }
    )

    (before,), (after,) = landscape.as_of(BEFORE).boards, landscape.as_of(DAY).boards

    assert [seat.party for seat in before.members] == ["police", "council-conwy"]
    assert [seat.party for seat in after.members] == ["council-conwy"]
    assert (len(before.lines), len(after.lines)) == (0, 1)
    assert (len(before.themes), len(after.themes)) == (1, 0)
    assert (len(before.duties), len(after.duties)) == (0, 1)


def test_what_a_board_meets_beside_lacks_and_has_to_do_come_and_go_by_themselves():
    ties = {
        "legal-boards": [{"name": "Conwy", "area": "conwy", "until": 2020}],
        "back-to-back": [{"board": "finance", "until": 2020}],
        "absent-lines": [{"to": "finance", "about": "reports", "until": 2020}],
        "tasks": [{"what": "count", "until": 2020}],
    }
    whole = a_landscape(boards={"audit": {**ties, "succeeds": ["finance"]}, "finance": {}})

    before, after = (whole.as_of(date(year, 1, 1)).board_by_id["audit"] for year in (2019, 2020))

    for tie in ("legal_boards", "back_to_back", "absent_lines", "tasks"):
        assert len(getattr(before, tie)) == 1
        assert getattr(after, tie) == ()
    assert before.succeeds == after.succeeds != ()


def test_an_organisation_that_ended_leaves_its_seats():
    landscape = a_landscape(
        organisations={"old-trust": {"until": DAY}},
        boards={"finance": {"members": ["old-trust", "police"]}},
    )

    view = landscape.as_of(DAY)

    assert "old-trust" not in view.organisation_by_id
    assert [seat.party for seat in view.board_by_id["finance"].members] == ["police"]
    assert len(landscape.as_of(BEFORE).board_by_id["finance"].members) == 2


def test_a_line_to_a_board_that_is_not_there_that_day_stays_because_that_is_a_finding():
    landscape = a_landscape(
        boards={"finance": {"lines": {"reporting": "old"}}, "old": {"until": DAY}}
    )

    view = landscape.as_of(DAY)

    assert ids(view.boards) == ["finance"]
    assert [line.to for line in view.boards[0].lines] == ["old"]


def test_the_seat_of_a_board_ends_with_the_board():
    landscape = a_landscape(boards={"finance": {"members": ["old"]}, "old": {"until": DAY}})

    view = landscape.as_of(DAY)

    assert view.boards[0].members == ()


def test_what_a_scenario_changed_stays_changed_on_another_day():
    landscape = a_landscape(boards={"finance": {}, "audit": {}, "late": {"since": DAY}})

    changed = landscape.as_of(BEFORE).with_boards((a_board("audit"),))

    assert ids(changed.as_of(BEFORE).boards) == ["audit"]
    assert ids(changed.as_of(DAY).boards) == ["audit"]


def test_duties_areas_and_accepted_findings_have_their_days_too():
    landscape = a_landscape(
        duties={"accounts": {"since": DAY}},
        areas={"gwynedd": {"councils": ["conwy"], "until": DAY}},
        accepted=[{"code": "DUP001", "about": ["theme:x"], "since": 2024, "review-by": 2025}],
    )

    before, after = landscape.as_of(BEFORE), landscape.as_of(DAY)

    assert (ids(before.duties), ids(after.duties)) == ([], ["accounts"])
    assert (ids(before.areas), ids(after.areas)) == (["gwynedd", "north-wales"], ["north-wales"])
    assert (len(before.accepted), len(after.accepted)) == (0, 1)


def test_a_day_of_a_day_is_asked_of_every_day():
    landscape = a_landscape(boards={"new": {"since": DAY}, "old": {"until": DAY}})

    view = landscape.as_of(DAY).as_of(BEFORE)

    assert view == landscape.as_of(BEFORE)
    assert view.whole is landscape


def test_asking_for_a_day_leaves_the_landscape_as_it_was():
    landscape = a_landscape(boards={"old": {"until": DAY, "members": ["police"]}})
    text = repr(landscape)

    landscape.as_of(DAY)

    assert repr(landscape) == text
    assert landscape.whole is None


def test_two_landscapes_that_say_the_same_are_equal_in_whatever_order_it_was_said():
    case = {
        "councils": ["conwy", "flintshire"],
        "areas": {"a": ["conwy"], "b": ["flintshire"]},
        "organisations": ["police", "fire"],
        "themes": ["x", "y"],
        "duties": ["d", "e"],
        "sources": ["s", "t"],
        "boards": {"finance": {}, "audit": {}},
        "accepted": [{"code": "DUP001", "about": [f"theme:{x}"]} for x in ("x", "y")],
    }
    councils = {"conwy": {"gss": "W06000001"}, "flintshire": {"gss": "W06000002"}}
    backwards = {
        key: dict(reversed(value.items())) if isinstance(value, dict) else value[::-1]
        for key, value in (case | {"councils": councils}).items()
    }
    backwards["areas"]["north-wales"] = ["conwy", "flintshire"]

    assert a_landscape(**backwards) == a_landscape(**case)
    assert ids(a_landscape(**backwards).boards) == ["audit", "finance"]


def test_decisions_on_one_finding_come_in_order_of_their_day():
    one = {"code": "DUP001", "about": ["theme:x"], "since": 2020, "review-by": 2021}
    other = one | {"since": 2021, "review-by": 2022}

    assert a_landscape(accepted=[other, one]) == a_landscape(accepted=[one, other])


def test_other_boards_come_in_order_and_leave_the_rest_alone():
    landscape = a_landscape(boards={"finance": {}})

    changed = landscape.with_boards((a_board("safety"), a_board("audit")))

    assert ids(changed.boards) == ["audit", "safety"]
    assert changed.areas is landscape.areas
    assert ids(landscape.boards) == ["finance"]


def test_what_was_looked_up_before_is_not_what_is_looked_up_after():
    landscape = a_landscape(
        organisations={"old-trust": {"until": DAY}}, boards={"finance": {"until": DAY}, "audit": {}}
    )
    looked_up = (landscape.board_by_id, landscape.organisation_by_id, landscape.area_by_id)

    view = landscape.as_of(DAY)
    changed = landscape.with_boards((a_board("safety"),))

    assert all(looked_up)
    assert list(view.board_by_id) == ["audit"]
    assert list(view.organisation_by_id) == []
    assert list(changed.board_by_id) == ["safety"]
    assert list(landscape.board_by_id) == ["audit", "finance"]


def test_looking_things_up_does_not_make_two_landscapes_unequal():
    one, other = a_landscape(boards={"finance": {}}), a_landscape(boards={"finance": {}})

    one.board_by_id["finance"]

    assert one == other


def test_each_council_is_an_area():
    landscape = a_landscape(councils=["conwy", "flintshire"])

    assert landscape.councils_of("conwy") == {"conwy"}
    assert landscape.councils_of("north-wales") == {"conwy", "flintshire"}
    assert ids(landscape.areas_of_kind("la")) == ["conwy", "flintshire"]
    assert ids(landscape.areas_of_kind("region")) == ["north-wales"]


def test_an_area_that_ended_still_has_its_councils():
    landscape = a_landscape(areas={"gwynedd": {"councils": ["conwy"], "until": DAY}})

    view = landscape.as_of(DAY)

    assert view.councils_of("gwynedd") == {"conwy"}
    assert ids(view.areas_of_kind("region")) == ["north-wales"]


def test_an_unknown_area_is_a_question_that_cannot_be_answered():
    with pytest.raises(QuestionError, match="there is no area 'powys' in this landscape"):
        a_landscape().councils_of("powys")
    with pytest.raises(LandscapeError, match="no area is made of powys"):
        a_landscape().name_area(frozenset({"powys"}))


def test_councils_together_have_the_best_known_name():
    everywhere = frozenset({"conwy", "flintshire"})
    landscape = a_landscape(
        councils=["conwy", "flintshire"],
        areas={
            "all-police": {"kind": "police", "councils": list(everywhere)},
            "conwy-csp": {"kind": "csp", "councils": ["conwy"]},
        },
    )

    assert landscape.name_area(everywhere).id == "north-wales"
    assert landscape.name_area(frozenset({"conwy"})).id == "conwy"


def test_a_thing_has_a_name_on_any_day_and_its_id_where_it_has_none():
    landscape = a_landscape(
        organisations={"old-trust": {"name": "Old Trust", "until": DAY}},
        boards={"finance": {"name": "Finance Board", "until": DAY}},
    )

    view = landscape.as_of(DAY)

    assert view.name_of("finance") == Text(en="Finance Board")
    assert view.name_of("old-trust") == Text(en="Old Trust")
    assert view.name_of("who") == Text(en="who")


def test_a_landscape_does_not_change():
    landscape = a_landscape()

    with pytest.raises(ValidationError, match="frozen"):
        landscape.boards = ()
    single = {"about", "assumptions", "day", "is_changed", "whole"}
    assert all(
        isinstance(getattr(landscape, name), tuple) for name in set(Landscape.model_fields) - single
    )
