"""One action for each board, in the words of a working group; today beside the options."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from landscape.model.board import Board
from landscape.render.chart_sketch import board_fact
from landscape.render.table import Cell, Table, cell_of, many, term
from landscape.render.withheld import find_texts
from landscape.scenario import Comparison
from landscape.scenario.compare import Action, BoardChange
from landscape.words import Language, say, say_day

Group = tuple[Comparison, ...]
"""Comparisons with several scenarios that start from one landscape."""

Decision = Literal["keep", "merge", "re-remit", "new", "stand-down", "undecided"]
"""What is to be decided of a board; each has a symbol and a word, `decision.<name>`."""

DECISIONS: tuple[Decision, ...] = get_args(Decision)

SYMBOLS: Mapping[Decision, str] = {
    "keep": "○",
    "merge": "→",
    "re-remit": "◐",
    "new": "✚",
    "stand-down": "✕",
    "undecided": "?",
}
"""Shapes that differ in print without colour; none begins a formula in a spreadsheet."""

_DECISION_OF: Mapping[Action, Decision] = {
    "kept": "keep",
    "changed": "re-remit",
    "renamed": "re-remit",
    "merged": "merge",
    "joint": "merge",
    "absorbed": "merge",
    "split": "merge",
    "retired": "stand-down",
    "new": "new",
}

_PART_OF: Mapping[str, str] = {
    "name": "name",
    "aliases": "name",
    "area": "area",
    "themes": "themes",
    "duties": "duties",
    "members": "members",
    "member_list": "members",
    "demoted_chairs": "members",
    "lines": "lines",
    "absent_lines": "lines",
    "meetings": "meetings",
    "back_to_back": "meetings",
    "legal_boards": "legal-boards",
    "tasks": "tasks",
    "succeeds": "tasks",
}
"""What a field of a board is called where it differs; every other one is `other`."""

_WITHIN_REMIT = frozenset({"members", "lines", "meetings"})
"""What can change of a board while its remit stays."""


@dataclass(frozen=True)
class _Row:
    """A board, with what each of several scenarios does with it; None where it is not there."""

    board: str
    each: tuple[BoardChange | None, ...]

    @property
    def is_kept(self) -> bool:
        """Whether it stays as it is in every scenario that has it."""
        return all(change is None or change.action == "kept" for change in self.each)


def decide(comparison: Comparison, change: BoardChange) -> Decision:
    """The action of a board.

    A board that goes on with other lines, members or meetings alone is kept. One is undecided where
    a step that names it was passed over, on another day than the scenario's own, and no other step
    changes it.
    """
    if change.action == "kept" and change.board in _find_passed_over(comparison):
        return "undecided"
    if change.action == "changed" and not change.out_of:
        return (
            "keep"
            if _WITHIN_REMIT.issuperset(_find_changed_parts(*_both(comparison, change)))
            else "re-remit"
        )
    return _DECISION_OF[change.action]


def decision_word(decision: Decision, language: Language) -> str:
    """The symbol and the word of an action."""
    return f"{SYMBOLS[decision]} {say(f'decision.{decision}', language)}"


def decision_cell(comparison: Comparison, change: BoardChange | None, language: Language) -> Cell:
    """The action of a board with what it means for that board."""
    if change is None:
        return term("difference.not-there", language)
    word = decision_word(decide(comparison, change), language)
    if change.action in ("kept", "retired"):
        return Cell(word)
    outcome = comparison.outcome
    landscape = outcome.landscape if change.into else outcome.before
    others = many(tuple(map(landscape.name_of, change.into or change.out_of)), language).text
    if change.action == "changed":  # also of a board that is kept, for nothing is left unsaid
        others = ", ".join(_say_changed(comparison, change, language))
    elif not (change.into or change.out_of):
        return Cell(word)
    name = change.action if change.into or change.action == "changed" else f"{change.action}.from"
    return Cell(say(f"decision.says.{name}", language, decision=word, others=others))


def decision_table(comparisons: Group, language: Language, *, is_all: bool = False) -> Table:
    """Today at the left, each scenario to the right; only boards that some scenario changes.

    The comparisons start from one landscape. `is_all` takes in the boards that stay as they are.
    """
    rows = [row for row in _find_rows(comparisons) if is_all or not row.is_kept]
    before = comparisons[0].outcome.before
    day = say_day(before.day, language) if before.day else ""
    titles = (item.outcome.scenario.body.title.say(language) for item in comparisons)
    today = say("table.today-on", language, day=day)
    return Table(
        caption=say("table.decisions.caption", language, count=len(rows)),
        header=(say("table.board", language), today, *titles),
        rows=tuple(_cells(comparisons, row, language) for row in rows),
        stay=1,
    )


def count_kept(comparisons: Group) -> int:
    """How many boards stay as they are in every scenario."""
    return sum(row.is_kept for row in _find_rows(comparisons))


def count_decisions(comparison: Comparison) -> Mapping[Decision, int]:
    """How many boards there are of each action, those without one left out."""
    found = [decide(comparison, change) for change in comparison.boards]
    return {one: found.count(one) for one in DECISIONS if one in found}


def decision_sentence(comparison: Comparison, language: Language) -> str:
    """How many boards there are of each action, in one line."""
    counts = count_decisions(comparison).items()
    told = (
        say("decision.count", language, decision=decision_word(one, language), count=count)
        for one, count in counts
    )
    return "; ".join(told)


def decision_key(language: Language) -> tuple[Cell, ...]:
    """What each symbol and word means."""
    return tuple(
        Cell(say("decision.means", language, decision=decision_word(one, language),
                 meaning=say(f"decision.{one}.meaning", language)))
        for one in DECISIONS
    )  # fmt: skip


def say_changed_parts(was: Board, now: Board, language: Language) -> tuple[str, ...]:
    """What of a board that goes on is not as before, in words; never who or what exactly."""
    return tuple(say(f"decision.part.{part}", language) for part in _find_changed_parts(was, now))


def _say_changed(comparison: Comparison, change: BoardChange, language: Language) -> Iterator[str]:
    yield from say_changed_parts(*_both(comparison, change), language)
    if change.out_of:
        before = comparison.outcome.before
        names = many(tuple(map(before.name_of, change.out_of)), language).text
        yield say("decision.takes-in", language, others=names)


def _find_changed_parts(was: Board, now: Board) -> tuple[str, ...]:
    differing = [name for name in Board.model_fields if getattr(was, name) != getattr(now, name)]
    return tuple(dict.fromkeys(_PART_OF.get(name, "other") for name in differing))


def _both(comparison: Comparison, change: BoardChange) -> tuple[Board, Board]:
    outcome, board = comparison.outcome, change.board
    return outcome.before.board_by_id[board], outcome.landscape.board_by_id[board]


def _find_rows(comparisons: Group) -> Sequence[_Row]:
    """Boards that end or change remit, the new ones, those that stay but for a little, the rest."""
    found = [{change.board: change for change in item.boards} for item in comparisons]
    before = comparisons[0].outcome.before.board_by_id
    rows = [
        _Row(board, tuple(changes.get(board) for changes in found))
        for board in sorted({board for changes in found for board in changes})
    ]

    def place(row: _Row) -> tuple[bool, bool, bool, str]:
        pairs = zip(comparisons, row.each, strict=True)
        stays = all(change is None or decide(item, change) == "keep" for item, change in pairs)
        return row.is_kept, stays, row.board not in before, _find_heir(row)

    return sorted(rows, key=place)


def _find_heir(row: _Row) -> str:
    """The board that first carries it on, so that those that become one stand together."""
    heirs = (change.into[0] for change in row.each if change and change.into)
    return next(heirs, row.board)


def _cells(comparisons: Group, row: _Row, language: Language) -> tuple[Cell, ...]:
    pairs = zip(comparisons, row.each, strict=True)
    return (
        _name(comparisons, row.board, language),
        _today(comparisons[0], row.board, language),
        *(decision_cell(item, change, language) for item, change in pairs),
    )


def _name(comparisons: Group, board: str, language: Language) -> Cell:
    before = comparisons[0].outcome.before
    if board in before.board_by_id:
        return cell_of(before.name_of(board), language, link=f"board:{board}")
    after = (item.outcome.landscape for item in comparisons)
    return cell_of(next(one for one in after if board in one.board_by_id).name_of(board), language)


def _today(comparison: Comparison, board: str, language: Language) -> Cell:
    """The tier and the kind of work of a board that is there today."""
    here = comparison.outcome.before.board_by_id.get(board)
    return Cell(board_fact(here, language)) if here else term("difference.not-there", language)


def _find_passed_over(comparison: Comparison) -> frozenset[str]:
    """What the steps name that were passed over."""
    left = (one.step.model_dump() for one in comparison.outcome.left_out)
    return frozenset(text for step in left for text in find_texts(step))
