"""Checks of keys that must make sense together, wherever they stand.

The models check the same; but a model with one bad field does not get as far as comparing two.
Looking at plain values as well, every problem is found at once.
"""

from collections.abc import Iterator
from math import isfinite

from landscape.load.events import Document, Path, Plain, show_path
from landscape.load.problems import Problem
from landscape.load.translate import point_at, say_type
from landscape.model.partial_date import PartialDate

_IN_ORDER = ("low", "central", "high")


def find_nonsense(document: Document) -> Iterator[Problem]:
    """A problem for every group of keys that contradict each other."""
    for path, group in _groups(document.value, ()):
        for kind, context in _faults(group):
            place = point_at(path, kind)
            line = document.lines.get(place, 1)
            yield Problem(document.file, line, show_path(place), say_type(kind, context))


def _groups(value: Plain, path: Path) -> Iterator[tuple[Path, dict[str, Plain]]]:
    if isinstance(value, dict):
        yield path, value
        for key, inner in value.items():
            yield from _groups(inner, (*path, key))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from _groups(inner, (*path, place))


def _faults(group: dict[str, Plain]) -> Iterator[tuple[str, dict[str, str]]]:
    since, until = read_date(group.get("since")), read_date(group.get("until"))
    if since and until and until.first_day <= since.first_day:
        yield "ends_before_it_begins", {"since": str(since), "until": str(until)}
    review = read_date(group.get("review-by"))
    if "code" in group and since and review and review.first_day <= since.first_day:
        yield "review_before_since", {"since": str(since), "until": str(review)}
    evidence = group.get("evidence")
    if evidence == "documented" and group.get("sources") in (None, []):
        yield "no_source", {}
    if evidence in ("inferred", "assumed") and group.get("because") is None:
        yield "no_reason", {"evidence": str(evidence)}
    read = (_read_figure(group.get(name)) for name in _IN_ORDER)
    figures = [figure for figure in read if figure is not None]
    if len(figures) == len(_IN_ORDER) and figures != sorted(figures):
        said = (f"{figure:g}" for figure in figures)
        yield "out_of_order", dict(zip(_IN_ORDER, said, strict=True))
    if "en" in group and (group.get("cy") is None) != (group.get("cy-status") is None):
        yield "cy_status", {}
    # A step that changes a seat names the board beside whoever sits on it.
    is_seat = "capacity" in group and "op" not in group
    if is_seat and (group.get("organisation") is None) == (group.get("board") is None):
        yield "one_party", {}


def read_date(value: Plain) -> PartialDate | None:
    """The date that a plain value is, if it is one; what is not is reported with its field."""
    try:
        return PartialDate(value) if isinstance(value, str) else None
    except ValueError:
        return None


def _read_figure(value: Plain) -> float | None:
    """The number that a plain value is, if it is one that can be compared."""
    try:
        figure = float(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return figure if figure is not None and isfinite(figure) else None
