"""A search on small landscapes: what is chosen, what it comes to, and why nothing is possible."""

from itertools import product

import pytest
from hypothesis import assume, given

from landscape import LandscapeError
from landscape.load.dump import dump_value
from landscape.render.proposal import proposal_text
from landscape.scenario import apply, compare, read_scenario
from landscape.scenario.proposals import (
    Question,
    as_scenario,
    choose_boards,
    is_change,
    propose,
)
from landscape.scenario.proposals.introduced import GroupCounter
from landscape.scenario.proposals.merged import find_added_councils, merge_group
from tests.findings.random_landscapes import a_case, on_its_day, seeds
from tests.scenario.steps import a_scenario, merge, move, today

HOURS = {"travel-hours": 1}


def ask(landscape, *boards, **question):
    """A question about these boards, or about all."""
    return Question(boards=tuple(sorted(boards or landscape.board_by_id)), **question)


def three(**more):
    """Three boards of which two share their members, and every figure can be had by hand."""
    boards = {
        "audit": {"members": ["police", "fire"], "themes": ["money"], "meetings": 4},
        "finance": {"members": ["police", "fire"], "themes": ["money"], "meetings": 2},
        "harbour": {"members": ["health"], "themes": ["ships"], "meetings": 4},
    }
    return today(boards=boards, assumptions=HOURS, **more)


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


# Where named options stand


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


def test_an_option_has_no_place_among_allowed_ones_where_there_are_none():
    landscape = three()
    outcome = apply(a_scenario(merge("audit", "finance")), landscape)
    stay = ("audit", "finance", "harbour")

    found = propose(ask(landscape, at_most=2, stay=stay), landscape, [outcome])

    row = next(row for row in proposal_text(found, "en").splitlines() if row.startswith("Largest"))
    assert row.split()[2:5] == ["2", "1", "–"]
    assert "beats it" not in proposal_text(found, "en")


# Questions that cannot be asked


@pytest.mark.parametrize(
    ("question", "message"),
    [
        ({"boards": ("audit", "nobody")}, "there is no board 'nobody' on this day"),
        (
            {"boards": ("audit", "finance"), "stay": ("harbour",)},
            "a rule names 'harbour', which is not among the boards to regroup. Name it with "
            "--board as well, or leave the rule out.",
        ),
        ({"boards": ("audit", "finance"), "stay": ("nobody",)},
         "there is no board 'nobody' on this day"),
    ],
)  # fmt: skip
def test_a_question_about_what_is_not_there_is_refused(question, message):
    with pytest.raises(LandscapeError) as refused:
        propose(Question(**question), three())

    assert str(refused.value) == message


def test_more_boards_than_can_be_listed_are_refused():
    landscape = today(boards={f"board-{place}": {} for place in range(13)})

    with pytest.raises(LandscapeError) as refused:
        propose(ask(landscape), landscape)

    assert str(refused.value) == (
        "there are 13 boards to regroup, and every grouping is scored of 12 at most. Name the "
        "boards with --board."
    )


# Which boards, where nobody names them


def test_the_boards_that_the_scenarios_of_the_day_regroup_are_taken():
    landscape = three()
    outcome = apply(a_scenario(merge("audit", "finance")), landscape)

    choice = choose_boards(landscape, "north-wales", [outcome])

    assert (choice.boards, choice.ground) == (("audit", "finance"), "scenarios")


def test_without_scenarios_the_regional_boards_that_partners_can_change_are_taken():
    duties = {"do-it": {"joint": {"mode": "fixed-by-regs"}, "grade": "A"}}
    boards = {
        "audit": {"tier": "regional"},
        "finance": {"tier": "regional"},
        "fixed": {"tier": "regional", "duties": ["do-it"]},
        "local": {"tier": "local"},
        "panel": {"tier": "regional", "function": "scrutiny"},
    }
    landscape = today(boards=boards, duties=duties)

    choice = choose_boards(landscape, "north-wales", [])

    assert (choice.boards, choice.ground) == (("audit", "finance"), "area")


def test_boards_that_are_named_are_taken_as_they_are_named():
    choice = choose_boards(three(), "north-wales", [], ["harbour", "audit"])

    assert (choice.boards, choice.ground) == (("audit", "harbour"), "named")


def test_a_named_board_outside_the_named_area_is_refused():
    landscape = today(boards={"audit": {"area": "conwy"}, "finance": {"area": "wrexham"}})

    with pytest.raises(LandscapeError) as refused:
        choose_boards(landscape, "conwy", [], ("audit", "finance"))

    assert str(refused.value) == (
        "the board 'finance' does not work inside 'conwy' alone. Name boards of that area, or "
        "leave --area out."
    )


def test_fewer_than_two_boards_are_refused():
    with pytest.raises(LandscapeError) as refused:
        choose_boards(three(), "conwy", [])

    assert str(refused.value) == (
        "there are not two boards to regroup here. Name the boards with --board, or another area "
        "or day."
    )


# A proposal as a scenario


def test_a_proposal_is_a_scenario_that_reads_back_and_applies(tmp_path):
    landscape = three()
    found = propose(ask(landscape, at_most=2, stay=("harbour",)), landscape)
    (option,) = found.frontier
    scenario = as_scenario(found, option)
    file = tmp_path / f"{scenario.id}.yaml"
    file.write_text(dump_value(scenario.body, "x"), encoding="utf-8")

    again = read_scenario(file, landscape)
    compared = compare(apply(again, landscape))

    assert again == scenario
    assert [board.action for board in compared.boards].count("merged") == 2
    assert len(compared.introduced) == option.checked
    assert not compared.homeless


def test_a_proposal_says_its_rules_its_record_and_that_people_decide():
    landscape = three()
    found = propose(ask(landscape, at_most=2), landscape)
    body = as_scenario(found, found.frontier[0]).body

    told = [item.text.en for item in body.assumptions]

    assert told[0].startswith("A search made this proposal; nobody has chosen it.")
    assert told[1].startswith("The record is that of 1 January 2024, read by version ")
    assert told[4:] == [rule.says.text("en") for rule in found.rules]
    assert all(item.evidence == "assumed" and item.because for item in body.assumptions)
    assert all(item.text.cy for item in body.assumptions)


def test_other_records_give_another_mark():
    marks = {
        as_scenario(found, found.frontier[0]).body.assumptions[1].text.en
        for landscape in (three(), three().with_boards(three().boards[:2]))
        for found in [propose(ask(landscape, at_most=1), landscape)]
    }

    assert len(marks) == 2


def test_an_option_that_changes_nothing_is_no_scenario():
    landscape = three()
    found = propose(ask(landscape, at_most=3, stay=tuple(landscape.board_by_id)), landscape)
    (option,) = found.frontier

    assert not is_change(option.grouping)
    with pytest.raises(ValueError, match=r"^the option leaves every board as it is$"):
        as_scenario(found, option)
