"""What a search found, in sentences: what each thing is, where, and by which name it was found."""

from collections.abc import Iterator, Sequence

from landscape.graph import LandscapeGraph
from landscape.graph.name_list import Kind
from landscape.graph.names import fold
from landscape.graph.search import Hit
from landscape.model.text import Text
from landscape.render.linked import say_linked
from landscape.render.table import Cell, cell_of
from landscape.words import Language, say


def group_found(hits: Sequence[Hit]) -> tuple[tuple[Kind, tuple[Hit, ...]], ...]:
    """What was found by kind, the kind with the nearest name first, each in its order."""
    groups: dict[Kind, list[Hit]] = {}
    for hit in hits:
        groups.setdefault(hit.kind, []).append(hit)
    return tuple((kind, tuple(found)) for kind, found in groups.items())


def found_sentence(graph: LandscapeGraph, hit: Hit, language: Language) -> Cell:
    """A thing that was found, with a link, what and where it is, and why it was found."""
    name = _find_name(graph, hit)
    told = (_say_what(graph, hit, language), *_say_why(graph, hit, name, language))
    cells = {
        "name": cell_of(name, language, link=f"{hit.kind}:{hit.id}"),
        "told": Cell(" ".join(told)),
    }
    return say_linked("found.sentence", language, cells)


def say_why_found(graph: LandscapeGraph, hit: Hit, language: Language) -> str:
    """By which other name, theme or duty a thing was found; nothing where its own name says it."""
    return " ".join(_say_why(graph, hit, _find_name(graph, hit), language))


def _find_name(graph: LandscapeGraph, hit: Hit) -> Text:
    whole = graph.landscape.whole or graph.landscape
    if hit.kind == "theme":
        return whole.theme_by_id[hit.id].name
    if hit.kind == "duty":
        return whole.duty_by_id[hit.id].name
    if hit.kind == "area":
        return whole.area_by_id[hit.id].name
    return graph.landscape.name_of(hit.id)


def _say_what(graph: LandscapeGraph, hit: Hit, language: Language) -> str:
    whole = graph.landscape.whole or graph.landscape
    areas = whole.area_by_id
    if hit.kind == "board":
        board = graph.landscape.board_by_id.get(hit.id) or whole.board_by_id[hit.id]
        values = {
            "tier": say(f"tier.{board.tier}", language),
            "function": say(f"function.{board.function}", language),
            "area": areas[board.area].name.say(language),
        }
        return say("found.board", language, **values)
    if hit.kind == "organisation":
        body = whole.organisation_by_id[hit.id]
        kind = say(f"organisation-type.{body.type}", language)
        if body.area is None:
            return say("found.organisation.anywhere", language, type=kind)
        return say(
            "found.organisation", language, type=kind, area=areas[body.area].name.say(language)
        )
    if hit.kind == "duty":
        unit = say(f"area-kind.{whole.duty_by_id[hit.id].area_unit}", language)
        return say("found.duty", language, unit=unit)
    if hit.kind == "theme":
        return say("found.theme", language, count=len(find_holding(graph, hit.id)))
    kind = say(f"area-kind.{areas[hit.id].kind}", language)
    return say("found.area", language, kind=kind, count=len(areas[hit.id].councils))


def find_holding(graph: LandscapeGraph, theme: str) -> tuple[str, ...]:
    """The ids of the boards of the day that hold a theme."""
    boards = graph.landscape.boards
    return tuple(b.id for b in boards if any(held.theme == theme for held in b.themes))


def _say_why(graph: LandscapeGraph, hit: Hit, name: Text, language: Language) -> Iterator[str]:
    """By which name a thing was found where its own name does not say so, and that it is gone."""
    whole = graph.landscape.whole or graph.landscape
    if hit.how in ("other-name", "former"):
        if fold(hit.name) not in fold(name.say(language)):
            yield say(f"found.{hit.how}", language, name=hit.name)
    elif hit.how == "theme":
        yield say("found.by-theme", language, name=whole.theme_by_id[hit.name].name.say(language))
    elif hit.how == "duty":
        yield say("found.by-duty", language, name=whole.duty_by_id[hit.name].name.say(language))
    here = graph.landscape.board_by_id.keys() | graph.landscape.organisation_by_id.keys()
    if hit.kind in ("board", "organisation") and hit.id not in here:
        yield say("found.other-day", language)
