"""The picture of the options that no other beats: every mark in its place, and none hidden."""

from math import hypot
from xml.etree import ElementTree

import pytest

from landscape.render.frontier_marks import (
    Frontier,
    Mark,
    OwnOptions,
    find_frontier_marks,
    frontier_list,
    frontier_mark_table,
    frontier_sentence,
)
from landscape.render.frontier_picture import frontier_html, frontier_svg, place_marks
from landscape.scenario import apply
from landscape.scenario.proposals import Question, as_scenario, propose
from landscape.scenario.proposals.own import Own, measure_grouping
from landscape.words import LANGUAGES
from tests.scenario.steps import today

SVG = "{http://www.w3.org/2000/svg}"


def three():
    """Three boards, of which two share their members."""
    boards = {
        "audit": {"members": ["police", "fire"], "themes": ["money"], "meetings": 4},
        "finance": {"members": ["police", "fire"], "themes": ["money"], "meetings": 2},
        "harbour": {"members": ["health"], "themes": ["ships"], "meetings": 4},
    }
    return today(boards=boards, assumptions={"travel-hours": 1})


def found(outcomes=()):
    landscape = three()
    return propose(Question(boards=tuple(sorted(landscape.board_by_id)), at_most=2), landscape,
                   outcomes)  # fmt: skip


NOTHING = OwnOptions()


def marks_of(own=NOTHING, outcomes=()) -> Frontier:
    return find_frontier_marks(found(outcomes), own, ("seats", "hours"), "en")


def a_frontier(*marks: Mark) -> Frontier:
    return Frontier("Three boards", "seats", "hours", marks, ())


def a_mark(sign: str, across: float, up: float) -> Mark:
    return Mark("option", sign, f"Option {sign}", across, up, f"option:{sign}")


def test_today_and_every_option_are_marked_with_their_figures():
    frontier = marks_of()

    signs = {mark.sign: (mark.across, mark.up) for mark in frontier.marks}
    assert signs["T"] == (5, 4 * 8 + 2 * 8 + 4 * 4)
    assert [mark.kind for mark in frontier.marks].count("option") == len(found().frontier)


def test_an_option_of_a_file_is_lettered_and_one_that_is_chosen_has_another_shape():
    proposal = found()
    outcome = apply(as_scenario(proposal, proposal.frontier[0]), three())

    plain = marks_of(outcomes=[outcome])
    chosen = marks_of(OwnOptions(chosen=frozenset({outcome.scenario.id})), [outcome])
    assert [mark.kind for mark in plain.marks if mark.sign == "A"] == ["named"]
    assert [mark.kind for mark in chosen.marks if mark.sign == "A"] == ["own"]


def test_an_opened_option_comes_to_what_the_search_says_of_its_grouping():
    option = found().frontier[0]

    figures = measure_grouping(three(), option.grouping)
    assert [figures[name] for name in ("seats", "hours", "largest")] == [*option.figures[:3]]


def test_what_is_not_counted_of_an_opened_option_keeps_it_off_the_picture():
    own = Own("mine", three().name_of("audit"), {"seats": 4})

    assert not [mark for mark in marks_of(OwnOptions((own,))).marks if mark.kind == "own"]


def test_marks_of_the_same_figures_stand_beside_each_other_and_lead_to_their_spot():
    placed = place_marks(a_frontier(*(a_mark(str(number), 5, 5) for number in range(30))))

    spots = [(one.x, one.y) for one in placed]
    apart = [hypot(a[0] - b[0], a[1] - b[1]) for a in spots for b in spots if a is not b]
    assert min(apart) >= 26
    assert {one.at for one in placed} == {placed[0].at}
    assert [one.is_moved for one in placed].count(False) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_picture_has_axes_with_units_and_a_sign_for_each_mark(language):
    drawing = ElementTree.fromstring(frontier_svg(marks_of(), language))

    words = [text.text for text in drawing.iter(f"{SVG}text")]
    assert {mark.sign for mark in marks_of().marks} <= {*words}
    assert any("(" in (text or "") or "," in (text or "") for text in words)
    assert drawing.attrib["role"] == "img"


def test_a_name_from_a_file_is_written_and_not_run():
    evil = Mark("named", "A", "<script>alert(1)</script>", 1, 2, "scenario:x")

    html = frontier_html(a_frontier(evil, a_mark("1", 3, 4)), "en", lambda thing: f"?{thing}")
    assert "<script>" not in html
    assert html.count("<a href") == 2


def test_the_table_has_a_row_for_each_mark_and_the_sentence_names_the_least():
    frontier = a_frontier(a_mark("1", 3, 90), a_mark("2", 8, 10))

    assert len(frontier_mark_table(frontier, "en").rows) == 2
    assert [cell.text for cell in frontier_list(frontier, "en")] == [
        "Option 1. Seats: 3. Hours a year: 90.",
        "Option 2. Seats: 8. Hours a year: 10.",
    ]
    assert frontier_sentence(frontier, "en") == (
        "Seats: least in Option 1, with 3. Hours a year: least in Option 2, with 10."
    )
