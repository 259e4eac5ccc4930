"""The facts that a finding rests on, gathered board by board and not as the rule does."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from landscape.findings import Finding
from landscape.graph import LandscapeGraph
from landscape.graph.posts import key_of
from landscape.graph.reporting import UPWARD
from landscape.model.board import Board, Line

Facts = list[Any]


@dataclass(frozen=True)
class Asked:
    """A finding, with what the record has of its boards."""

    graph: LandscapeGraph
    finding: Finding

    @property
    def boards(self) -> list[Board]:
        return [self.graph.landscape.board_by_id[board] for board in self.finding.boards]

    @property
    def things(self) -> list[str]:
        """The ids of all that it is about."""
        return [about.partition(":")[2] for about in self.finding.about]

    @property
    def lines(self) -> list[Line]:
        return [line for board in self.boards for line in board.lines]

    @property
    def seats(self) -> Facts:
        """Round the table, on any of the boards."""
        return [seat for board in self.boards for seat in board.members if seat.sits]

    @property
    def seats_shared(self) -> Facts:
        shared = set(self.graph.find_shared_members(*self.finding.boards))
        return [seat for seat in self.seats if seat.party in shared]


def facts_behind(graph: LandscapeGraph, finding: Finding) -> Facts | None:
    """None where a finding rests on more than the record of boards, as on the duties."""
    gather = GATHERED.get(finding.code)
    return gather(Asked(graph, finding)) if gather else None


def find_boards_and_theme(it: Asked) -> Facts:
    themes = [held for board in it.boards for held in board.themes]
    return [*it.boards, *(held for held in themes if held.theme == it.things[0])]


def find_boards_theme_and_lines_up(it: Asked) -> Facts:
    kinds = ("accountability", "reporting", "delivery")
    up = [one for one in it.lines if one.to == it.finding.boards[0] and one.kind in kinds]
    return [*find_boards_and_theme(it), *up]


def find_boards_and_areas(it: Asked) -> Facts:
    return [*it.boards, *(it.graph.landscape.area_by_id[board.area] for board in it.boards)]


def find_work_of_nobody(it: Asked) -> Facts:
    return [task for board in it.boards for task in board.tasks if task.held_by is None]


def find_absent_line(it: Asked) -> Facts:
    return [line for line in it.boards[0].absent_lines if line.to == it.things[1]]


def find_boards_and_succession(it: Asked) -> Facts:
    one, other = it.boards
    return [one, other, *(tie for tie in one.succeeds if tie.board == other.id)]


def find_seats_shared_and_ties(it: Asked) -> Facts:
    beside = [tie for board in it.boards for tie in board.back_to_back]
    return [*(tie for tie in beside if tie.board in it.finding.boards), *it.seats_shared]


def find_boards(it: Asked) -> Facts | None:
    return it.boards or None


def find_boards_and_routes(it: Asked) -> Facts:
    return [*it.boards, *(line for line in it.lines if line.kind == "accountability")]


def find_board_and_members(it: Asked) -> Facts:
    return [*it.boards, *it.boards[0].members]


def find_board_and_terms(it: Asked) -> Facts:
    return [*it.boards, it.boards[0].terms_of_reference]


def find_board_and_line(it: Asked) -> Facts:
    return [*it.boards, *(line for line in it.lines if [line.to, line.kind] == it.things[1:])]


def find_lines_of_circle(it: Asked) -> Facts:
    ends = (*it.finding.boards[1:], it.finding.boards[0])
    steps = set(zip(it.finding.boards, ends, strict=True))
    every = [(board.id, line) for board in it.boards for line in board.lines]
    return [li for one, li in every if (one, li.to) in steps and li.kind in UPWARD]


def find_seats_and_themes_of_post(it: Asked) -> Facts:
    organisation, post, broad = it.things
    seats = [seat for seat in it.seats if seat.organisation == organisation]
    seats = [seat for seat in seats if seat.post and key_of(seat.post) == post]
    under = {t.id for t in it.graph.landscape.themes if broad in (t.id, t.parent)}
    themes = [held for board in it.boards for held in board.themes if held.theme in under]
    return [*seats, *themes]


def find_boards_themes_and_seats_in_common(it: Asked) -> Facts:
    return [*it.boards, *find_named_themes(it), *find_seats_in_common(it)]


def find_named_themes(it: Asked) -> Facts:
    """The themes that the sentence names, as each board of the finding holds them."""
    values = dict(it.finding.message.values)
    names = {*values["themes"], *values.get("some", ())}
    by_id = it.graph.landscape.theme_by_id
    return [held for board in it.boards for held in board.themes if by_id[held.theme].name in names]


def find_seats_in_common(it: Asked) -> Facts:
    """The seats of those who sit on all boards, or on the hub and at least one other."""
    hubs = dict(it.finding.message.values).get("hubs", ())
    hub = [board for board in it.boards if board.name in hubs]
    groups = [[*hub, board] for board in it.boards if board not in hub] if hub else [it.boards]
    found = []
    for group in groups:
        sitting = [{seat.party for seat in board.members if seat.sits} for board in group]
        common = set.intersection(*sitting)
        found += [s for board in group for s in board.members if s.sits and s.party in common]
    return found


GATHERED: dict[str, Callable[[Asked], Facts | None]] = {
    "DUP001": find_boards_and_theme,
    "DUP002": find_boards_theme_and_lines_up,
    "DUP004": find_boards_and_succession,
    "FRG001": find_boards_and_theme,
    "FTP002": find_boards_and_areas,
    **dict.fromkeys(("GAP003", "GAP009", "GAP010", "GAP011", "GAP013", "GAP016"), find_boards),
    "GAP004": find_boards_and_routes,
    "GAP005": find_lines_of_circle,
    "GAP006": find_board_and_line,
    "GAP007": find_work_of_nobody,
    "GAP008": find_absent_line,
    "GAP012": find_boards_and_routes,
    "GAP015": find_board_and_members,
    "GAP017": find_board_and_terms,
    "OVL001": lambda it: it.seats_shared,
    "OVL002": lambda it: it.seats,
    "OVL003": find_boards_themes_and_seats_in_common,
    "OVL004": find_seats_shared_and_ties,
    "WKL002": find_seats_and_themes_of_post,
}
"""By the code of the rule; what is said of a duty rests on the catalogue of duties as well."""
