"""How much time seats need in a year, as tables and sentences: estimates, and said to be."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from textwrap import fill
from typing import Any

from landscape.graph import LandscapeGraph
from landscape.graph.workload import Load, Range, count_known, find_loads, find_post_loads
from landscape.model.assumptions import Assumptions, ByFunction, Estimate
from landscape.model.board import FUNCTIONS
from landscape.model.landscape import Landscape
from landscape.render.boards import because_cell, sources_cell
from landscape.render.plain import PAGE, table_text
from landscape.render.table import Cell, Table, cell_of, number, term
from landscape.words import Language, say

Boards = frozenset[str] | None
"""The boards that count; every one where it is none."""

WHOLE_FROM = 10
"""Meetings a year from which no tenths of one are given."""

FEWEST_BOARDS = 2
"""Boards from which a post is listed: the load of one board is that board's own."""


def basis_sentences(landscape: Landscape, language: Language, *, boards: Boards) -> tuple[str, ...]:
    """What the figures rest on, and of how many boards it is known how often they meet."""
    count, known = count_known(landscape, boards)
    key = "workload.basis" if landscape.assumptions else "workload.no-assumptions"
    frequency = say("workload.known", language, count=count, known=known)
    return (say(key, language), frequency)


def organisation_sentence(
    landscape: Landscape, language: Language, *, boards: Boards = None
) -> str:
    """What is counted for organisations, what is left out, and how many are not named."""
    text = say("workload.organisations", language)
    return f"{text} {left_out_sentence(landscape, language, boards=boards)}".rstrip()


def left_out_sentence(landscape: Landscape, language: Language, *, boards: Boards = None) -> str:
    """How many seats on sensitive boards no row counts; nothing where there are none."""
    seats, bodies = _count_left_out(landscape, boards)
    if not seats:
        return ""
    text = say("workload.left-out", language, count=seats)
    return f"{text} {say('workload.unnamed', language, count=bodies)}" if bodies else text


def load_table(
    landscape: Landscape,
    by: str,
    language: Language,
    *,
    boards: Boards = None,
    only: str | None = None,
) -> Table:
    """What the seats of each `organisation`, or each `post` on several boards, come to, by name.

    Of one organisation alone where `only` names it.
    """
    listed = (find_listed_posts if by == "post" else find_listed)(landscape, boards)
    listed = tuple(load for load in listed if only in (None, load.organisation))
    loads = sorted(listed, key=lambda load: _spoken(landscape, load, language))
    names = ("organisation", "post") if by == "post" else ("organisation",)
    return Table(
        caption=say(f"table.{by}-loads.caption", language, count=len(loads)),
        header=_header((*names, *_FIGURES), language),
        rows=tuple(
            (
                _organisation(landscape, load, language),
                *((cell_of(load.post, language),) if load.post else ()),
                *_figures(load, language),
            )
            for load in loads
        ),
    )


def find_listed(landscape: Landscape, boards: Boards) -> tuple[Load, ...]:
    """What the seats of organisations come to, those on sensitive boards left out."""
    return find_loads(landscape, _find_open(landscape, boards))


def find_listed_posts(landscape: Landscape, boards: Boards) -> tuple[Load, ...]:
    """What posts on several boards come to, seats on sensitive boards left out."""
    loads = find_post_loads(landscape, _find_open(landscape, boards))
    return tuple(load for load in loads if load.boards >= FEWEST_BOARDS)


def assumption_table(graph: LandscapeGraph, language: Language) -> Table:
    """Everything that is assumed of a seat, and why."""
    rows = tuple(_assumed(graph.landscape.assumptions, language))
    names = ("assumed", "low", "central", "high", "evidence", "because", "sources")
    return Table(
        caption=say("table.load-assumptions.caption", language),
        header=_header(names, language),
        rows=tuple(
            (
                Cell(words),
                *(number(figure, language) for figure in (one.low, one.central, one.high)),
                term(f"evidence.{one.evidence}", language),
                because_cell(one, language),
                sources_cell(graph, one.sources, language),
            )
            for words, one in rows
        ),
    )


