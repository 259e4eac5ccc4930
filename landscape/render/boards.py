"""Boards as tables and sentences: whatever a chart shows, in words."""

from collections.abc import Collection, Iterable, Sequence

from landscape.graph import LandscapeGraph
from landscape.model.board import Board, Line, Member
from landscape.model.evidence import Citation, Evidenced
from landscape.model.source import Source
from landscape.model.text import Text
from landscape.render.chart import find_lines_shown
from landscape.render.day import say_partial
from landscape.render.linked import say_linked
from landscape.render.table import Cell, Table, cell_of, join_cells, number, term
from landscape.words import Language, say


def board_table(graph: LandscapeGraph, boards: Collection[str], language: Language) -> Table:
    """One row for each board of a chart."""
    shown = [board for board in graph.landscape.boards if board.id in boards]
    return Table(
        caption=say("table.boards.caption", language, count=len(shown)),
        header=tuple(
            say(f"table.{name}", language)
            for name in ("board", "tier", "function", "area", "basis", "themes", "members", "lines")
        ),
        rows=tuple(_board_row(graph, board, language) for board in shown),
    )


def table_of_lines(
    graph: LandscapeGraph, lines: Sequence[tuple[str, Line]], language: Language
) -> Table:
    """One row for each line, given with the board from which it leads."""
    names = ("board", "kind", "to", "evidence", "because", "sources")
    return Table(
        caption=say("table.lines.caption", language, count=len(lines)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple(_line_row(graph, board, line, language) for board, line in lines),
    )


def chart_sentences(
    graph: LandscapeGraph, boards: Collection[str], language: Language
) -> tuple[Cell, ...]:
    """A chart in sentences: one for each line, and one for each board without any."""
    return sentences_of_lines(graph, boards, find_lines_shown(graph, boards), language)


def sentences_of_lines(
    graph: LandscapeGraph,
    boards: Collection[str],
    lines: Sequence[tuple[str, Line]],
    language: Language,
) -> tuple[Cell, ...]:
    """One sentence for each line, and one for each of `boards` that none of them joins."""
    joined = {board for board, _ in lines} | {line.to for _, line in lines}
    said = [line_sentence(graph, board, line, language) for board, line in lines]
    alone = (b for b in graph.landscape.boards if b.id in boards and b.id not in joined)
    return (*said, *(_lone_sentence(graph, board, language) for board in alone))


def line_sentence(graph: LandscapeGraph, board: str, line: Line, language: Language) -> Cell:
    """A line as a sentence: who answers to, reports to or scrutinises whom."""
    cells = {
        "board": board_cell(graph, board, language),
        "kind": term(f"line-kind.{line.kind}", language),
        "to": party_cell(graph, line.to, language),
    }
    return say_linked("sentence.line", language, cells)


def member_table(graph: LandscapeGraph, board: Board, language: Language) -> Table:
    """Who sits on a board, in what capacity, and why."""
    names = ("member", "post", "capacity", "reason", "evidence", "because", "sources")
    return Table(
        caption=say("table.members.caption", language, count=len(board.members)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple(_member_row(graph, member, language) for member in order_members(board)),
    )


def order_members(board: Board) -> list[Member]:
    """The seats of a board: who chairs it, who sits round the table, who serves it."""
    return sorted(board.members, key=lambda m: (m.capacity != "chair", not m.sits, m.seat))


def seat_table(
    graph: LandscapeGraph, party: str, language: Language, *, only_open: bool = False
) -> Table:
    """The boards on which an organisation, or a board, sits; only those not sensitive, if asked."""
    every = graph.find_seats_of(party)
    seats = [(board, m) for board, m in every if not (only_open and board.sensitive)]
    names = ("board", "post", "capacity", "reason", "evidence", "because", "sources")
    return Table(
        caption=say(
            "table.seats.caption",
            language,
            count=len(seats),
            name=graph.landscape.name_of(party).say(language),
        ),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple(
            (
                cell_of(board.name, language, link=f"board:{board.id}"),
                _text_or_unknown(member.post, language),
                term(f"capacity.{member.capacity}", language),
                term(f"reason.{member.reason}", language),
                term(f"evidence.{member.evidence}", language),
                because_cell(member, language),
                sources_cell(graph, member.sources, language),
            )
            for board, member in seats
        ),
    )


def source_table(graph: LandscapeGraph, sources: Iterable[str], language: Language) -> Table:
    """Public documents: title, publisher, date and where to find them."""
    found = [graph.landscape.source_by_id[source] for source in sorted(set(sources))]
    names = ("title", "publisher", "date", "address")
    return Table(
        caption=say("table.sources.caption", language, count=len(found)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple(
            (
                Cell(source.title, language=_other(language, "en")),
                Cell(source.publisher, language=_other(language, "en")),
                date_cell(source, language),
                Cell(source.url or say("value.none", language), link=f"url:{source.url}")
                if source.url
                else term("value.none", language),
            )
            for source in found
        ),
    )


def date_cell(source: Source, language: Language) -> Cell:
    """The day of a document in words, no more exact than it is known, or the note in English."""
    if source.date is not None:
        return Cell(say_partial(source.date, language), is_date=True)
    if source.date_note:
        return Cell(source.date_note, language=_other(language, "en"))
    return term("value.unknown", language)


def sources_cell(graph: LandscapeGraph, citations: Iterable[Citation], language: Language) -> Cell:
    """The documents that a fact cites, by short title and place."""
    known = graph.landscape.source_by_id
    texts = [
        f"{known[item.source].title} ({item.where})" if item.where else known[item.source].title
        for item in citations
    ]
    if not texts:
        return term("value.none", language)
    return Cell("; ".join(texts), language=_other(language, "en"))


def because_cell(fact: Evidenced, language: Language) -> Cell:
    """Why a fact is taken to be so, or that a document says it."""
    return cell_of(fact.because, language) if fact.because else term("value.documented", language)


def find_sources(board: Board) -> tuple[str, ...]:
    """The ids of every document that anything about a board rests on."""
    facts: tuple[Evidenced, ...] = (
        board,
        *board.themes,
        *board.duties,
        *board.members,
        *board.lines,
        *board.ties,
        *((board.meetings,) if board.meetings else ()),
        *((board.terms_of_reference,) if board.terms_of_reference else ()),
    )
    claims = (claim for conflict in board.conflicts for claim in conflict.says)
    cited = {item.source for fact in facts for item in fact.sources}
    return tuple(sorted(cited | {item.source for claim in claims for item in claim.sources}))


def _lone_sentence(graph: LandscapeGraph, board: Board, language: Language) -> Cell:
    """That no line of a board is shown, or that it has none at all."""
    has_lines = graph.find_lines_from(board.id) or graph.find_lines_to(board.id)
    message_id = "sentence.no-lines-shown" if has_lines else "sentence.no-lines"
    return Cell(say(message_id, language, board=board.name.say(language)))


def seats_cell(board: Board, language: Language) -> Cell:
    """How many seats are recorded; not known, rather than none, where nothing was found."""
    seats = sum(member.sits for member in board.members)
    return number(None if board.member_list == "unknown" and not seats else seats, language)


def _board_row(graph: LandscapeGraph, board: Board, language: Language) -> tuple[Cell, ...]:
    return (
        cell_of(board.name, language, link=f"board:{board.id}"),
        term(f"tier.{board.tier}", language),
        term(f"function.{board.function}", language),
        area_cell(graph, board.area, language),
        term(f"basis.{board.basis}", language),
        join_cells(
            tuple(theme_cell(graph, held.theme, language) for held in board.themes), language
        ),
        seats_cell(board, language),
        number(len(board.lines), language),
    )


def _line_row(
    graph: LandscapeGraph, board: str, line: Line, language: Language
) -> tuple[Cell, ...]:
    return (
        board_cell(graph, board, language),
        term(f"line-kind.{line.kind}", language),
        party_cell(graph, line.to, language),
        term(f"evidence.{line.evidence}", language),
        because_cell(line, language),
        sources_cell(graph, line.sources, language),
    )


def _member_row(graph: LandscapeGraph, member: Member, language: Language) -> tuple[Cell, ...]:
    return (
        party_cell(graph, member.party, language),
        _text_or_unknown(member.post, language),
        term(f"capacity.{member.capacity}", language),
        term(f"reason.{member.reason}", language),
        term(f"evidence.{member.evidence}", language),
        because_cell(member, language),
        sources_cell(graph, member.sources, language),
    )


def area_cell(graph: LandscapeGraph, area: str, language: Language) -> Cell:
    """The name of an area, with a link to its page."""
    return cell_of(graph.landscape.area_by_id[area].name, language, link=f"area:{area}")


def theme_cell(graph: LandscapeGraph, theme: str, language: Language) -> Cell:
    """The name of a theme, with a link to its page."""
    return cell_of(graph.landscape.theme_by_id[theme].name, language, link=f"theme:{theme}")


def board_cell(graph: LandscapeGraph, board: str, language: Language) -> Cell:
    """The name of a board of any day, with a link to its page."""
    return cell_of(graph.landscape.name_of(board), language, link=f"board:{board}")


def party_cell(graph: LandscapeGraph, party: str, language: Language) -> Cell:
    """The name of a board or body, with a link where it exists on the day."""
    return cell_of(graph.landscape.name_of(party), language, link=party_link(graph, party))


def party_link(graph: LandscapeGraph, party: str) -> str | None:
    """Kind and id of a board or organisation that exists on the day; none for another."""
    if party in graph.landscape.board_by_id:
        return f"board:{party}"
    return f"organisation:{party}" if party in graph.landscape.organisation_by_id else None


def _text_or_unknown(text: Text | None, language: Language) -> Cell:
    return cell_of(text, language) if text else term("value.unknown", language)


def _other(language: Language, spoken: Language) -> Language | None:
    return None if language == spoken else spoken
