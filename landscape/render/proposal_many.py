"""What `landscape propose` says of more boards than can be grouped in every way."""

from collections.abc import Iterator
from textwrap import fill
from typing import Any

from landscape.graph.membership import find_members
from landscape.model.landscape import Landscape
from landscape.render.plain import PAGE, table_text
from landscape.render.table import Cell, Table, cell_of, number
from landscape.scenario.proposals.frontier_search import Point
from landscape.scenario.proposals.many import ManyBoards
from landscape.scenario.proposals.merged import find_cover
from landscape.words import Language, say, say_day


def many_text(many: ManyBoards, landscape: Landscape, language: Language) -> str:
    """The question, the rules, how it was searched, and the groupings found."""
    points = many.points.points
    parts = [
        *_say_question(many, landscape, language),
        *(_say_points(many, landscape, language) if points else _say_none(many, language)),
    ]
    return "\n\n".join(parts)


def many_json(many: ManyBoards) -> dict[str, Any]:
    """The points with the rules that they keep, as plain values; no member of a board is named."""
    return {
        "format": "landscape-proposals-many/1",
        "boards": list(many.question.boards),
        "at-most": many.question.at_most,
        "boards-in-one-at-most": many.largest_group,
        "rules": [rule.id for rule in many.rules],
        "groups": many.count,
        "seats-by-hand": many.by_hand,
        "are-all-points-found": many.points.is_complete,
        "are-points-proved": many.points.is_proved,
        "rules-in-conflict": list(many.clash),
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
    boards = [landscape.board_by_id[board] for board in many.question.boards]
    yield _wrap(
        say(
            "propose.title",
            language,
            place=landscape.area_by_id[find_cover(landscape, boards)].name.say(language),
            day=say_day(landscape.day, language) if landscape.day else "",
            before=len(boards),
            after=many.question.at_most,
        )
    )
    yield _wrap(say("propose.stance", language))
    unknown = sum(not find_members(board) for board in boards)
    partial = sum(board.member_list == "partial" for board in boards)
    if unknown or partial:
        counts = {"count": unknown, "of": len(boards), "partial": partial}
        yield _wrap(say("propose.lists", language, **counts))
    rules = [f"{rule.says.text(language)} {rule.ground.text(language)}" for rule in many.rules]
    yield _list(say("propose.rules", language), rules)
    told = {"groups": f"{many.count - len(boards):,}", "size": many.largest_group}
    yield _wrap(say("propose.many.searched", language, **told))


def _say_none(many: ManyBoards, language: Language) -> Iterator[str]:
    if many.clash:
        rules = {rule.id: rule for rule in many.rules}
        clash = [rules[rule].says.text(language) for rule in many.clash]
        yield _list(say("propose.clash", language), clash)
    name = "propose.many.none" if many.points.is_proved else "propose.many.no-time"
    yield _wrap(say(name, language, size=many.largest_group))


def _say_points(many: ManyBoards, landscape: Landscape, language: Language) -> Iterator[str]:
    points = many.points.points
    yield _wrap(say("propose.many.points", language, count=len(points)))
    if not many.points.is_complete:
        yield _wrap(say("propose.many.part", language))
    yield table_text(_table(points, language))
    if many.by_hand is not None:
        told = {"hand": many.by_hand, "best": round(points[0].amounts[0])}
        name = "by-hand" if told["best"] < told["hand"] else "by-hand-best"
        yield _wrap(say(f"propose.many.{name}", language, **told))
    for place, point in enumerate(points, start=1):
        yield _say_point(place, many.find_grouping(point.chosen), landscape, language)


def _table(points: tuple[Point, ...], language: Language) -> Table:
    names = [say(f"propose.criterion.{name}", language) for name in ("seats", "largest")]
    return Table(
        caption=say("propose.table.frontier", language),
        header=(say("propose.table.option", language), *names),
        rows=tuple(
            (Cell(str(place)), *(number(round(value), language) for value in point.figures))
            for place, point in enumerate(points, start=1)
        ),
    )


def _say_point(
    place: int, grouping: tuple[tuple[str, ...], ...], landscape: Landscape, language: Language
) -> str:
    def name(boards: tuple[str, ...]) -> str:
        return "; ".join(cell_of(landscape.name_of(b), language).text for b in boards)

    joined = [group for group in grouping if len(group) > 1]
    alone = tuple(group[0] for group in grouping if len(group) == 1)
    lines = [say("propose.option.joins", language, boards=name(group)) for group in joined]
    lines += [say("propose.option.stays", language, boards=name(alone))] if alone else []
    return _list(say("propose.option", language, number=place), lines)


def _list(head: str, lines: list[str]) -> str:
    items = [fill(line, PAGE, initial_indent="- ", subsequent_indent="  ") for line in lines]
    return "\n".join((_wrap(head), *items))


def _wrap(text: str) -> str:
    return fill(text, PAGE)
