"""Nothing that a page shows is on none of the lists by which large parts are cleaned."""

import json
import re
from html.parser import HTMLParser
from importlib.resources import files

import pytest

from landscape.viewer.address import PAGES
from tests.viewer.test_ways import open_all

SCRIPT = files("landscape.viewer.large_part").joinpath("large.js").read_text(encoding="utf-8")


def listed(name: str) -> set[str]:
    """The words of one of the lists in the script."""
    found = re.search(rf"const {name} = new Set\(\((.*?)\)\.split", SCRIPT, re.DOTALL)
    assert found
    return set(" ".join(re.findall(r'"([^"]*)"', found[1])).lower().split())


class Reader(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.names: set[str] = set()
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.names |= {name for name, _ in attrs}


@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_shows_in_a_large_part_is_all_left_in_it(page: str):
    for address, app in open_all(page):
        for part in app.get("bidi_component"):
            if part.proto.component_name.endswith("landscape_large_part"):
                reader = Reader(json.loads(part.proto.json)["html"])
                others = {name for name in reader.names if not name.startswith(("aria-", "data-"))}
                assert reader.tags <= listed("TAGS"), address
                assert others <= listed("NAMES"), address
