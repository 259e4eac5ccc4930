"""The rules that follow from the law, from who scrutinises whom and from areas.

What a merger may not do is asked of the merging step itself, so that a proposal can be applied.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from landscape.graph import build
from landscape.graph.duties import DutyMap
from landscape.model.area import relate
from landscape.model.board import Board
from landscape.model.duty import Duty
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.scenario.proposals.broken import Broken, Check, Group
from landscape.scenario.proposals.merged import Merged, Merger
from landscape.scenario.proposals.question import Question
from landscape.scenario.steps.lawful import (
    find_fixed_by_law,
    find_kept_apart,
    find_own_scrutiny,
    find_scrutineers,
    is_each_councils_own,
    is_fixed_by_law,
    is_kept_apart,
)
from landscape.scenario.steps.where_met import find_councils

Objections = Callable[[Landscape, Sequence[Board]], Iterable[Message]]


def find_law_checks(
    question: Question, landscape: Landscape, merger: Merger
) -> tuple[tuple[str, Check], ...]:
    """The rules of law and of design, by id, each as a question about a group."""
    graph = build(merger.landscape)
    routed = frozenset(b for b in question.boards if graph.find_route_to_account_holder(b))
    today = DutyMap(merger.landscape)
    kinds: dict[str, Objections] = {
        "scrutiny": lambda _, boards: find_scrutineers(boards),
        "fixed-by-law": find_fixed_by_law,
        "required": find_required,
        "own-scrutiny": find_own_scrutiny,
        "no-route": find_kept_apart,
        "crossing": find_crossing,
        "duties": lambda _, boards: find_lost_duties(today, boards, merger),
        "account": lambda _, boards: find_lost_route(boards, routed, merger),
    }
    return tuple((name, _check(name, kind, landscape)) for name, kind in kinds.items())


def find_grounds(question: Question, landscape: Landscape) -> dict[str, Message]:
    """Where each rule of law comes from: of the duties at issue, the instruments."""
    boards = [landscape.board_by_id[board] for board in question.boards]
    met = [
        landscape.duty_by_id[duty] for duty in _find_duties(boards) & landscape.duty_by_id.keys()
    ]
    by_law = {
        "fixed-by-law": [duty for duty in met if is_fixed_by_law(duty)],
        "required": [d for d in met if any(_is_required(landscape, b, d.id) for b in boards)],
        "own-scrutiny": [duty for duty in met if is_each_councils_own(duty)],
        "no-route": [duty for duty in met if is_kept_apart(duty)],
    }
    grounds = {name: _name_ground(duties) for name, duties in by_law.items()}
    design = ("scrutiny", "crossing", "duties", "account")
    return grounds | {name: message(f"propose.ground.{name}") for name in design}


def find_required(landscape: Landscape, boards: Sequence[Board]) -> Iterator[Message]:
    """Boards that the law requires for a duty, with others that do not meet it.

    The board would still have to be there in law, whatever partners call the one that they make.
    """
    for board in boards:
        for duty in sorted(_find_duties([board])):
            others = tuple(b.name for b in boards if duty not in _find_duties([b]))
            if others and _is_required(landscape, board, duty):
                names = {"duty": landscape.duty_by_id[duty].name, "board": board.name}
                yield message("propose.broken.required", **names, others=others)


def find_crossing(landscape: Landscape, boards: Sequence[Board]) -> Iterator[Message]:
    """The pairs of boards whose areas cross: each has councils that the other does not have."""
    for one, other in combinations(boards, 2):
        areas = landscape.councils_of(one.area), landscape.councils_of(other.area)
        if relate(*areas) == "crossing":
            yield message("propose.broken.crossing", board=one.name, other=other.name)


def find_lost_duties(old: DutyMap, boards: Sequence[Board], merger: Merger) -> Iterator[Message]:
    """The duties that would lose their home, or a member whom they require, by the merger.

    Takes what meets each duty today: it is the same for every group, so it is gathered once.
    """
    landscape = old.landscape
    met = sorted(_find_duties(boards) & landscape.duty_by_id.keys())
    merged = _merge(merger, boards) if met else None
    if merged is None or _keeps_all(landscape, boards, merged.board):
        return
    new = DutyMap(merged.landscape)
    for duty_id in met:
        duty = landscape.duty_by_id[duty_id]
        where = frozenset().union(*(find_councils(landscape, b, duty_id) for b in boards))
        lost = set(new.find_unmet(duty_id, where)) - set(old.find_unmet(duty_id, where))
        absent = {item.type for item in old.find_absent_members(duty, where)}
        missing = {item.type for item in new.find_absent_members(duty, where)} - absent
        if lost or missing:
            yield message("propose.broken.duties", duty=duty.name)


def find_lost_route(
    boards: Sequence[Board], routed: frozenset[str], merger: Merger
) -> Iterator[Message]:
    """Whether the new board would have no way to an account-holder where one of `routed` has one.

    Boards of which no such way is recorded have none to lose.
    """
    having = tuple(board.name for board in boards if board.id in routed)
    if not having:
        return
    merged = _merge(merger, boards)
    if not build(merged.landscape).find_route_to_account_holder(merged.board.id):
        yield message("propose.broken.account", boards=having)


def _check(name: str, find: Objections, landscape: Landscape) -> Check:
    def check(group: Group) -> Iterator[Broken]:
        boards = [landscape.board_by_id[board] for board in sorted(group)]
        for why in find(landscape, boards):
            yield Broken(name, tuple(sorted(group)), why)

    return check


def _merge(merger: Merger, boards: Sequence[Board]) -> Merged:
    return merger.merge(frozenset(board.id for board in boards))


def _keeps_all(landscape: Landscape, boards: Sequence[Board], new: Board) -> bool:
    """Whether `new` meets each duty wherever one of `boards` did, and seats whoever sat as what.

    Then no duty can lose anything, whoever else meets it.
    """
    seated = {seat for board in boards for seat in _find_seated(board)}
    return seated <= {*_find_seated(new)} and all(
        find_councils(landscape, board, met.duty) <= find_councils(landscape, new, met.duty)
        for board in boards
        for met in board.duties
    )


def _find_seated(board: Board) -> Iterator[tuple[str, str | None]]:
    return ((m.organisation, m.sits_as) for m in board.members if m.organisation and m.sits)


def _find_duties(boards: Iterable[Board]) -> set[str]:
    return {met.duty for board in boards for met in board.duties}


def _is_required(landscape: Landscape, board: Board, duty_id: str) -> bool:
    """Whether the law, and more than hearsay of it, asks for the body that this board is."""
    duty = landscape.duty_by_id.get(duty_id)
    is_known = duty is not None and duty.body.required and duty.grade != "C"
    return is_known and board.basis == "statutory" and duty_id in _find_duties([board])


def _name_ground(duties: Sequence[Duty]) -> Message:
    if not duties:
        return message("propose.ground.not-at-issue")
    instruments = tuple(sorted({duty.instrument for duty in duties}))
    return message("propose.ground.law", instruments=instruments)
