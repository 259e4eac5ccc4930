"""Buttons that give a file: specification of `landscape.viewer.file_button` on a page."""

import json
from base64 import b64decode
from collections.abc import Callable, Iterator
from threading import Barrier, Thread, current_thread
from typing import NamedTuple

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from landscape.model.errors import LandscapeError
from landscape.viewer import page_frame, ui
from landscape.viewer.file_button import take_asked
from tests.viewer.conftest import Open
from tests.viewer.pressed import files
from tests.viewer.sent import downloads

EVERY_BYTE = bytes(range(256))


class Given(NamedTuple):
    """A file as the browser gets it."""

    name: str
    mime: str
    raw: bytes
    token: str


def a_page(make: Callable[[], str | bytes] | str | bytes, **more: str) -> AppTest:
    """A page with one file, not run yet; without a `key` that is `one`."""

    def script(make: object, key: str, label: str) -> None:
        from landscape.viewer import ui

        ui.begin()
        ui.download_button(label, make, file_name="members.csv", mime="text/csv", key=key)
        ui.download_button("Other", b"other", file_name="other", mime="text/plain", key="other")
        ui.end()

    args = (make, more.get("key", "one"), more.get("label", "Members"))
    return AppTest.from_function(script, args=args)


def ask(app: AppTest, key: str) -> AppTest:
    """The page in the run that follows when the button of that key is pressed."""
    app.session_state["file-asked"] = key
    app.run()
    assert not app.exception
    return app


def given(app: AppTest) -> list[Given]:
    """The files that the last run gave."""
    sent = [
        json.loads(part.proto.json)
        for part in app.get("bidi_component")
        if part.proto.component_name.endswith("landscape_file")
    ]
    return [Given(one["name"], one["mime"], b64decode(one["packed"]), one["token"]) for one in sent]


