"""What the map is narrowed by at the moment, each choice with a way to take it back."""

from collections.abc import Iterator, Mapping

from landscape.graph import LandscapeGraph
from landscape.model.board import TIERS
from landscape.model.text import Text
from landscape.render.places import find_places
from landscape.viewer.address import View
from landscape.viewer.filters import TIERS_OF_A_PLACE, make_remover, say_both
from landscape.viewer.shown import Shown
from landscape.viewer.store import first_day
from landscape.viewer.ways import Way
from landscape.words import LANGUAGES, say, say_day

Choice = tuple[str, str, Text]
"""The group of a choice, as the address calls it, the choice itself, and its name."""


def find_ways_back(graph: LandscapeGraph, view: View, shown: Shown) -> Iterator[Way | str]:
    """For each choice the way that takes it back, and one that takes all of them back."""
    chosen = tuple(find_choices(graph, view))
    if shown.opening:
        yield say(f"filter.opening.{shown.opening}", view.language)
        yield from _find_openings(graph, view)
    for group, name, text in chosen:
        yield make_remover(group, name, text, view.language)
    if chosen or view.later or view.kinds:
        yield Way("reset", say("filter.reset", view.language), NOTHING_CHOSEN)


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


NOTHING_CHOSEN: Mapping[str, object] = {
    "day": None,
    "since": None,
    "tiers": (),
    "status": (),
    "themes": (),
    "organisations": (),
    "kinds": (),
    "board": None,
    "organisation": None,
    "area": None,
    "up": None,
    "down": None,
    "later": None,
}
"""What the view says where nothing narrows it, and nothing was chosen on the map."""


def _find_openings(graph: LandscapeGraph, view: View) -> Iterator[Way]:
    """From the boards that are shown to begin with, the ways to a region's and to all of them."""
    if view.area is None:
        yield from _find_regions(graph, view)
    tiers = TIERS if view.area is None else TIERS_OF_A_PLACE
    yield Way("all", say("filter.all", view.language), {"tiers": tiers})


def _find_regions(graph: LandscapeGraph, view: View) -> Iterator[Way]:
    own, *places = find_places(graph.landscape)
    for place in places:
        if place.kind == "region" and own.kind != "region":
            yield Way(f"region-{place.id}", place.name.say(view.language), {"area": place.id})
