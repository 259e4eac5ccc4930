"""The part of a landscape that a rule has to look at again after a change, by the rule's reach."""

from collections.abc import Callable, Collection
from dataclasses import dataclass

from landscape.findings.change import Change, do_overlap
from landscape.findings.finding import Finding
from landscape.findings.reach import Reach
from landscape.graph import LandscapeGraph, build
from landscape.graph.completeness import find_regions, group_by_region
from landscape.model.board import Board


@dataclass(frozen=True)
class Part:
    """What a rule is asked again, and which of its findings that is about."""

    graph: LandscapeGraph
    is_moved: Callable[[Finding], bool]
    """Whether a finding, of before or after, may differ; all others are the same."""


Narrow = Callable[[Change], Part | None]
"""The part for one reach; none where everything is to be looked at."""


def settle(change: Change, reach: Reach) -> Reach:
    """The reach that a rule has for one change, where it states one that hangs on the change."""
    return "theme" if reach == "joined-theme" and not change.rejoined else reach


def find_part(change: Change, reach: Reach) -> Part:
    """What a rule of some reach is asked again."""
    narrow = _NARROW.get(reach)
    part = narrow(change) if narrow and change.is_of_boards else None
    return part or Part(change.after, lambda _: True)


def _of_board(change: Change) -> Part:
    return _of_first(change, change.changed, change.changed)


def _of_tied(change: Change) -> Part:
    moved = change.find_near(change.changed)
    return _of_first(change, moved, change.find_near(moved))


def _of_below(change: Change) -> Part:
    moved = change.find_below(change.changed)
    return _of_first(change, moved, change.find_above(moved))


def _of_branch(change: Change) -> Part:
    """Boards that stand above, with all who are below these; an organisation is no board."""
    above = change.find_above(change.find_below(change.changed))
    moved = above.difference(change.after.landscape.organisation_by_id)
    return _of_first(change, moved, change.find_above(change.find_below(moved)))


def _of_first(change: Change, moved: Collection[str], looked_at: Collection[str]) -> Part:
    """Of the findings of the boards `moved`, which a finding names first."""
    graph = _part(change, change.pick(looked_at))
    return Part(graph, lambda finding: finding.boards[0] in moved)


def _of_members(change: Change) -> Part:
    """Boards with just the members that a changed board had or has."""
    moved = change.find_alike(change.changed)
    return _of_first(change, moved, moved)


def _of_subject(change: Change) -> Part:
    """Themes of one tree are related: parents, parts, and parts of the same parent."""
    themes = change.find_themes(change.versions)
    return _about(_part(change, change.find_holding(themes), themes=themes), theme=themes)


def _of_theme(change: Change) -> Part:
    return _of_themes(change, change.versions)


def _of_joined_theme(change: Change) -> Part:
    return _of_themes(change, change.find_versions(change.changed | change.rejoined))


def _of_themes(change: Change, boards: Collection[Board]) -> Part:
    """The themes related to those of `boards`, in the regions of the councils that these serve."""
    landscape = change.after.landscape
    themes, councils = change.find_themes(boards), change.find_places(boards)
    holding = change.find_holding(themes)
    serving = tuple(b for b in holding if landscape.councils_of(b.area) & councils)
    part = _part(change, serving, themes=themes, councils=councils)
    return _about(part, theme=themes, area=_find_areas(change, councils))


def _find_areas(change: Change, councils: frozenset[str]) -> frozenset[str]:
    """The areas with one of `councils`."""
    areas = change.after.landscape.area_by_id.values()
    return frozenset(area.id for area in areas if not councils.isdisjoint(area.councils))


