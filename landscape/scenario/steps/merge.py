"""Merge: boards end, and one takes on their members, themes, duties and lines."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from typing import Literal

from landscape.model.board import Board
from landscape.model.duty import Duty
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.model.text import Text
from landscape.scenario.steps.join import Join
from landscape.scenario.steps.where_met import find_councils


class Merge(Join):
    """Boards end; one board carries on everything that they held, or what is chosen of it.

    Duties that the law lets boards meet together need a condition then, which the comparison
    names for each council area.
    """

    op: Literal["merge"]

    def describe(self, landscape: Landscape) -> Message:
        """The merge as a sentence."""
        names = tuple(landscape.name_of(board) for board in self.boards)
        return message("step.merge", boards=names, into=self.into.name)

    def _against_law(self, landscape: Landscape, boards: Sequence[Board]) -> Iterable[Message]:
        yield from find_fixed_by_law(landscape, boards)
        yield from find_scrutineers(boards)
        yield from find_own_scrutiny(landscape, boards)
        yield from find_kept_apart(landscape, boards)


def is_fixed_by_law(duty: Duty) -> bool:
    """Whether regulations fix the body that meets a duty, and that is more than hearsay."""
    return duty.joint.mode == "fixed-by-regs" and duty.grade != "C"


def find_fixed_by_law(landscape: Landscape, boards: Iterable[Board]) -> Iterable[Message]:
    """Objections for boards that meet a duty whose body and area regulations fix.

    General knowledge (grade C) is no ground for an objection.
    """
    for board in boards:
        for met in board.duties:
            duty = landscape.duty_by_id.get(met.duty)
            if duty and is_fixed_by_law(duty):
                yield message("objection.fixed-by-law", board=board.name, duty=duty.name)


def find_scrutineers(boards: Iterable[Board]) -> Iterable[Message]:
    """Objections for boards of which one scrutinises the other."""
    for one, other in combinations(boards, 2):
        for scrutineer, scrutinised in ((one, other), (other, one)):
            if any(li.kind == "scrutiny" and li.to == scrutinised.id for li in scrutineer.lines):
                yield message("objection.scrutineer", board=scrutineer.name, other=scrutinised.name)


def find_own_scrutiny(landscape: Landscape, boards: Sequence[Board]) -> Iterable[Message]:
    """Objections for scrutiny that the law asks of each council by itself.

    General knowledge (grade C) is no ground for an objection.
    """
    for duty, names in _find_excluded(landscape, boards):
        if is_each_councils_own(duty):
            yield message("objection.merge.each-its-own", duty=duty.name, boards=names)


def find_kept_apart(landscape: Landscape, boards: Sequence[Board]) -> Iterable[Message]:
    """Objections for duties, other than scrutiny, that the law has no way to merge.

    In Wales these are the strategies of community safety partnerships: an agreement to combine
    areas is for England alone (Crime and Disorder Act 1998, section 5(1A)). Such boards can still
    meet as one: `hold-jointly`. General knowledge (grade C) is no ground for an objection.
    """
    for duty, names in _find_excluded(landscape, boards):
        if duty.function != "scrutiny":
            yield message("objection.merge.kept-apart", duty=duty.name, boards=names)


def is_each_councils_own(duty: Duty) -> bool:
    """Whether the law asks each council to scrutinise by itself, and that is more than hearsay."""
    is_excluded = duty.joint.mode == "excluded" and duty.function == "scrutiny"
    return is_excluded and duty.grade != "C"


def _find_excluded(
    landscape: Landscape, boards: Sequence[Board]
) -> Iterator[tuple[Duty, tuple[Text, ...]]]:
    """Duties that may not be met jointly, with the boards that meet each for different councils."""
    for duty_id in sorted({met.duty for board in boards for met in board.duties}):
        duty = landscape.duty_by_id.get(duty_id)
        if duty is None or duty.joint.mode != "excluded" or duty.grade == "C":
            continue
        where = [find_councils(landscape, board, duty_id) for board in boards]
        if len({councils for councils in where if councils}) > 1:
            pairs = zip(boards, where, strict=True)
            yield duty, tuple(board.name for board, councils in pairs if councils)
