"""What differs after a scenario; what got worse is never folded into a total."""

from dataclasses import dataclass
from typing import Literal, get_args

from landscape.findings import Analysis, Finding, analyse
from landscape.graph import LandscapeGraph, build
from landscape.scenario.duties import PlacedDuty, place_duties
from landscape.scenario.fates import Fate, find_fates
from landscape.scenario.lineage import Lineage
from landscape.scenario.measures import (
    Measure,
    SeatChange,
    find_seat_changes,
    measure,
    measure_duties,
)
from landscape.scenario.scenario import Outcome

Action = Literal["kept", "changed", "merged", "retired", "new"]

ACTIONS: tuple[Action, ...] = get_args(Action)


@dataclass(frozen=True)
class BoardChange:
    """What a scenario does with one board."""

    board: str
    action: Action
    into: tuple[str, ...] = ()
    """For a merged board: the board that carries it on."""

    out_of: tuple[str, ...] = ()
    """For a new board: the boards that it carries on."""


@dataclass(frozen=True)
class ChangedFinding:
    """A finding that is still there, but differs."""

    before: tuple[Finding, ...]
    """One finding, or several that a merger made one."""

    after: Finding


@dataclass(frozen=True)
class Comparison:
    """Everything that differs between a landscape and what a scenario makes of it."""

    outcome: Outcome
    boards: tuple[BoardChange, ...]
    resolved: tuple[Finding, ...]
    lapsed: tuple[Finding, ...]
    """Findings that no longer arise because what they were about has ended: that is no cure."""

    introduced: tuple[Finding, ...]
    changed: tuple[ChangedFinding, ...]
    unchanged: int
    """How many findings are the same before and after."""

    measures: tuple[Measure, ...]
    seats: tuple[SeatChange, ...]
    duties: tuple[PlacedDuty, ...]
    fates: tuple[Fate, ...]

    @property
    def homeless(self) -> tuple[PlacedDuty, ...]:
        """The duties that the scenario leaves without a home."""
        return tuple(placed for placed in self.duties if placed.placement == "homeless")

    @property
    def lost(self) -> tuple[Fate, ...]:
        """The themes, duties, members and chairs that the scenario leaves without a home."""
        return tuple(fate for fate in self.fates if fate.status == "no-home")


def compare(outcome: Outcome) -> Comparison:
    """What differs between the landscape before a scenario and after it."""
    before, after = _build_both(outcome)
    duties = place_duties(before, after)
    gone, introduced, changed, unchanged = compare_findings(
        _all(analyse(before)), _all(analyse(after)), outcome.lineage
    )
    homeless = frozenset((d.duty, d.area) for d in duties if d.placement == "homeless")
    lapsed = tuple(f for f in gone if _has_ended(f, outcome.lineage, homeless, after))
    return Comparison(
        outcome=outcome,
        boards=_find_board_changes(before, after, outcome.lineage),
        resolved=tuple(finding for finding in gone if finding not in lapsed),
        lapsed=lapsed,
        introduced=introduced,
        changed=changed,
        unchanged=unchanged,
        measures=(*measure(before, after), *measure_duties(duties)),
        seats=find_seat_changes(outcome.before, outcome.landscape, outcome.lineage),
        duties=duties,
        fates=find_fates(outcome.before, outcome.landscape, outcome.lineage),
    )


def _build_both(outcome: Outcome) -> tuple[LandscapeGraph, LandscapeGraph]:
    """Both landscapes, in which the same duties are looked for.

    A duty that the law asks no body to meet is looked for where some board meets it. Did the last
    such board end, it would not be missed after; did the first begin, it was not missed before.
    """
    boards = (*outcome.before.boards, *outcome.landscape.boards)
    met = frozenset(item.duty for board in boards for item in board.duties)
    before, after = outcome.before, outcome.landscape
    return build(before, also_look_for=met), build(after, also_look_for=met)


