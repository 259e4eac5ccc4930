"""Boxes in which a board or an organisation is found by any of its names."""

from collections.abc import Mapping, Sequence

import streamlit as st

from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.model.organisation import Organisation
from landscape.viewer.address import View, go
from landscape.words import Language, say


def show_look_up(whole: Landscape, view: View) -> None:
    """A box for boards and a box for organisations, of every day."""
    boards, organisations = st.columns(2)
    with boards:
        _show_box("board", label_names(whole.boards, view.language), view)
    with organisations:
        _show_box("organisation", label_names(whole.organisations, view.language), view)


def _show_box(kind: str, labels: Mapping[str, str], view: View) -> None:
    chosen, key = getattr(view, kind), f"{kind}-look-up"
    st.session_state[key] = chosen if chosen in labels else None
    st.selectbox(
        say(f"look-up.{kind}", view.language),
        sorted(labels, key=lambda name: labels[name].casefold()),
        index=None,
        format_func=lambda name: labels.get(name, name),
        key=key,
        placeholder=say(f"look-up.{kind}.choose", view.language),
        on_change=_take,
        args=(kind,),
    )


def _take(kind: str) -> None:
    name = st.session_state[f"{kind}-look-up"]
    go(**{"board": None, "organisation": None, kind: name})


def label_names(
    things: Sequence[Board] | Sequence[Organisation], language: Language
) -> dict[str, str]:
    """All names of each thing by its id, so that whichever is typed is found.

    No two have the same label.
    """
    labels: dict[str, str] = {}
    for thing in things:
        names = (thing.name.say(language), thing.name.en, thing.name.cy, *thing.aliases)
        label = " · ".join(dict.fromkeys(name for name in names if name))
        labels[thing.id] = f"{label} · {thing.id}" if label in labels.values() else label
    return labels
