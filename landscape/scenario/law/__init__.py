"""What the law has to say of a scenario, duty by duty and area by area."""

from landscape.scenario.law.find import find_legal_points
from landscape.scenario.law.point import GROUPS, KINDS, Group, LegalPoint, PointKind, fold
from landscape.scenario.law.sentences import find_where, name_law, say_law, say_point

__all__ = [
    "GROUPS",
    "KINDS",
    "Group",
    "LegalPoint",
    "PointKind",
    "find_legal_points",
    "find_where",
    "fold",
    "name_law",
    "say_law",
    "say_point",
]
