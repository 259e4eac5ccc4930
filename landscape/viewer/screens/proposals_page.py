"""Which boards could become one: proposals of a search, and where named options stand."""

from landscape.scenario.proposals import Proposal
from landscape.viewer import ui
from landscape.viewer.address import View, current
from landscape.viewer.left_out import warn_left_out
from landscape.viewer.many_parts import show_many
from landscape.viewer.proposal_choice import show_choice
from landscape.viewer.proposal_parts import show_proposal
from landscape.viewer.proposal_question import find_asked, leave_out_strange
from landscape.viewer.proposal_search import find_found, show_search
from landscape.viewer.search import Asked
from landscape.viewer.store import read_graph, read_outcomes
from landscape.words import say


def show_page() -> None:
    """What can be set, the button that starts a search, and what it found."""
    view = current()
    ui.title(say("page.proposals", view.language))
    ui.text(say("propose.stance", view.language))
    landscape = read_graph(view.day).landscape
    view, unknown = leave_out_strange(view, landscape)
    asked = find_asked(view, landscape, read_outcomes(view.day))
    for name, value in unknown:
        warn_left_out(name, value, view.language)
    show_choice(asked, view)
    if asked.question is None:
        name = "too-few" if asked.choice.boards else "none-offered"
        ui.info(say(f"proposals.{name}", view.language))
    else:
        _show_result(asked, view)


def _show_result(asked: Asked, view: View) -> None:
    found = find_found(asked)
    if found is None:
        show_search(asked, view)
    elif isinstance(found, Proposal):
        show_proposal(found, view)
    else:
        show_many(found, asked, view)


show_page()
