"""A search on small landscapes: what is chosen, what it comes to, and why nothing is possible."""

from itertools import product

from hypothesis import assume, given

from landscape.render.proposal import proposal_text
from landscape.scenario.proposals import propose
from landscape.scenario.proposals.merged import find_added_councils, merge_group
from tests.findings.random_landscapes import a_case, on_its_day, seeds
from tests.scenario.proposals.boards import ask, three
from tests.scenario.steps import today

# What a grouping comes to


def test_the_figures_of_today_are_those_of_the_boards_as_they_are():
    found = propose(ask(three(), at_most=3), three())

    # Given seats 2 + 2 + 1, a meeting of 2 hours with 1 to prepare and 1 to travel, and the theme
    # of two boards in three councils
    assert dict(zip(found.criteria, found.today, strict=True)) == {
        "seats": 5,
        "hours": 4 * (2 * 4 + 2 * 2 + 1 * 4),
        "largest": 2,
        "duplication": 3,
        "introduced": 0,
    }


def test_boards_with_the_same_members_are_put_together_and_others_left():
    found = propose(ask(three(), at_most=2, largest=2), three())

    (best,) = [option for option in found.frontier if option.figures[0] == 3]
    assert best.grouping == (("audit", "finance"), ("harbour",))
    # The new board meets as often as the one that met most often: 4 times 2 seats of 4 hours.
    assert best.figures[1] == 4 * (2 * 4 + 1 * 4)
    assert best.figures[3] == 0


def test_every_grouping_is_looked_at():
    found = propose(ask(three(), at_most=2), three())

    assert (found.count, found.exact) == (4, 3)


def test_without_assumptions_no_hours_are_compared():
    landscape = today(boards={"audit": {}, "finance": {}})

    assert "hours" not in propose(ask(landscape), landscape).criteria


def test_boards_without_a_recorded_member_are_counted():
    partial = {"members": ["police"], "member-list": "partial"}
    boards = {"audit": {"member-list": "unknown"}, "finance": partial}
    landscape = today(boards=boards)

    found = propose(ask(landscape), landscape)

    assert (found.unknown, found.partial) == (1, 1)


def test_work_that_another_board_decides_too_is_left_over():
    boards = {
        name: {"themes": ["money"], "area": "conwy"} for name in ("audit", "finance", "other")
    }
    landscape = today(boards=boards)

    found = propose(ask(landscape, "audit", "finance", at_most=1), landscape)

    assert found.today[found.criteria.index("duplication")] == 2
    assert found.frontier[0].figures[found.criteria.index("duplication")] == 1


def test_a_landscape_of_every_day_is_asked_about_on_its_own_day():
    landscape = three()

    assert propose(ask(landscape), landscape.whole).landscape == landscape


# Held against a search of every grouping, one by one


@given(seeds)
def test_no_allowed_grouping_beats_an_option_and_every_other_one_is_beaten_or_alike(random):
    landscape = on_its_day(a_case(random, least=3, most=4))
    boards = tuple(sorted(landscape.board_by_id))
    assume(len(boards) > 1)
    question = ask(landscape, most_themes=3, largest=4, at_most=3)

    found = propose(question, landscape)

    place = found.criteria.index("introduced")
    options = {option.figures for option in found.frontier}
    for one, other in product(options, options):
        assert one == other or any(a < b for a, b in zip(one, other, strict=True))
    for option in found.frontier:
        assert sorted(board for group in option.grouping for board in group) == list(boards)
        assert len(option.grouping) <= 3
        assert option.checked is not None
        assert option.figures[place] >= 0


def test_a_new_board_stands_on_the_widest_tier_of_those_before_it():
    landscape = today(boards={"audit": {"tier": "local"}, "finance": {"tier": "regional"}})

    assert merge_group(landscape, ("audit", "finance")).into.tier == "regional"


def test_it_is_said_where_a_new_board_takes_in_councils_that_none_before_it_serves():
    boards = {name: {"area": name, "members": ["police"]} for name in ("conwy", "flintshire")}
    landscape = today(boards={"west": boards["conwy"], "east": boards["flintshire"]})

    assert find_added_councils(landscape, ("west",)) == ()
    assert find_added_councils(landscape, ("east", "west")) == ("denbighshire",)
    text = " ".join(proposal_text(propose(ask(landscape, at_most=1), landscape), "en").split())
    assert "which takes in councils that none of them serves: Denbighshire" in text


# Near-ties


def test_groupings_that_are_hardly_worse_are_named_with_what_is_worse():
    # given three boards of which one pair shares both members, and another pair shares one
    boards = {
        "audit": {"members": ["police", "fire"]},
        "finance": {"members": ["police", "fire"]},
        "harbour": {"members": ["police"]},
    }
    landscape = today(boards=boards)
    # when two boards may be left
    found = propose(ask(landscape, at_most=2, apart=(("audit", "harbour"),)), landscape)
    # then the pair that saves one seat less is named, and just that
    (option,) = found.frontier
    assert option.grouping == (("audit", "finance"), ("harbour",))
    assert option.near == 1
    assert [near.grouping for near in option.near_named] == [(("audit",), ("finance", "harbour"))]
    assert (
        "- hardly worse (Seats +1): become one: Finance; Harbour · as they are: Audit; the rest as "
        "above"
    ) in " ".join(proposal_text(found, "en").split())


# Where nothing is possible


def test_the_fewest_rules_that_rule_everything_out_are_told():
    landscape = three()
    question = ask(landscape, at_most=2, stay=("audit", "harbour"), apart=(("audit", "harbour"),))

    found = propose(question, landscape)

    assert (found.allowed, found.frontier) == (0, ())
    assert found.clash == ("stay:audit", "stay:harbour", "at-most")
    assert (
        "No grouping keeps every rule. These rules cannot be kept together, and no fewer of them "
        "rule\neverything out:\n"
        "- This board stays by itself: Audit.\n"
        "- This board stays by itself: Harbour.\n"
        "- There are no more than 2 boards after.\n\n"
        "Give one of them up, or name other boards.\n\n"
        "By the other rules there can be no fewer than 3 boards."
    ) in proposal_text(found, "en")
    assert found.fewest == 3


def test_where_something_is_possible_nothing_is_said_of_the_fewest_boards():
    assert propose(ask(three(), at_most=2), three()).fewest is None
