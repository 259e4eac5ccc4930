"""What differs after a scenario; what got worse is never folded into a total."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

from landscape.findings import Finding
from landscape.graph import LandscapeGraph
from landscape.graph.themes import near_themes
from landscape.scenario.bridges import LostBridge, find_lost_bridges, find_new_only_links
from landscape.scenario.duties import PlacedDuty, place_duties
from landscape.scenario.effects import (
    LastSeat,
    SeatChange,
    find_last_seats,
    find_seat_changes,
)
from landscape.scenario.fate import Fate
from landscape.scenario.fates import find_fates
from landscape.scenario.law import LegalPoint, find_legal_points
from landscape.scenario.lineage import Lineage
from landscape.scenario.matching import ChangedFinding, compare_findings
from landscape.scenario.measures import (
    Measure,
    measure,
    measure_duties,
    measure_findings,
    measure_losses,
)
from landscape.scenario.scenario import Outcome
from landscape.scenario.start import Start

Action = Literal[
    "kept", "changed", "renamed", "merged", "joint", "absorbed", "split", "retired", "new"
]
"""What a scenario does with a board; one that is `joint` meets as part of another, and in law goes
on."""

ACTIONS: tuple[Action, ...] = get_args(Action)

STAYING: tuple[Action, ...] = ("kept", "changed")
"""What happens to a board that goes on under its own id; any other one begins or ends."""

_ABSENCES = frozenset({"GAP009"})
"""Rules about a theme that lacks a board: when the theme is held less, they find more."""

_OF_NEAR_THEMES = frozenset({"GAP010", "GAP011"})
"""Rules for which a board that holds a theme's parent or one of its parts holds the theme."""


@dataclass(frozen=True)
class BoardChange:
    """What a scenario does with one board."""

    board: str
    action: Action
    into: tuple[str, ...] = ()
    """For a board that ends and does not just end: the boards that carry it on."""

    out_of: tuple[str, ...] = ()
    """For a board that carries others on: these; of a renamed one, the one that it was."""


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
    last_seats: tuple[LastSeat, ...]
    bridges: tuple[LostBridge, ...]
    only_links: tuple[str, ...]
    """The boards that alone would link somebody to the rest, and carry on none that did before."""

    duties: tuple[PlacedDuty, ...]
    fates: tuple[Fate, ...]
    legal: tuple[LegalPoint, ...]
    """What the law has to say, point by point, each for one area."""

    @property
    def homeless(self) -> tuple[PlacedDuty, ...]:
        """The duties that the scenario leaves without a home."""
        return tuple(placed for placed in self.duties if placed.placement == "homeless")

    @property
    def lost(self) -> tuple[Fate, ...]:
        """The themes, duties, members and chairs that the scenario leaves without a home."""
        return tuple(fate for fate in self.fates if fate.status == "no-home")


def compare(outcome: Outcome, start: Start | None = None) -> Comparison:
    """What differs between the landscape before a scenario and after it.

    `start` keeps what was worked out of the landscape before, which must be its own, for several
    scenarios that have it in common.
    """
    was, now = (start or Start(outcome.before)).look(outcome.landscape)
    before, after = was.graph, now.graph
    duties = place_duties(before, after)
    had, has = was.analysis.every, now.analysis.every
    gone, introduced, changed, unchanged = compare_findings(had, has, outcome.lineage)
    homeless = frozenset((d.duty, d.area) for d in duties if d.placement == "homeless")
    lapsed = tuple(f for f in gone if _has_ended(f, outcome.lineage, homeless, after))
    last_seats, bridges = find_last_seats(outcome), find_lost_bridges(outcome)
    return Comparison(
        outcome=outcome,
        boards=_find_board_changes(before, after, outcome.lineage),
        resolved=tuple(finding for finding in gone if finding not in lapsed),
        lapsed=lapsed,
        introduced=introduced,
        changed=changed,
        unchanged=unchanged,
        measures=(
            *measure(before, after),
            *measure_findings(had, has),
            *measure_duties(duties),
            *measure_losses(len(last_seats), len(bridges)),
        ),
        seats=find_seat_changes(outcome),
        last_seats=last_seats,
        bridges=bridges,
        only_links=find_new_only_links(outcome),
        duties=duties,
        fates=find_fates(outcome.before, outcome.landscape, outcome.lineage),
        legal=find_legal_points(before, after, duties, outcome.lineage),
    )


