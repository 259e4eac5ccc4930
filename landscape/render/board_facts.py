"""What is known of one board or organisation, fact by fact; what is not known is said."""

from landscape.graph import LandscapeGraph
from landscape.graph.first_seen import find_first_seen
from landscape.model.board import Board, Conflict, Line, Meetings, Terms
from landscape.model.organisation import Organisation
from landscape.model.partial_date import PartialDate
from landscape.model.text import Text
from landscape.render.boards import area_cell, because_cell, line_sentence, sources_cell
from landscape.render.day import say_partial
from landscape.render.facts import Facts, fact_table
from landscape.render.table import Cell, Table, cell_of, join_cells, many, number, term
from landscape.words import Language, say


def board_facts(graph: LandscapeGraph, board: Board, language: Language) -> Table:
    """Everything that is said of a board as a whole."""
    area = graph.landscape.area_by_id[board.area]
    councils = tuple(area_cell(graph, council, language) for council in area.councils)
    facts = (
        *_names(board.name, board.aliases, language),
        ("purpose", _text(board.purpose, language)),
        *place_facts(graph, board, language),
        ("councils", join_cells(councils, language)),
        ("meetings", meetings_cell(board.meetings, language)),
        *_terms(graph, board.terms_of_reference, language),
        ("since", _start(graph, board, language)),
        ("until", _until(board.until, language)),
        ("member-list", term(f"member-list.{board.member_list}", language)),
        ("evidence", term(f"evidence.{board.evidence}", language)),
        ("because", because_cell(board, language)),
        ("owner", _text(board.owner, language)),
        ("review-by", _since(board.review_by, language)),
    )
    return fact_table(facts, language)


def organisation_facts(
    graph: LandscapeGraph, organisation: Organisation, language: Language
) -> Table:
    """Everything that is said of an organisation as a whole."""
    area, holder = organisation.area, organisation.account_holder
    names = tuple(graph.landscape.name_of(before) for before in organisation.succeeds)
    facts = (
        *_names(organisation.name, organisation.aliases, language),
        ("type", term(f"organisation-type.{organisation.type}", language)),
        ("area", area_cell(graph, area, language) if area else term("value.unknown", language)),
        ("sector", term(f"sector.{organisation.sector}", language)),
        ("holder", term(f"account-holder.{holder}" if holder else "value.no", language)),
        ("succeeds", many(names, language)),
        ("since", _since(organisation.since, language)),
        ("until", _until(organisation.until, language)),
        ("evidence", term(f"evidence.{organisation.evidence}", language)),
        ("because", because_cell(organisation, language)),
    )
    return fact_table(facts, language)


def find_ties(graph: LandscapeGraph, party: str) -> tuple[tuple[str, Line], ...]:
    """The lines from a board or organisation, then the lines to it."""
    away = tuple((party, line) for line in graph.find_lines_from(party))
    return away + graph.find_lines_to(party)


def tie_sentences(graph: LandscapeGraph, party: str, language: Language) -> tuple[Cell, ...]:
    """The lines from and to a board or organisation, each as a sentence."""
    ties = find_ties(graph, party)
    if not ties:
        name = graph.landscape.name_of(party).say(language)
        return (Cell(say("sentence.no-lines", language, board=name)),)
    return tuple(line_sentence(graph, board, line, language) for board, line in ties)


def seat_names(graph: LandscapeGraph, party: str, language: Language) -> tuple[Cell, ...]:
    """The boards on which an organisation or a board sits, each once."""
    boards = {board.id: board.name for board, _ in graph.find_seats_of(party)}
    return tuple(cell_of(name, language, link=f"board:{key}") for key, name in boards.items())


def conflict_table(graph: LandscapeGraph, conflict: Conflict, language: Language) -> Table:
    """What each source says on a point where they disagree; no side is taken."""
    return Table(
        caption=conflict.about.say(language),
        header=(say("table.says", language), say("table.sources", language)),
        rows=tuple(
            (
                Cell(claim.value, language=None if language == "en" else "en"),
                sources_cell(graph, claim.sources, language),
            )
            for claim in conflict.says
        ),
    )


def _names(name: Text, aliases: tuple[str, ...], language: Language) -> Facts:
    english = Cell(name.en, language=None if language == "en" else "en")
    welsh = Cell(name.cy or "", language=None if language == "cy" else "cy")
    status = name.cy_status or "none"
    return (
        ("name-en", english),
        ("name-cy", welsh if name.cy else term("value.none", language)),
        ("cy-status", term(f"cy-status.{status}", language)),
        ("aliases", Cell("; ".join(aliases)) if aliases else term("value.none", language)),
    )


def place_facts(graph: LandscapeGraph, board: Board, language: Language) -> Facts:
    """What a board is: tier, kind of work, area, and whether it is there by law."""
    return (
        ("tier", term(f"tier.{board.tier}", language)),
        ("function", term(f"function.{board.function}", language)),
        ("area", area_cell(graph, board.area, language)),
        ("basis", term(f"basis.{board.basis}", language)),
    )


def _terms(graph: LandscapeGraph, terms: Terms | None, language: Language) -> Facts:
    """The document, and when it is to be looked at again."""
    if terms is None:
        return (("terms", term("value.unknown", language)),)
    review = terms.review_by
    day = Cell(say_partial(review, language)) if review else term("value.unknown", language)
    return (("terms", sources_cell(graph, terms.sources, language)), ("terms-review", day))


def meetings_cell(meetings: Meetings | None, language: Language) -> Cell:
    """How many times a year a board meets, or that it is not known."""
    value = number(meetings.a_year if meetings else None, language)
    return Cell(value.text)


def _text(text: Text | None, language: Language) -> Cell:
    return cell_of(text, language) if text else term("value.unknown", language)


def _start(graph: LandscapeGraph, board: Board, language: Language) -> Cell:
    """When a board began; of one whose start is not known, when a paper first shows it."""
    seen = find_first_seen(graph.landscape, board)
    if seen is None:
        return _since(board.since, language)
    return Cell(say("value.first-seen", language, day=say_partial(seen, language)))


def _since(when: PartialDate | None, language: Language) -> Cell:
    return Cell(say_partial(when, language)) if when else term("value.unknown", language)


def _until(when: PartialDate | None, language: Language) -> Cell:
    return Cell(say_partial(when, language)) if when else term("value.no-end", language)
