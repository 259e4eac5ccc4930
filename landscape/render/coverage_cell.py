"""What is known of one duty in one council's area: evidence, sources, members, findings."""

from landscape.graph import LandscapeGraph
from landscape.graph.coverage import Coverage
from landscape.model.board import MetDuty
from landscape.model.duty import Duty
from landscape.render.boards import because_cell, sources_cell
from landscape.render.table import Cell, Table, cell_of, many, term
from landscape.words import Language, say


def evidence_table(graph: LandscapeGraph, cell: Coverage, language: Language) -> Table:
    """The boards that are on record as meeting a duty there, each with what shows it."""
    names = ("board", "area", "evidence", "because", "sources")
    return Table(
        caption=say("coverage.evidence", language),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple(
            row
            for board in cell.boards
            for met in graph.landscape.board_by_id[board].duties
            if met.duty == cell.duty and _is_there(graph, board, met, cell.council)
            for row in (_evidence_row(graph, board, met, language),)
        ),
    )


def duty_facts(graph: LandscapeGraph, duty: Duty, language: Language) -> Table:
    """What a duty is, and how well it is known."""
    english: Language | None = None if language == "en" else "en"
    facts = (
        ("instrument", Cell(duty.instrument, language=english)),
        ("grade", term(f"grade.{duty.grade}", language)),
        ("unit", term(f"area-kind.{duty.area_unit}", language)),
        ("joint", term(f"joint-mode.{duty.joint.mode}", language)),
        ("sources", sources_cell(graph, duty.sources, language)),
    )
    return Table(
        caption=say("table.facts.caption", language),
        header=(say("table.fact", language), say("table.known", language)),
        rows=tuple((term(f"coverage.fact.{name}", language), cell) for name, cell in facts),
    )


def member_sentences(
    graph: LandscapeGraph, duty: Duty, cell: Coverage, language: Language
) -> tuple[str, ...]:
    """Which members that a duty requires have no seat on record there, and how sure that is."""
    if not cell.boards:
        return ()
    if not duty.members.must:
        return (say("coverage.members.none-required", language),)
    absent = graph.find_absent_members(duty, cell.council)
    if not absent:
        return (say("coverage.members.all", language),)
    kinds = "; ".join(say(f"organisation-type.{one.type}", language) for one in absent)
    said = [say("coverage.members.absent", language, members=kinds)]
    boards = [graph.landscape.board_by_id[board] for board in cell.boards]
    if any(board.member_list != "complete" for board in boards):
        said.append(say("notice.members", language))
    return tuple(said)


def _is_there(graph: LandscapeGraph, board: str, met: MetDuty, council: str) -> bool:
    areas = met.areas or (graph.landscape.board_by_id[board].area,)
    return any(council in graph.landscape.councils_of(area) for area in areas)


def _evidence_row(
    graph: LandscapeGraph, board: str, met: MetDuty, language: Language
) -> tuple[Cell, ...]:
    known = graph.landscape.board_by_id[board]
    areas = tuple(graph.landscape.area_by_id[area].name for area in met.areas or (known.area,))
    return (
        cell_of(known.name, language, link=f"board:{board}"),
        many(areas, language),
        term(f"evidence.{met.evidence}", language),
        because_cell(met, language),
        sources_cell(graph, met.sources, language),
    )
