"""What changed between two days, in sentences and for a file."""

from datetime import date

from landscape.findings import analyse
from landscape.graph import build
from landscape.render.changes import (
    Days,
    change_sentences,
    change_table,
    count_withheld,
    find_changes,
)
from tests.builders import a_landscape

BOARDS = {
    "open": {"area": "conwy", "members": [{"organisation": "police", "since": 2022}]},
    "secret": {
        "area": "flintshire",
        "sensitive": True,
        "members": [{"organisation": "police", "since": "2022-05", "capacity": "chair"}],
    },
    "new": {"since": 2023, "sources": ["minutes"], "area": "conwy"},
}


def days(boards):
    whole = a_landscape(boards=boards)
    graphs = [build(whole.as_of(date(year, 1, 1))) for year in (2020, 2024)]
    return Days(*graphs, *map(analyse, graphs))


def told(both, area=None):
    changes = find_changes(both, area)
    return [cell.text for cell in change_sentences(both, changes.record, "en")]


def test_where_nothing_changed_there_is_nothing_to_tell():
    both = days({"audit": {}})

    assert len(find_changes(both)) == 0
    assert change_table(both, find_changes(both), "en").rows == ()


def test_each_change_is_a_sentence_with_its_day_and_how_it_is_known():
    assert told(days(BOARDS)) == [
        "New began (2023). (Documented: Document minutes.)",
        "Police sits on Open (Member) (2022). (Assumed.)",
        "Police sits on Secret (Chair) (May 2022). (Assumed.)",
    ]


def test_only_the_changes_of_a_place_are_told_where_one_is_given():
    assert [text.split()[0:4] for text in told(days(BOARDS), "flintshire")] == [
        ["Police", "sits", "on", "Secret"]
    ]


def test_who_sits_on_a_sensitive_board_does_not_stand_in_the_file():
    both = days(BOARDS)
    changes = find_changes(both)

    texts = " ".join(cell.text for row in change_table(both, changes, "en").rows for cell in row)

    assert "Police sits on Open" in texts
    assert "Police sits on Secret" not in texts
    assert count_withheld(both, changes) >= 1


def test_findings_that_are_new_and_gone_are_told_with_the_record():
    both = days({"old": {"until": 2022}, "new": {"since": 2023}})
    changes = find_changes(both)

    new, gone = ({about for one in found for about in one.about}
                 for found in (changes.new, changes.gone))  # fmt: skip
    assert "board:new" in new
    assert "board:old" in gone
