"""What a duty asks for, and where it is met on a day, and by whom."""

from collections.abc import Iterable, Iterator

from landscape.graph import LandscapeGraph
from landscape.graph.duties import AbsentMember
from landscape.model.area import Area
from landscape.model.duty import Duty
from landscape.model.organisation import OrganisationType
from landscape.render.boards import area_cell, board_cell, sources_cell, theme_cell
from landscape.render.day import say_partial
from landscape.render.facts import Facts, fact_table
from landscape.render.table import Cell, Table, cell_of, join_cells, term
from landscape.words import Language, say


def duty_facts(graph: LandscapeGraph, duty: Duty, language: Language) -> Table:
    """What the law or a funder requires, how well that is known, and on what it rests."""
    law = "; ".join((duty.instrument, *duty.provisions))
    begins = Cell(say_partial(duty.since, language)) if duty.since else None
    ends = Cell(say_partial(duty.until, language)) if duty.until else None
    facts = (
        ("law", _english(law, language)),
        ("grade", term(f"grade.{duty.grade}", language)),
        ("each", term(f"area-kind.{duty.area_unit}", language)),
        ("holders", _types(duty.duty_holders, language)),
        ("body", _body(duty, language)),
        *_members(duty, language),
        *_joint(duty, language),
        ("outputs", _outputs(duty, language)),
        ("accountability", _english(duty.accountability, language)),
        ("scrutiny", duty_cells(graph, duty.scrutiny, language)),
        ("devolution", term(f"devolution.{duty.devolution}", language)),
        ("themes", _themes(graph, duty, language)),
        ("since", begins or term("value.unknown", language)),
        ("until", ends or term("value.no-end", language)),
        ("duty-notes", _english(duty.notes, language)),
        ("sources", sources_cell(graph, duty.sources, language)),
    )
    return fact_table(facts, language)


def duty_cells(graph: LandscapeGraph, duties: Iterable[str], language: Language) -> Cell:
    """Duties by name, each with a link to its page."""
    known = (graph.landscape.whole or graph.landscape).duty_by_id
    cells = (cell_of(known[one].name, language, link=f"duty:{one}") for one in duties)
    return join_cells(tuple(cells), language)


def duty_area_table(
    graph: LandscapeGraph, duty: Duty, language: Language, *, area: str | None = None
) -> Table:
    """Who meets a duty in each area in which it is looked for; those in a place where one is given.

    An area in which no board meets it says so.
    """
    rows = tuple(
        (area_cell(graph, one.id, language), *met_cells(graph, duty, one.id, language, place=area))
        for one in find_areas_of_duty(graph, duty, area)
    )
    names = ("area", "met-by", "not-met-in", "absent")
    return Table(
        caption=say("table.duty-areas.caption", language, count=len(rows)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=rows,
    )


def find_areas_of_duty(
    graph: LandscapeGraph, duty: Duty, area: str | None = None
) -> tuple[Area, ...]:
    """The areas in which a duty is looked for, by name; those of a place where one is given."""
    return tuple(one for other, one in find_duties_of(graph, area) if other.id == duty.id)


def find_duties_of(graph: LandscapeGraph, area: str | None = None) -> tuple[tuple[Duty, Area], ...]:
    """Every duty with each area in which it is looked for and that shares councils with a place."""
    landscape = graph.landscape
    place = landscape.councils_of(area or landscape.about.area)
    pairs = (pair for pair in graph.find_duty_areas() if not place.isdisjoint(pair[1].councils))
    return tuple(sorted(pairs, key=lambda pair: (pair[0].id, pair[1].name.en)))


def met_cells(
    graph: LandscapeGraph, duty: Duty, area: str, language: Language, *, place: str | None = None
) -> tuple[Cell, Cell, Cell]:
    """Who meets a duty in an area, where in it nobody does, and who has no seat though required.

    Of the councils in which nobody does, only those of a place where one is given.
    """
    boards = graph.find_boards_meeting(duty.id, area)
    here = graph.landscape.councils_of(place or area)
    unmet = tuple(one for one in graph.find_councils_unmet(duty.id, area) if one in here)
    absent = graph.find_absent_members(duty, area) if boards else ()
    cells = tuple(board_cell(graph, board.id, language) for board in boards)
    return (
        join_cells(cells, language) if cells else term("duty.met-by-none", language),
        join_cells(tuple(area_cell(graph, one, language) for one in unmet), language),
        join_cells(tuple(_absent(absent, language)), language),
    )


def _absent(absent: Iterable[AbsentMember], language: Language) -> Iterator[Cell]:
    return (term(f"organisation-type.{one.type}", language) for one in absent)


def _types(types: tuple[OrganisationType, ...], language: Language) -> Cell:
    return _terms(tuple(f"organisation-type.{one}" for one in types), language)


def _terms(message_ids: tuple[str, ...], language: Language) -> Cell:
    return join_cells(tuple(term(one, language) for one in message_ids), language)


def _body(duty: Duty, language: Language) -> Cell:
    """Whether a body is required, and which in the catalogue's own words."""
    asked = term("duty.body" if duty.body.required else "duty.no-body", language)
    return join_cells((asked, _english(duty.body.form, language)), language)


def _members(duty: Duty, language: Language) -> Facts:
    members = duty.members
    return (
        ("must", _types(members.must, language)),
        ("cooperate", _types(members.cooperate, language)),
        ("invite", _types(members.invite, language)),
        ("usual", _types(members.usual, language)),
    )


def _joint(duty: Duty, language: Language) -> Facts:
    joint = duty.joint
    return (
        ("joint", term(f"joint-mode.{joint.mode}", language)),
        ("condition", _english(joint.condition, language)),
        ("routes", _terms(tuple(f"route.{one}" for one in joint.routes), language)),
        ("needs", _terms(tuple(f"need.{one}" for one in joint.needs), language)),
    )


def _outputs(duty: Duty, language: Language) -> Cell:
    texts = "; ".join(f"{output.name} ({output.frequency})" for output in duty.outputs)
    return _english(texts or None, language)


def _themes(graph: LandscapeGraph, duty: Duty, language: Language) -> Cell:
    known = graph.landscape.theme_by_id
    held = (theme_cell(graph, theme, language) for theme in duty.themes if theme in known)
    return join_cells(tuple(held), language)


def _english(text: str | None, language: Language) -> Cell:
    """Words that the catalogue of duties has in English alone."""
    if text is None:
        return term("value.none", language)
    return Cell(text, language=None if language == "en" else "en")
