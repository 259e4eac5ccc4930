"""A board that is new: what it has, and every reason against it."""

import pytest

from tests.scenario.steps import (
    add_member,
    after,
    create,
    lines,
    parties,
    refusal,
    said,
    today,
    what_comes_of,
)


def test_a_created_board_has_all_that_its_file_would_say():
    landscape = today(themes=["money"], organisations=["police"], boards={"finance": {}})

    step = create("audit", themes=["money"], members=["police"], lines={"reporting": "finance"})
    audit = after(landscape, step)["audit"]

    assert [held.theme for held in audit.themes] == ["money"]
    assert parties(audit) == ["police"]
    assert lines(audit) == [("reporting", "finance")]
    assert said(landscape, step) == "Set up Audit."


def test_a_created_board_needs_an_id_of_its_own():
    landscape = today(organisations=["police"], boards={"audit": {}})

    assert refusal(landscape, create("audit")) == "The id 'audit' is taken. Choose another."
    assert refusal(landscape, create("police")) == "The id 'police' is taken. Choose another."


def test_what_a_created_board_names_must_be_there():
    landscape = today(boards={"finance": {}})

    step = create("audit", members=["board:finanse"], lines={"reporting": "treasury"})

    assert refusal(landscape, step) == (
        "There is no board 'treasury'. Check the name and the day. "
        "There is no board 'finanse'. Did you mean 'finance'?"
    )


NEITHER = "does not hold on 1 January 2024, the day that the scenario starts from."


@pytest.mark.parametrize("dates", [{"since": "2025"}, {"until": "2023"}])
def test_what_is_created_holds_on_the_day(dates):
    landscape = today(boards={"finance": {}}, organisations=["police"])
    member = {"organisation": "police", **dates}
    out = "Give dates that take that day in, or none."

    assert refusal(landscape, create("audit", **dates)) == f"Audit {NEITHER} {out}"
    assert refusal(landscape, create("audit", members=[member])) == f"Police {NEITHER} {out}"
    assert refusal(landscape, add_member("finance", "police", **dates)) == (
        f"Police {NEITHER} {out}"
    )


def test_what_begins_on_the_day_is_created():
    landscape = today(boards={"finance": {}})

    assert "audit" in after(landscape, create("audit", since="2024-01-01", until="2024-01-02"))


def test_a_board_created_under_the_id_of_one_of_another_day_has_its_own_name():
    landscape = today(boards={"audit": {"until": "2020"}, "finance": {}})

    step = create("audit", name="Audit Committee")
    found = what_comes_of(landscape, step).landscape

    assert landscape.name_of("audit").en == "Audit"
    assert found.name_of("audit").en == "Audit Committee"
