"""Boards with a part of their area outside that of what stands above them."""

from hypothesis import given
from hypothesis import strategies as st

from landscape.graph import build
from landscape.graph.above import find_parts_outside
from tests.builders import a_landscape

COUNCILS = {
    "conwy": {"residents": 10},
    "denbighshire": {"residents": 200},
    "flintshire": {"residents": 3000},
    "wrexham": {"residents": 40000},
}

sets_of_councils = st.frozensets(st.sampled_from(sorted(COUNCILS)), min_size=1)


def parts_of(boards, **areas):
    """The parts outside, in a landscape of boards whose areas have these councils."""
    made = {name: {"kind": "psb", "councils": sorted(councils)} for name, councils in areas.items()}
    whole = a_landscape(councils=COUNCILS, areas=made, boards=boards)
    return find_parts_outside(build(whole.as_of(whole.about.as_of.first_day)))


def test_what_lies_outside_is_counted_in_residents():
    boards = {"group": {"area": "west", "lines": {"reporting": "board"}}, "board": {"area": "east"}}

    [part] = parts_of(
        boards, west={"conwy", "denbighshire", "flintshire"}, east={"flintshire", "wrexham"}
    )

    assert (part.board.id, [one.id for one in part.above]) == ("group", ["board"])
    assert (part.relation, part.councils, part.residents) == (
        "crossing",
        ("conwy", "denbighshire"),
        210,
    )


def test_a_board_does_not_stand_above_itself():
    boards = {
        "group": {"area": "west", "lines": {"reporting": ["group", "board"]}},
        "board": {"area": "conwy"},
    }

    [part] = parts_of(boards, west={"conwy", "denbighshire"})

    assert ([one.id for one in part.above], part.councils) == (["board"], ("denbighshire",))


@given(sets_of_councils)
def test_splitting_a_councils_board_into_halves_makes_no_crossing_with_its_parent(councils):
    halves = sorted(councils)[::2], sorted(councils)[1::2]
    boards = {
        "parent": {"area": "all"},
        **{
            f"half-{place}": {"area": f"half-area-{place}", "lines": {"delivery": "parent"}}
            for place, half in enumerate(halves)
            if half
        },
    }
    areas = {f"half-area-{place}": half for place, half in enumerate(halves) if half}

    assert parts_of(boards, all=councils, **areas) == ()


@given(sets_of_councils, sets_of_councils)
def test_a_board_is_told_of_exactly_when_some_of_it_lies_outside_its_one_parent(own, above):
    boards = {
        "group": {"area": "own", "lines": {"accountability": "board"}},
        "board": {"area": "above"},
    }

    parts = parts_of(boards, own=own, above=above)

    assert [set(part.councils) for part in parts] == ([own - above] if own - above else [])


@given(st.lists(sets_of_councils, min_size=1, max_size=3), sets_of_councils)
def test_the_order_of_the_boards_above_never_matters(above, own):
    names = [f"above-{place}" for place in range(len(above))]
    areas = dict(zip(names, above, strict=True))
    told = [
        parts_of(
            {
                "group": {"area": "own", "lines": {"reporting": [f"board-{n}" for n in order]}},
                **{f"board-{name}": {"area": name} for name in order},
            },
            own=own,
            **areas,
        )
        for order in (names, names[::-1])
    ]

    first, second = (
        [(part.board.id, [one.id for one in part.above], part.councils) for part in parts]
        for parts in told
    )
    assert first == second
