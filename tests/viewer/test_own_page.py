"""The page for one's own data: what is wrong, the corrected set, and who sees the landscape."""

import io
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from landscape.render.template import board_rows, template_file
from landscape.viewer.brought import Brought, read_brought
from tests.load.uploads import FINANCE, SIX, a_zip, valid_files, with_changes
from tests.render.test_template import GWENT, WALES, with_six_faults
from tests.viewer.conftest import PAGES
from tests.viewer.sent import downloads, text_in

Open = Callable[..., AppTest]
Said = Callable[[AppTest], str]

SCENARIO = b"""\
title: {en: Let finance go}
summary: {en: One board fewer.}
day: 2024-01-01
evidence: assumed
because: {en: made up for a test}
steps:
  - {op: retire, board: finance, evidence: assumed, because: {en: made up for a test}}
"""


@pytest.fixture(autouse=True)
def _forget() -> Iterator[None]:
    yield
    st.cache_resource.clear()


def put(page: AppTest, *files: tuple[str, bytes]) -> AppTest:
    """The page with files put in its box."""
    return page.file_uploader[0].set_value([(*file, "") for file in files]).run()


def turn(page: AppTest, name: str, **parameters: str) -> AppTest:
    """Another page in the same session."""
    page.query_params.clear()
    page.query_params.update(parameters)
    return page.switch_page(str(PAGES / f"{name}_page.py")).run()


@pytest.fixture
def shown(open_page: Open) -> AppTest:
    """A session that looks at a landscape of its own."""
    page = put(open_page("own"), ("my.zip", a_zip(valid_files())))
    return page.button(key="own-show").click().run()


def test_nothing_is_said_before_anything_is_brought(open_page: Open, said: Said):
    page = open_page("own")

    assert not page.exception
    assert not page.error
    assert "What is in" not in said(page)


def test_six_problems_are_listed_at_once_and_four_are_set_right(open_page: Open, said: Said):
    page = put(open_page("own"), ("my.zip", a_zip(with_changes(SIX))))

    told = said(page)
    assert not page.exception
    assert "6 problems" in told
    assert all(f"{FINANCE}:{line}" in told for line in (4, 8, 10, 11, 16, 18))
    assert "4 corrections" in told
    assert "2 problems" in told
    assert not [button for button in page.button if button.key == "own-show"]


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_page_is_whole_in_both_languages(open_page: Open, said: Said, language: str):
    page = put(open_page("own", lang=language), ("my.zip", a_zip(with_changes(SIX))))

    assert not page.exception
    assert "own." not in said(page)


def test_what_is_no_zip_is_refused_in_words(open_page: Open, said: Said):
    page = put(open_page("own"), ("my.zip", b"not a zip"))

    assert not page.exception
    assert "is not a zip file" in said(page)


def test_what_is_wrong_is_said_in_welsh_on_a_welsh_page(open_page: Open, said: Said):
    page = put(open_page("own", lang="cy"), ("my.zip", b"not a zip"))

    assert "nid ffeil zip y gellir ei hagor yw hon" in said(page)
    assert "is not a zip file" not in said(page)


def test_what_was_brought_is_told_of_in_the_other_language_once_the_page_is_in_it(
    open_page: Open, said: Said
):
    page = put(open_page("own"), ("my.zip", a_zip(with_changes(SIX))))
    page.query_params["lang"] = "cy"
    page.run()

    told = said(page)
    assert "yw hwn: national, regional" in told
    assert "is not one of" not in told


def test_the_files_of_problems_are_in_the_language_of_the_page(
    open_page: Open, monkeypatch: pytest.MonkeyPatch
):
    page = open_page("own", lang="cy")
    with downloads(monkeypatch) as files:
        put(page, ("my.zip", a_zip(with_changes(SIX))))
    with downloads(monkeypatch) as marked:
        put(page, ("gwent.xlsx", with_six_faults()))

    [problems] = [raw for name, raw in files.items() if "problems-own" in name and "csv" in name]
    [workbook] = [raw for name, raw in marked.items() if "marked.xlsx" in name]
    assert b"nid oes rheswm; cafwyd " in problems
    assert b"has no reason" not in problems
    assert "function: nid un o'r rhain yw hwn" in text_in(workbook)


def test_a_zip_beside_other_files_is_refused(open_page: Open, said: Said):
    page = put(open_page("own"), ("my.zip", a_zip(valid_files())), ("a.yaml", b"name: x"))

    assert "cannot be read beside other files" in said(page)


def test_every_page_shows_the_landscape_once_it_is_chosen(shown: AppTest, said: Said):
    assert "You are looking at your own data: Two boards in the north (my.zip)" in said(shown)
    assert "Finance Board" in said(turn(shown, "map", mode="table"))
    assert "Finance Board" in said(turn(shown, "board", board="finance"))
    for name in ("start", "findings", "compare", "proposals", "data"):
        page = turn(shown, name)
        assert not page.exception
        assert "You are looking at your own data" in said(page)


