"""What a page says, read back from the parts that `landscape.viewer.ui` puts on it."""

import re
from html import unescape

from streamlit.testing.v1 import AppTest

_ELEMENT = re.compile(r"<(h1|h2|h3|p)( class=\"caption\")?>(.*?)</\1>", re.DOTALL)


def titles(app: AppTest) -> list[str]:
    """The headings of the first rank."""
    return _find(app, "h1")


def headers(app: AppTest) -> list[str]:
    """The headings of the second rank."""
    return _find(app, "h2")


def subheaders(app: AppTest) -> list[str]:
    """The headings of the third rank."""
    return _find(app, "h3")


def texts(app: AppTest) -> list[str]:
    """The paragraphs."""
    return _find(app, "p")


def captions(app: AppTest) -> list[str]:
    """The paragraphs in small print."""
    return _find(app, "caption")


def _find(app: AppTest, kind: str) -> list[str]:
    return [
        unescape(said)
        for element in app.get("html")
        for tag, small, said in _ELEMENT.findall(element.proto.body)
        if ("caption" if small else tag) == kind
    ]
