"""How well a landscape is known, as tables and sentences."""

from landscape.graph import LandscapeGraph
from landscape.graph.quality import (
    count_evidence,
    count_welsh,
    find_boards_by_member_list,
    find_conflicts,
    find_duties_by_grade,
    find_placeholders,
)
from landscape.model.landscape import Landscape
from landscape.render.boards import because_cell, sources_cell
from landscape.render.day import say_partial
from landscape.render.table import Cell, Table, cell_of, many, number, term
from landscape.words import Language, find_ids, find_unchecked_ids, say


def evidence_table(landscape: Landscape, language: Language) -> Table:
    """The facts about boards, by kind and by how well they are known."""
    levels = tuple(say(f"evidence.{level}", language) for level in _LEVELS)
    return Table(
        caption=say("table.evidence-counts.caption", language),
        header=(_head("what-kind", language), *levels, _head("total", language)),
        rows=tuple(
            (
                term(f"counted.{count.kind}", language),
                *(number(getattr(count, name), language) for name in (*_LEVELS, "total")),
            )
            for count in count_evidence(landscape)
        ),
    )


def evidence_sentence(landscape: Landscape, language: Language) -> str:
    """How many facts are documented, inferred and assumed."""
    counts = count_evidence(landscape)
    sums = {level: sum(getattr(count, level) for count in counts) for level in _LEVELS}
    return say("data.evidence-sentence", language, count=sum(sums.values()), **sums)


def member_list_table(landscape: Landscape, language: Language) -> Table:
    """Every board with how much of its membership is known, the least known first."""
    groups = find_boards_by_member_list(landscape)
    boards = [board for known in ("unknown", "partial", "complete") for board in groups[known]]
    return Table(
        caption=say("table.member-lists.caption", language, count=len(boards)),
        header=tuple(_head(name, language) for name in ("board", "member-list", "recorded-seats")),
        rows=tuple(
            (
                cell_of(board.name, language, link=f"board:{board.id}"),
                term(f"member-list.{board.member_list}", language),
                number(sum(member.sits for member in board.members), language),
            )
            for board in boards
        ),
    )


def member_list_sentence(landscape: Landscape, language: Language) -> str:
    """For how many boards the membership is known."""
    counts = {str(k): len(boards) for k, boards in find_boards_by_member_list(landscape).items()}
    return say("data.lists-sentence", language, count=len(landscape.boards), **counts)


def conflict_table(graph: LandscapeGraph, language: Language, *, only_open: bool = False) -> Table:
    """What sources say where they disagree: one row for each side.

    `only_open` leaves out sensitive boards, as a file does: the sides may tell who sits there.
    """
    spoken: Language | None = "en" if language == "cy" else None
    rows = tuple(
        (
            cell_of(board.name, language, link=f"board:{board.id}"),
            cell_of(conflict.about, language),
            Cell(claim.value, language=spoken),
            sources_cell(graph, claim.sources, language),
        )
        for board, conflict in find_conflicts(graph.landscape)
        if not (only_open and board.sensitive)
        for claim in conflict.says
    )
    return Table(
        caption=say("table.conflicts.caption", language, count=len(rows)),
        header=tuple(_head(name, language) for name in ("board", "point", "says", "sources")),
        rows=rows,
    )


def placeholder_table(graph: LandscapeGraph, language: Language) -> Table:
    """The boards that no source names, and why each is taken to exist."""
    boards = find_placeholders(graph.landscape)
    names = ("board", "area", "evidence", "because", "sources")
    return Table(
        caption=say("table.placeholders.caption", language, count=len(boards)),
        header=tuple(_head(name, language) for name in names),
        rows=tuple(
            (
                cell_of(board.name, language, link=f"board:{board.id}"),
                cell_of(graph.landscape.area_by_id[board.area].name, language),
                term(f"evidence.{board.evidence}", language),
                because_cell(board, language),
                sources_cell(graph, board.sources, language),
            )
            for board in boards
        ),
    )


def welsh_table(landscape: Landscape, language: Language) -> Table:
    """Names and texts, by the state of their Welsh."""
    names = ("official", "draft", "missing", "total")
    return Table(
        caption=say("table.welsh.caption", language),
        header=tuple(_head(name, language) for name in ("what-kind", *names)),
        rows=tuple(
            (
                term(f"counted.{count.kind}", language),
                *(number(getattr(count, name), language) for name in names),
            )
            for count in count_welsh(landscape)
        ),
    )


def welsh_sentence(landscape: Landscape, language: Language) -> str:
    """How many names and texts have no Welsh, and how many are drafts."""
    counts = count_welsh(landscape)
    return say(
        "data.welsh-sentence",
        language,
        count=sum(count.total for count in counts),
        missing=sum(count.missing for count in counts),
        draft=sum(count.draft for count in counts),
    )


def screen_welsh_sentence(language: Language) -> str:
    """How much of the program's own Welsh waits for a translator's check."""
    drafts, every = find_unchecked_ids("cy"), find_ids("cy")
    return say("data.words-sentence", language, count=len(every), draft=len(drafts))


def grade_table(landscape: Landscape, language: Language) -> Table:
    """The duties in force, the least known first."""
    groups = find_duties_by_grade(landscape)
    duties = [duty for grade in ("C", "B", "A") for duty in groups[grade]]
    spoken: Language | None = "en" if language == "cy" else None
    return Table(
        caption=say("table.grades.caption", language, count=len(duties)),
        header=tuple(
            _head(name, language)
            for name in ("duty", "each-area", "since", "grade", "law", "required", "joint", "power")
        ),
        rows=tuple(
            (
                cell_of(duty.name, language),
                term(f"area-kind.{duty.area_unit}", language),
                Cell(say_partial(duty.since, language))
                if duty.since
                else term("value.unknown", language),
                term(f"grade.{duty.grade}", language),
                Cell(duty.instrument, language=spoken),
                term("required.yes" if duty.body.required else "required.no", language),
                term(f"joint-mode.{duty.joint.mode}", language),
                term(f"sector.{duty.devolution}", language),
            )
            for duty in duties
        ),
    )


def feed_table(landscape: Landscape, language: Language) -> Table:
    """What a duty produces that other duties cannot well be met without."""
    whole = landscape.whole or landscape
    spoken: Language | None = "en" if language == "cy" else None
    rows = tuple(
        (
            cell_of(duty.name, language),
            Cell(output.name, language=spoken),
            many(tuple(whole.duty_by_id[name].name for name in output.feeds), language),
        )
        for duty in landscape.duties
        for output in duty.outputs
        if output.feeds
    )
    return Table(
        caption=say("table.feeds.caption", language, count=len(rows)),
        header=tuple(_head(name, language) for name in ("duty", "output", "needed-by")),
        rows=rows,
    )


def grade_sentence(landscape: Landscape, language: Language) -> str:
    """How many duties were read, stated elsewhere, or rest on general knowledge."""
    groups = {
        grade.lower(): len(duties) for grade, duties in find_duties_by_grade(landscape).items()
    }
    return say("data.grades-sentence", language, count=len(landscape.duties), **groups)


_LEVELS = ("documented", "inferred", "assumed")


def _head(name: str, language: Language) -> str:
    return say(f"table.{name}", language)
