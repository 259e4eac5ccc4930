"""The parts of a page in groups: a row of groups, and below it the parts of the one chosen."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from landscape.viewer.address import View
from landscape.viewer.ways import Choice, choose_one, show_ways
from landscape.words import say

Groups = Mapping[str, Sequence[str]]
Find = Callable[[str], str | None]

_ROWS = {"group": ("compare.parts", "parts"), "part": ("compare.parts-of", "part")}
"""What each row is called, and where the names of what it holds stand in the catalogue."""


def choose_in_groups(groups: Groups, first: str, view: View) -> str:
    """The part that the address asks for, `first` to begin with; the address keeps only that."""
    part = view.part if view.part in {one for parts in groups.values() for one in parts} else None
    chosen = part or first
    group = next(name for name, parts in groups.items() if chosen in parts)
    show_ways(_make_row("group", [*groups], group, partial(_find_part, groups, first), view))
    if len(groups[group]) > 1:
        show_ways(_make_row("part", groups[group], chosen, partial(_told, first), view))
    return chosen


def _make_row(name: str, values: Sequence[str], chosen: str, find: Find, view: View) -> Choice:
    title, kind = _ROWS[name]
    return choose_one(
        name=name,
        label=say(title, view.language),
        values=values,
        chosen=chosen,
        say_value=lambda one: say(f"{kind}.{one}", view.language),
        find_changes=lambda one: {"part": find(one)},
        is_label_shown=False,
    )


def _find_part(groups: Groups, first: str, group: str) -> str | None:
    """What the address says for a group: its first part, or `first` where it is in there."""
    return _told(first, first if first in groups[group] else groups[group][0])


def _told(first: str, part: str) -> str | None:
    return part if part != first else None
