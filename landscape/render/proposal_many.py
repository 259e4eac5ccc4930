"""What `landscape propose` says of more boards than can be grouped in every way."""

from collections.abc import Iterator
from math import ceil, isfinite
from typing import Any

from landscape.graph.membership import find_members
from landscape.model.landscape import Landscape
from landscape.render.option_sentences import wider_sentences
from landscape.render.plain import table_text
from landscape.render.proposal import list_lines, wrap
from landscape.render.proposal_sentences import (
    clash_heading,
    clash_sentences,
    fewest_sentence,
    grouping_lines,
    lists_sentence,
    rule_sentences,
    title_sentence,
)
from landscape.render.table import Cell, Table, number
from landscape.scenario.proposals.many import ManyBoards
from landscape.words import Language, say

_ROUNDING = 1e-6
"""By which a bound may seem too high."""


def many_text(many: ManyBoards, landscape: Landscape, language: Language) -> str:
    """The question, the rules, how it was searched, and the groupings found."""
    points = many.points.points
    parts = [
        *_say_question(many, landscape, language),
        *(_say_points(many, landscape, language) if points else _say_none(many, language)),
    ]
    return "\n\n".join(part for part in parts if part)


def many_json(many: ManyBoards) -> dict[str, Any]:
    """The points with the rules that they keep, as plain values; no member of a board is named."""
    return {
        "format": "landscape-proposals-many/1",
        "boards": list(many.question.boards),
        "boards-chosen-by": many.ground,
        "at-most": many.question.at_most,
        "boards-in-one-at-most": many.largest_group,
        "rules": [rule.id for rule in many.rules],
        "groups": many.count,
        "seats-by-hand": many.by_hand,
        "are-all-points-found": many.points.is_complete,
        "are-points-proved": many.points.is_proved,
        "rules-in-conflict": list(many.clash),
        "no-fewer-seats-than": _bound(many),
        "fewest-boards-possible": many.fewest,
        "points": [
            {
                "seats": point.amounts[0],
                "largest": point.largest,
                "groups": [list(group) for group in many.find_grouping(point.chosen)],
            }
            for point in many.points.points
        ],
    }


def _say_question(many: ManyBoards, landscape: Landscape, language: Language) -> Iterator[str]:
    yield wrap(title_sentence(many.question, landscape, language))
    yield wrap(say("propose.stance", language))
    names = [landscape.name_of(board).say(language) for board in many.question.boards]
    yield list_lines(say(f"propose.boards.{many.ground}", language, count=len(names)), names)
    yield wrap(lists_sentence(many.question, landscape, language))
    yield list_lines(say("propose.rules", language), rule_sentences(many.rules, language))
    yield wrap(searched_sentence(many, language))


def searched_sentence(many: ManyBoards, language: Language) -> str:
    """That not every grouping was looked at, and which were."""
    groups = f"{many.count - len(many.question.boards):,}"
    return say("propose.many.searched", language, groups=groups, size=many.largest_group)


def _say_none(many: ManyBoards, language: Language) -> Iterator[str]:
    clash = clash_sentences(many.rules, many.clash, language)
    if clash:
        yield list_lines(clash_heading(clash, language), clash)
    yield wrap(none_sentence(many, language))
    yield wrap(fewest_sentence(many.fewest, language))


def none_sentence(many: ManyBoards, language: Language) -> str:
    """Why nothing was found, and what can be changed; the rules that clash say the first of it."""
    if not many.points.is_proved:
        return say("propose.many.no-time", language)
    way_out = say("propose.many.way-out", language, size=many.largest_group)
    return way_out if many.clash else f"{say('propose.many.none', language)} {way_out}"


def _say_points(many: ManyBoards, landscape: Landscape, language: Language) -> Iterator[str]:
    points = many.points.points
    yield wrap(proof_sentence(many, language))
    yield wrap(gap_sentence(many, language))
    yield table_text(point_table(many, landscape, language))
    yield wrap(by_hand_sentence(many, language))
    for place, point in enumerate(points, start=1):
        head = say("propose.option", language, number=place)
        grouping = many.find_grouping(point.chosen)
        wider = wider_sentences(grouping, landscape, language)
        yield list_lines(head, [*grouping_lines(grouping, landscape, language), *wider])


def proof_sentence(many: ManyBoards, language: Language) -> str:
    """Whether it is proved that nothing beats what was found."""
    name = "proved" if many.points.is_proved else "open"
    return say(f"propose.many.{name}", language, count=len(many.points.points))


def gap_sentence(many: ManyBoards, language: Language) -> str:
    """How few seats there could be, where it is not proved that nothing is better; else empty."""
    if many.points.is_proved:
        return ""
    told = {"best": round(many.points.points[0].amounts[0]), "bound": _bound(many)}
    return say("propose.many.gap", language, **told)


def _bound(many: ManyBoards) -> int | None:
    """No grouping has fewer seats; seats are whole. None where there is no grouping."""
    bound = many.points.bound
    return ceil(bound - _ROUNDING) if isfinite(bound) else None


def by_hand_sentence(many: ManyBoards, language: Language) -> str:
    """What merging pair by pair comes to beside the best; empty where it got stuck."""
    if many.by_hand is None:
        return ""
    told = {"hand": many.by_hand, "best": round(many.points.points[0].amounts[0])}
    name = "by-hand" if told["best"] < told["hand"] else "by-hand-best"
    return say(f"propose.many.{name}", language, **told)


def _find_today(many: ManyBoards, landscape: Landscape) -> tuple[float, ...]:
    """The seats of the boards as they are, and the members of the largest."""
    boards = (landscape.board_by_id[board] for board in many.question.boards)
    sizes = [len(find_members(board) - {board.id}) for board in boards]
    return float(sum(sizes)), float(max(sizes))


def point_table(many: ManyBoards, landscape: Landscape, language: Language) -> Table:
    """Today, then the groupings found, those with the fewest seats first."""
    names = [say(f"propose.criterion.{name}", language) for name in ("seats", "largest")]
    return Table(
        caption=say("propose.table.frontier", language),
        header=(say("propose.table.option", language), *names),
        rows=tuple(
            (Cell(name), *(number(round(value), language) for value in figures))
            for name, figures in (
                (say("propose.table.today", language), _find_today(many, landscape)),
                *((str(n), point.figures) for n, point in enumerate(many.points.points, start=1)),
            )
        ),
    )
