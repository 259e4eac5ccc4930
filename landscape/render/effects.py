"""What a scenario does to those who sit on boards, as sentences and tables."""

from collections.abc import Iterator, Sequence
from typing import Any

from landscape.graph.workload import Range
from landscape.render.places import name_councils
from landscape.render.table import Cell, Table, cell_of, many, number, term
from landscape.render.workload import range_json
from landscape.scenario import Comparison
from landscape.scenario.bridges import LostBridge
from landscape.scenario.effects import LastSeat, SeatChange
from landscape.words import Language, say

TOLD = 6
"""Losses of one kind that are told one by one; the tables have all of them."""


def loss_sentences(comparison: Comparison, language: Language) -> tuple[str, ...]:
    """Who would lose a last seat, then who would no longer meet; how many, then the first of them.

    What is lost nowhere is said as well.
    """
    seats, bridges = comparison.last_seats, comparison.bridges
    return (
        say("summary.last-seats", language, count=len(seats)),
        *(_say_last_seat(comparison, one, language) for one in seats[:TOLD]),
        say("summary.bridges", language, count=len(bridges)),
        *(_say_bridge(comparison, one, language) for one in bridges[:TOLD]),
    )


def seat_change_table(comparison: Comparison, language: Language) -> Table:
    """Seats, boards and hours of each organisation for which one of them differs."""
    names = ("organisation", "seats-before", "seats-after", "boards-before", "boards-after",
             "hours-before", "hours-after", "hours-change")  # fmt: skip
    return _seat_table(comparison, names, _shown_hours, language)


def seat_change_file(comparison: Comparison, language: Language) -> Table:
    """The same with every estimate in a column of its own, for a spreadsheet."""
    ends = ("low", "central", "high")
    hours = (f"hours-{side}-{end}" for side in ("before", "after") for end in ends)
    names = ("organisation", "seats-before", "seats-after", "boards-before", "boards-after", *hours)
    return _seat_table(comparison, names, _all_hours, language)


def last_seat_table(comparison: Comparison, language: Language) -> Table:
    """Every organisation, and every kind of organisation, that loses a last seat."""
    before = comparison.outcome.before
    names = ("who", "what-kind", "no-seat-for", "sits-on-today", "seat-left")
    return Table(
        caption=say("table.last-seats.caption", language, count=len(comparison.last_seats)),
        header=_header(names, language),
        rows=tuple(
            (
                _who(comparison, one, language),
                term(f"last-seat.{one.who}", language),
                Cell(name_councils(before, one.councils, language)),
                many(tuple(map(before.name_of, one.boards)), language),
                term("value.no" if one.is_anywhere else "last-seat.elsewhere", language),
            )
            for one in comparison.last_seats
        ),
    )


def bridge_table(comparison: Comparison, language: Language) -> Table:
    """Every two kinds of organisation that would no longer meet somewhere."""
    before = comparison.outcome.before
    names = ("kinds", "meet-no-more-for", "meet-today-on", "organisations")
    return Table(
        caption=say("table.bridges.caption", language, count=len(comparison.bridges)),
        header=_header(names, language),
        rows=tuple(
            (
                Cell(_say_kinds(one, language)),
                Cell(name_councils(before, one.councils, language)),
                many(tuple(map(before.name_of, one.boards)), language),
                Cell("; ".join(_say_pairs(comparison, one, language))),
            )
            for one in comparison.bridges
        ),
    )


def only_link_sentence(comparison: Comparison, language: Language) -> str:
    """Which boards would newly be the only link of somebody to the rest."""
    boards = comparison.only_links
    if not boards:
        return say("only-links.none", language)
    names = map(comparison.outcome.landscape.name_of, boards)
    told = ", ".join(name.say(language) for name in names)
    return say("only-links.some", language, count=len(boards), boards=told)


