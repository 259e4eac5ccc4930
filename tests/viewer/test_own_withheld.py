"""Files laid over the bundled landscape give nobody what sensitive boards keep to themselves."""

from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from landscape.bundled import find_data
from landscape.load import load
from landscape.load.dump import dump_board
from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.render.redacted import redact_files
from landscape.viewer.brought import read_brought
from landscape.viewer.own import Own
from tests.builders import a_folder

PANEL = "cardiff-vale-channel-panel"
"""A sensitive board of which the record names members."""

OPEN = "data/boards/gwent/safer-gwent.yaml"


@pytest.fixture(scope="module")
def wales() -> Landscape:
    return load(find_data())


def a_change() -> dict[str, bytes]:
    return {"safer-gwent.yaml": (find_data().parent / OPEN).read_bytes() + b"# changed\n"}


def own_of(files: dict[str, bytes], *, sees_sensitive: bool) -> Own:
    own = read_brought(files, sees_sensitive=sees_sensitive).own
    assert own is not None
    return own


def test_who_may_see_them_has_them_below_the_files_as_well(wales: Landscape):
    own = own_of(a_change(), sees_sensitive=True)

    assert own.landscape.board_by_id[PANEL] == wales.board_by_id[PANEL]
    assert own.withheld == frozenset()


def test_who_may_not_has_the_sensitive_boards_without_members_lines_and_ties():
    own = own_of(a_change(), sees_sensitive=False)

    sensitive = {board.id: board for board in own.landscape.boards if board.sensitive}
    assert own.withheld == sensitive.keys()
    assert not any(board.members or board.lines or board.ties for board in sensitive.values())


def test_a_sensitive_board_that_somebody_brings_is_theirs_to_see(wales: Landscape):
    board: Board = wales.board_by_id[PANEL]
    file = {f"{PANEL}.yaml": dump_board(board.body).encode()}

    own = own_of(file, sees_sensitive=False)

    assert own.landscape.board_by_id[PANEL].members == board.members
    assert PANEL not in own.withheld


def test_what_is_wrong_with_the_files_tells_no_member_either():
    """Without organisations every seat is wrong: the list of what is wrong would name them all."""
    found = read_brought({"organisations.yaml": b"organisations: []\n"}, sees_sensitive=False)

    files = {problem.file.rsplit("/", 1)[-1] for problem in found.problems}
    assert "safer-gwent.yaml" in files
    assert f"{PANEL}.yaml" not in files


def test_files_that_tell_nothing_stay_as_they_are(tmp_path: Path):
    folder = a_folder(tmp_path, boards={"safety": {"members": ["police"]}})
    files = {f"data/{p.name}": p.read_bytes() for p in folder.rglob("*.yaml")}

    redacted = redact_files(files, load(folder))

    assert {path for path, raw in files.items() if redacted[path] != raw} <= {"data/accepted.yaml"}


def test_the_page_lays_files_over_what_its_visitor_may_see(
    open_page: Callable[..., AppTest],
    said: Callable[[AppTest], str],
    kept_from_all: None,  # noqa: ARG001
):
    page = open_page("own")
    page = page.file_uploader[0].set_value([(*next(iter(a_change().items())), "")]).run()

    page = page.button(key="own-show").click().run()

    assert "You see this without the members, lines and ties of" in said(page)
