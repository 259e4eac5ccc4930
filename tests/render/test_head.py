"""What a file says of itself, in it and in its name."""

import csv
import io
from dataclasses import replace
from datetime import date

from landscape.render.head import LONGEST_NAME, Head, file_name, make_head
from landscape.render.plain import table_csv
from landscape.render.table import Cell, Table
from tests.builders import a_landscape

HEAD = Head(
    title="Boards",
    day=date(2024, 1, 1),
    choices=(("Place", "Bro Morgannwg"), ("Tiers", "regional, local")),
    source="Source: a toy landscape.",
    language="en",
)
TABLE = Table("Boards", ("Board", "Seats"), ((Cell("Audit"), Cell("2,000", is_number=True)),))


def read(text):
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))


def test_a_csv_without_a_head_has_nothing_but_the_table():
    assert read(table_csv(TABLE)) == [["Board", "Seats"], ["Audit", "2000"]]


def test_each_row_of_a_csv_says_what_file_it_is_from_and_has_as_many_cells_as_the_header():
    header, row = read(table_csv(TABLE, HEAD))

    assert header[:2] == ["Board", "Seats"]
    assert row == [
        "Audit",
        "2000",
        "Boards",
        "2024-01-01",
        "Place: Bro Morgannwg; Tiers: regional, local",
        "Source: a toy landscape.",
    ]
    assert len(header) == len(row)


def test_a_choice_that_looks_like_a_formula_is_kept_a_text():
    typed = replace(HEAD, title="=cmd|x", choices=())

    assert read(table_csv(TABLE, typed))[1][2] == "'=cmd|x"


def test_where_nothing_was_chosen_the_file_says_so():
    head = make_head(a_landscape().as_of(date(2024, 1, 1)), "en", title="Boards")

    assert head.lines()[:2] == ("As at 1 January 2024", "Filters: none, all is shown")
    assert "Toy landscape" in head.source


def test_a_name_tells_page_table_day_choices_and_language():
    name = file_name("map", "boards", head=HEAD)

    assert name == "map-boards-2024-01-01-bro-morgannwg-regional-local-en"


def test_a_name_says_nothing_twice():
    plain = replace(HEAD, choices=())

    assert file_name("map", "map-2024-01-01", head=plain) == "map-map-2024-01-01-en"


def test_a_long_name_is_cut_and_still_tells_the_language():
    many = replace(HEAD, choices=(("Themes", ", ".join(f"theme {n}" for n in range(50))),))

    name = file_name("map", "boards", head=many)

    assert len(name) <= LONGEST_NAME
    assert name.endswith("-en")


def test_what_was_typed_cannot_leave_the_folder_or_break_a_name():
    typed = replace(HEAD, choices=(("Words", '../../x\\y:"<b>'),))

    assert file_name("data", "sources", head=typed) == "data-sources-2024-01-01-x-y-b-en"
