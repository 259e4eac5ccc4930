"""An organisation on its page: what is known of it, where it sits and why, what that needs."""

from landscape.graph import LandscapeGraph
from landscape.model.organisation import Organisation
from landscape.render.board_facts import find_ties, organisation_facts, tie_sentences
from landscape.render.boards import seat_table
from landscape.render.finding_subject import find_parts
from landscape.render.workload import basis_sentences, load_table
from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.show import show_csv, show_list, show_table, show_withheld
from landscape.viewer.store import read_analysis
from landscape.viewer.subject import show_acronyms, show_findings, show_heading, show_sources
from landscape.words import say


def show_organisation(graph: LandscapeGraph, organisation: Organisation, view: View) -> None:
    """Everything known of an organisation on the day."""
    language = view.language
    show_heading(organisation.name, view)
    show_acronyms((organisation.name.say(language), *organisation.aliases), view)
    _show_seats(graph, organisation, view)
    if find_ties(graph, organisation.id):
        ui.header(say("board.lines", language))
        show_list(tie_sentences(graph, organisation.id, language), view)
    ui.header(say("organisation.facts", language))
    show_table(organisation_facts(graph, organisation, language), view)
    _show_hours(graph, organisation, view)
    found = read_analysis(view.day).findings
    own = [one for one in found if organisation.id in find_parts(one, "organisation")]
    show_findings(own, view)
    seats = graph.find_seats_of(organisation.id)
    cited = {item.source for _, member in seats for item in member.sources}
    show_sources(graph, cited | {item.source for item in organisation.sources}, view)


def _show_seats(graph: LandscapeGraph, organisation: Organisation, view: View) -> None:
    ui.header(say("board.seats", view.language))
    seats = graph.find_seats_of(organisation.id)
    if not seats:
        ui.text(say("board.seats.none", view.language))
        return
    show_table(seat_table(graph, organisation.id, view.language), view)
    # Who sits on a sensitive board is not to leave the page as a file.
    table = seat_table(graph, organisation.id, view.language, only_open=True)
    show_csv(table, view, name="seats")
    show_withheld("rows", len(seats) - len(table.rows), view)


def _show_hours(graph: LandscapeGraph, organisation: Organisation, view: View) -> None:
    """What its seats, and those of its posts, are taken to need in a year."""
    day, language = graph.landscape, view.language
    all_of_it, posts = (
        load_table(day, by, language, only=organisation.id) for by in ("organisation", "post")
    )
    if not all_of_it.rows:
        return
    ui.header(say("organisation.hours", language))
    ui.text(basis_sentences(day, language, boards=None)[0])
    show_table(all_of_it, view)
    if posts.rows:
        show_table(posts, view)
