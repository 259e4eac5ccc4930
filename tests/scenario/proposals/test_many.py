"""Many boards: the same points as when every grouping is looked at, and proofs on the real data."""

from datetime import date
from pathlib import Path

from hypothesis import assume, event, given, settings

from landscape.graph.membership import find_members
from landscape.load import load
from landscape.model.message import message
from landscape.render.proposal_many import many_text
from landscape.scenario.proposals import Question, law_rules, propose
from landscape.scenario.proposals.many import propose_many
from landscape.scenario.proposals.rules import find_broken
from landscape.scenario.proposals.task import Watch
from tests.findings.random_landscapes import a_case, on_its_day, seeds
from tests.scenario.steps import today

ROOT = Path(__file__).parents[3]


def find_seat_points(found):
    """Seats and largest board of the options, of those that no other beats in the two."""
    places = [found.criteria.index(name) for name in ("seats", "largest")]
    pairs = {tuple(option.figures[place] for place in places) for option in found.frontier}
    return {
        pair
        for pair in pairs
        if not any(o != pair and o[0] <= pair[0] and o[1] <= pair[1] for o in pairs)
    }


@settings(max_examples=60, deadline=None)
@given(seeds)
def test_for_few_boards_it_finds_what_looking_at_every_grouping_finds(random):
    # given four boards or fewer, of which all may become one
    landscape = on_its_day(a_case(random, least=2, most=4))
    boards = tuple(sorted(landscape.board_by_id))
    assume(len(boards) >= 2)
    question = Question(boards=boards, at_most=random.randint(1, len(boards)))
    # when the points are proved
    many = propose_many(question, landscape)
    # then they are those of all groupings
    every = propose(question, landscape)
    event("possible" if every.frontier else "impossible")
    assert {point.figures for point in many.points.points} == find_seat_points(every)
    assert many.points.is_complete
    # and where there is none, the rules in conflict are the same
    if not {"duties", "account"} & {*every.clash}:
        assert many.clash == every.clash


def test_the_boards_of_north_wales_are_proved_and_keep_every_rule():
    # given the 26 boards of North Wales in 2020 of which members are known
    landscape = load(ROOT / "data").as_of(date(2020, 1, 1))
    inside = landscape.councils_of("north-wales")
    boards = [b for b in landscape.boards if landscape.councils_of(b.area) <= inside]
    named = tuple(sorted(b.id for b in boards if len(find_members(b)) > 1))
    # when as many as two thirds may be left
    many = propose_many(Question(boards=named, at_most=len(named) * 2 // 3), landscape)
    # then all points are found, none is dearer than by hand, and each group keeps every rule
    assert many.points.is_complete
    assert many.points.points[0].amounts[0] <= many.by_hand
    for point in many.points.points:
        grouping = many.find_grouping(point.chosen)
        assert sorted(board for group in grouping for board in group) == sorted(named)
        assert not any(find_broken(many.rules, frozenset(group)) for group in grouping)


def test_boards_that_sit_on_each_other_are_counted_as_the_rule_on_size_counts_them():
    # given a board with the most members that there may be, on which another one sits
    boards = {
        "one": {"members": ["police", "fire", "board:other"]},
        "other": {"members": ["police", "health"]},
    }
    landscape = today(boards=boards)
    # when they may become one: the other does not sit on itself, so three members are left
    found = propose_many(Question(boards=("one", "other"), at_most=1, largest=3), landscape)
    # then that is found
    assert [point.figures for point in found.points.points] == [(3, 3)]


def test_where_there_have_to_be_more_boards_it_is_said_how_many():
    # given four boards of which one stays as it is, and one more is kept apart from another
    landscape = today(boards={name: {"members": ["police"]} for name in "abcd"})
    question = Question(boards=tuple("abcd"), at_most=2, stay=("a",), apart=(("b", "c"),))
    # when two are asked for
    found = propose_many(question, landscape)
    # then it is proved that there are none, and that three are possible
    assert found.points.points == ()
    assert found.points.is_proved
    assert found.fewest == 3


def test_it_is_said_of_many_boards_too_where_a_new_one_takes_in_more_councils():
    boards = {name: {"area": name, "members": ["police"]} for name in ("conwy", "flintshire")}
    landscape = today(boards=boards)

    found = propose_many(Question(boards=tuple(boards), at_most=1), landscape)

    text = " ".join(many_text(found, landscape, "en").split())
    assert "which takes in councils that none of them serves: Denbighshire" in text


def test_groups_that_break_a_rule_after_all_are_not_given_when_time_is_up(monkeypatch):
    # given two boards, and a rule that only whole groups can be asked about, which both break
    landscape = today(boards={name: {"members": ["police"]} for name in "ab"})
    monkeypatch.setattr(law_rules, "find_lost_duties", refuse)
    # when there is no time to look further than the first answer
    question = Question(boards=("a", "b"), at_most=1)
    found = propose_many(question, landscape, Watch(seconds=0))
    # then nothing is given, and nothing is claimed
    assert (found.points.points, found.points.is_proved, found.fewest) == ((), False, None)


def refuse(*_):
    yield message("propose.broken.duties", duty="A duty")
