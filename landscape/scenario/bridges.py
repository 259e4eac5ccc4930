"""Which kinds of organisation would no longer meet: the lost-bridge test (methods, section 8)."""

from dataclasses import dataclass

from landscape.graph.bridges import Kinds, Meeting, find_meetings, find_only_links
from landscape.scenario.scenario import Outcome


@dataclass(frozen=True, order=True)
class LostBridge:
    """Two kinds of organisation that meet for some councils before, and for these nowhere after."""

    kinds: Kinds
    councils: tuple[str, ...]
    boards: tuple[str, ...]
    """Where they met for these councils."""

    organisations: tuple[tuple[str, str], ...]
    """The organisations of the two kinds that met there."""


def find_lost_bridges(outcome: Outcome) -> tuple[LostBridge, ...]:
    """The pairs of kinds that share a board for some council before and none after, by name.

    Only recorded seats are seen: two that meet where no list of members is known are not.
    """
    had, has = find_meetings(outcome.before), find_meetings(outcome.landscape)
    still = {(meeting.kinds, meeting.council) for meeting in has}
    lost: dict[Kinds, list[Meeting]] = {}
    for meeting in had:
        if (meeting.kinds, meeting.council) not in still:
            lost.setdefault(meeting.kinds, []).append(meeting)
    return tuple(_bridge(kinds, lost[kinds]) for kinds in sorted(lost))


def find_new_only_links(outcome: Outcome) -> tuple[str, ...]:
    """The boards of after that alone link somebody to the rest and carry on none that did, sorted.

    See `find_only_links` in landscape/graph/bridges.py.
    """
    links = frozenset(find_only_links(outcome.before))
    after = find_only_links(outcome.landscape)
    return tuple(b for b in after if links.isdisjoint(outcome.lineage.find_ancestors(b)))


def _bridge(kinds: Kinds, meetings: list[Meeting]) -> LostBridge:
    return LostBridge(
        kinds=kinds,
        councils=tuple(sorted({meeting.council for meeting in meetings})),
        boards=tuple(sorted({meeting.board for meeting in meetings})),
        organisations=tuple(sorted({meeting.organisations for meeting in meetings})),
    )