def _of_duty(change: Change) -> Part:
    """Also the duties that feed these and that these feed, with all who stand above.

    Where a duty is met by boards that did not change, and are not below, nothing moves; where it
    came to be looked for or no longer is, it does everywhere.
    """
    landscape, looked_for = change.after.landscape, _looked_for(change)
    boards = change.find_versions(change.find_below(change.changed))
    moved = frozenset(met.duty for board in boards for met in board.duties) | looked_for
    where = (
        landscape.councils_of(a) for b in boards for m in b.duties for a in m.areas or (b.area,)
    )
    councils = frozenset[str]().union(*where)
    if looked_for:
        councils = frozenset(council.id for council in landscape.councils)
    duties = _find_fed(change, moved)
    meeting = (b.id for b in landscape.boards if any(m.duty in duties for m in b.duties))
    above = change.pick(change.find_above(meeting))
    part = _part(change, above, duties=duties, councils=councils)
    return _about(part, duty=moved, area=_find_areas(change, councils))


def _looked_for(change: Change) -> frozenset[str]:
    """The duties for which there is a reason to look in one of the two landscapes only."""
    was, now = (
        graph.also_look_for.union(met.duty for b in graph.landscape.boards for met in b.duties)
        for graph in (change.before.graph, change.after)
    )
    return was ^ now


def _find_fed(change: Change, duties: frozenset[str]) -> frozenset[str]:
    known = change.after.landscape.duties
    feeds = {duty.id: {to for output in duty.outputs for to in output.feeds} for duty in known}
    feeding = {duty for duty, to in feeds.items() if to & duties}
    return duties.union(feeding, *(feeds.get(duty, set()) for duty in duties))


def _of_met(change: Change) -> Part | None:
    """Nothing where no changed board meets a duty."""
    if any(board.duties for board in change.versions):
        return None
    return Part(_part(change, ()), lambda _: False)


def _of_place(change: Change) -> Part:
    landscape = change.after.landscape
    councils = frozenset[str]().union(*(landscape.councils_of(b.area) for b in change.versions))
    serving = (b for b in landscape.boards if landscape.councils_of(b.area) & councils)
    return _about(_part(change, tuple(serving), councils=councils), area=councils)


def _of_region(change: Change) -> Part | None:
    """With the boards that work in several regions, whose areas meet those of these regions.

    A board that is a member of others counts with its area wherever it sits, so it is looked at
    with those, and as one of their region when it changes.
    """
    landscape = change.after.landscape
    near = change.find_versions(change.find_near(change.changed))
    seated = (b.id for b in near if any(m.board in change.changed for m in b.members))
    touched = change.find_versions(change.changed.union(seated))
    regions = {region for region, boards in group_by_region(landscape, touched) if boards}
    if None in regions or do_overlap(find_regions(landscape)):
        return None
    groups = group_by_region(landscape, landscape.boards)
    boards = [b for region, found in groups if region in {*regions, None} for b in found]
    sitting = (member.board for board in boards for member in board.members if member.board)
    own = {b.id for region, found in groups if region in regions for b in found} | change.changed
    part = _part(change, change.pick({*sitting, *(board.id for board in boards)}))
    return Part(part, lambda finding: not own.isdisjoint(finding.boards))


def _about(graph: LandscapeGraph, **things: frozenset[str]) -> Part:
    """Of the findings about one of the things of each kind."""
    wanted = [frozenset(f"{kind}:{one}" for one in found) for kind, found in things.items()]
    return Part(graph, lambda f: not any(about.isdisjoint(f.about) for about in wanted))


def _part(change: Change, boards: tuple[Board, ...], **only: frozenset[str]) -> LandscapeGraph:
    after = change.after
    part = after.landscape.only(boards, **only)
    like = change.before.graph
    return build(part, also_look_for=after.also_look_for, like=like, part_of=after)


_NARROW: dict[Reach, Narrow] = {
    "board": _of_board,
    "tied": _of_tied,
    "below": _of_below,
    "branch": _of_branch,
    "members": _of_members,
    "subject": _of_subject,
    "theme": _of_theme,
    "joined-theme": _of_joined_theme,
    "duty": _of_duty,
    "met": _of_met,
    "place": _of_place,
    "region": _of_region,
}
