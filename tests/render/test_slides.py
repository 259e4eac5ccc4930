"""A scenario as slides, on a page and in a file that needs nothing else."""

import re

import pytest

from landscape.render.slide_html import talk_file, talk_html
from landscape.render.slides import make_talk
from landscape.scenario import Comparison, compare
from landscape.words import LANGUAGES
from tests.scenario.steps import add_member, merge, retire, today, what_comes_of

pytestmark = pytest.mark.dot

THREE = ["police", "health", "fire"]
BOARDS = {
    "north": {"themes": ["crime"], "members": THREE, "duties": ["plan"]},
    "south": {"themes": ["crime"], "members": THREE},
    "watch": {"members": THREE, "sensitive": "true", "lines": {"reporting": "north"}},
}


def compare_steps(*steps) -> Comparison:
    return compare(what_comes_of(today(boards=BOARDS, organisations=["charity"]), *steps))


def headings(*comparisons: Comparison) -> list[str]:
    return [slide.heading for slide in make_talk(comparisons, "en").slides]


def test_today_comes_first_then_the_proposal_each_step_and_what_follows():
    found = headings(compare_steps(merge("north", "south"), retire("watch")))

    assert found[0].startswith("Today: the boards on")
    assert found[2:4] == ["Step 1 of 2 of the scenario", "Step 2 of 2 of the scenario"]
    assert found[4:6] == ["What follows from it", "What the law has to say"]
    assert found[6].startswith("What is not known")
    assert found[-1] == "What is to be done"


def test_a_step_says_what_happens_to_each_board_that_it_touches():
    talk = make_talk([compare_steps(merge("north", "south"))], "en")

    ((_, told),) = talk.slides[2].groups
    assert [cell.text for cell in told] == [
        "North: → Merge into: Merged",
        "South: → Merge into: Merged",
        "Merged: ✚ New",
        "Watch: what changes: lines",
    ]


def test_a_step_tells_that_members_change_and_not_who_they_are():
    told = make_talk([compare_steps(add_member("watch", "charity"))], "en").slides[2].groups

    assert [cell.text for cell in told[0][1]] == ["Watch: what changes: members"]


def test_several_scenarios_stand_beside_each_other_before_each_is_told():
    found = headings(compare_steps(merge("north", "south")), compare_steps(retire("south")))

    assert found[0] == "Today and the options, board by board"
    assert found[1] == "What changes"
    assert len(found) == 3 + 2 * 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_is_whole_and_asks_nothing_of_any_server(language):
    html = talk_file([compare_steps(merge("north", "south"))], language)

    assert html.count("<section ") == html.count("<h1 ")
    assert f'<html lang="{language}">' in html
    assert not re.findall(r'(?:src|href)="(?!data:)', html)
    assert "http://" not in re.sub(r"base64,[^\"]*", "", html)


def test_the_file_leaves_out_the_lines_of_sensitive_boards_which_the_page_draws():
    comparison = compare_steps(merge("north", "south"))

    on_page = make_talk([comparison], "en").slides[0].chart
    in_file = make_talk([comparison], "en", is_file=True).slides[0].chart
    assert on_page is not None
    assert in_file is not None
    assert len(in_file.lines) == len(on_page.lines) - 1


def test_words_of_a_scenario_are_written_and_not_run():
    talk = make_talk([compare_steps(retire("south"))], "en")
    evil = talk_html(type(talk)("</title><script>x()</script>", "<b>", talk.slides), "en")

    assert "<script>x()" not in evil
    assert "<b>" not in evil
