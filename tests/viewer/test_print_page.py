"""The page on which a member of a board prints one chart of an area."""

import csv
import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.builders import a_folder
from tests.viewer.folders import open_folder, without_tags
from tests.viewer.pressed import files
from tests.viewer.words import notes

Said = Callable[[AppTest], str]

BOARDS = {
    "safety": {"name": "Safety Board", "lines": {"accountability": "council-conwy"}},
    "group": {"name": "Group", "lines": {"accountability": "safety"}},
    "secret": {"name": "Secret", "sensitive": True, "lines": {"accountability": "safety"}},
    "below": {"name": "Below", "lines": {"accountability": "secret"}},
}


@pytest.fixture
def open_print(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., AppTest]:
    folder = a_folder(
        tmp_path, area="wales",
        boards={name: {**board, "area": "north"} for name, board in BOARDS.items()},
        areas={"wales": {"kind": "wales", "councils": ["conwy", "denbighshire", "flintshire"]},
               "north": {"kind": "region", "councils": ["conwy", "denbighshire"]}},
    )  # fmt: skip
    return lambda **parameters: open_folder(folder, monkeypatch, "print", **parameters)


def test_without_an_area_the_page_offers_every_region_and_council(open_print, said: Said):
    text = said(open_print(lang="cy", day="2025-01-01"))

    assert 'href="print?lang=cy&amp;day=2025-01-01&amp;area=north"' in text
    assert "area=conwy" in text


def test_an_area_that_is_not_there_is_told(open_print):
    page = open_print(area="narnia")

    assert "“narnia”" in page.warning[0].value


def test_the_page_of_an_area_is_shown_with_words_for_those_who_do_not_see_it(open_print, said):
    page = open_print(area="north")

    assert not page.exception
    (alt,) = re.findall(r'<img src="data:image/png;base64,[^"]+" alt="([^"]+)"', said(page))
    assert "North: who answers to whom" in alt
    assert "2 boards and 2 lines" in alt


def test_each_board_has_its_way_to_the_people_in_plain_words(open_print, said):
    text = without_tags(said(open_print(area="north")))

    assert (
        "Group answers to Safety Board. (Assumed.) Safety Board answers to Council conwy. "
        "(Assumed.) The way ends with Council conwy, which is elected."
    ) in text


def test_ways_of_sensitive_boards_are_on_the_page_and_not_in_the_file(open_print, said):
    page = open_print(area="north")

    assert "Below answers to Secret." in without_tags(said(page))
    assert "2 ways from or through sensitive boards are not in the file." in said(page)


def test_an_area_without_boards_says_so(open_print):
    assert notes(open_print(area="flintshire"))[0]


def test_the_files_are_named_after_page_area_and_language(open_print):
    page = open_print(area="north", lang="cy")

    assert [key for key in files(page) if "pdf-sheet" in key]


def test_a_table_that_is_downloaded_says_what_it_is(open_print, monkeypatch):
    made = []
    monkeypatch.setattr(
        "landscape.viewer.ui.download_button",
        lambda _label, data, **more: made.append((more["file_name"], data)),
    )
    open_print(area="north")

    name, data = next(pair for pair in made if "routes" in pair[0] and pair[0].endswith("csv"))
    header, *rows = csv.reader(io.StringIO(data().removeprefix("\ufeff")))
    assert name == "print-routes-2024-01-01-north-en.csv"
    assert {tuple(row[-3:-1]) for row in rows} == {("2024-01-01", "Where: North")}
    assert len(rows) == 2
    assert header[-1] == "Source of the file"
