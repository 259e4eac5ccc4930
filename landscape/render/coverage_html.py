"""Duties by councils as a real table: each cell a sign, words, and the way to its evidence."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from landscape.graph.coverage import Coverage
from landscape.model.duty import Duty
from landscape.render.coverage import (
    PATTERN_OF,
    CoverageGrid,
    count_on_record,
    say_state,
)
from landscape.render.html import cell_html
from landscape.render.matrix_html import SIGNS as EVIDENCE_SIGNS
from landscape.render.table import cell_of
from landscape.render.tile_map import SIGNS
from landscape.words import Language, say


@dataclass(frozen=True)
class CoverageWays:
    """Where the links of a grid lead."""

    cell: Callable[[str, str | None], str]
    """Of a duty in a council's area, or of a duty alone."""


def grid_html(grid: CoverageGrid, language: Language, ways: CoverageWays) -> str:
    """The table: duties below each other, councils beside each other under their regions."""
    body = "".join(_row(grid, duty, language, ways) for duty in grid.duties)
    return (
        f'<table class="landscape coverage"><caption>{escape(say("coverage.caption", language))}'
        f"</caption>{_head(grid, language)}<tbody>{body}</tbody></table>"
    )


def states_html(language: Language) -> str:
    """What the signs in the cells mean."""
    items = "".join(
        f'<li><span class="tile {pattern}" aria-hidden="true">{SIGNS[pattern]}</span> '
        f"{escape(say_state(state, language))}</li>"
        for state, pattern in PATTERN_OF.items()
    )
    known = "".join(
        f"<li><b>{sign}</b> {escape(say(f'evidence.{level}', language))}</li>"
        for level, sign in EVIDENCE_SIGNS.items()
        if sign
    )
    return f'<ul class="tile-key" role="list">{items}{known}</ul>'


def _head(grid: CoverageGrid, language: Language) -> str:
    """Two rows of headings: the regions, then the councils."""
    regions = "".join(
        f'<th scope="colgroup" colspan="{len(councils)}">'
        f"{escape(name.say(language) if name else say('value.none', language))}</th>"
        for name, councils in grid.regions
    )
    names = "".join(
        f'<th scope="col" class="up"><span>{cell_html(cell_of(one.name, language), language, _no)}'
        "</span></th>"
        for one in grid.councils
    )
    own = "".join(
        f'<th scope="col" rowspan="2">{escape(say(f"coverage.head.{name}", language))}</th>'
        for name in ("duty", "on-record")
    )
    return f'<thead><tr>{own}{regions}</tr><tr class="second">{names}</tr></thead>'


def _no(_: str) -> None:
    return None


def _row(grid: CoverageGrid, duty: Duty, language: Language, ways: CoverageWays) -> str:
    name = cell_html(cell_of(duty.name, language, link=f"url:{duty.id}"), language,
                     lambda _: ways.cell(duty.id, None))  # fmt: skip
    grade = escape(say(f"grade.{duty.grade}", language))
    cells = "".join(_cell(cell, language, ways) for cell in grid.of_duty(duty.id))
    count = escape(count_on_record(grid, duty.id, language).text)
    return (
        f'<tr><th scope="row">{name}<span class="mark">{grade}</span></th><td>{count}</td>'
        f"{cells}</tr>"
    )


def _cell(cell: Coverage, language: Language, ways: CoverageWays) -> str:
    pattern = PATTERN_OF[cell.state]
    short = f" {len(cell.boards)}" if cell.boards else ""
    known = EVIDENCE_SIGNS[cell.evidence] if cell.evidence else ""
    said = say_state(cell.state, language)
    level = f", {say(f'evidence.{cell.evidence}', language)}" if cell.evidence else ""
    told = f'<span class="unseen">{escape(said + level)}</span>'
    words = (
        ""
        if cell.boards
        else f"<small>{escape(say(f'coverage.short.{cell.state}', language))}</small>"
    )
    return (
        f'<td class="{pattern}"><a href="{escape(ways.cell(cell.duty, cell.council))}" '
        f'target="_self"><span aria-hidden="true">{SIGNS[pattern]}{short} {known}{words}'
        f"</span>{told}</a></td>"
    )
