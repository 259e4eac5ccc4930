"""Folders that the findings, compare and data pages are opened on."""

import json
import re
from collections.abc import Mapping
from html import unescape
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest

from tests.builders import a_folder
from tests.scenario.steps import ASSUMED, TODAY

APP = Path(__file__).parents[2] / "app.py"
PAGES = APP.parent / "landscape/viewer/screens"

THREE = ["police", "health", "fire"]

BOARDS = {
    "north": {"name": "North Board", "themes": ["crime"], "members": THREE,
              "lines": {"accountability": "council-conwy"}, "duties": ["plan"]},
    "south": {"name": "South *Board*", "themes": ["crime"], "members": THREE,
              "lines": {"accountability": "council-conwy"}},
    "lonely": {"name": "Lonely Board", "member-list": "unknown", "placeholder": "true"},
}  # fmt: skip
"""North and South hold one theme and share three members; Lonely answers to nobody."""

DUTIES = {"channel": {"grade": "A", "sources": ["act"]}, "plan": {"grade": "B", "sources": ["act"]}}

SAME_WORK = "DUP001 theme:crime area:north-wales function:strategic"
ACCEPTED = {"code": "DUP001", "about": SAME_WORK.split()[1:], "reason": "One is *closing*."}


def open_folder(folder: Path, monkeypatch: Any, page: str, **parameters: str) -> AppTest:
    """A page of the viewer on a folder, with an address."""
    monkeypatch.setenv("LANDSCAPE_DATA", str(folder))
    return open_bundled(page, **parameters)


def open_bundled(page: str, **parameters: str) -> AppTest:
    """A page of the viewer on the landscape that comes with the program."""
    app = AppTest.from_file(str(APP), default_timeout=60)
    app.query_params["mode"] = "text"  # the map is opened first; its chart is not needed
    app.run()
    app.query_params.clear()
    app.query_params.update(parameters)
    return app.switch_page(str(PAGES / f"{page}_page.py")).run()


def pull_out(app: AppTest, drawer: str) -> AppTest:
    """The page once one of its drawers is opened."""
    app.session_state[drawer] = True
    return app.run()


def a_crowded_folder(tmp_path: Path, **more: Any) -> Path:
    """Three boards and two duties, with something of every family to find."""
    return a_folder(tmp_path, boards=BOARDS, duties=DUTIES, **more)


def write_scenario(tmp_path: Path, name: str, *steps: Mapping[str, Any], **fields: Any) -> None:
    """A scenario file beside the folder."""
    body = {
        "title": {"en": name.replace("-", " ").capitalize()},
        "summary": {"en": f"What {name} would do."},
        "day": TODAY,
        **ASSUMED,
        "steps": [dict(step) for step in steps],
        **fields,
    }
    folder = tmp_path / "scenarios"
    folder.mkdir(exist_ok=True)
    # JSON is YAML without the anchors that a dump would write for what is shared.
    (folder / f"{name}.yaml").write_text(json.dumps(body), encoding="utf-8")


def without_tags(html: str) -> str:
    """The words of a page, as they are read."""
    return unescape(re.sub(r"<[^>]*>", "", html))


def look_for_groupings(page: AppTest) -> AppTest:
    """The page of proposals once the search that it offers is over."""
    return page.button(key="proposals-look").click().run()


def has_button(page: AppTest, key: str) -> bool:
    """Whether a page has the button of this key."""
    return any(button.key == key for button in page.button)
