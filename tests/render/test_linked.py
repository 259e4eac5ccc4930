"""Sentences and cells in which each name leads to its page."""

from landscape.render.html import cell_html
from landscape.render.linked import say_linked
from landscape.render.table import Cell, Table, join_cells, keep_links

BOARD, POLICE = Cell("Audit & Co", link="board:audit"), Cell("Police", link="organisation:police")


def html(cell):
    return cell_html(cell, "en", lambda thing: f"/{thing}")


def test_a_sentence_without_links_reads_as_it_always_did():
    cell = say_linked("sentence.route", "en", {"board": Cell("Audit"), "to": Cell("Police")})

    assert cell.text == html(cell) == "Audit answers to Police."


def test_each_name_in_a_sentence_leads_to_its_own_page():
    cell = say_linked("sentence.route", "en", {"board": BOARD, "to": POLICE})

    assert cell.text == "Audit & Co answers to Police."
    assert html(cell) == (
        '<a href="/board:audit" target="_self">Audit &amp; Co</a> answers to '
        '<a href="/organisation:police" target="_self">Police</a>.'
    )


def test_a_list_of_names_has_a_link_for_each_and_says_when_it_is_empty():
    assert join_cells((), "en").text == "None"
    assert html(join_cells((POLICE, Cell("Fire")), "en")).endswith("Police</a>; Fire")


def test_links_that_lead_nowhere_are_taken_out_of_every_part():
    table = Table("", ("",), ((join_cells((BOARD, POLICE), "en"),),))

    (cell,) = keep_links(table, lambda link: link.startswith("board:")).rows[0]

    assert [part.link for part in cell.parts] == ["board:audit", None]
