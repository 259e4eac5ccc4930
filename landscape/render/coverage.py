"""Duties by councils as values and words: which board meets what where, on which evidence."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from landscape.findings import Finding
from landscape.graph import LandscapeGraph
from landscape.graph.coverage import Coverage, CoverageState, find_coverage, find_looked_for
from landscape.model.area import Council
from landscape.model.duty import Duty
from landscape.model.landscape import Landscape
from landscape.model.text import Text
from landscape.render.places import find_places
from landscape.render.table import Cell, Table, cell_of, number, term
from landscape.render.tile_map import Mark, Pattern, TileMap, make_tile_map
from landscape.words import Language, say

PATTERN_OF: Mapping[CoverageState, Pattern] = {
    "one": "full",
    "several": "stripes",
    "none": "dots",
    "not-asked": "dashes",
}

GRADES = ("A", "B", "C")


@dataclass(frozen=True)
class CoverageGrid:
    """Duties in rows and councils in columns, by region."""

    duties: tuple[Duty, ...]
    regions: tuple[tuple[Text | None, tuple[Council, ...]], ...]
    """The name of each region, none of what lies in no region, with its councils by name."""

    cells: Mapping[tuple[str, str], Coverage]
    """By duty and council."""

    @property
    def councils(self) -> tuple[Council, ...]:
        """The councils in the order of the columns."""
        return tuple(council for _, councils in self.regions for council in councils)

    @property
    def shown(self) -> tuple[Coverage, ...]:
        """The cells row by row."""
        return tuple(
            self.cells[duty.id, council.id] for duty in self.duties for council in self.councils
        )

    def of_duty(self, duty: str) -> tuple[Coverage, ...]:
        """The cells of one duty, council by council."""
        return tuple(self.cells[duty, council.id] for council in self.councils)


def make_grid(
    graph: LandscapeGraph,
    language: Language,
    *,
    area: str | None = None,
    themes: Collection[str] = (),
    grades: Collection[str] = (),
) -> CoverageGrid:
    """The duties that are looked for, of some themes and grades, in the councils of an area.

    Raises:
        QuestionError: there is no such area.
    """
    landscape = graph.landscape
    duties = [
        duty
        for duty in find_looked_for(graph)
        if (not themes or not {*themes}.isdisjoint(duty.themes))
        and (not grades or duty.grade in grades)
    ]
    inside = landscape.councils_of(area or landscape.about.area)
    return CoverageGrid(
        tuple(sorted(duties, key=lambda duty: duty.name.say(language).casefold())),
        _group_councils(landscape, inside, language),
        find_coverage(graph),
    )


def find_not_looked_for(graph: LandscapeGraph) -> tuple[Duty, ...]:
    """The duties of the day that ask for no body and that no board is on record as meeting."""
    wanted = {duty.id for duty in find_looked_for(graph)}
    return tuple(duty for duty in graph.landscape.duties if duty.id not in wanted)


def grid_sentences(grid: CoverageGrid, language: Language) -> tuple[str, ...]:
    """How much of what is asked is on record, and what each state means."""
    states = [cell.state for cell in grid.shown]
    asked = len(states) - states.count("not-asked")
    return (
        say("coverage.size", language, duties=len(grid.duties), councils=len(grid.councils),
            cells=asked),
        say("coverage.counts", language, one=states.count("one"), none=states.count("none"),
            several=states.count("several")),
    )  # fmt: skip


def say_state(state: CoverageState, language: Language) -> str:
    """How a duty stands in a council's area, in words."""
    return say(f"coverage.{state}", language)


def coverage_sentence(cell: Coverage, landscape: Landscape, language: Language) -> str:
    """How one duty stands in one council's area, with the boards by name."""
    names = "; ".join(landscape.name_of(board).say(language) for board in cell.boards)
    council = landscape.area_by_id[cell.council].name.say(language)
    return say(f"coverage.sentence.{cell.state}", language, boards=names, council=council)


