"""A grouping as lists of boards, each of which leads to its page."""

from collections.abc import Sequence
from html import escape

from landscape.model.landscape import Landscape
from landscape.render.option_sentences import wider_sentences
from landscape.render.proposal_sentences import split_grouping
from landscape.render.table import Cell, cell_of
from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.show import show_list
from landscape.words import say

_ABREAST = 3
"""Groups that stand side by side."""


def show_grouping(grouping: Sequence[tuple[str, ...]], landscape: Landscape, view: View) -> None:
    """The boards of each group that become one, those that stay, and what areas grow."""
    joined, alone = split_grouping(grouping)
    groups = [("join", group) for group in joined] + ([("stay", alone)] if alone else [])
    for start in range(0, len(groups), _ABREAST):
        row = groups[start : start + _ABREAST]
        for column, (kind, boards) in zip(ui.columns(_ABREAST), row, strict=False):
            with column:
                head = say(f"proposals.group.{kind}", view.language, count=len(boards))
                ui.html(f"<h4>{escape(head)}</h4>")
                names = [
                    cell_of(landscape.name_of(board), view.language, link=f"board:{board}")
                    for board in boards
                ]
                show_list(names, view)
    wider = [Cell(text) for text in wider_sentences(grouping, landscape, view.language)]
    if wider:
        show_list(wider, view)
