"""Several scenarios beside one another: how far apart they are, and only what differs."""

from collections.abc import Iterator, Sequence
from textwrap import fill
from typing import Any

from landscape.model.text import Text
from landscape.render.comparison import measure_table
from landscape.render.decisions import Group, decision_cell
from landscape.render.fates import fate_row
from landscape.render.plain import PAGE, table_text
from landscape.render.table import Cell, Table, cell_of, many, term
from landscape.render.withheld import keep_open_comparison
from landscape.scenario import Comparison
from landscape.scenario.between import (
    Turned,
    contrast_boards,
    contrast_duties,
    contrast_fates,
    contrast_findings,
)
from landscape.scenario.compare import BoardChange
from landscape.scenario.distance import Distances, find_distances
from landscape.scenario.duties import PlacedDuty
from landscape.scenario.fate import Fate
from landscape.words import Language, say, say_day


def group_by_day(comparisons: Sequence[Comparison]) -> tuple[Group, ...]:
    """The comparisons that start from one landscape together, in the order of the first of each."""
    groups: dict[object, list[Comparison]] = {}
    for comparison in comparisons:
        groups.setdefault(comparison.outcome.before.day, []).append(comparison)
    return tuple(map(tuple, groups.values()))


def between_tables(comparisons: Group, language: Language) -> dict[str, Table]:
    """What differs between scenarios that start from one landscape, by kind, without the empty."""
    makers = {
        "boards": _board_table,
        "duties": _duty_table,
        "fates": _fate_table,
        "findings": _finding_table,
    }
    tables = {kind: make(comparisons, language) for kind, make in makers.items()}
    return {kind: table for kind, table in tables.items() if table.rows}


def between_sentence(comparisons: Group, language: Language) -> str:
    """What the tables leave out, or that nothing differs."""
    has_any = bool(between_tables(comparisons, language))
    return say("between.intro" if has_any else "between.none", language)


def distance_table(comparisons: Group, language: Language) -> Table:
    """How far today and each scenario are from one another, in bits, with two decimals."""
    found = _find_distances(comparisons)
    titles = (say("table.today", language), *_titles(comparisons, language))
    return Table(
        caption=say("table.distances.caption", language),
        header=(say("table.distance-from", language), *titles),
        rows=tuple(
            (Cell(title), *(Cell(f"{bits:.2f}", is_number=True) for bits in row))
            for title, row in zip(titles, found.bits, strict=True)
        ),
        stay=2,
    )


def distance_sentence(comparisons: Group, language: Language) -> str:
    """What the distances count, what 0 means, how far they reach, and what they do not say."""
    found = _find_distances(comparisons)
    most = f"{found.most:.2f}"
    return say("distances.meaning", language, count=len(found.boards), most=most)


def several_text(comparisons: Sequence[Comparison], language: Language) -> str:
    """Of each day with several scenarios: measures, distances, what differs; else nothing."""
    groups = [group for group in group_by_day(comparisons) if len(group) > 1]
    return "\n\n\n".join("\n\n".join(_group_parts(group, language)) for group in groups)


def several_json(comparisons: Sequence[Comparison]) -> list[dict[str, Any]]:
    """The same as plain values, one for each day with several scenarios."""
    groups = (group for group in group_by_day(comparisons) if len(group) > 1)
    return [_group_json(group) for group in groups]


def _group_parts(group: Group, language: Language) -> Iterator[str]:
    day = group[0].outcome.before.day
    yield say("report.several", language, day=say_day(day, language) if day else "")
    yield table_text(measure_table(group, language))
    yield fill(say("compare.measures-note", language), PAGE)
    yield table_text(distance_table(group, language))
    yield fill(distance_sentence(group, language), PAGE)
    yield fill(between_sentence(group, language), PAGE)
    for table in between_tables(group, language).values():
        yield table_text(table)


def _group_json(group: Group) -> dict[str, Any]:
    found = _find_distances(group)
    return {
        "as-of": str(group[0].outcome.before.day),
        "scenarios": [item.outcome.scenario.id for item in group],
        "distances": {
            "unit": "bits",
            "boards": list(found.boards),
            "most": found.most,
            "each": [list(row) for row in found.bits],
        },
        "differing": _differing_json(tuple(map(keep_open_comparison, group))),
    }


def _differing_json(group: Group) -> dict[str, Any]:
    return {
        "boards": [
            {"board": row.key[0], "each": [one and one.action for one in row.each]}
            for row in contrast_boards(group)
        ],
        "duties": [
            {
                "duty": row.key[0],
                "area": row.key[1],
                "each": [one and one.placement for one in row.each],
            }
            for row in contrast_duties(group)
        ],
        "fates": [
            dict(zip(("board", "held", "thing", "post"), row.key, strict=True))
            | {"each": [one and [fate.status for fate in one] for one in row.each]}
            for row in contrast_fates(group)
        ],
        "findings": [
            {
                "code": row.key[0],
                "about": list(row.key[1]),
                "each": [one and one.turn for one in row.each],
            }
            for row in contrast_findings(group)
        ],
    }