def test_another_session_does_not_see_it(shown: AppTest, open_page: Open, said: Said):
    other = open_page("map", mode="table")

    assert "Finance Board" in said(turn(shown, "map", mode="table"))
    assert "Finance Board" not in said(other)
    assert "your own data:" not in said(other)
    assert "Mystery Board" in said(other)


def test_leaving_it_shows_what_everybody_sees(shown: AppTest, said: Said):
    page = shown.button(key="own-leave").click().run()

    assert "You are looking at your own data" not in said(page)
    assert "Mystery Board" in said(turn(page, "map", mode="table"))


def test_what_was_brought_is_still_there_after_another_page(shown: AppTest, said: Said):
    page = turn(turn(shown, "map"), "own")

    assert "What is in my.zip" in said(page)


def test_the_scenarios_in_the_zip_are_compared(open_page: Open, said: Said):
    files = {**valid_files(), "scenarios/less.yaml": SCENARIO}
    page = put(open_page("own"), ("my.zip", a_zip(files)))
    page = turn(page.button(key="own-show").click().run(), "compare", scenarios="less")

    assert not page.exception
    assert "Let finance go" in said(page)


def test_a_scenario_with_a_fault_is_listed_with_the_rest(open_page: Open, said: Said):
    files = {**valid_files(), "scenarios/less.yaml": SCENARIO.replace(b"day: 2024", b"day: soon")}

    page = put(open_page("own"), ("my.zip", a_zip(files)))

    assert "scenarios/less.yaml:3" in said(page)


def test_what_was_brought_can_be_taken_away_again(open_page: Open, said: Said):
    page = put(open_page("own"), ("my.zip", a_zip(with_changes(SIX))))

    page = page.button(key="own-take-away").click().run()

    assert "What is in" not in said(page)
    assert not page.file_uploader[0].value


def test_a_language_is_all_that_is_kept_of_an_address(open_page: Open):
    page = put(open_page("own", lang="cy", day="2020-01-01"), ("my.zip", a_zip(valid_files())))
    page = page.button(key="own-show").click().run()

    assert page.query_params.get("lang") == "cy"
    assert "day" not in page.query_params


def brought(files: dict[str, bytes]) -> Brought:
    return read_brought({"my.zip": a_zip(files)})


def test_the_corrected_set_holds_the_corrections_and_every_file_that_was_brought():
    raw = brought(with_changes(SIX)).corrected_zip()

    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    assert set(files) == set(valid_files())
    assert b"since: 2019-04-01" in files[FINANCE]
    assert b"to: safty" in files[FINANCE]


def test_a_single_file_is_laid_over_the_landscape_that_comes_with_the_program():
    bundled = Path(__file__).parents[2] / "data/boards/gwent/safer-gwent.yaml"

    found = read_brought({"safer-gwent.yaml": bundled.read_bytes() + b"# changed\n"})

    assert found.problems == ()
    assert found.own is not None
    assert len(found.own.landscape.boards) > 300
    with zipfile.ZipFile(io.BytesIO(found.corrected_zip())) as archive:
        assert archive.namelist() == ["data/boards/gwent/safer-gwent.yaml"]


def test_nothing_is_written_to_a_disk(monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("something was written")

    monkeypatch.setattr(Path, "write_bytes", refuse)
    monkeypatch.setattr(Path, "write_text", refuse)

    assert brought(valid_files()).own is not None


def test_what_is_kept_for_everybody_is_kept_by_the_store_alone():
    """A cache that other modules keep for everybody would hold, and show, a person's own data."""
    viewer = Path(__file__).parents[2] / "landscape/viewer"
    kept = {
        f"{file.relative_to(viewer)}:{number}"
        for file in viewer.rglob("*.py")
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if "st.cache_" in line and "session" not in line
    }

    assert {place.partition(":")[0] for place in kept} <= {"own.py", "drawing.py"}


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_workbook_with_six_faults_lists_six_by_their_cells(
    open_page: Open, said: Said, language: str
):
    page = put(open_page("own", lang=language), ("gwent.xlsx", with_six_faults()))

    told = said(page)
    assert not page.exception
    assert "6 " in told
    assert all(cell in told for cell in ("boards!G2", "boards!O3", "members!B3", "lines!A2"))


def test_a_sound_workbook_is_shown_on_every_page(open_page: Open, said: Said):
    raw = template_file(WALES, board_rows(GWENT[:2]))
    page = put(open_page("own"), ("gwent.xlsx", raw))
    page = page.button(key="own-show").click().run()

    assert "You are looking at your own data: Community safety in Wales" in said(page)
    told = said(turn(page, "board", board=GWENT[0].id))
    assert GWENT[0].name.en in told