class Making:
    """Makes a file, and counts how often."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> bytes:
        self.times += 1
        return EVERY_BYTE


def test_nothing_is_made_or_given_before_it_is_asked_for():
    make = Making()

    page = a_page(make).run()

    assert not page.exception
    assert files(page) == {"one": "Members", "other": "Other"}
    assert make.times == 0
    assert given(page) == []


def test_what_is_asked_for_comes_with_its_bytes_its_name_and_its_type():
    [file] = given(ask(a_page(Making()), "one"))

    assert (file.name, file.mime, file.raw) == ("members.csv", "text/csv", EVERY_BYTE)


def test_what_is_there_without_being_made_comes_as_it_is():
    [file] = given(ask(a_page(EVERY_BYTE), "one"))

    assert file.raw == EVERY_BYTE


def test_text_is_sent_as_utf_8():
    text = "Bwrdd Tŷ Ŵyr, £5 – “da”\r\n"

    [made] = given(ask(a_page(lambda: text), "one"))
    [ready] = given(ask(a_page(text), "one"))

    assert made.raw == ready.raw == text.encode("utf-8")


def test_of_several_files_that_one_alone_is_made_which_is_asked_for():
    make = Making()

    [file] = given(ask(a_page(make), "other"))

    assert (file.name, file.raw) == ("other", b"other")
    assert make.times == 0


def test_the_run_after_that_gives_and_makes_nothing():
    make = Making()
    page = ask(a_page(make), "one")

    page.run()

    assert given(page) == []
    assert make.times == 1


def test_the_same_file_asked_for_again_is_made_again_and_told_from_the_first():
    make = Making()
    page = a_page(make)

    [first], [second] = given(ask(page, "one")), given(ask(page, "one"))

    assert make.times == 2
    assert first.raw == second.raw
    assert first.token != second.token  # else the browser would take it for one that it has


def test_a_file_that_is_not_on_the_page_is_not_given_then_or_later():
    def script() -> None:
        import streamlit as st

        from landscape.viewer import ui

        ui.begin()
        if "is-back" in st.session_state:
            ui.download_button("One", b"one", file_name="one", mime="text/plain", key="one")
        ui.end()

    page = ask(AppTest.from_function(script), "one")
    assert given(page) == []

    page.session_state["is-back"] = True
    assert files(page.run()) == {"one": "One"}
    assert given(page) == []


def test_a_file_that_cannot_be_made_says_why_and_the_page_goes_on():
    def fail() -> bytes:
        raise LandscapeError("No *program* draws charts.")

    page = ask(a_page(fail), "one")

    assert [error.value for error in page.error] == ["No \\*program\\* draws charts\\."]
    assert [*files(page)] == ["one", "other"]
    assert given(page) == []
    assert not page.run().error


def test_what_one_session_asks_for_is_not_given_to_another():
    make = Making()
    one, other = a_page(make), a_page(make)
    one.session_state["file-asked"] = "one"

    assert given(other.run()) == []
    assert len(given(one.run())) == 1
    assert given(other.run()) == []
    assert make.times == 1


def test_pages_that_are_made_at_one_time_do_not_give_each_others_files(
    monkeypatch: pytest.MonkeyPatch,
):
    both, gave = Barrier(2, timeout=10), []
    monkeypatch.setattr(ui, "take_asked", lambda: current_thread().name)
    monkeypatch.setattr(ui, "give_file", lambda _, made: gave.append((current_thread().name, made)))

    def make_page() -> None:
        ui.begin()
        both.wait()
        for key in ("one", "other"):
            ui.download_button(key, f"the {key}", file_name=key, mime="text/plain", key=key)
        both.wait()
        ui.end()

    pages = [Thread(target=make_page, name=name) for name in ("one", "other")]
    for page in pages:
        page.start()
    for page in pages:
        page.join()

    assert sorted(gave) == [("one", "the one"), ("other", "the other")]


def test_a_key_and_a_label_are_what_they_are_written_as():
    page = ask(a_page(b"", key='"><i>', label="<b>A & B</b>"), '"><i>')

    assert files(page)['"><i>'] == "<b>A & B</b>"
    assert len(given(page)) == 1


@pytest.fixture
def session() -> Iterator[dict[str, object]]:
    """What is kept of a visit, outside a page."""
    with pytest.MonkeyPatch.context() as patch:
        kept: dict[str, object] = {}
        patch.setattr(st, "session_state", kept)
        yield kept


def test_what_the_frame_of_the_page_hears_is_asked_for_once(session: dict[str, object]):
    session[page_frame._KEY] = {"file": "csv-members"}

    page_frame._take_file()

    assert take_asked() == "csv-members"
    assert take_asked() is None


@pytest.mark.parametrize("heard", [None, 3, ["csv-members"]])
def test_what_is_no_key_asks_for_nothing(session: dict[str, object], heard: object):
    session[page_frame._KEY] = {"file": heard}

    page_frame._take_file()

    assert take_asked() is None


def test_a_table_of_a_page_is_given_as_it_is_made_there(
    open_page: Open, monkeypatch: pytest.MonkeyPatch
):
    with downloads(monkeypatch) as made:
        page = open_page("board", board="safety")

    [file] = given(ask(page, "csv-members-safety"))

    assert made[f"csv-members-safety {file.name}"] == file.raw
    assert file.name.endswith(".csv")
    assert file.mime == "text/csv"
    assert b"Police" in file.raw


def test_the_members_of_a_sensitive_board_are_not_given_whoever_asks(open_page: Open):
    page = open_page("board", board="forum")

    assert given(ask(page, "csv-members-forum")) == []
    page.query_params["board"] = "safety"
    assert given(ask(page, "csv-members-forum")) == []


def test_of_two_files_with_one_key_one_is_given():
    def script() -> None:
        from landscape.viewer import ui

        ui.begin()
        for name in ("one", "other"):
            ui.download_button(name, name, file_name=name, mime="text/plain", key="same")
        ui.end()

    assert len(given(ask(AppTest.from_function(script), "same"))) == 1
