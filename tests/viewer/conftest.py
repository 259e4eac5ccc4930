"""Runs the viewer's pages without a browser, on a small landscape of its own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit import config
from streamlit.testing.v1 import AppTest

from landscape.bundled import DATA_VARIABLE
from tests.builders import a_folder
from tests.scenario.steps import ASSUMED, merge
from tests.viewer.folders import a_crowded_folder, open_folder, write_scenario
from tests.viewer.words import bodies

APP = Path(__file__).parents[2] / "app.py"
PAGES = APP.parent / "landscape/viewer/screens"

BOARDS = {
    "safety": {
        "name": {"en": "Safety Board", "cy": "Bwrdd Diogelwch", "cy-status": "draft"},
        "aliases": ["SB"],
        "tier": "regional",
        "themes": ["crime"],
        "members": ["police", "council-conwy"],
        "lines": {"accountability": "council-conwy"},
        "conflicts": [
            {
                "about": "Who chairs it",
                "says": [
                    {"value": "The police chair it.", "sources": ["s1"]},
                    {"value": "The council chairs it.", "sources": ["s2"]},
                ],
            }
        ],
    },
    "mystery": {"name": "Mystery Board", "tier": "regional", "placeholder": "true",
                "member-list": "unknown"},
    "forum": {"name": "Water Forum", "tier": "local", "themes": ["water"],
              "members": ["council-conwy"], "until": "2026", "sensitive": "true"},
    "panel": {"name": "New Panel", "tier": "local", "themes": ["crime"], "since": "2025",
              "succeeds": ["forum"]},
}  # fmt: skip
"""On 1 January 2024 three of the four boards exist, two of them regional."""

Open = Callable[..., AppTest]


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Lets the viewer show the small landscape."""
    notes = [{"en": "No source lists the boards."}]
    folder = a_folder(tmp_path, boards=BOARDS, notes=notes)
    monkeypatch.setenv(DATA_VARIABLE, str(folder))
    yield
    st.cache_resource.clear()


@pytest.fixture
def open_page(small: None) -> Open:  # noqa: ARG001
    """Opens a page with an address, such as `open_page("board", board="safety")`."""

    def open_it(page: str = "map", **parameters: str) -> AppTest:
        app = AppTest.from_file(str(APP), default_timeout=60)
        app.query_params.update(parameters)
        app.run()
        return app if page == "start" else app.switch_page(str(PAGES / f"{page}_page.py")).run()

    return open_it


@pytest.fixture
def said() -> Callable[[AppTest], str]:
    """Everything that a page says, as one text."""

    def say_all(app: AppTest) -> str:
        notices = [*app.info, *app.success, *app.warning, *app.error]
        return "\n".join([*(str(element.value) for element in notices), *bodies(app)])

    return say_all


UNKNOWN_LIST = {"text": {"en": "No source lists the boards."}, **ASSUMED}
SECOND = {"text": {"en": "The second place is unknown."}, **ASSUMED}


@pytest.fixture
def open_compare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Opens the compare page on three boards, with scenarios that join two, end one, or cannot."""

    folder = a_crowded_folder(tmp_path)
    write_scenario(
        tmp_path, "join", merge("north", "south", into="joined"),
        assumptions=[UNKNOWN_LIST, SECOND], shadow="2024-04", live="2025",
    )  # fmt: skip
    end = {"op": "retire", "board": "north", **ASSUMED}
    write_scenario(tmp_path, "end", end, assumptions=[UNKNOWN_LIST])
    write_scenario(tmp_path, "cannot", {"op": "retire", "board": "nroth", **ASSUMED})

    def open_it(**parameters: str) -> AppTest:
        return open_folder(folder, monkeypatch, "compare", **parameters)

    yield open_it
    st.cache_resource.clear()


@pytest.fixture
def crowded(tmp_path: Path) -> Path:
    """A folder with three boards."""
    return a_crowded_folder(tmp_path)


@pytest.fixture
def open_build(crowded: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Opens the page for building, or another, on three boards."""

    def open_it(page: str = "build", **parameters: str) -> AppTest:
        return open_folder(crowded, monkeypatch, page, **parameters)

    yield open_it
    st.cache_resource.clear()


@pytest.fixture
def open_findings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Opens the page of findings on three boards and what was accepted of them."""

    def open_it(accepted: tuple = (), **parameters: str) -> AppTest:
        folder = a_crowded_folder(tmp_path, accepted=list(accepted))
        return open_folder(folder, monkeypatch, "findings", **parameters)

    yield open_it
    st.cache_resource.clear()


@pytest.fixture
def open_proposals(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Opens the page on three boards, of which a scenario file joins two."""
    folder = a_crowded_folder(tmp_path)
    write_scenario(tmp_path, "join", merge("north", "south", into="joined"))

    def open_it(**parameters: str) -> AppTest:
        return open_folder(folder, monkeypatch, "proposals", **parameters)

    yield open_it
    st.cache_resource.clear()


@pytest.fixture
def set_up_host(tmp_path: Path) -> Iterator[Callable[[bytes | None], None]]:
    """Gives the host a secrets file of some bytes, or a folder in its place."""
    secrets = tmp_path / "secrets.toml"
    before = config.get_option("secrets.files")

    def put(raw: bytes | None) -> None:
        if raw is None:
            secrets.mkdir()
        else:
            secrets.write_bytes(raw)
        config.set_option("secrets.files", [str(secrets)])
        st.secrets._reset()

    yield put
    config.set_option("secrets.files", before)
    st.secrets._reset()


@pytest.fixture
def kept_from_all(set_up_host: Callable[[bytes | None], None]) -> None:
    """A host without sign-in keeps sensitive particulars from everybody."""
    set_up_host(b"[landscape]\nsensitive = []\n")
