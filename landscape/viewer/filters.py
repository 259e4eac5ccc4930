"""The entries by which pages are narrowed: place, day, tier and more, all in the address."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

import streamlit as st

from landscape.graph import LandscapeGraph
from landscape.model.board import BASES, TIERS
from landscape.model.text import Text
from landscape.render.places import find_footprints
from landscape.viewer import ui
from landscape.viewer.address import View, current, go
from landscape.viewer.day_entry import read_day
from landscape.viewer.rows import BELOW, row
from landscape.viewer.since_entry import order_days
from landscape.viewer.store import first_day
from landscape.viewer.typed import as_typed
from landscape.viewer.ways import Choice, Way, choose_some, show_ways
from landscape.words import Language, say, say_day

_DAY, _DAY_WRONG, _PLACE = "day-entry", "day-wrong", "place-entry"
TIERS_OF_A_PLACE = tuple(tier for tier in TIERS if tier != "national")
"""All boards of a place are shown without those of all Wales, no more its own than others'."""


def show_filters(graph: LandscapeGraph, view: View) -> None:
    """A row of entries, one for each group of choices; on a telephone folded to begin with."""
    # By itself, for on a wide screen it takes no room.
    ui.html(f'<details class="filter-fold"><summary>{say("filter.fold", view.language)}</summary>'
            "</details>", width="stretch")  # fmt: skip
    with row("filters"):
        show_place_entry(graph, view)
        show_day_entry(view)
        show_ways(choose_terms("tiers", "filter.tiers", "tier", TIERS, view))
        show_adder("status", view, {basis: say_both(f"basis.{basis}") for basis in BASES})
        show_adder("themes", view, _find_themes(graph))
        show_adder("organisations", view, _find_organisations(graph))


def show_place_entry(graph: LandscapeGraph, view: View, *, label: str = "filter.place") -> None:
    """A box with the whole landscape, its regions, its councils and other footprints."""
    landscape = graph.landscape
    names = {area.id: area.name.say(view.language) for area in find_footprints(landscape)}
    own = landscape.about.area
    shown = view.area if view.area in names else own
    st.session_state[_PLACE] = shown
    ui.selectbox(
        say(label, view.language),
        list(names),
        format_func=lambda name: names.get(name, name),
        key=_PLACE,
        on_change=_take_place,
        args=(own, shown),
    )


def _take_place(own: str, shown: str) -> None:
    """Goes to the place that was chosen.

    Streamlit calls this as well for a box that nobody touched, where another part of the page is
    pressed before the page is whole: then the box has what was shown in it, and nothing changes.
    """
    place = st.session_state[_PLACE]
    if place != shown:
        go_to_place(None if place == own else place)


def go_to_place(place: str | None) -> None:
    """Looks at another place, or at the whole landscape; to be called from a callback."""
    go(**_changes_of_place(place))


def _changes_of_place(place: str | None) -> Mapping[str, Any]:
    """What changes of the view where another place is looked at, or the whole landscape."""
    # "All" means other tiers in a place than in the whole landscape, so it does not go along.
    is_all = current().tiers in (TIERS, TIERS_OF_A_PLACE)
    return {"area": place, **({"tiers": ()} if is_all else {})}


def show_day_entry(view: View) -> None:
    """A day to look at, written as people write it; what cannot be read is said and left out."""
    shown = view.day or first_day()
    st.session_state[_DAY] = say_day(shown, view.language)
    ui.text_input(
        say("filter.day", view.language),
        key=_DAY,
        on_change=_take_day,
        args=(shown,),
        autocomplete="off",
    )
    wrong = st.session_state.pop(_DAY_WRONG, None)
    if wrong is not None:
        with ui.container(key=BELOW):
            ui.error(say("filter.day.wrong", view.language, value=as_typed(wrong)))


def _take_day(shown: date) -> None:
    text = str(st.session_state[_DAY])
    day = read_day(text)
    if day is None and text.strip():
        st.session_state[_DAY_WRONG] = text
    elif day != shown:  # else nobody typed, as in _take_place
        go(day=day)


def choose_terms(group: str, label: str, kind: str, terms: Sequence[str], view: View) -> Choice:
    """The choice of any of some terms; `label` and `kind` are where the catalogue has the words."""
    language = view.language
    return choose_some(
        group, say(label, language), terms, view, lambda term: say(f"{kind}.{term}", language)
    )


def show_adder(group: str, view: View, names: Mapping[str, Text]) -> None:
    """A box that adds one more choice to a group."""
    key, already = f"{group}-entry", getattr(view, group)
    options = {name: text.say(view.language) for name, text in names.items()}
    left = sorted((name for name in options if name not in already), key=options.__getitem__)
    st.session_state[key] = None
    ui.selectbox(
        say(f"filter.{group}", view.language),
        left,
        index=None,
        format_func=options.__getitem__,
        key=key,
        placeholder=say(f"filter.{group}.add", view.language),
        on_change=_add,
        args=(group,),
    )


def _add(group: str) -> None:
    chosen = st.session_state[f"{group}-entry"]
    if chosen is not None:
        go(**{group: (*getattr(current(), group), chosen)})


def make_removers(
    group: str, chosen: Iterable[str], names: Mapping[str, Text], language: Language
) -> Iterator[Way]:
    """The ways that take the choices of a group back, one each."""
    return (make_remover(group, name, names[name], language) for name in chosen)


def make_remover(group: str, name: str, text: Text, language: Language) -> Way:
    """The way that takes one choice of a group back, or the place or a day."""
    label = say("filter.remove", language, name=text.say(language))
    return Way(f"remove-{group}-{name}", label, _without(group, name))


def _without(group: str, name: str) -> Mapping[str, Any]:
    if group == "area":
        return _changes_of_place(None)
    if group == "day":
        return {"day": None}
    if group == "since":
        return {"since": None, "day": order_days(current()).day}
    return {group: tuple(other for other in getattr(current(), group) if other != name)}


def _find_themes(graph: LandscapeGraph) -> dict[str, Text]:
    """The themes that some board holds on the day."""
    held = {held.theme for board in graph.landscape.boards for held in board.themes}
    return _names(held, {theme.id: theme.name for theme in graph.landscape.themes})


def _find_organisations(graph: LandscapeGraph) -> dict[str, Text]:
    """The organisations that sit on some board on the day."""
    sitting = {member.party for board in graph.landscape.boards for member in board.members}
    return _names(sitting, {item.id: item.name for item in graph.landscape.organisations})


def say_both(message_id: str) -> Text:
    """A word of the catalogue in both languages."""
    return Text(en=say(message_id, "en"), cy=say(message_id, "cy"), cy_status="draft")


def _names(wanted: Iterable[str], names: Mapping[str, Text]) -> dict[str, Text]:
    return {name: names[name] for name in sorted(wanted) if name in names}
