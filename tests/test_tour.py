"""The pictures of every page: none is forgotten, and each shows what is in the record."""

import subprocess
import sys
from itertools import product
from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from docs.tour import make as tour
from docs.tour.serving import start_server
from landscape.bundled import find_data
from landscape.load import load
from landscape.scenario.attempt import attempt_each, number
from landscape.scenario.draft import unpack_draft
from landscape.viewer.address import PAGES, read_view
from landscape.words import LANGUAGES


def test_every_page_has_its_picture_in_the_order_of_the_menu():
    assert tuple(tour.STATES) == PAGES


def test_every_picture_is_named_on_the_page_that_shows_them():
    words = tour.write_page()

    for state in (*tour.STATES, *tour.LOWER):
        for size, light, language in product(tour.SIZES, tour.LIGHTS, LANGUAGES):
            assert tour.name_of(state, light, size, language) in words
    assert {page for page, *_ in tour.LOWER.values()} <= {*tour.STATES}


@pytest.mark.parametrize("page", PAGES)
def test_a_picture_shows_its_own_page_with_an_address_that_can_be_read(page: str):
    path, _, query = tour.STATES[page].partition("?")
    _, wrong = read_view(dict(parse_qsl(query)))

    assert (path or PAGES[0]) == page
    assert wrong == ()


def test_the_scenario_that_is_being_built_is_on_boards_of_the_record():
    query = dict(parse_qsl(tour.STATES["build"].partition("?")[2]))
    wales = load(find_data())
    draft = unpack_draft(query["draft"], wales)

    tried = attempt_each(wales.as_of(draft.day.first_day), number(draft.steps))
    assert [attempt.objections for attempt in tried] == [(), ()]


def test_the_script_that_takes_them_runs_from_anywhere(tmp_path: Path):
    done = subprocess.run(
        [sys.executable, tour.__file__, "nonsense"],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.stderr.startswith("there is no page nonsense; the pages are start, map, ")


def test_a_program_that_ends_instead_of_serving_is_told_with_what_it_wrote():
    script = "import sys; print('out'); sys.exit('no data')"

    told = pytest.raises(RuntimeError, match=r"(?s)^nothing answered at http.*out.*no data")
    with told, start_server("-c", script):
        pass