def _find_distances(comparisons: Group) -> Distances:
    return find_distances([item.outcome for item in comparisons])


def _titles(comparisons: Group, language: Language) -> tuple[str, ...]:
    return tuple(item.outcome.scenario.body.title.say(language) for item in comparisons)


def _table(
    kind: str, names: Sequence[str], rows: tuple[tuple[Cell, ...], ...], comparisons: Group,
    language: Language,
) -> Table:  # fmt: skip
    """A table with a column for each scenario after those that say what a row is about."""
    heads = (say(f"table.{name}", language) for name in names)
    return Table(
        caption=say(f"table.between-{kind}.caption", language, count=len(rows)),
        header=(*heads, *_titles(comparisons, language)),
        rows=rows,
        stay=1,
    )


def _board_table(comparisons: Group, language: Language) -> Table:
    rows = tuple(
        (
            cell_of(_name(comparisons, row.key[0]), language),
            *(
                decision_cell(item, change or _find_unchanged(item, row.key[0]), language)
                for item, change in zip(comparisons, row.each, strict=True)
            ),
        )
        for row in contrast_boards(comparisons)
    )
    return _table("boards", ("board",), rows, comparisons, language)


def _find_unchanged(comparison: Comparison, board: str) -> BoardChange | None:
    """That a board stays as it is; none of one that is not there before."""
    is_here = board in comparison.outcome.before.board_by_id
    return BoardChange(board, "kept") if is_here else None


def _name(comparisons: Group, board: str) -> Text:
    """The name of a board of before, or of the first scenario that has it."""
    landscapes = [comparisons[0].outcome.before, *(item.outcome.landscape for item in comparisons)]
    return next((here for here in landscapes if board in here.board_by_id), landscapes[0]).name_of(
        board
    )


def _duty_table(comparisons: Group, language: Language) -> Table:
    before = comparisons[0].outcome.before
    whole = before.whole or before
    rows = tuple(
        (
            cell_of(whole.duty_by_id[row.key[0]].name, language),
            cell_of(whole.area_by_id[row.key[1]].name, language),
            *(
                _say_placed(item, placed, language)
                for item, placed in zip(comparisons, row.each, strict=True)
            ),
        )
        for row in contrast_duties(comparisons)
    )
    return _table("duties", ("duty", "area"), rows, comparisons, language)


def _say_placed(comparison: Comparison, placed: PlacedDuty | None, language: Language) -> Cell:
    if placed is None:
        return term("value.none", language)
    boards = many(tuple(map(comparison.outcome.landscape.name_of, placed.after)), language).text
    placement = say(f"placement.{placed.placement}", language)
    return Cell(say("between.state", language, state=placement, what=boards))


def _fate_table(comparisons: Group, language: Language) -> Table:
    rows = []
    for row in contrast_fates(comparisons):
        item, fates = next(
            (item, fates) for item, fates in zip(comparisons, row.each, strict=True) if fates
        )
        cells = (
            _say_fates(item, fates, language)
            for item, fates in zip(comparisons, row.each, strict=True)
        )
        rows.append((*fate_row(item, fates[0], language)[:3], *cells))
    return _table("fates", ("board", "held", "thing"), tuple(rows), comparisons, language)


def _say_fates(comparison: Comparison, fates: tuple[Fate, ...] | None, language: Language) -> Cell:
    if fates is None:
        return term("between.stays", language)
    told = (fate_row(comparison, fate, language)[3:] for fate in fates)
    return Cell("; ".join(say("between.state", language, state=state.text, what=what.text)
                          for state, what in told))  # fmt: skip


def _finding_table(comparisons: Group, language: Language) -> Table:
    rows = []
    for row in contrast_findings(comparisons):
        first = next(turned for turned in row.each if turned)
        head = say(f"findings.kind.{row.key[0]}", language)
        text = first.finding.message.text(language)
        cells = (_say_turned(turned, first, language) for turned in row.each)
        rows.append((Cell(say("between.state", language, state=head, what=text)), *cells))
    return _table("findings", ("finding",), tuple(rows), comparisons, language)


def _say_turned(turned: Turned | None, first: Turned, language: Language) -> Cell:
    """What a scenario makes of a finding that another one brings, or turns."""
    if turned is None:
        is_new = first.turn == "introduced"
        return term("difference.not-found" if is_new else "between.stays", language)
    if turned.after is None:
        return term(f"between.{turned.turn}", language)
    after = turned.after.message.text(language)
    return Cell(say("between.changed", language, after=after))
