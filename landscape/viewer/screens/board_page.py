"""One board, or one organisation: all that is known of it, with the evidence and the sources."""

from landscape.graph import LandscapeGraph
from landscape.render.boards import board_table
from landscape.viewer import ui
from landscape.viewer.address import View, current
from landscape.viewer.board_parts import show_board
from landscape.viewer.left_out import warn_left_out
from landscape.viewer.organisation_parts import show_organisation
from landscape.viewer.other_day import show_other_day
from landscape.viewer.show import show_table
from landscape.viewer.store import read_graph
from landscape.viewer.subject import show_head
from landscape.words import say


def show_page() -> None:
    """The whole page, from the address."""
    view = current()
    graph = read_graph(view.day)
    if show_head(graph, view):
        return
    if not _show_asked(graph, view):
        _show_start(graph, view)


def _show_asked(graph: LandscapeGraph, view: View) -> bool:
    """The board or organisation in the address; gives whether there is such a one."""
    here, whole = graph.landscape, graph.landscape.whole or graph.landscape
    if view.board in here.board_by_id:
        show_board(graph, here.board_by_id[view.board], view)
    elif view.board in whole.board_by_id:
        heirs = {name: whole.board_by_id[name].name for name in graph.find_successors(view.board)}
        show_other_day(whole.board_by_id[view.board], view, heirs)
    elif view.organisation in here.organisation_by_id:
        show_organisation(graph, here.organisation_by_id[view.organisation], view)
    elif view.organisation in whole.organisation_by_id:
        show_other_day(whole.organisation_by_id[view.organisation], view)
    else:
        return False
    return True


def _show_start(graph: LandscapeGraph, view: View) -> None:
    """What to do here, and every board of the day to choose from."""
    ui.title(say("board.title", view.language))
    for name, value in (("board", view.board), ("organisation", view.organisation)):
        if value:
            warn_left_out(name, value, view.language)
    ui.text(say("board.intro", view.language))
    boards = graph.landscape.board_by_id.keys()
    show_table(board_table(graph, boards, view.language), view, name="boards")


show_page()
