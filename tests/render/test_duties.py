"""The catalogue of duties as tables: where each applies, and what one needs of another."""

from landscape.render.quality import feed_table, grade_table
from tests.builders import a_landscape

DUTIES = {
    "plan": {"area-unit": "psb", "since": "2016-04-01", "grade": "A", "devolution": "mixed"},
    "assessment": {
        "outputs": [
            {"name": "yearly assessment", "frequency": "yearly", "feeds": ["plan"]},
            {"name": "summary", "frequency": "yearly"},
        ],
    },
}


def texts(table):
    return [tuple(cell.text for cell in row) for row in table.rows]


def test_each_duty_is_told_with_its_area_its_start_and_whose_power_it_is():
    table = grade_table(a_landscape(duties=DUTIES), "en")

    assert table.header == (
        "Duty", "In each", "Since", "How well the duty is known", "Law or guidance",
        "Does it ask for a body?", "Joint working", "Power",
    )  # fmt: skip
    [plan] = [row for row in texts(table) if row[0] == "Plan"]
    assert plan[1:3] == ("public services board area", "1 April 2016")
    assert plan[-1] == "Devolved and reserved"


def test_only_outputs_that_another_duty_needs_are_told():
    assert texts(feed_table(a_landscape(duties=DUTIES), "en")) == [
        ("Assessment", "yearly assessment", "Plan")
    ]


def test_a_landscape_in_which_no_duty_needs_another_has_no_rows():
    assert feed_table(a_landscape(duties={"plan": {}}), "en").rows == ()
