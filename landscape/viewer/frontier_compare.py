"""The options that are compared, among those that a search found for the same boards."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from landscape.render.several import group_by_day
from landscape.render.table import Cell
from landscape.scenario import Comparison
from landscape.scenario.proposals import Proposal
from landscape.scenario.proposals.position import find_grouping
from landscape.viewer import ui
from landscape.viewer.address import View, leave_subject, link
from landscape.viewer.ask import Ask
from landscape.viewer.frontier_part import show_frontier_picture
from landscape.viewer.show import show_words
from landscape.viewer.store import found_proposals
from landscape.words import say


def show_frontier(comparisons: Sequence[Comparison], view: View) -> None:
    """The picture with the compared options marked; the way to the search where there is none."""
    boards = _find_joined(comparisons)
    if len(group_by_day(comparisons)) > 1 or len(boards) < 2:
        ui.text(say("frontier.not-here", view.language))
        return
    found = next(_find_fitting(comparisons), None)
    if found is not None:
        show_frontier_picture(found, view)
        return
    ui.text(say("frontier.not-yet", view.language, count=len(boards)))
    day = comparisons[0].outcome.before.day
    into = max(_count_after(item, boards) for item in comparisons)
    asked = replace(leave_subject(view), day=day, ask=Ask(boards=boards, into=into))
    words = say("frontier.look", view.language)
    show_words(Cell(words, link=f"url:{link('proposals', asked)}"), view)


def _find_joined(comparisons: Sequence[Comparison]) -> tuple[str, ...]:
    """The boards that one of the options makes one with others."""
    found = {
        change.board
        for item in comparisons
        for change in item.boards
        if change.action in ("merged", "absorbed", "joint")
    }
    return tuple(sorted(found))


def _count_after(comparison: Comparison, boards: Sequence[str]) -> int:
    """How many boards these are after a scenario."""
    follow = comparison.outcome.lineage.follow
    return len({heir for board in boards for heir in follow(board)})


def _find_fitting(comparisons: Sequence[Comparison]) -> Iterator[Proposal]:
    """What searches found for boards that each of the options regroups."""
    day = comparisons[0].outcome.before.day
    for one in found_proposals().values():
        if isinstance(one, Proposal) and one.landscape.day == day:
            boards = one.question.boards
            if all(find_grouping(item.outcome, boards) for item in comparisons):
                yield one
