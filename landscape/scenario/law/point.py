"""One thing that the law has to say of a scenario, and what it asks somebody to do."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal, get_args

PointKind = Literal[
    "homeless",
    "output-waiting",
    "own-scrutiny",
    "excluded",
    "legal-groups-missing",
    "legal-groups",
    "condition",
    "taken-on",
    "confirm",
    "member-lost",
    "member-never",
    "scrutiny-kept",
    "scrutiny-unknown",
    "output-moved",
]

KINDS: tuple[PointKind, ...] = get_args(PointKind)
"""In the order in which they are told."""

Group = Literal["home", "own-body", "groups", "arrange", "confirm", "members", "scrutiny", "tell"]

GROUPS: tuple[Group, ...] = get_args(Group)
"""What there is to do, the most pressing first."""

_GROUP_OF: dict[PointKind, Group] = {
    "homeless": "home",
    "output-waiting": "home",
    "own-scrutiny": "own-body",
    "excluded": "own-body",
    "legal-groups-missing": "groups",
    "legal-groups": "arrange",
    "condition": "arrange",
    "taken-on": "arrange",
    "confirm": "confirm",
    "member-lost": "members",
    "member-never": "members",
    "scrutiny-kept": "scrutiny",
    "scrutiny-unknown": "scrutiny",
    "output-moved": "tell",
}


@dataclass(frozen=True)
class LegalPoint:
    """One thing that the law has to say of one duty, in one area or in several alike."""

    kind: PointKind
    duty: str
    areas: tuple[str, ...]
    """The areas of the duty's own kind; one, until points that say the same are told together."""

    councils: tuple[str, ...]
    """Those councils of the areas for which it is so, sorted."""

    boards: tuple[str, ...]
    """The boards that meet the duty after; of joint meeting, and of a duty that is taken on, those
    that newly do so; of a duty without a home, those that met it before."""

    things: tuple[str, ...] = ()
    """The kind of member that is required, or the duties that wait for an output; of scrutiny
    that stays with each council, the duties that are scrutinised."""

    is_recorded: bool = True
    """Of a member: whether the lists of members are complete, so that one not listed is absent."""

    @property
    def group(self) -> Group:
        """What there is to do about it."""
        return _GROUP_OF[self.kind]

    @property
    def order(self) -> tuple[object, ...]:
        """Where it stands in a list: by what there is to do, then by kind, duty and area."""
        place = (GROUPS.index(self.group), KINDS.index(self.kind))
        return (*place, self.duty, self.things, self.areas, self.boards, self.councils)


def fold(points: Iterable[LegalPoint]) -> tuple[LegalPoint, ...]:
    """The points with those that say the same of several areas as one, in order."""
    alike: dict[LegalPoint, list[LegalPoint]] = {}
    for point in points:
        alike.setdefault(replace(point, areas=(), councils=()), []).append(point)
    joined = (
        replace(
            same,
            areas=tuple(sorted({area for point in group for area in point.areas})),
            councils=tuple(sorted({c for point in group for c in point.councils})),
        )
        for same, group in alike.items()
    )
    return tuple(sorted(joined, key=lambda point: point.order))
