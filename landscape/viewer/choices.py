"""What the map is narrowed by at the moment, each choice with a way to take it back."""

from collections.abc import Iterator

from landscape.graph import LandscapeGraph
from landscape.model.board import TIERS
from landscape.model.text import Text
from landscape.render.places import find_places
from landscape.viewer import ui
from landscape.viewer.address import View, go
from landscape.viewer.filters import TIERS_OF_A_PLACE, say_both, show_remover
from landscape.viewer.shown import Opening, Shown
from landscape.viewer.store import first_day
from landscape.viewer.typed import as_typed
from landscape.words import LANGUAGES, say, say_day

Choice = tuple[str, str, Text]
"""The group of a choice, as the address calls it, the choice itself, and its name."""


def show_choices(graph: LandscapeGraph, view: View, shown: Shown) -> None:
    """A button for each choice that takes it back, and one that takes all of them back."""
    chosen = tuple(find_choices(graph, view))
    if shown.opening:
        _show_opening(graph, view, shown.opening)
    for group, name, text in chosen:
        show_remover(group, name, text, view.language)
    if chosen or view.later or view.kinds:
        ui.button(say("filter.reset", view.language), on_click=reset, key="reset")


def find_choices(graph: LandscapeGraph, view: View) -> Iterator[Choice]:
    """Everything that is chosen to narrow the map, in the order of the entries."""
    landscape = graph.landscape
    if view.area:
        yield "area", view.area, landscape.area_by_id[view.area].name
    if view.day not in (None, first_day()):
        day = {language: say_day(view.day, language) for language in ("en", "cy")}
        yield "day", str(view.day), Text(**day, cy_status="draft")
    if view.since:
        since = {
            lang: say("since.choice", lang, day=say_day(view.since, lang)) for lang in LANGUAGES
        }
        yield "since", str(view.since), Text(**since, cy_status="draft")
    yield from (("tiers", tier, say_both(f"tier.{tier}")) for tier in view.tiers)
    yield from (("status", basis, say_both(f"basis.{basis}")) for basis in view.status)
    yield from (("themes", one, landscape.theme_by_id[one].name) for one in view.themes)
    for one in view.organisations:
        yield "organisations", one, landscape.organisation_by_id[one].name


def reset() -> None:
    """Takes every choice back, and what was chosen on the map; to be called from a callback."""
    go(
        day=None,
        since=None,
        tiers=(),
        status=(),
        themes=(),
        organisations=(),
        kinds=(),
        board=None,
        organisation=None,
        area=None,
        up=None,
        down=None,
        later=None,
    )


def _show_opening(graph: LandscapeGraph, view: View, opening: Opening) -> None:
    """Which boards are shown to begin with, and the ways to a region's and to all of them."""
    ui.text(say(f"filter.opening.{opening}", view.language), width="content")
    if view.area is None:
        _show_regions(graph, view)
    tiers = TIERS if view.area is None else TIERS_OF_A_PLACE
    ui.button(say("filter.all", view.language), on_click=go, kwargs={"tiers": tiers}, key="all")


def _show_regions(graph: LandscapeGraph, view: View) -> None:
    own, *places = find_places(graph.landscape)
    for place in places:
        if place.kind == "region" and own.kind != "region":
            name = as_typed(place.name.say(view.language))
            ui.button(name, on_click=go, kwargs={"area": place.id}, key=f"region-{place.id}")
