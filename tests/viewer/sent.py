"""All that a page sends: what it shows, and every file that can be downloaded from it."""

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Block, Element

from landscape.viewer import ui

Files = dict[str, bytes]


def shown_on(app: AppTest) -> str:
    """Every value that was sent to the browser for a page, also those that it does not show."""
    return "\n".join(str(element.proto) for element in _walk(app._tree))


def _walk(part: Block | Element | Any) -> Iterator[Element]:
    if isinstance(part, Element):
        yield part
    else:
        for child in part.children.values():
            yield from _walk(child)


@contextmanager
def downloads(monkeypatch: pytest.MonkeyPatch) -> Iterator[Files]:
    """The files of the pages that are opened meanwhile, each made, by page and name."""
    found: Files = {}

    def listen(button: Callable[..., bool]) -> Callable[..., bool]:
        def press(*args: Any, **fields: Any) -> bool:
            name, data = fields["file_name"], fields.get("data", args[-1])
            made = data() if callable(data) else data
            found[f"{fields['key']} {name}"] = made.encode() if isinstance(made, str) else made
            return button(*args, **fields)

        return press

    with monkeypatch.context() as patch:
        patch.setattr(ui, "download_button", listen(ui.download_button))
        yield found


def text_in(raw: bytes) -> str:
    """What a file says; of a workbook, a document, slides or a zip what is packed in it."""
    if not raw.startswith(b"PK"):
        return raw.decode("utf-8", "replace")
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        return "\n".join(text_in(packed.read(name)) for name in packed.namelist())


def telling(words: Mapping[str, str], text: str) -> list[str]:
    """The names of those of the words that a text has."""
    return [name for name, word in words.items() if word in text]
