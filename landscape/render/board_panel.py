"""What the panel beside the map says of a board: enough to know it, with every name a link."""

from collections.abc import Iterator, Sequence

from landscape.graph import LandscapeGraph
from landscape.model.board import Board, Line, Member
from landscape.model.partial_date import PartialDate
from landscape.render.board_facts import meetings_cell, place_facts
from landscape.render.boards import find_sources, order_members, party_link, seats_cell
from landscape.render.day import say_partial
from landscape.render.facts import fact_table
from landscape.render.table import Cell, Table, cell_of, term
from landscape.words import Language, say

Ties = Sequence[tuple[str, Line]]
"""What is at the other end of each line, and the line."""


def panel_facts(graph: LandscapeGraph, board: Board, language: Language) -> Table:
    """The facts by which a board is known: what it is, who chairs it, how well it is documented."""
    return fact_table(
        (
            *place_facts(graph, board, language),
            ("laws", _laws(graph, board, language)),
            *(("chair", cell) for cell in _chairs(graph, board, language)),
            ("meetings", meetings_cell(board.meetings, language)),
            ("seats", Cell(seats_cell(board, language).text)),
            ("member-list", term(f"member-list.{board.member_list}", language)),
            ("newest-source", _day(_find_newest(graph, board), language)),
            ("review-by", _day(board.review_by, language)),
        ),
        language,
    )


def panel_members(graph: LandscapeGraph, board: Board, language: Language) -> Table:
    """Who sits on a board, each with the post, the capacity and why."""
    return Table(
        caption=say("table.members.caption", language, count=len(board.members)),
        header=(say("table.member", language), say("table.reason", language)),
        rows=tuple(
            (
                _party_cell(graph, member.party, language),
                Cell(_say_seat(member, language)),
            )
            for member in order_members(board)
        ),
    )


def panel_lines(graph: LandscapeGraph, board: Board, language: Language) -> tuple[Table, ...]:
    """To whom its lines lead, and whose lines lead to it; no table for a way without any."""
    ways: dict[str, Ties] = {
        "to": [(line.to, line) for line in graph.find_lines_from(board.id)],
        "from": graph.find_lines_to(board.id),
    }
    return tuple(
        Table(
            caption=say(f"panel.lines-{way}", language, count=len(ties)),
            header=(say(f"panel.{way}", language), say("table.kind", language)),
            rows=tuple(
                (_party_cell(graph, party, language), term(f"line-kind.{line.kind}", language))
                for party, line in ties
            ),
        )
        for way, ties in ways.items()
        if ties
    )


def panel_sources(graph: LandscapeGraph, board: Board, language: Language) -> tuple[Cell, ...]:
    """The documents that a board's record rests on, linked where their address is known."""
    known = graph.landscape.source_by_id
    return tuple(
        Cell(
            known[source].title,
            language=None if language == "en" else "en",
            link=f"url:{known[source].url}" if known[source].url else None,
        )
        for source in find_sources(board)
    )


def _chairs(graph: LandscapeGraph, board: Board, language: Language) -> Iterator[Cell]:
    chairs = [member for member in board.members if member.capacity == "chair"]
    for member in chairs:
        yield _party_cell(graph, member.party, language)
    if not chairs:
        yield term("value.unknown", language)


def _laws(graph: LandscapeGraph, board: Board, language: Language) -> Cell:
    """The laws whose duties it meets, as they are called in English."""
    duties = (graph.landscape.whole or graph.landscape).duty_by_id
    laws = sorted({duties[met.duty].instrument for met in board.duties})
    if not laws:
        return term("value.none", language)
    return Cell("; ".join(laws), language=None if language == "en" else "en")


def _say_seat(member: Member, language: Language) -> str:
    post = (member.post.say(language),) if member.post else ()
    capacity = say(f"capacity.{member.capacity}", language)
    return " · ".join((*post, capacity, say(f"reason.{member.reason}", language)))


def _party_cell(graph: LandscapeGraph, party: str, language: Language) -> Cell:
    link = party_link(graph, party)
    return cell_of(graph.landscape.name_of(party), language, link=link)


def _find_newest(graph: LandscapeGraph, board: Board) -> PartialDate | None:
    """When the newest of its documents was published; none where no date is known."""
    known = graph.landscape.source_by_id
    dates = (known[source].date for source in find_sources(board))
    return max((day for day in dates if day), key=lambda day: day.first_day, default=None)


def _day(day: PartialDate | None, language: Language) -> Cell:
    return Cell(say_partial(day, language)) if day else term("value.unknown", language)
