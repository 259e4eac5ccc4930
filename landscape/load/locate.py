"""Looks a value up again in its file, for what is only found wrong later."""

from pathlib import Path

from landscape.load.events import Document, Plain, read_document, show_path
from landscape.load.events import Path as Place
from landscape.load.files import read_text, show
from landscape.load.problems import Problem
from landscape.model.accepted import Acceptance
from landscape.model.message import Message


def place_problem(file: Path, place: Place, said: Message) -> Problem:
    """The problem `said` with what stands at `place` in a file, with its line."""
    document = _read(file)
    name = show(file, file.parent)
    return Problem(name, document.lines.get(place) if document else 0, show_path(place), said)


def place_acceptance(folder: Path, entry: Acceptance, field: str, said: Message) -> Problem:
    """The problem `said` with an entry of accepted.yaml in `folder`; `field` may be empty."""
    file = folder / "accepted.yaml"
    document = _read(file)
    value = document.value if document else None
    items = value.get("accepted") if isinstance(value, dict) else None
    found = (n for n, item in enumerate(items if isinstance(items, list) else ()) if
             _is_entry(item, entry))  # fmt: skip
    number = next(found, None)
    place: Place = ("accepted",) if number is None else ("accepted", number)
    path = (*place, field) if field and number is not None else place
    line = document.lines.get(path) if document else 0
    return Problem(show(file, folder), line, show_path(path), said)


def _is_entry(item: Plain, entry: Acceptance) -> bool:
    if not isinstance(item, dict):
        return False
    about, days = item.get("about"), (item.get("since"), item.get("review-by"))
    return (
        item.get("code") == entry.code
        and isinstance(about, list)
        and tuple(map(str, about)) == entry.about
        and days == (str(entry.since), str(entry.review_by))
    )


def _read(file: Path) -> Document | None:
    text = read_text(file, [], file.parent)
    return None if text is None else read_document(text, show(file, file.parent))
