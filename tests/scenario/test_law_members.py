"""What the law has to say of those who scrutinise a duty and of those who must sit."""

from tests.scenario.one_duty import ASKS, BOTH, LOCAL, compared, points, said
from tests.scenario.steps import create, remove_member, rename, retire, transfer

# Scrutiny

SCRUTINY = {
    "scrutiny": {"joint": {"mode": "excluded"}, "function": "scrutiny", "grade": "A"},
}


def test_scrutiny_that_stays_with_each_council_is_named_and_where_none_is_on_record():
    boards = {**LOCAL, "conwy-committee": {"area": "conwy", "duties": ["scrutiny"]}}

    comparison = compared(boards, BOTH, plan={"scrutiny": ["scrutiny"]}, duties=SCRUTINY)

    assert points(comparison, "scrutiny-kept", "scrutiny-unknown") == [
        ("scrutiny-kept", "conwy", "plan"),
        ("scrutiny-unknown", "denbighshire", "plan"),
    ]


def test_all_that_one_committee_scrutinises_is_told_at_once():
    both = {name: {**board, "duties": ["plan", "review"]} for name, board in LOCAL.items()}
    boards = {**both, "conwy-committee": {"area": "conwy", "duties": ["scrutiny"]}}
    review = {"review": {"scrutiny": ["scrutiny"]}}

    comparison = compared(
        boards, BOTH, plan={"scrutiny": ["scrutiny"]}, duties={**SCRUTINY, **review}
    )

    assert points(comparison, "scrutiny-kept") == [("scrutiny-kept", "conwy", "plan", "review")]


def test_scrutiny_by_a_body_of_several_councils_is_no_councils_own():
    boards = {**LOCAL, "joint-committee": {"duties": ["scrutiny"]}}

    comparison = compared(boards, BOTH, plan={"scrutiny": ["scrutiny"]}, duties=SCRUTINY)

    assert {kind for kind, _, *things in points(comparison) if things} == {"scrutiny-unknown"}


def test_one_committee_for_several_councils_is_not_a_body_of_their_own():
    committees = {
        f"{council}-committee": {"area": council, "duties": ["scrutiny"]}
        for council in ("conwy", "denbighshire")
    }
    wide = create("joint-committee", area="west", duties=["scrutiny"])

    comparison = compared(
        committees, retire("conwy-committee"), retire("denbighshire-committee"), wide,
        duties=SCRUTINY, areas={"west": ["conwy", "denbighshire"]},
    )  # fmt: skip

    assert points(comparison) == [("own-scrutiny", "conwy"), ("own-scrutiny", "denbighshire")]
    assert said(comparison) == [
        "Scrutiny – it is met by Joint committee for several councils together, Conwy, "
        "Denbighshire among them. The law asks each council to scrutinise through a body of its "
        "own."
    ]


# Members


def test_a_required_member_that_the_scenario_loses_is_told_apart_from_one_that_never_sat():
    # Given a duty that asks for police and health; only the police sat
    boards = {"old": {"duties": ["plan"], "members": ["police"]}, "new": {}}

    # When another board takes the duty on
    comparison = compared(boards, transfer("duty", "plan", giver="old", taker="new"), plan=ASKS)

    # Then each is told for what it is
    assert {p[0::2] for p in points(comparison)} == {
        ("member-lost", "police-force"),
        ("member-never", "health-board"),
    }
    assert said(comparison) == [
        "Plan – a member that the duty asks for, police force, sat on a board that met it before "
        "and has no seat on New, for: Conwy, Denbighshire, Flintshire.",
        "Plan – a member that the duty asks for, local health board, has no seat on New, "
        "for: Conwy, Denbighshire, Flintshire. There was none before either.",
    ]


def test_a_member_is_not_lost_where_no_board_met_the_duty_before():
    boards = {"roads": {}}

    comparison = compared(boards, create("new", duties=["plan"], members=["health"]), plan=ASKS,
                          organisations=["health"])  # fmt: skip

    missing = {p[0::2] for p in points(comparison, "member-lost", "member-never")}
    assert missing == {("member-never", "police-force")}


def test_a_member_that_is_not_on_record_is_not_said_to_be_absent():
    boards = {
        "old": {"duties": ["plan"], "members": ["police"]},
        "new": {"member-list": "partial"},
    }

    comparison = compared(boards, transfer("duty", "plan", giver="old", taker="new"), plan=ASKS)

    lost, never = said(comparison)
    assert "is not on record on New" in lost
    assert "is not on record on New" in never
    assert lost.endswith("The list of members is not complete.")


def test_one_list_that_is_not_complete_is_enough_not_to_say_that_a_member_is_absent():
    boards = {
        "old": {"duties": ["plan"], "members": ["police"]},
        "other": {"duties": ["plan"]},
        "new": {"member-list": "partial"},
    }

    comparison = compared(boards, transfer("duty", "plan", giver="old", taker="new"), plan=ASKS)

    assert {point.is_recorded for point in comparison.legal} == {False}


def test_a_member_that_gives_up_its_seat_is_lost_although_the_board_stays():
    boards = {"old": {"duties": ["plan"], "members": ["police"]}}

    comparison = compared(boards, remove_member("old", organisation="police"), plan=ASKS)

    assert {p[0::2] for p in points(comparison)} == {("member-lost", "police-force")}


def test_a_member_who_keeps_a_seat_is_no_matter_of_law():
    boards = {"old": {"duties": ["plan"], "members": ["police", "health"]}}

    comparison = compared(boards, rename("old", "new"), plan=ASKS)

    assert comparison.legal == ()


def test_general_knowledge_never_says_more_than_that_it_needs_confirmation():
    boards = {"old": {"duties": ["plan"], "members": ["police"]}}

    comparison = compared(
        boards, remove_member("old", organisation="police"), plan={**ASKS, "grade": "C"}
    )

    assert said(comparison)[0].endswith(
        "The duty is known from general knowledge only, so this needs confirmation."
    )
