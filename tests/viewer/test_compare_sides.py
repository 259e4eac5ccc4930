"""Today at the left, the options to the right, and only what differs between them."""

from collections.abc import Callable

from streamlit.testing.v1 import AppTest

from tests.viewer.pressed import follow, ways

Said = Callable[[AppTest], str]
Open = Callable[..., AppTest]


def chosen(page: AppTest) -> list[str]:
    """The names of what is chosen in the rows of a page."""
    return [name for name, way in ways(page).items() if way.is_on]


def test_options_are_shown_first_and_each_board_has_one_action(open_compare: Open, said: Said):
    text = said(open_compare(scenarios="join,end"))

    north = text[text.index(">North Board<") :]
    assert north.index("→ Merge into: ") < north.index("✕ Stand down")
    assert "✚ New: carries on the work of" in text


def test_boards_that_no_option_changes_are_hidden_with_their_count(open_compare: Open, said: Said):
    page = open_compare(scenarios="join,end")

    assert "Lonely Board" not in said(page)
    assert page.toggle[0].label == "Show the 1 board that stays as it is (now hidden)"


def test_a_switch_in_the_address_shows_the_boards_that_stay(open_compare: Open, said: Said):
    page = open_compare(scenarios="join")
    page.toggle[0].set_value(True).run()

    assert page.query_params["which"] == "all"
    text = said(page)
    assert "○ Keep" in text[text.index("Lonely Board") :]

    page.toggle[0].set_value(False).run()
    assert "which" not in page.query_params


def test_today_shows_the_boards_before_any_step(open_compare: Open, said: Said):
    text = said(open_compare(scenarios="join", part="today"))

    assert "The boards as they are on" in text
    assert "North Board" in text
    assert ">Joined<" not in text


def test_an_address_of_before_still_leads_to_its_part(open_compare: Open):
    page = open_compare(scenarios="join", part="fates")

    assert chosen(page) == ["group-boards", "part-fates"]


def test_a_group_opens_with_its_first_part(open_compare: Open):
    page = open_compare(scenarios="join")
    page = follow(page, "group-law")

    assert page.query_params["part"] == "legal"


def test_going_back_to_the_overview_shows_the_options_again(open_compare: Open):
    page = open_compare(scenarios="join", part="plan")
    page = follow(page, "group-overview")

    assert "part" not in page.query_params
    assert chosen(page)[1] == "part-options"
