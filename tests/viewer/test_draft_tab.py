"""A draft that is too long for an address comes back from the tab of the browser that has it."""

import pytest
import streamlit as st

from landscape.viewer import draft_state
from landscape.viewer.address import View
from landscape.viewer.draft_state import is_kept, read_kept, take_kept, view_of_draft
from tests.scenario.steps import a_scenario, retire


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    """The name of a draft that was too long for an address, and the draft, in another visit."""
    monkeypatch.setattr(draft_state, "LONGEST", 100)
    monkeypatch.setattr(st, "session_state", {})
    view = view_of_draft(a_scenario(retire("north")), View())
    packed = read_kept(view.draft or "")
    assert is_kept(view)
    assert packed
    st.session_state.clear()
    return view.draft or "", packed


def come_to(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(draft_state, "current", lambda: View(draft=name))


def test_the_draft_that_the_address_names_is_taken(kept, monkeypatch: pytest.MonkeyPatch):
    name, packed = kept
    come_to(name, monkeypatch)

    take_kept(packed)

    assert read_kept(name) == packed


@pytest.mark.parametrize("given", ["", "x", "kept-0123456789abcdef"])
def test_anything_else_is_not(given: str, kept, monkeypatch: pytest.MonkeyPatch):
    name, _ = kept
    come_to(name, monkeypatch)

    take_kept(given)

    assert read_kept(name) is None
    assert not st.session_state


def test_a_draft_is_not_taken_where_the_address_names_another(
    kept, monkeypatch: pytest.MonkeyPatch
):
    _, packed = kept
    come_to("kept-0123456789abcdef", monkeypatch)

    take_kept(packed)

    assert not st.session_state
