"""What is kept for everybody and what for one session: made once, bounded, let go."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

import pytest
import streamlit as st

from landscape.viewer import own
from landscape.viewer.own import AT_ONCE, Kept, kept

PEOPLE = 25


@pytest.fixture(autouse=True)
def _forget() -> Iterator[None]:
    st.cache_resource.clear()
    yield
    st.cache_resource.clear()


class Work:
    """Counts how often it is done, and how often at the same time."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.done = self.now = self.most = 0

    def do(self) -> None:
        with self.lock:
            self.done += 1
            self.now += 1
            self.most = max(self.most, self.now)
        time.sleep(0.02)
        with self.lock:
            self.now -= 1


def test_what_many_ask_for_at_once_is_made_once():
    work = Work()

    @kept(40, is_heavy=True)
    def analyse(source: str, day: int) -> str:
        work.do()
        return f"{source} {day}"

    with ThreadPoolExecutor(PEOPLE) as pool:
        answers = list(pool.map(lambda _: analyse("wales", 1), range(PEOPLE)))

    assert answers == ["wales 1"] * PEOPLE
    assert work.done == 1


def test_only_some_analyses_are_at_work_at_the_same_time():
    work = Work()

    @kept(40, is_heavy=True)
    def analyse(source: str, day: int) -> int:  # noqa: ARG001
        work.do()
        return day

    with ThreadPoolExecutor(PEOPLE) as pool:
        assert list(pool.map(lambda day: analyse("wales", day), range(PEOPLE))) == [*range(PEOPLE)]

    assert work.done == PEOPLE
    assert work.most == AT_ONCE


def test_two_functions_never_answer_for_each_other():
    @kept(4)
    def one(source: str) -> str:
        return f"one {source}"

    @kept(4)
    def other(source: str) -> str:
        return f"other {source}"

    assert (one("wales"), other("wales")) == ("one wales", "other wales")


def test_the_oldest_answer_goes_where_there_are_too_many():
    work = Work()

    @kept(2)
    def read(source: str) -> str:
        work.do()
        return source

    for source in ("a", "b", "c", "a"):
        read(source)

    assert work.done == 4


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own, "_seconds_to_come_back", lambda: 0.05)


def test_what_a_session_kept_is_let_go_once_its_page_is_closed(soon: None):  # noqa: ARG001
    here = Kept()
    here.things["landscape"] = "mine"

    here.leave()
    assert here.things == {"landscape": "mine"}
    time.sleep(0.2)

    assert here.things == {}


def test_it_is_still_there_for_whoever_comes_back_at_once(soon: None):  # noqa: ARG001
    here = Kept()
    here.things["landscape"] = "mine"

    here.leave()
    here.stay()
    time.sleep(0.2)

    assert here.things == {"landscape": "mine"}
