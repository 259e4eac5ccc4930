"""Checks inside one board's file that no single field can show."""

from collections.abc import Iterator

from landscape.load.events import Document, Path, Plain, show_path
from landscape.load.problems import Problem, echo
from landscape.load.sense_checks import read_date
from landscape.model.message import Message, message
from landscape.model.span import Span

LISTED_ONCE = {
    "members": ("organisation", "board"),
    "themes": ("theme",),
    "duties": ("duty",),
    "lines": ("to",),
    "succeeds": ("board",),
    "legal-boards": ("area",),
    "back-to-back": ("board",),
    "absent-lines": ("to",),
}
"""The lists in which a thing may stand once at a time, and the keys that name it."""

WAYS_OUT = {
    "members": "posts",
    "themes": "dated",
    "duties": "areas",
    "lines": "dated",
    "succeeds": "one",
    "legal-boards": "dated",
    "back-to-back": "dated",
    "absent-lines": "passing",
}
"""Which of two entries to keep, in the catalogue under `problem.keep.`."""

LEADS_ON = {
    "lines": "to",
    "members": "board",
    "succeeds": "board",
    "back-to-back": "board",
    "absent-lines": "to",
}
"""The lists that lead to other boards, and the key that names them; a board may hold its own
tasks."""

Seat = tuple[str, str]


def find_board_problems(document: Document, board_id: str) -> Iterator[Problem]:
    """Ties that a board has to itself, things listed twice, and lines both there and missing."""
    for group, key in LEADS_ON.items():
        yield from _leads_to_itself(document, board_id, group, key)
    for group, keys in LISTED_ONCE.items():
        yield from _listed_twice(document, group, keys)
    yield from _there_and_missing(document)


def _leads_to_itself(document: Document, board_id: str, group: str, key: str) -> Iterator[Problem]:
    for place, item in _items(document, group):
        if item.get(key) == board_id:
            said = message("problem.board.own-tie", got=f"'{board_id}'")
            yield _problem(document, (group, place, key), said)


def _listed_twice(document: Document, group: str, keys: tuple[str, ...]) -> Iterator[Problem]:
    seen: dict[Seat, list[tuple[Span, int]]] = {}
    for place, item in _items(document, group):
        name = next((str(item[key]) for key in keys if item.get(key)), "")
        if not name:
            continue
        seat, span = (name, _more(group, item)), _span(item)
        for other_span, other_place in seen.get(seat, ()):
            if span.meets(other_span):
                line = document.lines.get((group, other_place), 1)
                got = echo(", ".join(part for part in seat if part))
                way_out = message(f"problem.keep.{WAYS_OUT[group]}")
                said = message("problem.board.twice", got=got, line=line, way_out=way_out)
                yield _problem(document, (group, place), said)
                break
        seen.setdefault(seat, []).append((span, place))


def _there_and_missing(document: Document) -> Iterator[Problem]:
    """Lines of which one entry says that they are there, and another that they are missing."""
    there = [(place, item) for place, item in _items(document, "lines") if item.get("to")]
    for place, item in _items(document, "absent-lines"):
        for other, line in there:
            if line["to"] == item.get("to") and _span(line).meets(_span(item)):
                at = document.lines.get(("lines", other), 1)
                said = message("problem.board.line-there", got=echo(str(item["to"])), line=at)
                yield _problem(document, ("absent-lines", place, "to"), said)
                break


def _items(document: Document, group: str) -> Iterator[tuple[int, dict[str, Plain]]]:
    value = document.value.get(group) if isinstance(document.value, dict) else None
    for place, item in enumerate(value if isinstance(value, list) else ()):
        if isinstance(item, dict):
            yield place, item


def _more(group: str, item: dict[str, Plain]) -> str:
    """What tells two entries with one name apart: the post of a seat, the kind of a line."""
    if group == "lines":
        return str(item.get("kind") or "")
    post = item.get("post")
    return str(post.get("en") or "") if isinstance(post, dict) else ""


def _span(item: dict[str, Plain]) -> Span:
    return Span.model_construct(
        since=read_date(item.get("since")), until=read_date(item.get("until"))
    )


def _problem(document: Document, path: Path, said: Message) -> Problem:
    return Problem(document.file, document.lines.get(path, 1), show_path(path), said)
