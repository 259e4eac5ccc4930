"""Pages set by typst, as PDF or PNG, in letters that every machine has; its only home."""

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any, Literal

import font_source_sans_pro
import typst

from landscape.model.errors import LandscapeError

Page = Literal["pdf", "png"]

FONT = "Source Sans Pro"
"""The letters of every page: free, with all the letters of Welsh, and part of the installation."""


class TypesetError(LandscapeError):
    """A page could not be set; its text says why."""


def typeset(
    template: str, data: Mapping[str, Any], page: Page, *, day: date, dots: int = 144
) -> bytes:
    """A page of one of the templates beside this module, filled with values that are never markup.

    A PDF follows PDF/UA-1: a title, a language, and a text for every picture, or it is an error. A
    PNG has `dots` to an inch. The same values give the same bytes: `day` stands as their date.

    Raises:
        TypesetError: the page could not be set.
    """
    made = datetime(day.year, day.month, day.day, tzinfo=UTC)
    try:
        found = _compile(
            _read(template),
            font_paths=[str(_find_fonts())],
            ignore_system_fonts=True,
            format=page,
            ppi=float(dots),
            sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
            pdf_standards=["ua-1"] if page == "pdf" else [],
            timestamp=int(made.timestamp()),
        )
    except RuntimeError as error:
        raise TypesetError(f"The page could not be set: {error}") from error
    return _first_page(found)


_compile: Any = typst.compile  # its types leave out that it also gives bytes back


def _first_page(found: Any) -> bytes:
    """Of several pages, which only a PNG comes in one by one, the first."""
    made: bytes = found[0] if isinstance(found, list) else found
    return made


@cache
def _read(template: str) -> bytes:
    return files(__package__).joinpath("templates", f"{template}.typ").read_bytes()


def _find_fonts() -> Path:
    return Path(font_source_sans_pro.__file__).parent / "files"
