"""What goes where in a scenario, in sentences, as a table and as values for JSON."""

from dataclasses import asdict
from textwrap import fill
from typing import Any

from landscape.model.text import Text
from landscape.render.places import name_councils
from landscape.render.plain import PAGE, table_text
from landscape.render.scenario_text import board_sentence
from landscape.render.table import Cell, Table, cell_of, many, term
from landscape.scenario import Comparison
from landscape.scenario.flow import Flow, Lost, find_flow
from landscape.words import Language, say


def name_lost(comparison: Comparison, one: Lost) -> Text:
    """The name of a theme or duty without a home."""
    before = comparison.outcome.before
    whole = before.whole or before
    known = whole.theme_by_id if one.held == "theme" else whole.duty_by_id
    return known[one.thing].name


def flow_sentences(comparison: Comparison, language: Language) -> tuple[Cell, ...]:
    """The chart in sentences: what has no home first, then a board after the other."""
    flow = find_flow(comparison)
    shown = {*flow.old, *flow.new}
    changes = (change for change in comparison.boards if change.board in shown)
    told = (
        *(_say_lost(comparison, one, language) for one in flow.lost),
        *(board_sentence(comparison, change, language) for change in changes),
        *(_say_handed(comparison, tie, language) for tie in flow.handed),
    )
    return tuple(map(Cell, told))


def flow_table(comparison: Comparison, language: Language) -> Table:
    """The chart as a table: every board of before with what comes of it, then the wholly new."""
    flow, outcome = find_flow(comparison), comparison.outcome
    names = ("board-before", "carried-on-by", "taken-over-by", "no-home")
    new = (
        (term("flow.no-origin", language), cell_of(outcome.landscape.name_of(board), language),
         term("value.none", language), term("value.none", language))
        for board in flow.unfounded
    )  # fmt: skip
    return Table(
        caption=say("table.flow.caption", language, count=len(flow.old)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=(*(_row(comparison, flow, board, language) for board in flow.old), *new),
    )


def flow_text(comparison: Comparison, language: Language) -> str:
    """The sentences and the table for a terminal."""
    table = flow_table(comparison, language)
    if not table.rows:
        return say("compare.flow.none", language)
    sentences = (fill(cell.text, PAGE) for cell in flow_sentences(comparison, language))
    return "\n\n".join(("\n".join(sentences), table_text(table)))


def flow_json(comparison: Comparison) -> dict[str, Any]:
    """What goes where as plain values."""
    return {
        "format": "landscape-flow/1",
        "scenario": comparison.outcome.scenario.id,
        "as-of": str(comparison.outcome.before.day),
        **asdict(find_flow(comparison)),
    }


def _row(comparison: Comparison, flow: Flow, board: str, language: Language) -> tuple[Cell, ...]:
    before, after = comparison.outcome.before, comparison.outcome.landscape
    heirs = tuple(after.name_of(heir) for old, heir in flow.ties if old == board)
    takers = tuple(after.name_of(taker) for old, taker in flow.handed if old == board)
    lost = tuple(name_lost(comparison, one) for one in flow.lost if board in one.boards)
    carried = many(heirs, language) if heirs else term("flow.end", language)
    link = f"board:{board}"
    cells = (carried, many(takers, language), many(lost, language))
    return (cell_of(before.name_of(board), language, link=link), *cells)


def _say_lost(comparison: Comparison, one: Lost, language: Language) -> str:
    before = comparison.outcome.before
    return say(
        f"flow.says.{one.held}",
        language,
        thing=name_lost(comparison, one).say(language),
        boards=many(tuple(map(before.name_of, one.boards)), language).text,
        areas=name_councils(before, one.councils, language),
    )


def _say_handed(comparison: Comparison, tie: tuple[str, str], language: Language) -> str:
    board = comparison.outcome.before.name_of(tie[0]).say(language)
    taker = comparison.outcome.landscape.name_of(tie[1]).say(language)
    return say("flow.says.handed", language, board=board, taker=taker)