def workload_json(landscape: Landscape, *, area: str | None, boards: Boards) -> dict[str, Any]:
    """The same as plain values."""
    count, known = count_known(landscape, boards)
    seats, bodies = _count_left_out(landscape, boards)
    assumed = landscape.assumptions
    return {
        "format": "landscape-workload/1",
        "as-of": str(landscape.day),
        "area": area,
        "boards": count,
        "boards-of-known-frequency": known,
        "assumptions": assumed and assumed.model_dump(mode="json", by_alias=True),
        "organisations": [_load_json(load) for load in find_listed(landscape, boards)],
        "seats-on-sensitive-boards": seats,
        "organisations-on-sensitive-boards-only": bodies,
        "posts": [_load_json(load) for load in find_listed_posts(landscape, boards)],
    }


def workload_text(graph: LandscapeGraph, language: Language, *, boards: Boards) -> str:
    """The sentences and tables for a terminal, what is assumed at the end."""
    landscape = graph.landscape
    basis = " ".join(basis_sentences(landscape, language, boards=boards))
    organisations = organisation_sentence(landscape, language, boards=boards)
    parts = [fill(basis, PAGE), fill(organisations, PAGE)]
    parts += [table_text(load_table(landscape, "organisation", language, boards=boards))]
    parts += [fill(say("workload.posts", language), PAGE)]
    parts += [table_text(load_table(landscape, "post", language, boards=boards))]
    if landscape.assumptions:
        parts += [table_text(assumption_table(graph, language))]
    return "\n\n".join(parts)


def _find_open(landscape: Landscape, boards: Boards) -> frozenset[str]:
    """The boards that count and are not sensitive: the figures may leave as a file."""
    here = (b for b in landscape.boards if boards is None or b.id in boards)
    return frozenset(board.id for board in here if not board.sensitive)


def _count_left_out(landscape: Landscape, boards: Boards) -> tuple[int, int]:
    """The seats on sensitive boards, and the organisations that have no others."""
    loads = find_loads(landscape, boards)
    seats = sum(load.seats - load.open_seats for load in loads)
    return seats, sum(not load.open_seats for load in loads)


_FIGURES = ("seats", "boards", "known-frequency", "meetings-a-year",
            "hours-low", "hours-central", "hours-high")  # fmt: skip


def _header(names: Sequence[str], language: Language) -> tuple[str, ...]:
    return tuple(say(f"table.{name}", language) for name in names)


def _spoken(landscape: Landscape, load: Load, language: Language) -> tuple[str, str]:
    """The names of a row as they are read, for Welsh names have an order of their own."""
    post = load.post.say(language) if load.post else ""
    return (landscape.name_of(load.organisation).say(language).casefold(), post.casefold())


def _organisation(landscape: Landscape, load: Load, language: Language) -> Cell:
    link = f"organisation:{load.organisation}"
    return cell_of(landscape.name_of(load.organisation), language, link=link)


def _figures(load: Load, language: Language) -> tuple[Cell, ...]:
    meetings, hours = load.meetings, load.hours
    figures = (
        load.seats,
        load.boards,
        load.known,
        _few(meetings.central) if meetings else None,
        *(hours.whole if hours else (None, None, None)),
    )
    return tuple(number(figure, language) for figure in figures)


def _few(meetings: float) -> float:
    """Whole meetings, or tenths below ten: two and a half a year are not two."""
    return round(meetings, 1) if meetings < WHOLE_FROM else round(meetings)


def _assumed(assumed: Assumptions | None, language: Language) -> Iterator[tuple[str, Estimate]]:
    for name in Assumptions.model_fields if assumed else ():
        value, words = getattr(assumed, name), say(f"assumed.{name}", language)
        if isinstance(value, ByFunction):
            for function in FUNCTIONS:
                kind = say(f"function.{function}", language)
                text = say("assumed.of-function", language, what=words, function=kind)
                yield text, getattr(value, function)
        else:
            yield words, value


def _load_json(load: Load) -> dict[str, Any]:
    return {
        "organisation": load.organisation,
        **({"post": {"en": load.post.en, "cy": load.post.cy}} if load.post else {}),
        "seats": load.seats,
        "boards": load.boards,
        "boards-of-known-frequency": load.known,
        "meetings": range_json(load.meetings),
        "hours": range_json(load.hours),
    }


def range_json(range_: Range | None) -> dict[str, float] | None:
    """A figure that is estimated, as plain values."""
    return asdict(range_) if range_ else None
