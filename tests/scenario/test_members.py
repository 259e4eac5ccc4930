"""A member that comes or goes, and every reason against it."""

from tests.scenario.steps import add_member, after, parties, refusal, remove_member, said, today


def test_a_new_member_has_a_seat():
    landscape = today(organisations=["police", "health"], boards={"audit": {"members": ["health"]}})

    step = add_member("audit", "police", capacity="adviser")

    assert parties(after(landscape, step)["audit"]) == ["health", "police"]
    assert said(landscape, step) == "Police gets a seat on Audit."


def test_a_board_may_sit_on_another():
    landscape = today(boards={"audit": {}, "finance": {}})

    assert parties(after(landscape, add_member("audit", "board:finance"))["audit"]) == ["finance"]


def test_an_organisation_may_have_two_seats_under_two_posts():
    chief = {"organisation": "police", "post": "Chief"}
    landscape = today(boards={"audit": {"members": [chief]}})

    step = add_member("audit", "police", post="Inspector")

    assert parties(after(landscape, step)["audit"]) == ["police", "police"]


def test_board_and_member_must_be_there():
    landscape = today(boards={"audit": {}})

    assert refusal(landscape, add_member("adit", "police")) == (
        "There is no board 'adit'. Did you mean 'audit'? "
        "There is no board 'police'. Check the name and the day."
    )


def test_no_board_is_its_own_member():
    landscape = today(boards={"audit": {}})

    assert refusal(landscape, add_member("audit", "board:audit")) == (
        "Audit cannot be its own member."
    )


def test_a_seat_that_is_there_already_is_not_made_twice():
    landscape = today(boards={"audit": {"members": ["police"]}})

    assert refusal(landscape, add_member("audit", "police", capacity="chair")) == (
        "Police has that seat on Audit already. Name another post."
    )


def test_a_removed_member_has_no_seat():
    members = {"members": ["police", "health"]}
    landscape = today(boards={"audit": members})

    step = remove_member("audit", organisation="police")

    assert parties(after(landscape, step)["audit"]) == ["health"]
    assert said(landscape, step) == "Police gives up a seat on Audit."


def test_a_board_that_sits_on_another_can_be_removed():
    landscape = today(boards={"audit": {"members": ["board:finance"]}, "finance": {}})

    assert parties(after(landscape, remove_member("audit", member_board="finance"))["audit"]) == []


TWO_POSTS = [{"organisation": "police", "post": post} for post in ("Chief", "Inspector")]


def test_of_several_seats_the_one_that_is_named_is_removed():
    landscape = today(boards={"audit": {"members": TWO_POSTS}})

    audit = after(landscape, remove_member("audit", organisation="police", post="Chief"))["audit"]

    assert [member.post.en for member in audit.members] == ["Inspector"]


def test_of_several_seats_one_has_to_be_named():
    landscape = today(boards={"audit": {"members": TWO_POSTS}})

    assert refusal(landscape, remove_member("audit", organisation="police")) == (
        "Police has several seats on Audit (Chief, Inspector). Name the post."
    )


def test_a_seat_that_is_not_there_cannot_be_removed():
    landscape = today(organisations=["health"], boards={"audit": {"members": ["police"]}})
    none = "has no such seat on Audit. Check its members."

    assert refusal(landscape, remove_member("audit", organisation="health")) == f"Health {none}"
    wrong_post = remove_member("audit", organisation="police", post="Chief")
    assert refusal(landscape, wrong_post) == f"Police {none}"
    assert refusal(landscape, remove_member("adit", organisation="police")) == (
        "There is no board 'adit'. Did you mean 'audit'?"
    )


def test_a_seat_by_law_is_not_for_a_local_scenario_to_take_away():
    landscape = today(boards={"audit": {"members": {"police": "statutory"}}})

    assert refusal(landscape, remove_member("audit", organisation="police")) == (
        "Police sits on Audit by law. A local scenario cannot take that seat away."
    )
