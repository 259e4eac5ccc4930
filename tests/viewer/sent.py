"""All that a page sends: what it shows, and every file that can be downloaded from it."""

import io
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Block, Element

from landscape.render import typeset
from landscape.viewer import ui
from tests.viewer.read_back import pdf_text, png_text

Files = dict[str, bytes]

SET_FROM = "given to typst"


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
    """The files of the pages that are opened meanwhile, each made, by page and name.

    What typst was given to set them from is a file as well: nobody can read a picture back.
    """
    found: Files = {}
    set_page = typeset._compile

    def watch(*args: Any, **fields: Any) -> Any:
        found[f"{SET_FROM} {len(found)}"] = fields["sys_inputs"]["data"].encode()
        return set_page(*args, **fields)

    def listen(button: Callable[..., bool]) -> Callable[..., bool]:
        def press(*args: Any, **fields: Any) -> bool:
            name, data = fields["file_name"], fields.get("data", args[-1])
            made = data() if callable(data) else data
            found[f"{fields['key']} {name}"] = made.encode() if isinstance(made, str) else made
            return button(*args, **fields)

        return press

    with monkeypatch.context() as patch:
        patch.setattr(ui, "download_button", listen(ui.download_button))
        patch.setattr(typeset, "_compile", watch)
        yield found


def text_in(raw: bytes) -> str:
    """What a file says; of a workbook, a document, slides or a zip what is packed in it."""
    if raw.startswith(b"%PDF"):
        return pdf_text(raw)
    if raw.startswith(b"\x89PNG"):
        return png_text(raw)
    if not raw.startswith(b"PK"):
        return raw.decode("utf-8", "replace")
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        return "\n".join(text_in(packed.read(name)) for name in packed.namelist())


def telling(words: Mapping[str, str], text: str) -> list[str]:
    """The names of those of the words that a text has, wherever its lines are broken."""
    unbroken = _join(text)
    return [name for name, word in words.items() if _join(word) in unbroken]


def _join(text: str) -> str:
    return re.sub(r"\s+", "", text)
