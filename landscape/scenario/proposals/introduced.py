"""How many findings a group of boards brings about when it becomes one board.

Counted twice. For every group that is allowed, each rule is run on as few boards as show what the
merger changes. For the groupings that are told of, every rule is run on the whole landscape, as a
comparison does; only that number is a promise.

A merger keeps every duty where it was met, every member and every theme. So some rules can find
nothing new after it, and are not run for single groups: those on duties unmet, met twice or without
output (GAP001, GAP014, DUP003), on required members absent (GAP002), on a theme decided nowhere
(GAP009) and on accepted findings (GAP018). Those that count over a whole region, of footprints and
of needed bodies (FTP002, WKL001), are left to the count over the whole landscape.
"""

from collections.abc import Callable, Sequence

from landscape.findings import RULES, Analysed, Analysis, analyse, reanalyse
from landscape.graph import LandscapeGraph
from landscape.graph.completeness import find_regions
from landscape.graph.unmeasured import UnmeasuredGraph
from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.scenario.introduced import count_introduced
from landscape.scenario.lineage import Lineage
from landscape.scenario.matching import compare_findings
from landscape.scenario.proposals.merged import merge_group
from landscape.scenario.proposals.nearby import (
    find_near_lines,
    find_near_members,
    find_near_themes,
)
from landscape.scenario.scenario import Outcome
from landscape.scenario.start import Start
from landscape.scenario.steps.merge import Merge
from landscape.scenario.steps.step import Effect

Nearness = Callable[[Landscape, Sequence[str]], tuple[Board, ...]]
Sight = Callable[[Landscape, Board], bool]


def _is_joined(landscape: Landscape, board: Board) -> bool:
    """Whether it has members or lines, or others have lines to it."""
    lines = (line.to for other in landscape.boards for line in other.lines)
    return bool(board.members or board.lines) or board.id in lines


_LEFT_OUT = ("DUP003", "FTP002", "GAP001", "GAP002", "GAP009", "GAP014", "GAP018", "WKL001")
"""The rules that are not run for a single group; why stands at the top."""

_OF_MEMBERS = ("OVL001", "OVL002", "OVL004")
_OF_ROUTES = ("FTP001", "GAP004", "GAP005", "GAP006", "GAP012", "WKL002")
_OF_THEMES = ("DUP001", "DUP002", "FRG001", "GAP010", "GAP011", "OVL003")
_OF_LINES = tuple(
    rule.code
    for rule in RULES
    if rule.code not in (*_LEFT_OUT, *_OF_MEMBERS, *_OF_ROUTES, *_OF_THEMES)
)
"""All other rules: one that is made later is counted too."""

_PARTS: tuple[tuple[Nearness, Sight, tuple[str, ...]], ...] = (
    (
        find_near_members,
        lambda _, board: bool(board.members or board.back_to_back),
        _OF_MEMBERS,
    ),
    (
        find_near_lines,
        _is_joined,
        _OF_ROUTES,
    ),
    (
        find_near_lines,
        lambda *_: True,
        _OF_LINES,
    ),
    (
        find_near_themes,
        lambda *_: True,
        _OF_THEMES,
    ),
)
"""Which boards are near, which of those asked about the rules see anything of, and the rules."""


class _Part:
    """A few boards, the rules that are run on them, and what came of it so far.

    Boards of which the rules see nothing make no difference to them, so two groups with the same
    boards that are seen, and a new board of the same kind, are counted once.
    """

    def __init__(self, landscape: Landscape, sees: Sight, codes: Sequence[str]) -> None:
        self._landscape = landscape
        self._seen = frozenset(b.id for b in landscape.boards if sees(landscape, b))
        self._rules = tuple(rule for rule in RULES if rule.code in codes)
        graph = UnmeasuredGraph(landscape)
        self._before = Analysed(graph, analyse(graph, self._rules))
        self._counts: dict[object, int] = {}

    def count(self, step: Merge) -> int:
        seen = self._seen.intersection(step.boards)
        key = (seen, step.into.function, step.into.tier, step.into.area)
        if key not in self._counts:
            self._counts[key] = self._count(step) if seen else 0
        return self._counts[key]

    def _count(self, step: Merge) -> int:
        effect = step.effect(self._landscape)
        lineage = Lineage.unchanged(self._landscape.board_by_id).then(effect.replaced)
        after = self._look(UnmeasuredGraph(effect.landscape, like=self._before.graph))
        return len(compare_findings(self._before.analysis.every, after.every, lineage)[1])

    def _look(self, after: LandscapeGraph) -> Analysis:
        # Looking again at a part of a region works out what chance would have.
        if any(rule.reach == "region" for rule in self._rules):
            return analyse(after, self._rules)
        return reanalyse(self._before, after, self._rules)


class GroupCounter:
    """Counts, for one group of the boards of a question at a time, on the boards near them."""

    def __init__(self, landscape: Landscape, boards: Sequence[str]) -> None:
        """Takes the landscape and all boards of the question."""
        self._landscape = landscape
        self._parts = tuple(
            _Part(_narrow(landscape, boards, near), sees, codes) for near, sees, codes in _PARTS
        )

    def count(self, group: Sequence[str]) -> int:
        """The findings that arise when `group` becomes one board; a board by itself brings none."""
        if len(group) == 1:
            return 0
        step = merge_group(self._landscape, group)
        return sum(part.count(step) for part in self._parts)


class WholeCounter:
    """Counts by every rule on the whole landscape, as `compare` does."""

    def __init__(self, landscape: Landscape) -> None:
        """Takes the landscape before."""
        self._start = Start(landscape)

    def count(self, outcome: Outcome) -> int:
        """The findings that a scenario on that landscape introduces."""
        return self._count(outcome.landscape, outcome.lineage)

    def count_groups(self, grouping: Sequence[Sequence[str]]) -> int:
        """The findings that arise when each group becomes one board, whatever the law says."""
        landscape = self._start.landscape
        lineage = Lineage.unchanged(landscape.board_by_id)
        for group in grouping:
            if len(group) > 1:
                effect = merge_group(landscape, group).effect(landscape)
                landscape, lineage = effect.landscape, lineage.then(effect.replaced)
        return self._count(landscape, lineage)

    def _count(self, after: Landscape, lineage: Lineage) -> int:
        return count_introduced(self._start, Effect(after, dict(lineage.successors)))


def _narrow(landscape: Landscape, boards: Sequence[str], near: Nearness) -> Landscape:
    """The landscape with the boards near only; of one region, where the boards lie inside one."""
    narrow = landscape.with_boards(near(landscape, boards))
    asked = (landscape.board_by_id[board].area for board in boards)
    where = frozenset[str]().union(*map(landscape.councils_of, asked))
    regions = (area for area in find_regions(landscape) if where.issubset(area.councils))
    area = next((region.id for region in regions), landscape.about.area)
    about = landscape.about.model_copy(update={"area": area})
    return narrow.model_copy(update={"about": about})
