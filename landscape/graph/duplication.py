"""How much direction is set twice: boards beyond the first that decide one theme for one area.

dup(f, a) = max(0, number of boards that decide f for a at the same tier - 1), summed over themes f
and areas a (methods, section 5). Boards with the same councils work for the same area; one inside
another is not counted, for a local board below a regional one is no duplication.
"""

from collections import Counter

from landscape.graph.landscape_graph import LandscapeGraph
from landscape.graph.theme_roles import ROLES


def count_duplication(graph: LandscapeGraph) -> int:
    """The boards beyond the first, counted for each theme, each area and each tier."""
    groups = Counter(
        (theme, board.tier, councils)
        for theme, councils, boards in graph.find_boards_sharing_work()
        for board in boards
        if ROLES[board.function] == "decides"
    )
    return sum(count - 1 for count in groups.values())
