"""What can be pressed on a page that is no part of Streamlit's: ways to other views, and files.

Both are HTML, see `landscape.viewer.ways` and `landscape.viewer.file_button`.
"""

import re
from html import unescape
from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit

from streamlit.testing.v1 import AppTest

from tests.viewer.words import bodies

_WAY = re.compile(
    r'<a [^>]*?id="way-(?P<name>[^"]+)" role="button"'
    r'(?: aria-pressed="(?P<on>true|false)")? href="(?P<to>[^"]*)">(?P<label>.*?)</a>'
)
_CHOICE = re.compile(
    r'<div class="choice" role="group" aria-label="(?P<label>[^"]*)">(?P<ways>.*?)</div></div>'
)
_FILE = re.compile(r'<button [^>]*?data-file="(?P<key>[^"]+)">(?P<label>.*?)</button>')


class Way(NamedTuple):
    """A way as it stands on a page."""

    label: str
    to: str
    is_on: bool | None


def ways(app: AppTest) -> dict[str, Way]:
    """The ways on a page by their names."""
    return _ways_in("".join(bodies(app)))


def choices(app: AppTest) -> dict[str, dict[str, Way]]:
    """The groups of ways by what they choose, each with its ways by their names."""
    found = _CHOICE.finditer("".join(bodies(app)))
    return {unescape(one["label"]): _ways_in(one["ways"]) for one in found}


def pressed(app: AppTest, group: str) -> list[str]:
    """The labels of the ways that are on in the choice of that label."""
    return [way.label for way in choices(app)[group].values() if way.is_on]


def follow(app: AppTest, name: str) -> AppTest:
    """The page once the way of that name was pressed."""
    app.query_params.clear()
    app.query_params.update(dict(parse_qsl(urlsplit(ways(app)[name].to).query)))
    return app.run()


def files(app: AppTest) -> dict[str, str]:
    """The labels of the files that can be had from a page, by their keys."""
    found = _FILE.finditer("".join(bodies(app)))
    return {unescape(one["key"]): unescape(one["label"]) for one in found}


def _ways_in(body: str) -> dict[str, Way]:
    is_on = {"true": True, "false": False, None: None}
    return {
        unescape(one["name"]): Way(unescape(one["label"]), unescape(one["to"]), is_on[one["on"]])
        for one in _WAY.finditer(body)
    }