def _has_ended(
    finding: Finding,
    lineage: Lineage,
    homeless: frozenset[tuple[str, str]],
    after: LandscapeGraph,
) -> bool:
    """Whether what a finding is about is no more: a board, a duty there or a theme there."""
    about: dict[str, list[str]] = {}
    for part in finding.about:
        kind, _, thing = part.partition(":")
        about.setdefault(kind, []).append(thing)
    areas = about.get("area", [])
    return (
        any(not lineage.follow(board) for board in about.get("board", []))
        or any((duty, area) in homeless for duty in about.get("duty", []) for area in areas)
        or any(not after.find_boards_on(t, a) for t in about.get("theme", []) for a in areas)
    )


def compare_findings(
    before: tuple[Finding, ...], after: tuple[Finding, ...], lineage: Lineage
) -> tuple[tuple[Finding, ...], tuple[Finding, ...], tuple[ChangedFinding, ...], int]:
    """The findings gone, introduced and changed, and how many are the same.

    A finding of before is looked for after with its boards replaced by their successors, so a
    merger does not make it look new. One that differs only in what chance would have is the same:
    that moves with every seat in the region.
    """
    now = {finding.identity: finding for finding in after}
    origins: dict[tuple[str, tuple[str, ...]], list[Finding]] = {key: [] for key in now}
    gone = []
    for finding in before:
        heirs = [key for key in _successors(finding, lineage) if key in now]
        for key in heirs:
            origins[key].append(finding)
        if not heirs:
            gone.append(finding)
    introduced = tuple(now[key] for key, found in origins.items() if not found)
    pairs = tuple(ChangedFinding(tuple(found), now[key]) for key, found in origins.items() if found)
    changed = tuple(pair for pair in pairs if not _is_same(pair))
    return tuple(gone), introduced, changed, len(pairs) - len(changed)


def _is_same(pair: ChangedFinding) -> bool:
    before = tuple(finding.without_yardsticks() for finding in pair.before)
    return before == (pair.after.without_yardsticks(),)


def _successors(finding: Finding, lineage: Lineage) -> list[tuple[str, tuple[str, ...]]]:
    """The identities that a finding may have after; boards that became one are named once.

    So a pair that became one board matches nothing, and a circle of three that became one of two
    is still that circle.
    """
    abouts: list[tuple[str, ...]] = [()]
    for about in finding.about:
        kind, _, thing = about.partition(":")
        heirs = lineage.follow(thing) or (thing,) if kind == "board" else (thing,)
        abouts = [(*known, f"{kind}:{heir}") for known in abouts for heir in heirs]
    return [(finding.code, _in_order(tuple(dict.fromkeys(about)))) for about in abouts]


def _in_order(about: tuple[str, ...]) -> tuple[str, ...]:
    """Boards that are at issue as equals in order of id; a line keeps its two ends."""
    if any(not part.startswith("board:") for part in about):
        return about
    return tuple(sorted(about))


def _find_board_changes(
    before: LandscapeGraph, after: LandscapeGraph, lineage: Lineage
) -> tuple[BoardChange, ...]:
    old, new = before.landscape.board_by_id, after.landscape.board_by_id
    changes = [_change(board, lineage, before, after) for board in old]
    carried = {board for _, now in lineage.successors for board in now}
    for board in new:
        if board not in old:
            origin = lineage.find_ancestors(board) if board in carried else ()
            changes.append(BoardChange(board, "new", out_of=origin))
    order = {action: place for place, action in enumerate(ACTIONS)}
    return tuple(sorted(changes, key=lambda change: (order[change.action], change.board)))


def _change(
    board: str, lineage: Lineage, before: LandscapeGraph, after: LandscapeGraph
) -> BoardChange:
    heirs = lineage.follow(board)
    if not heirs:
        return BoardChange(board, "retired")
    if heirs != (board,):
        return BoardChange(board, "merged", into=heirs)
    same = before.landscape.board_by_id[board] == after.landscape.board_by_id[board]
    others = tuple(origin for origin in lineage.find_ancestors(board) if origin != board)
    return BoardChange(board, "kept" if same and not others else "changed", out_of=others)


def _all(analysis: Analysis) -> tuple[Finding, ...]:
    found = (*analysis.findings, *(finding for finding, _ in analysis.accepted))
    return tuple(sorted(found, key=lambda finding: finding.identity))