def compare_all(outcomes: Iterable[Outcome]) -> tuple[Comparison, ...]:
    """The comparison of each scenario; a landscape that several start from is looked at once."""
    starts: list[Start] = []
    return tuple(compare(outcome, _find_start(outcome, starts)) for outcome in outcomes)


def _find_start(outcome: Outcome, starts: list[Start]) -> Start:
    known = next((start for start in starts if start.landscape == outcome.before), None)
    if known is None:
        known = Start(outcome.before)
        starts.append(known)
    return known


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
        or any(_is_dropped(finding, t, a, after) for t in about.get("theme", []) for a in areas)
    )


def _is_dropped(finding: Finding, theme: str, area: str, after: LandscapeGraph) -> bool:
    """Whether nobody there holds a theme any more, by the boards that the rule counts for it."""
    if finding.code in _ABSENCES:
        return False
    is_wide = finding.code in _OF_NEAR_THEMES
    themes = near_themes(after.landscape, theme) if is_wide else (theme,)
    return not any(after.find_boards_on(near, area) for near in themes)


def _find_board_changes(
    before: LandscapeGraph, after: LandscapeGraph, lineage: Lineage
) -> tuple[BoardChange, ...]:
    old, new = before.landscape.board_by_id, after.landscape.board_by_id
    changes = [_change(board, lineage, before, after) for board in old]
    carried = {board for _, now in lineage.successors for board in now}
    for board in new:
        if board not in old:
            origin = lineage.find_ancestors(board) if board in carried else ()
            is_renamed = len(origin) == 1 and lineage.follow(origin[0]) == (board,)
            changes.append(BoardChange(board, "renamed" if is_renamed else "new", out_of=origin))
    order = {action: place for place, action in enumerate(ACTIONS)}
    return tuple(sorted(changes, key=lambda change: (order[change.action], change.board)))


def _change(
    board: str, lineage: Lineage, before: LandscapeGraph, after: LandscapeGraph
) -> BoardChange:
    heirs = lineage.follow(board)
    if not heirs:
        return BoardChange(board, "retired")
    if heirs != (board,):
        return BoardChange(board, _name_end(board, lineage, before, after), into=heirs)
    same = before.landscape.board_by_id[board] == after.landscape.board_by_id[board]
    others = tuple(origin for origin in lineage.find_ancestors(board) if origin != board)
    return BoardChange(board, "kept" if same and not others else "changed", out_of=others)


def _is_joint(
    board: str, heir: str, lineage: Lineage, before: LandscapeGraph, after: LandscapeGraph
) -> bool:
    """Whether `board`, or each board that it was in law, is a board in law of the one table that
    it shares with others."""
    old, new = before.landscape.board_by_id[board], after.landscape.board_by_id[heir]
    own = {(one.name, one.area) for one in old.legal_boards} or {(old.name, old.area)}
    in_law = {(one.name, one.area) for one in new.legal_boards}
    return own <= in_law and lineage.find_ancestors(heir) != (board,)


def _name_end(
    board: str, lineage: Lineage, before: LandscapeGraph, after: LandscapeGraph
) -> Action:
    """How a board that ends went into the boards that carry it on.

    One that in law goes on meets as part of another. One carries on under a new name in a board
    that carries nothing else on, and is taken into a board that is there today under the same name;
    otherwise it merged.
    """
    heir, *others = lineage.follow(board)
    if others:
        return "split"
    if _is_joint(board, heir, lineage, before, after):
        return "joint"
    if lineage.find_ancestors(heir) == (board,):
        return "renamed"
    today = before.landscape.board_by_id.get(heir)
    is_same = today and today.name == after.landscape.board_by_id[heir].name
    return "absorbed" if is_same else "merged"
