"""Which members sit together, on which boards."""

from landscape.graph.together import Together, find_together
from tests.builders import a_landscape

THREE = ["fire", "health", "police"]


def together(boards):
    return find_together(a_landscape(boards=boards).boards)


def test_boards_that_share_no_three_members_have_no_set():
    assert together({}) == ()
    assert together({"alpha": {"members": THREE}}) == ()
    assert together({"alpha": {"members": THREE}, "beta": {"members": THREE[:2]}}) == ()


def test_a_set_has_all_members_that_its_boards_share_and_all_boards_that_they_share():
    boards = {
        "alpha": {"members": [*THREE, "probation"]},
        "beta": {"members": [*THREE, "prison"]},
        "gamma": {"members": ["prison", "probation"]},
    }

    assert together(boards) == (Together(tuple(THREE), ("alpha", "beta")),)


def test_the_set_on_the_most_boards_comes_first():
    four = [*THREE, "probation"]
    boards = {"alpha": {"members": four}, "beta": {"members": four}, "gamma": {"members": THREE}}

    assert [len(one.boards) for one in together(boards)] == [3, 2]


def test_an_adviser_does_not_sit_with_the_members():
    advised = [{"organisation": "police", "capacity": "adviser"}, "fire", "health"]

    assert together({"alpha": {"members": THREE}, "beta": {"members": advised}}) == ()
