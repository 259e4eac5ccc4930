"""What proposals are asked for, in the address."""

from hypothesis import given
from hypothesis import strategies as st

from landscape.viewer.address import View, link_to, read_view
from landscape.viewer.ask import Ask, read_ask

NAMES = st.from_regex(r"[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,5}){0,2}", fullmatch=True)
SOME = st.lists(NAMES, max_size=4, unique=True).map(tuple)
PAIRS = st.lists(st.tuples(NAMES, NAMES).filter(lambda pair: pair[0] != pair[1]),
                 max_size=3, unique=True).map(tuple)  # fmt: skip
COUNTS = st.none() | st.integers(1, 999)

ASKS = st.builds(Ask, into=COUNTS, boards=SOME, largest=COUNTS, agenda=COUNTS, stay=SOME,
                 apart=PAIRS, option=COUNTS)  # fmt: skip


@given(ASKS)
def test_what_is_asked_comes_back_from_the_address(ask: Ask):
    wrong: list[tuple[str, str]] = []

    assert read_ask(ask.parameters(), wrong) == ask
    assert wrong == []


def test_what_nobody_set_is_not_in_the_address():
    assert View().parameters() == {}


def test_what_cannot_be_read_is_named_and_left_out():
    view, wrong = read_view({"into": "four", "largest": "0", "agenda": "²", "apart": "one~one,two"})

    assert view == View()
    assert sorted(wrong) == [
        ("agenda", "²"),
        ("apart", "one~one"),
        ("apart", "two"),
        ("into", "four"),
        ("largest", "0"),
    ]


def test_a_link_to_another_page_does_not_carry_what_was_asked():
    view = View(ask=Ask(into=3, boards=("north", "south")))

    assert link_to("board:north", view) == "board?board=north"