def seat_change_json(change: SeatChange) -> dict[str, Any]:
    """A change of seats as plain values."""
    return {
        "party": change.party,
        "before": change.before,
        "after": change.after,
        "boards-before": change.boards_before,
        "boards-after": change.boards_after,
        "hours-before": range_json(change.hours_before),
        "hours-after": range_json(change.hours_after),
    }


def last_seat_json(one: LastSeat) -> dict[str, Any]:
    """A last seat that is lost as plain values."""
    return {
        "who": one.who,
        "name": one.name,
        "areas": list(one.councils),
        "boards": list(one.boards),
        "anywhere": one.is_anywhere,
    }


def bridge_json(one: LostBridge) -> dict[str, Any]:
    """Two kinds that no longer meet as plain values."""
    return {
        "kinds": list(one.kinds),
        "areas": list(one.councils),
        "boards": list(one.boards),
        "organisations": [list(pair) for pair in one.organisations],
    }


def _say_last_seat(comparison: Comparison, one: LastSeat, language: Language) -> str:
    end = ".anywhere" if one.is_anywhere else ""
    areas = name_councils(comparison.outcome.before, one.councils, language)
    name = _who(comparison, one, language).text
    return say(f"losses.{one.who}{end}", language, name=name, areas=areas)


def _say_bridge(comparison: Comparison, one: LostBridge, language: Language) -> str:
    before = comparison.outcome.before
    return say(
        "losses.bridge",
        language,
        kinds=_say_kinds(one, language),
        areas=name_councils(before, one.councils, language),
        boards=many(tuple(map(before.name_of, one.boards)), language).text,
    )


def _say_kinds(one: LostBridge, language: Language) -> str:
    left, right = (say(f"organisation-type.{kind}", language) for kind in one.kinds)
    return say("losses.kinds", language, one=left, other=right)


def _say_pairs(comparison: Comparison, one: LostBridge, language: Language) -> Iterator[str]:
    before = comparison.outcome.before
    for pair in one.organisations:
        left, right = (before.name_of(name).say(language) for name in pair)
        yield say("losses.kinds", language, one=left, other=right)


def _who(comparison: Comparison, one: LastSeat, language: Language) -> Cell:
    if one.who == "kind":
        return term(f"organisation-type.{one.name}", language)
    return cell_of(comparison.outcome.before.name_of(one.name), language)


def _header(names: Sequence[str], language: Language) -> tuple[str, ...]:
    return tuple(say(f"table.{name}", language) for name in names)


def _seat_table(
    comparison: Comparison, names: Sequence[str], hours: Any, language: Language
) -> Table:
    after = comparison.outcome.landscape
    return Table(
        caption=say("table.seat-changes.caption", language, count=len(comparison.seats)),
        header=_header(names, language),
        rows=tuple(
            (
                cell_of(after.name_of(change.party), language),
                *(number(figure, language) for figure in _counts(change)),
                *hours(change, language),
            )
            for change in comparison.seats
        ),
    )


def _counts(change: SeatChange) -> tuple[int, ...]:
    return (change.before, change.after, change.boards_before, change.boards_after)


def _shown_hours(change: SeatChange, language: Language) -> tuple[Cell, ...]:
    before, after = change.hours_before, change.hours_after
    if before is None or after is None:
        return (term("value.not-counted", language),) * 3
    difference = after.whole[1] - before.whole[1]
    cells = (Cell(_say_range(hours, language), is_number=True) for hours in (before, after))
    return (*cells, number(difference, language, signed=True))


def _say_range(hours: Range, language: Language) -> str:
    low, central, high = (f"{figure:,}" for figure in hours.whole)
    return say("hours.range", language, low=low, central=central, high=high)


def _all_hours(change: SeatChange, language: Language) -> tuple[Cell, ...]:
    both = (change.hours_before, change.hours_after)
    figures = (figure for hours in both for figure in (hours.whole if hours else (None,) * 3))
    return tuple(number(figure, language) for figure in figures)