def coverage_tiles(
    grid: CoverageGrid, duty: Duty, landscape: Landscape, language: Language
) -> TileMap:
    """How one duty stands in each council's area, on the map of tiles."""
    marks = {
        cell.council: Mark(PATTERN_OF[cell.state], say_state(cell.state, language))
        for cell in grid.of_duty(duty.id)
    }
    title = say("coverage.map", language, duty=duty.name.say(language))
    return make_tile_map(landscape, marks, language, title=title)


def duty_coverage_table(
    grid: CoverageGrid, duty: Duty, landscape: Landscape, language: Language
) -> Table:
    """One row for each council and board that meets a duty there; one where none is on record."""
    rows = []
    for cell in grid.of_duty(duty.id):
        council = cell_of(landscape.area_by_id[cell.council].name, language)
        state = Cell(say_state(cell.state, language))
        known = term(f"evidence.{cell.evidence}" if cell.evidence else "value.none", language)
        for board in cell.boards or (None,):
            name = (cell_of(landscape.name_of(board), language, link=f"board:{board}")
                    if board else term("value.none", language))  # fmt: skip
            rows.append((council, state, name, known))
    names = ("council", "state", "board", "evidence")
    return Table(
        caption=say("coverage.map", language, duty=duty.name.say(language)),
        header=tuple(say(f"coverage.head.{name}", language) for name in names),
        rows=tuple(rows),
    )


def grid_table(grid: CoverageGrid, landscape: Landscape, language: Language) -> Table:
    """The whole grid as plain cells, for a file: how each duty stands, and which boards meet it."""
    return Table(
        caption=say("coverage.caption", language),
        header=(
            say("coverage.head.duty", language),
            say("table.grade", language),
            *(council.name.say(language) for council in grid.councils),
        ),
        rows=tuple(
            (
                cell_of(duty.name, language),
                term(f"grade.{duty.grade}", language),
                *(Cell(_say_cell(cell, landscape, language)) for cell in grid.of_duty(duty.id)),
            )
            for duty in grid.duties
        ),
    )


def find_findings_of(
    landscape: Landscape, findings: Collection[Finding], duty: str, council: str
) -> tuple[Finding, ...]:
    """The findings about a duty whose areas take a council in, in their order."""
    return tuple(
        finding
        for finding in findings
        if f"duty:{duty}" in finding.about
        and any(council in landscape.councils_of(area) for area in finding.areas)
    )


def count_on_record(grid: CoverageGrid, duty: str, language: Language) -> Cell:
    """In how many councils' areas a duty is on record as met, of those that it is asked for in."""
    states = [cell.state for cell in grid.of_duty(duty)]
    met, asked = states.count("one") + states.count("several"), len(states)
    asked -= states.count("not-asked")
    text = say("coverage.of", language, met=number(met, language).text, asked=asked)
    return Cell(text)


def _say_cell(cell: Coverage, landscape: Landscape, language: Language) -> str:
    state = say_state(cell.state, language)
    names = "; ".join(landscape.name_of(board).say(language) for board in cell.boards)
    return f"{state}: {names}" if names else state


def _group_councils(
    landscape: Landscape, inside: Collection[str], language: Language
) -> tuple[tuple[Text | None, tuple[Council, ...]], ...]:
    """The councils by the narrowest region that they lie in; those in none come last."""

    def place(council: Council) -> str:
        return council.name.say(language).casefold()

    left = {council.id: council for council in landscape.councils if council.id in inside}
    regions = [one for one in find_places(landscape) if one.kind == "region"]
    groups: dict[Text, tuple[Council, ...]] = {}
    for region in sorted(regions, key=lambda one: len(one.councils)):
        found = [left.pop(one) for one in region.councils if one in left]
        if found:
            groups[region.name] = tuple(sorted(found, key=place))
    rest = ((None, tuple(sorted(left.values(), key=place))),) if left else ()
    return (*sorted(groups.items(), key=lambda item: item[0].say(language)), *rest)
