"""A chart as a picture, as tables or in sentences, whichever the page's address asks for."""

from collections.abc import Callable

from landscape.viewer.address import MODES, View
from landscape.viewer.ways import Choice, choose_one, show_ways
from landscape.words import say

Show = Callable[[], object]


def choose_mode(view: View, *, picture: str = "chart", name: str = "mode") -> Choice:
    """The choice of picture, table or text, once for all charts of a page.

    `picture` is what the picture is called: `chart` or `map`. A page on which charts stand far
    apart may have the choice twice, each with a name of its own; both show the same.
    """
    return choose_one(
        name=name,
        label=say("map.mode", view.language),
        values=MODES,
        chosen=view.mode,
        say_value=lambda mode: say(f"mode.{_name(mode, picture)}", view.language),
        find_changes=lambda mode: {"mode": mode},
        is_label_shown=False,
    )


def show_modes(view: View, *, name: str = "mode") -> None:
    """That choice in a row of its own."""
    show_ways(choose_mode(view, name=name))


def show_in_mode(view: View, *, chart: Callable[[], bool], table: Show, text: Show) -> None:
    """One chart as the address asks for it, with what is downloaded of it.

    `chart` gives whether it could be drawn; where it could not, the tables stand in its place.
    """
    if view.mode == "text":
        text()
    elif view.mode == "table" or not chart():
        table()


def _name(mode: str, picture: str) -> str:
    return picture if mode == "map" else mode
