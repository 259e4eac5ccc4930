"""Many people at one viewer: right answers, nobody's data with anybody else, memory returned."""

import io
import re
import sys
import time
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.many.crowd import (
    PEOPLE,
    SHOW,
    WITH_OWN_DATA,
    Answer,
    ask_all_at_once,
    ask_one_by_one,
    name_of,
)
from tests.many.server import Viewer, start_viewer
from tests.many.visitor import Visitor

pytestmark = [
    pytest.mark.many,
    pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc"),
]

ROOT = Path(__file__).parents[2]

LARGEST_REST = 25.0
"""MiB that may be left of somebody who brought all Wales, and had 60 while they were there."""

PRIVATE = re.compile(r"Private Board Of Number \d+ Alone")


@pytest.fixture(scope="module")
def viewer() -> Iterator[Viewer]:
    with start_viewer() as found:
        yield found


@pytest.fixture(scope="module")
def answers(viewer: Viewer) -> list[Answer]:
    """What 25 people were told who began at the same moment, when nothing was cached yet."""
    return ask_all_at_once(viewer.address)


def test_everybody_is_told_what_one_person_alone_is_told(viewer: Viewer, answers: list[Answer]):
    without = [answer for answer in answers if answer.person >= WITH_OWN_DATA]
    sample = without[::3]

    alone = ask_one_by_one(viewer.address, [answer.person for answer in sample])

    assert len(without) == PEOPLE - WITH_OWN_DATA
    assert len({answer.pages for answer in without}) == len(without)
    assert sample == alone


def test_everybody_with_data_of_their_own_sees_it(answers: list[Answer]):
    for answer in answers[:WITH_OWN_DATA]:
        brought, shown, *pages = answer.pages
        assert "Two boards in the north" in brought
        assert "You are looking at your own data" in shown
        assert all("You are looking at your own data" in page for page in pages)
        assert all(name_of(answer.person) in page for page in pages[:2])


def test_nobody_sees_what_another_brought(answers: list[Answer]):
    for answer in answers:
        private = set(PRIVATE.findall("\n".join(answer.pages)))
        own = {name_of(answer.person)} if answer.person < WITH_OWN_DATA else set()
        assert private == own


def test_nothing_of_it_is_left_for_those_who_come_later(viewer: Viewer, answers: list[Answer]):
    with closing(Visitor(viewer.address)) as visitor:
        told = visitor.ask("own") + visitor.ask("map", "mode=table")

    assert answers
    assert "You are looking at your own data" not in told
    assert not PRIVATE.search(told)


def test_memory_returns_once_people_have_gone(viewer: Viewer):
    raw = all_wales()
    bring_and_go(viewer, raw)
    before = viewer.settled_memory()

    for _ in range(2):
        bring_and_go(viewer, raw)
    after = settle_below(viewer, before + LARGEST_REST)

    assert after - before < LARGEST_REST


def settle_below(viewer: Viewer, most: float) -> float:
    """The memory once it has come down, or what it still is after ten seconds."""
    end = time.monotonic() + 10
    while (now := viewer.settled_memory()) >= most and time.monotonic() < end:
        pass
    return now


def bring_and_go(viewer: Viewer, raw: bytes) -> None:
    with closing(Visitor(viewer.address)) as visitor:
        visitor.ask("own")
        boards = len(list((ROOT / "data/boards").rglob("*.yaml")))
        assert f"Boards: {boards};" in visitor.bring("wales.zip", raw)
        visitor.press(SHOW)
        visitor.ask("map", "mode=table")


def all_wales() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted((ROOT / "data").rglob("*.yaml")):
            archive.write(path, path.relative_to(ROOT))
    return made.getvalue()
