"""What a page says, read back from the parts that `landscape.viewer.ui` puts on it."""

import json
import re
from html import unescape

from streamlit.testing.v1 import AppTest

_ELEMENT = re.compile(r"<(h1|h2|h3|p)( class=\"caption\")?>(.*?)</\1>", re.DOTALL)

_NOTE = re.compile(r'<div class="note" role="note">(.*?)</div>', re.DOTALL)


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


def notes(app: AppTest) -> list[str]:
    """What is good to know, set apart from the rest."""
    found = _NOTE.finditer("".join(bodies(app)))
    return [_join_paragraphs(one[1]) for one in found]


def bodies(app: AppTest) -> list[str]:
    """All HTML on the page: of words that were gathered, and of large pieces."""
    large = [
        json.loads(part.proto.json)["html"]
        for part in app.get("bidi_component")
        if part.proto.component_name.endswith("landscape_large_part")
    ]
    return [*(element.proto.body for element in app.get("html")), *large]


def _find(app: AppTest, kind: str) -> list[str]:
    return [
        unescape(said)
        for body in bodies(app)
        for tag, small, said in _ELEMENT.findall(body)
        if ("caption" if small else tag) == kind
    ]


def _join_paragraphs(body: str) -> str:
    return "\n\n".join(unescape(one) for one in re.findall("<p>(.*?)</p>", body, re.DOTALL))
