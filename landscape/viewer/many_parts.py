"""What a search found among more boards than can be grouped in every way."""

from landscape.render.proposal_many import (
    by_hand_sentence,
    gap_sentence,
    none_sentence,
    point_table,
    proof_sentence,
    searched_sentence,
)
from landscape.render.proposal_sentences import clash_heading, clash_sentences, fewest_sentence
from landscape.render.table import Cell
from landscape.scenario.proposals.many import ManyBoards
from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.grouping_part import show_grouping
from landscape.viewer.proposal_parts import show_basis
from landscape.viewer.proposal_search import forget
from landscape.viewer.search import Asked
from landscape.viewer.show import show_list, show_table
from landscape.words import say


def show_many(found: ManyBoards, asked: Asked, view: View) -> None:
    """How it was searched, what is proved, and each grouping found."""
    language, points = view.language, found.points.points
    show_basis(found.question, asked.landscape, found.rules, view)
    ui.text(searched_sentence(found, language))
    if points:
        ui.info(" ".join((proof_sentence(found, language), gap_sentence(found, language))).strip())
        show_table(point_table(found, asked.landscape, language), view, name="proposals")
        ui.text(by_hand_sentence(found, language))
        _show_points(found, asked, view)
    else:
        _show_none(found, view)
    if not found.points.is_proved:
        ui.button(
            say("proposals.anew", language), on_click=forget, args=(asked,), key="proposals-anew"
        )


def _show_none(found: ManyBoards, view: View) -> None:
    language = view.language
    clash = clash_sentences(found.rules, found.clash, language)
    if clash:
        ui.warning(clash_heading(clash, language))
        show_list([Cell(text) for text in clash], view)
        ui.text(none_sentence(found, language))
    else:
        ui.warning(none_sentence(found, language))
    if found.fewest is not None:
        ui.text(fewest_sentence(found.fewest, language))


def _show_points(found: ManyBoards, asked: Asked, view: View) -> None:
    ui.header(say("proposals.found", view.language))
    for number, point in enumerate(found.points.points, start=1):
        ui.subheader(say("propose.option", view.language, number=number))
        show_grouping(found.find_grouping(point.chosen), asked.landscape, view)
    ui.caption(say("propose.many.no-files", view.language))
