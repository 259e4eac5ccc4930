"""Posts: what makes two spellings one post, and which boards are related."""

import pytest

from landscape.graph import build
from landscape.graph.needed import find_only_seats
from landscape.graph.posts import find_posts_on_related_boards, key_of
from landscape.graph.themes import find_broadest
from landscape.model.text import Text
from tests.builders import a_landscape


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("Chief constable", "chief-constable"),
        ("  CHIEF   Constable. ", "chief-constable"),
        ("Head of Tŷ Gwyn (north)", "head-of-ty-gwyn-north"),
        ("…", "post"),
        ("Δ", "u3b4"),
        ("δ.", "u3b4"),
        ("Ω 2", "u3c9-2"),
    ],
)
def test_a_post_has_an_id_made_of_its_words(words: str, key: str):
    assert key_of(Text(en=words)) == key


def test_two_posts_without_latin_letters_stay_two():
    seats = [{"organisation": "police", "post": post} for post in ("Δέλτα", "Ωμέγα")]
    landscape = a_landscape(
        boards={name: {"themes": ["money"], "members": seats} for name in ("audit", "budget")}
    )

    found = find_posts_on_related_boards(landscape, at_least=2)

    assert [post.post.en for post in found] == ["Δέλτα", "Ωμέγα"]


def test_the_broadest_theme_is_at_the_top():
    themes = ["money", {"id": "taxes", "parent": "money"}, {"id": "rates", "parent": "taxes"}]
    landscape = a_landscape(themes=themes)

    assert [find_broadest(landscape, one) for one in ("rates", "taxes", "money")] == ["money"] * 3


def test_how_many_boards_are_enough_is_for_the_asker_to_say():
    seat = [{"organisation": "police", "post": "Clerk"}]
    boards = {name: {"themes": ["money"], "members": seat} for name in ("audit", "budget")}
    landscape = a_landscape(boards=boards)

    [found] = find_posts_on_related_boards(landscape, at_least=2)

    assert [board.id for board in found.boards] == ["audit", "budget"]
    assert find_posts_on_related_boards(landscape, at_least=3) == ()


def test_an_only_seat_is_told_with_its_board_and_duty():
    landscape = a_landscape(
        duties={"plan": {"members": {"must": ["police-force", "health-board"]}}},
        boards={"safety": {"duties": ["plan"], "members": ["police", "health", "fire"]}},
    )

    seats = find_only_seats(build(landscape))

    assert [(seat.organisation, seat.board.id, seat.duty.id) for seat in seats] == [
        ("health", "safety", "plan"),
        ("police", "safety", "plan"),
    ]


def test_only_seats_of_a_type_that_is_left_out_are_not_told():
    landscape = a_landscape(
        duties={"plan": {"members": {"must": ["police-force", "health-board"]}}},
        boards={"safety": {"duties": ["plan"], "members": ["police", "health"]}},
    )

    seats = find_only_seats(build(landscape), left_out=("police-force",))

    assert [seat.organisation for seat in seats] == ["health"]
