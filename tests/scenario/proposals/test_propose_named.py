"""Where options that people have named stand among all that the rules allow."""

from landscape.render.proposal import proposal_text
from landscape.scenario import apply
from landscape.scenario.proposals import propose
from landscape.scenario.proposals.introduced import GroupCounter
from tests.scenario.proposals.boards import ask, three
from tests.scenario.steps import a_scenario, merge, move, today


def placed(landscape, *steps, **question):
    """The position of a scenario of these steps."""
    outcome = apply(a_scenario(*steps), landscape)
    found = propose(ask(landscape, **question), landscape, [outcome])
    return found, found.named


def test_an_option_that_nothing_beats_stands_on_the_frontier():
    found, (own,) = placed(three(), merge("audit", "finance"), at_most=2, largest=2)

    assert own.broken == ()
    assert own.grouping == (("audit", "finance"), ("harbour",))
    assert found.frontier[own.place - 1].figures == tuple(rank.value for rank in own.ranks)
    assert (own.beating, own.beaten_by) == (0, ())
    assert own.checked == found.frontier[own.place - 1].checked


def test_findings_of_a_named_option_are_counted_in_full_and_told_where_the_counts_differ(
    monkeypatch,
):
    # given that the count on the boards nearby sees nothing
    monkeypatch.setattr(GroupCounter, "count", lambda *_: 0)
    boards = {
        name: {
            "members": [{"organisation": party, "capacity": "chair"}],
            "terms-of-reference": None,
        }
        for name, party in (("audit", "police"), ("finance", "fire"))
    }
    # when two boards with chairs become one in a scenario file, so that the chair is left open
    found, (own,) = placed(today(boards=boards), merge("audit", "finance"), at_most=1)
    # then the finding that this brings about is counted by every rule, and said
    assert own.checked == found.frontier[0].checked == 1
    assert "Counted by every rule on the whole landscape it brings about 1 finding;" in " ".join(
        proposal_text(found, "en").split()
    )


def test_an_option_that_is_like_one_of_the_frontier_in_seats_alone_is_not_on_it():
    # given three boards with one member, of which two decide on the same theme
    boards = {
        name: {"members": ["police"], "themes": [theme]}
        for name, theme in (("audit", "money"), ("finance", "money"), ("harbour", "ships"))
    }
    # when those that do not are put together
    found, (own,) = placed(
        today(boards=boards),
        merge("finance", "harbour"),
        at_most=2,
        apart=(("audit", "harbour"),),
    )
    # then it has as many seats as the best, and more work decided more than once
    assert own.ranks[0].value == found.frontier[0].figures[0]
    assert own.place is None
    assert own.beaten_by == (1,)


def test_an_option_that_others_beat_says_how_many_stand_before_it_and_why_not_all_are_allowed():
    landscape = three()
    found, (own,) = placed(landscape, merge("finance", "harbour"), at_most=2, largest=2,
                           apart=(("audit", "finance"),))  # fmt: skip

    # Then one of four has fewer seats, audit with finance, and all three together as well: both
    # put a pair together that is to stay apart, and the second breaks the cap on size too
    seats = own.ranks[0]
    assert (seats.criterion, seats.value) == ("seats", 5)
    assert (seats.before.all, seats.before.allowed) == (2, 0)
    broken = dict(zip([rule.id for rule in found.rules], seats.before.breaking, strict=True))
    assert {rule: count for rule, count in broken.items() if count} == {
        "largest": 1,
        "apart:audit:finance": 2,
    }


def test_an_option_with_too_many_boards_is_placed_all_the_same_and_it_is_said_how():
    boards = {name: {"members": ["police"]} for name in ("audit", "finance", "harbour", "other")}
    found, (own,) = placed(today(boards=boards), merge("audit", "finance"), at_most=2)

    assert [(one.rule, one.why.text("en")) for one in own.broken] == [
        ("at-most", "It leaves 3 boards; the most is 2.")
    ]
    assert own.beating > 0
    assert (
        "With more boards than were asked for, it is none of the 8 groupings: its places are "
        "those that its figures would have."
    ) in " ".join(proposal_text(found, "en").split())


def test_a_scenario_that_regroups_none_of_the_boards_is_not_placed():
    boards = {"audit": {"lines": {"reporting": "police"}}, "finance": {}}
    _, named = placed(today(boards=boards), move("audit", "reporting", was="police", to="finance"))

    assert named == ()


def test_an_option_has_no_place_among_allowed_ones_where_there_are_none():
    landscape = three()
    outcome = apply(a_scenario(merge("audit", "finance")), landscape)
    stay = ("audit", "finance", "harbour")

    found = propose(ask(landscape, at_most=2, stay=stay), landscape, [outcome])

    row = next(row for row in proposal_text(found, "en").splitlines() if row.startswith("Largest"))
    assert row.split()[2:5] == ["2", "1", "–"]
    assert "beats it" not in proposal_text(found, "en")
