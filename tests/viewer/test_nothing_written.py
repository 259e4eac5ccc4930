"""A whole visit, with files brought, a draft and downloads, writes nothing to a disk."""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from landscape.scenario.draft import as_draft, pack_draft
from tests.load.uploads import a_zip, valid_files
from tests.scenario.steps import ASSUMED, a_scenario
from tests.viewer.sent import downloads
from tests.viewer.test_own_page import put, turn

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND
CHANGES = {"os.mkdir", "os.rename", "os.remove", "os.link", "os.symlink", "tempfile.mkstemp",
           "tempfile.mkdtemp", "shutil.copyfile", "shutil.move"}  # fmt: skip


class Watch:
    """Notes what Python writes while it is on; a hook for that cannot be taken away again."""

    def __init__(self) -> None:
        self.is_on = False
        self.written: list[str] = []
        sys.addaudithook(self._note)

    def _note(self, event: str, args: tuple[object, ...]) -> None:
        if not self.is_on:
            return
        if event == "open" and isinstance(args[2], int) and args[2] & WRITING:
            if not isinstance(args[0], int):  # a pipe to another program, already open
                self._add(f"open {args[0]}")
        elif event in CHANGES:
            self._add(f"{event} {args}")

    def _add(self, what: str) -> None:
        # Python keeps what it compiles, whoever runs it; and /dev/null is nowhere.
        if "__pycache__" not in what and os.devnull not in what:
            self.written.append(what)


@pytest.fixture(scope="module")
def watch() -> Iterator[Watch]:
    watch = Watch()
    yield watch
    watch.is_on = False


def test_a_write_would_be_noticed(watch: Watch, tmp_path: Path):
    watch.is_on, watch.written = True, []

    (tmp_path / "there").write_text("", encoding="utf-8")

    watch.is_on = False
    assert len(watch.written) == 1


def test_a_visit_with_files_a_draft_and_downloads_writes_nothing(
    watch: Watch, open_page: Callable[..., AppTest], monkeypatch: pytest.MonkeyPatch
):
    app = open_page("start")
    watch.is_on, watch.written = True, []

    with downloads(monkeypatch) as files:
        app = put(turn(app, "own"), ("my.zip", a_zip(valid_files())))
        app = app.button(key="own-show").click().run()
        for page in ("map", "board", "findings", "matrix", "data"):
            app = turn(app, page, board="finance")
        app = turn(app, "print", area="conwy")
        app = turn(app, "build", draft=a_draft())

    watch.is_on = False
    assert not app.exception
    assert {name.rsplit(".", 1)[-1] for name in files} >= {
        "csv",
        "xlsx",
        "svg",
        "png",
        "pdf",
        "yaml",
    }
    assert watch.written == []
    st.cache_resource.clear()


def a_draft() -> str:
    step = {"op": "retire", "board": "finance", **ASSUMED}
    return pack_draft(as_draft(a_scenario(step)))
