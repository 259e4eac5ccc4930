"""How firm the order of overlaps is, as it is printed."""

import json

import pytest

from landscape.graph import build
from landscape.graph.survival import Survival, Trial
from landscape.render.survival import (
    survival_json,
    survival_sentences,
    survival_table,
    survival_text,
)
from tests.builders import a_landscape

FOUR = {"members": ["charity", "health", "police", "prison"], "member-list": "complete"}
GRAPH = build(a_landscape(boards=dict.fromkeys(("audit", "finance", "roads"), FOUR)))
FOUND = (
    Survival("audit", "finance", rank=1, shared=4, jaccard=2 / 3, dropped=0.999, added=1.0),
    Survival("audit", "roads", rank=1, shared=4, jaccard=2 / 3, dropped=0.5, added=0.125),
)


def test_pairs_stand_by_name_with_their_standing_and_the_part_of_the_runs():
    table = survival_table(GRAPH, FOUND, "en")

    assert table.caption == "2 pairs of boards: how often each stays among the first"
    assert [row[:5] for row in table.texts()[1:]] == [
        ("1", "Audit", "Finance", "4", "0.67"),
        ("1", "Audit", "Roads", "4", "0.67"),
    ]
    assert [row[5:7] for row in table.texts()[1:]] == [("about as expected", "Assumed")] * 2
    assert [row[7:] for row in table.texts()[1:]] == [("99.9%", "100.0%"), ("50.0%", "12.5%")]
    assert [cell.link for cell in table.rows[0][1:3]] == ["board:audit", "board:finance"]


def test_the_headings_say_that_seats_by_law_do_not_count():
    header, *_ = survival_table(GRAPH, FOUND, "en").texts()

    assert header[3:5] == (
        "Shared whom the law does not seat",
        "Shared out of all whom the law does not seat",
    )


def test_what_was_done_is_said_with_its_numbers():
    order, how = survival_sentences(Trial(share=0.05, runs=300, seed=7), "en")

    assert "share at least 3 members without being made to by law" in order
    assert "5% of these places were taken away at random, 300 times" in how
    assert "or as many as there is room for, 300 times" in how
    assert "Boards with fewer than 3 such members are left out" in how
    assert "(seed 7)" in how


@pytest.mark.parametrize("language", ["en", "cy"])
def test_it_is_never_called_a_probability(language):
    text = survival_text(GRAPH, FOUND, Trial(), language).lower()

    assert "{" not in text
    assert not any(word in text for word in ("probabil", "chance", "tebygolrwydd", "significan"))


def test_where_nothing_is_shared_that_is_said():
    assert survival_text(GRAPH, (), Trial(), "en") == (
        "No two boards whose areas meet share 3 or more members whom the law does not seat."
    )


def test_as_json_it_holds_what_was_done_and_every_pair():
    value = json.loads(json.dumps(survival_json(GRAPH, FOUND, Trial(), "north-wales")))

    assert value["format"] == "landscape-survival/1"
    assert (value["share"], value["runs"], value["area"]) == (0.1, 1000, "north-wales")
    assert value["pairs"][1] == {
        "one": "audit",
        "other": "roads",
        "rank": 1,
        "shared-discretionary": 4,
        "jaccard-discretionary": 2 / 3,
        "reading": "about",
        "evidence": "assumed",
        "dropped": 0.5,
        "added": 0.125,
    }
