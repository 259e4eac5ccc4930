"""Boards by those who sit on them: who stands where, counted how, and told in which words."""

import pytest

from landscape.graph import build
from landscape.render.matrix import MatrixOrder, leave_out, make_matrix, read_order
from landscape.render.matrix_html import MatrixWays, key_html, matrix_html
from landscape.render.matrix_words import matrix_sentences, matrix_table, seats_between
from tests.builders import a_landscape

BOARDS = {
    "alpha": {
        "tier": "local",
        "members": [
            {"organisation": "police", "capacity": "chair", "reason": "statutory"},
            "council-conwy",
        ],
    },
    "beta": {"members": ["police", {"organisation": "adviser", "capacity": "adviser"}],
             "member-list": "partial"},
    "gamma": {"members": ["board:alpha"], "sensitive": "true"},
    "delta": {"member-list": "unknown"},
}  # fmt: skip


@pytest.fixture
def graph():
    return build(a_landscape(boards=BOARDS))


def a_matrix(graph, **how):
    return make_matrix(graph, set(BOARDS), "en", **how)


def boards(matrix):
    return [row.board.id for row in matrix.rows]


def parties(matrix):
    return [column.party for column in matrix.columns]


def draw(graph, matrix, language="en"):
    ways = MatrixWays(lambda thing: f"page/{thing}", lambda *seat: "seat/" + "+".join(seat))
    return matrix_html(matrix, graph, language, ways)


def test_a_matrix_of_no_boards_is_empty(graph):
    empty = make_matrix(graph, set(), "en")

    assert (empty.rows, empty.columns, empty.seats) == ((), (), 0)
    assert empty.group_rows() == ()


def test_boards_stand_by_tier_and_members_by_the_number_of_their_boards(graph):
    matrix = a_matrix(graph)

    assert boards(matrix) == ["beta", "delta", "gamma", "alpha"]
    assert [tier for tier, _ in matrix.group_rows()] == ["regional", "local"]
    assert parties(matrix) == ["police", "alpha", "council-conwy", "adviser"]


def test_an_adviser_is_shown_and_not_counted(graph):
    matrix = a_matrix(graph)

    assert {column.party: column.boards for column in matrix.columns}["adviser"] == 0
    assert {row.board.id: row.members for row in matrix.rows}["beta"] == 1
    assert "Adviser" in draw(graph, matrix)


@pytest.mark.parametrize(
    ("text", "rows", "columns"),
    [
        ("name~name", ["alpha", "beta", "delta", "gamma"],
         ["adviser", "alpha", "council-conwy", "police"]),
        ("members~kind", ["alpha", "beta", "gamma", "delta"],
         ["council-conwy", "police", "adviser", "alpha"]),
    ],
)  # fmt: skip
def test_the_orders_that_an_address_asks_for(graph, text, rows, columns):
    matrix = a_matrix(graph, order=read_order(text))

    assert boards(matrix) == rows
    assert parties(matrix) == columns
    assert read_order(text).text == text


@pytest.mark.parametrize("text", ["name", "size~name", "name~size", "tier~boards~more"])
def test_an_order_that_there_is_not_is_refused(text):
    with pytest.raises(ValueError, match=text):
        read_order(text)


def test_members_can_be_narrowed_to_some_kinds(graph):
    assert parties(a_matrix(graph, kinds=["police-force", "board"])) == ["police", "alpha"]


def test_a_seat_is_shown_short_and_read_out_whole_and_leads_to_what_it_rests_on(graph):
    html = draw(graph, a_matrix(graph))

    assert (
        '<a class="seat leads" href="seat/alpha+police" target="_self">'
        '<span aria-hidden="true">Chair<br>law ?</span>'
        '<span class="unseen">Chair, By law, Assumed</span></a>'
    ) in html


def test_every_heading_has_its_scope_and_every_name_its_page(graph):
    html = draw(graph, a_matrix(graph))

    assert '<th scope="col" class="up"><span><a href="page/organisation:police"' in html
    assert '<th scope="row"><a href="page/board:beta"' in html
    assert html.count('scope="rowgroup"') == 2


def test_the_column_that_rows_are_in_order_of_says_so(graph):
    assert "aria-sort" not in draw(graph, a_matrix(graph))
    by_members = draw(graph, a_matrix(graph, order=MatrixOrder("members")))
    assert 'class="members" aria-sort="descending">Members' in by_members


def test_a_board_whose_list_is_not_complete_has_at_least_so_many_and_not_none(graph):
    html = draw(graph, a_matrix(graph))

    assert '<td class="members">at least 1</td>' in html  # beta
    assert '<td class="members">Not known</td>' in html  # delta


def test_the_sentences_name_all_who_sit_on_as_many_boards(graph):
    size, most, lists = matrix_sentences(a_matrix(graph), graph.landscape, "en")

    assert size.startswith("Boards: 4. Organisations and boards with a seat on them: 4.")
    assert most == "1 member sits on the most of these boards, 2 of 4: Police."
    assert lists == "Lists of members: 2 complete, 1 known in part, 1 not known."


def test_nobody_is_named_where_nobody_sits_on_two(graph):
    one = make_matrix(graph, {"alpha"}, "en")

    assert len(matrix_sentences(one, graph.landscape, "en")) == 2


def test_a_board_that_is_left_out_takes_its_seats_and_its_counts_with_it(graph):
    kept = leave_out(a_matrix(graph), {"gamma", "beta"})

    assert boards(kept) == ["delta", "alpha"]
    assert {column.party: column.boards for column in kept.columns} == {
        "police": 1,
        "council-conwy": 1,
    }


def test_the_file_says_of_each_seat_all_that_the_page_does(graph):
    table = matrix_table(a_matrix(graph), graph.landscape, "en")

    alpha = next(row for row in table.rows if row[0].text == "Alpha")
    assert [cell.text for cell in alpha[1:6]] == [
        "Local", "North wales", "2", "Complete", "Chair, By law, Assumed",
    ]  # fmt: skip
    assert [cell.text for cell in table.rows[-1][3:6]] == ["4", "", "2"]
    assert {len(row) for row in table.rows} == {len(table.header)}


def test_one_seat_is_told_with_its_evidence(graph):
    table = seats_between(graph, graph.landscape.board_by_id["alpha"], "police", "en")

    assert [cell.text for cell in table.rows[0]] == [
        "Not known", "Chair", "By law", "Assumed", "made up for a test", "None",
    ]  # fmt: skip


def test_the_key_explains_every_short_word_that_differs_from_the_whole_one():
    assert "<b>Dep.</b> Deputy chair" in key_html("en")
    assert "<b>Chair</b>" not in key_html("en")
    assert "<b>?</b> Assumed" in key_html("en")
