"""Who sits together, as a sentence, a table and a chart with a dot for each member."""

from landscape.graph.together import find_together
from landscape.render.together import together_html, together_sentence, together_table
from tests.builders import a_landscape

LANDSCAPE = a_landscape(
    boards={
        "alpha": {"members": ["fire", "health", "police", "prison"]},
        "beta": {"members": ["fire", "health", "police", "prison"]},
        "gamma": {"members": ["fire", "health", "police"]},
    }
)
SETS = find_together(LANDSCAPE.boards)


def test_where_no_set_is_there_it_is_said():
    assert together_sentence((), LANDSCAPE, "en").startswith("No three members sit together")
    assert together_table((), LANDSCAPE, "en").rows == ()


def test_the_sentence_names_the_set_on_the_most_boards():
    assert together_sentence(SETS, LANDSCAPE, "en") == (
        "2 sets of three members or more sit together on two boards or more. "
        "On the most, 3: Fire; Health; Police."
    )


def test_the_table_tells_each_set_with_its_boards():
    rows = [tuple(cell.text for cell in row) for row in together_table(SETS, LANDSCAPE, "en").rows]

    assert rows == [
        ("Fire; Health; Police", "3", "Alpha; Beta; Gamma"),
        ("Fire; Health; Police; Prison", "2", "Alpha; Beta"),
    ]


def test_the_chart_has_a_dot_for_each_member_of_a_set_and_a_bar_as_long_as_its_boards():
    html = together_html(SETS, LANDSCAPE, "en", lambda thing: f"page/{thing}")

    assert html.count("●") == 3 + 4
    assert '<th scope="row">3 boards<span class="bar" style="width: 100%">' in html
    assert '<th scope="row">2 boards<span class="bar" style="width: 67%">' in html
    assert 'href="page/board:gamma"' in html
