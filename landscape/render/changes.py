"""What changed between two days, in sentences and as a table, with the sources of each change."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from landscape.findings import Analysis, Finding
from landscape.graph import LandscapeGraph
from landscape.graph.changes import ChangeKind, RecordChange, find_record_changes
from landscape.model.board import Line, Member
from landscape.model.landscape import Landscape
from landscape.render.boards import sources_cell
from landscape.render.day import say_partial
from landscape.render.finding_choice import FindingChoice, choose
from landscape.render.findings import finding_key
from landscape.render.linked import chain_cells, say_linked
from landscape.render.places import is_of_place
from landscape.render.table import Cell, Table, cell_of, join_cells, term
from landscape.render.withheld import keep_open
from landscape.words import Language, say

_PARTICULARS: tuple[ChangeKind, ...] = ("member-begun", "member-ended", "line-begun", "line-ended")
"""What of a sensitive board does not leave in a file."""

FindingKind = Literal["finding-new", "finding-gone"]


@dataclass(frozen=True)
class TwoDays:
    """Two days of one landscape, the earlier first."""

    before: LandscapeGraph
    after: LandscapeGraph

    @property
    def whole(self) -> Landscape:
        """The landscape of every day."""
        return self.after.landscape.whole or self.after.landscape


@dataclass(frozen=True)
class Days(TwoDays):
    """Two days of one landscape, and what was found on each."""

    found_before: Analysis
    found_after: Analysis


@dataclass(frozen=True)
class Changes:
    """What changed in a place between two days."""

    record: tuple[RecordChange, ...]
    new: tuple[Finding, ...]
    gone: tuple[Finding, ...]

    def __len__(self) -> int:
        return len(self.record) + len(self.new) + len(self.gone)

    def of_kind(self, kind: ChangeKind) -> tuple[RecordChange, ...]:
        """The changes of the record of one kind."""
        return tuple(change for change in self.record if change.kind == kind)


def find_changes(days: Days, area: str | None = None) -> Changes:
    """What changed between two days; of a place where one is given."""
    before, after = days.before.landscape, days.after.landscape
    choice = FindingChoice(area=area)
    was = {finding.identity for finding in days.found_before.every}
    now = {finding.identity for finding in days.found_after.every}
    new = (finding for finding in days.found_after.every if finding.identity not in was)
    gone = (finding for finding in days.found_before.every if finding.identity not in now)
    return Changes(
        tuple(
            change
            for change in find_record_changes(before, after)
            if area is None or _is_of(days.whole, change, area)
        ),
        choose(days.after, new, choice),
        choose(days.before, gone, choice),
    )


def change_sentences(
    days: TwoDays, changes: Iterable[RecordChange], language: Language
) -> tuple[Cell, ...]:
    """Each change as a sentence with links, and the sources that it rests on."""
    return tuple(
        chain_cells((_say(days, change, language), _known(days, change, language)))
        for change in changes
    )


def finding_sentences(
    findings: Iterable[Finding], language: Language, *, linked: bool
) -> tuple[Cell, ...]:
    """Each finding as a sentence, with a link to it where it is there on the later day."""
    return tuple(
        Cell(
            finding.message.text(language),
            link=f"finding:{finding_key(finding)}" if linked else None,
        )
        for finding in findings
    )


def change_table(days: Days, changes: Changes, language: Language) -> Table:
    """All changes, one a row, for a file; without what does not leave of sensitive boards."""
    rows = (*_record_rows(days, changes, language), *_finding_rows(days, changes, language))
    names = ("change", "what-changed", "evidence", "sources")
    return Table(
        caption=say("table.changes.caption", language, count=len(rows)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=rows,
    )


def count_withheld(days: Days, changes: Changes) -> int:
    """How many changes on the page are not in the file."""
    kept = (
        keep_open(days.after.landscape, changes.new),
        keep_open(days.before.landscape, changes.gone),
    )
    findings = len(changes.new) + len(changes.gone) - sum(map(len, kept))
    return findings + sum(is_withheld(days.whole, change) for change in changes.record)


def _record_rows(
    days: Days, changes: Changes, language: Language
) -> Iterator[tuple[Cell, Cell, Cell, Cell]]:
    for change in changes.record:
        if not is_withheld(days.whole, change):
            yield (
                term(f"changes.kind.{change.kind}", language),
                _say(days, change, language),
                term(f"evidence.{change.fact.evidence}", language),
                sources_cell(days.after, change.fact.sources, language),
            )


def _finding_rows(
    days: Days, changes: Changes, language: Language
) -> Iterator[tuple[Cell, Cell, Cell, Cell]]:
    kinds: tuple[tuple[FindingKind, LandscapeGraph, tuple[Finding, ...]], ...] = (
        ("finding-new", days.after, changes.new),
        ("finding-gone", days.before, changes.gone),
    )
    for kind, graph, findings in kinds:
        for finding in keep_open(graph.landscape, findings):
            titles = (days.whole.source_by_id[source].title for source in finding.sources)
            yield (
                term(f"changes.kind.{kind}", language),
                Cell(finding.message.text(language)),
                term(f"evidence.{finding.evidence}", language),
                Cell("; ".join(titles) or say("value.none", language)),
            )


def is_withheld(whole: Landscape, change: RecordChange) -> bool:
    """Whether a change tells the particulars of a sensitive board, and so does not leave."""
    if change.kind not in _PARTICULARS:
        return False
    boards = (whole.board_by_id.get(one) for one in (change.board, *change.others))
    return any(board is not None and board.sensitive for board in boards)


def _is_of(whole: Landscape, change: RecordChange, place: str) -> bool:
    """Whether a change belongs to a place: its board or body works for some of it."""
    if change.board in whole.board_by_id:
        area: str | None = whole.board_by_id[change.board].area
    else:
        area = whole.organisation_by_id[change.board].area
    return area is not None and is_of_place(whole, place, whole.councils_of(area))


def _say(days: TwoDays, change: RecordChange, language: Language) -> Cell:
    cells = {
        "board": _name(days, change.board, language),
        "others": join_cells(
            tuple(_name(days, one, language) for one in change.others), language, joint=", "
        ),
        "when": _when(change, language),
    }
    if isinstance(change.fact, Line):
        cells["kind"] = term(f"line-kind.{change.fact.kind}", language)
    if isinstance(change.fact, Member):
        cells["capacity"] = term(f"capacity.{change.fact.capacity}", language)
    followed = change.kind in ("board-ended", "body-begun") and change.others
    suffix = ".followed" if followed else ""
    return say_linked(f"changes.{change.kind}{suffix}", language, cells)


def _when(change: RecordChange, language: Language) -> Cell:
    if change.when is None:
        return term("changes.when-unknown", language)
    return Cell(say("changes.when", language, day=say_partial(change.when, language)))


def _name(days: TwoDays, thing: str, language: Language) -> Cell:
    kind = "board" if thing in days.whole.board_by_id else "organisation"
    return cell_of(days.after.landscape.name_of(thing), language, link=f"{kind}:{thing}")


def _known(days: TwoDays, change: RecordChange, language: Language) -> Cell:
    cells = {
        "evidence": term(f"evidence.{change.fact.evidence}", language),
        "sources": sources_cell(days.after, change.fact.sources, language),
    }
    how = "upward.known-from" if change.fact.sources else "upward.known"
    return say_linked(how, language, cells)
