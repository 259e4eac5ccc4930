"""What a merger keeps, asked of the merged landscape itself."""

import pytest
from hypothesis import assume, given

from landscape.graph.duties import DutyMap
from landscape.scenario.proposals import law_rules
from landscape.scenario.proposals.law_rules import find_lost_duties, find_lost_route
from landscape.scenario.proposals.merged import Merger
from tests.findings.random_landscapes import a_case, on_its_day, seeds
from tests.scenario.proposals.boards import a_duty
from tests.scenario.steps import today


def losing(landscape, field):
    """The same landscape, in which whatever two boards become loses all of one kind."""

    class Forgetful(type(landscape)):
        def with_boards(self, boards):
            bare = tuple(
                b.model_copy(update={field: ()}) if b.id not in landscape.board_by_id else b
                for b in boards
            )
            return landscape.with_boards(bare)

    return Forgetful.model_construct(
        **{name: getattr(landscape, name) for name in type(landscape).model_fields}
    )


def merging(landscape, field=None):
    """What makes one board of those of the landscape; what it becomes loses all of one kind."""
    merger = Merger(landscape, sorted(landscape.board_by_id))
    merger.landscape = losing(landscape, field) if field else landscape
    return merger


def test_a_duty_that_would_lose_its_home_is_told():
    landscape = today(
        boards={"audit": {"duties": ["do-it"]}, "finance": {}}, duties=a_duty("silent")
    )

    assert not [*find_lost_duties(DutyMap(landscape), landscape.boards, merging(landscape))]
    bare = merging(landscape, "duties")
    (told,) = find_lost_duties(DutyMap(landscape), landscape.boards, bare)
    assert told.text("en") == "Do it: it would lose its home or a member whom it requires."


def test_a_duty_that_would_lose_a_required_member_is_told():
    duties = {"do-it": a_duty("silent")["do-it"] | {"members": {"must": ["police-force"]}}}
    boards = {"audit": {"duties": ["do-it"], "members": ["police"]}, "finance": {}}
    landscape = today(boards=boards, duties=duties)

    assert not [*find_lost_duties(DutyMap(landscape), landscape.boards, merging(landscape))]
    bare = merging(landscape, "members")
    assert [*find_lost_duties(DutyMap(landscape), landscape.boards, bare)]


def test_a_way_to_an_account_holder_that_would_be_lost_is_told():
    boards = {"audit": {"lines": {"accountability": "council-conwy"}}, "finance": {}}
    landscape, routed = today(boards=boards), frozenset({"audit"})
    bare = merging(landscape, "lines")

    assert not [*find_lost_route(landscape.boards, routed, merging(landscape))]
    (told,) = find_lost_route(landscape.boards, routed, bare)
    assert told.text("en") == (
        "The new board would have no way to an account-holder; today there is one from: Audit."
    )
    # Boards without a way have none to lose
    assert not [*find_lost_route(landscape.boards, frozenset(), bare)]


@given(seeds)
def test_where_every_duty_and_seat_is_kept_no_duty_loses_anything(random):
    landscape = on_its_day(a_case(random, least=2, most=5))
    boards = sorted(landscape.board_by_id)
    assume(len(boards) > 1)
    group = [landscape.board_by_id[b] for b in sorted(random.sample(boards, 2))]
    today, merger = DutyMap(landscape), Merger(landscape, boards)

    quick = [*find_lost_duties(today, group, merger)]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(law_rules, "_keeps_all", lambda *_: False)
        assert [*find_lost_duties(today, group, merger)] == quick
