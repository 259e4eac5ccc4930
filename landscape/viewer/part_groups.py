"""The parts of a page in groups: a row of groups, and below it the parts of the one chosen."""

from collections.abc import Mapping, Sequence

import streamlit as st

from landscape.viewer import ui
from landscape.viewer.address import View, go
from landscape.words import say

Groups = Mapping[str, Sequence[str]]

_GROUP, _PART = "part-group", "part-of-group"


def choose_in_groups(groups: Groups, first: str, view: View) -> str:
    """The part that the address asks for, `first` to begin with; the address keeps only that."""
    part = view.part if view.part in {one for parts in groups.values() for one in parts} else None
    chosen = part or first
    group = next(name for name, parts in groups.items() if chosen in parts)
    labels = {name: say(f"parts.{name}", view.language) for name in groups}
    _show_row(say("compare.parts", view.language), labels, group, (groups, first))
    if len(groups[group]) > 1:
        labels = {name: say(f"part.{name}", view.language) for name in groups[group]}
        _show_row(say("compare.parts-of", view.language), labels, chosen, (None, first))
    return chosen


def _show_row(
    title: str, labels: Mapping[str, str], chosen: str, told: tuple[Groups | None, str]
) -> None:
    key = _GROUP if told[0] else f"{_PART}-{next(iter(labels))}"
    st.session_state[key] = chosen
    ui.segmented_control(
        title,
        [*labels],
        format_func=lambda name: labels.get(name, name),
        key=key,
        required=True,
        label_visibility="collapsed",
        on_change=_take,
        args=(key, *told),
    )


def _take(key: str, groups: Groups | None, first: str) -> None:
    """Puts the part into the address; of a group that was chosen its first part, or `first`."""
    chosen = st.session_state[key]
    if groups is not None:
        chosen = first if first in groups[chosen] else groups[chosen][0]
    go(part=chosen if chosen != first else None)
