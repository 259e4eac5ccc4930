"""The rules that whoever asks may set: caps, boards that stay, pairs that stay apart."""

from collections.abc import Iterable, Iterator

from landscape.graph.membership import find_members
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.scenario.proposals.broken import Broken, Check, Group
from landscape.scenario.proposals.question import Question

Asked = tuple[str, Message, Message, Check]
"""Id of a rule, what it says, its ground, and the question about a group."""

_MEETING = 120
"""Minutes of the meeting that a cap is explained by."""


def find_asked_checks(question: Question, landscape: Landscape) -> tuple[Asked, ...]:
    """The rules that a question sets.

    A cap never stands below what a board has by itself: no board is forbidden to be as it is.
    """
    members = {b: find_members(landscape.board_by_id[b]) for b in question.boards}
    themes = {
        b: frozenset(held.theme for held in landscape.board_by_id[b].themes)
        for b in question.boards
    }
    return (
        _cap("largest", members, question.largest),
        _cap("themes", themes, question.most_themes),
        *(_stay(landscape, board) for board in sorted({*question.stay})),
        *(_apart(landscape, *pair) for pair in sorted({*_sort_each(question.apart)})),
    )


def _sort_each(pairs: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    return ((min(pair), max(pair)) for pair in pairs)


def _cap(name: str, held: dict[str, frozenset[str]], asked: int) -> Asked:
    most = max(asked, *map(len, held.values()))

    def check(group: Group) -> Iterator[Broken]:
        # One of the boards that sat on another does not sit on itself afterwards.
        count = len(frozenset().union(*(held[board] for board in group)) - group)
        if count > most:
            why = message(f"propose.broken.{name}", count=count, most=most)
            yield Broken(name, tuple(sorted(group)), why)

    ground = message(f"propose.ground.{name}", minutes=round(_MEETING / most))
    if most > asked:
        ground = message("propose.ground.raised", asked=asked)
    return name, message(f"propose.rule.{name}", count=most), ground, check


def _stay(landscape: Landscape, board: str) -> Asked:
    name, named = f"stay:{board}", {"board": landscape.name_of(board)}

    def check(group: Group) -> Iterator[Broken]:
        if board in group:
            yield Broken(name, tuple(sorted(group)), message("propose.broken.stay", **named))

    return name, message("propose.rule.stay", **named), message("propose.ground.asked"), check


def _apart(landscape: Landscape, one: str, other: str) -> Asked:
    name = f"apart:{one}:{other}"
    named = {"board": landscape.name_of(one), "other": landscape.name_of(other)}

    def check(group: Group) -> Iterator[Broken]:
        if {one, other} <= group:
            yield Broken(name, tuple(sorted(group)), message("propose.broken.apart", **named))

    return name, message("propose.rule.apart", **named), message("propose.ground.asked"), check
