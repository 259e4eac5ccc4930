"""What is done about a theme follows from the boards that hold it, council by council."""

from datetime import date

from landscape.graph import build
from landscape.graph.theme_groups import find_fragments
from landscape.graph.theme_roles import ROLES, find_theme_places
from landscape.model.board import FUNCTIONS
from tests.builders import a_landscape


def graph(boards, **case):
    return build(a_landscape(boards=boards, **case).as_of(date(2024, 1, 1)))


def test_every_function_has_a_role():
    assert ROLES.keys() == set(FUNCTIONS)


def test_the_roles_of_a_council_are_those_of_all_its_boards():
    here = graph(
        {
            "finance": {"area": "conwy", "themes": ["money"]},
            "watch": {"function": "scrutiny", "themes": ["money"]},
        }
    )
    seen = []

    find_theme_places(here, lambda roles: bool(seen.append(sorted(roles))))

    assert seen == [["decides", "oversees"], ["oversees"], ["oversees"]]


def test_a_place_names_its_councils_and_only_the_boards_that_serve_them():
    here = graph(
        {
            "finance": {"area": "conwy", "themes": ["money"]},
            "watch": {"function": "scrutiny", "area": "flintshire", "themes": ["money"]},
        }
    )

    (place,) = find_theme_places(here, lambda roles: "decides" not in roles)

    assert place.councils == ("denbighshire", "flintshire")
    assert [board.id for board in place.boards] == ["watch"]


def test_a_region_that_has_ended_tells_no_theme_a_second_time():
    here = graph(
        {"finance": {"area": "conwy", "themes": ["money"]}},
        areas={
            "north-wales": {"kind": "wales", "councils": ["conwy", "denbighshire", "flintshire"]},
            "old-west": {"councils": ["conwy"], "until": "2010"},
            "west": {"councils": ["conwy"], "since": "2010"},
        },
    )

    places = find_theme_places(here, lambda roles: roles == {"decides"})

    assert [place.region.id for place in places] == ["west"]


def test_the_example_of_fragments_is_the_council_with_the_most_groups():
    here = graph(
        {
            "all": {"themes": ["money"]},
            "one": {"area": "conwy", "themes": ["money"]},
            "two": {"area": "denbighshire", "themes": ["money"]},
            "three": {"area": "denbighshire", "themes": ["money"]},
        }
    )

    (found,) = find_fragments(here, ("strategic",))

    assert found.councils == ("conwy", "denbighshire")
    assert found.example == "denbighshire"
    assert found.groups == (("all",), ("three",), ("two",))
    assert [board.id for board in found.boards] == ["all", "one", "three", "two"]
