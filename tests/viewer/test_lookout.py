"""The files are looked at in the background while somebody looks at pages."""

import os
from pathlib import Path
from time import monotonic, sleep
from types import SimpleNamespace

import pytest

from landscape.bundled import DATA_VARIABLE
from landscape.viewer.lookout import Lookout
from landscape.viewer.source import find_folder


class Files:
    """Files that say how often they were looked at, and when somebody waited for that."""

    def __init__(self) -> None:
        self.looks = 0

    def look(self) -> int:
        self.looks += 1
        return self.looks


def test_who_asks_first_gets_what_is_there_and_who_asks_soon_after_gets_the_same():
    files = Files()
    lookout = Lookout(files.look, every=60, idle=60)

    assert (lookout.ask(), lookout.ask(), lookout.ask()) == (1, 1, 1)


def test_what_changed_is_seen_soon_without_anybody_having_waited_for_the_look():
    files = Files()
    lookout = Lookout(files.look, every=0.02, idle=60)
    first = lookout.ask()

    wait_until(lambda: files.looks > 3)

    before = files.looks
    assert lookout.ask() > first
    assert lookout.ask() >= before


def test_nobody_looks_any_more_when_nobody_asks():
    files = Files()
    lookout = Lookout(files.look, every=0.02, idle=0.1)
    lookout.ask()

    sleep(0.3)
    looks = files.looks
    sleep(0.2)

    assert files.looks == looks


def test_who_asks_after_a_pause_gets_what_is_there_now():
    files = Files()
    lookout = Lookout(files.look, every=0.02, idle=0.05)
    lookout.ask()
    sleep(0.3)
    looks = files.looks

    assert lookout.ask() == looks + 1
    wait_until(lambda: files.looks > looks + 1)


def test_a_look_that_fails_is_told_to_who_asks_and_the_next_one_looks_again():
    answers: list[object] = [OSError("gone"), 2]

    def look() -> object:
        answer = answers.pop(0) if answers else 3
        if isinstance(answer, OSError):
            raise answer
        return answer

    lookout = Lookout(look, every=60)

    try:
        lookout.ask()
    except OSError as error:
        assert str(error) == "gone"
    assert lookout.ask() == 2


def test_a_file_that_goes_away_while_it_is_looked_at_is_not_among_those_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "data"))
    without = find_folder().mark

    def take_away() -> os.stat_result:
        raise FileNotFoundError

    gone = SimpleNamespace(
        name="boards.yaml", is_dir=lambda **_: False, is_file=lambda: True, stat=take_away
    )
    monkeypatch.setattr(os, "scandir", lambda _: [gone])

    assert find_folder().mark == without


def wait_until(holds) -> None:
    end = monotonic() + 10
    while not holds() and monotonic() < end:
        sleep(0.01)
    assert holds()
