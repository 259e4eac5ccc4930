"""The pictures of every page: none is forgotten, and each shows what is in the record."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from urllib.parse import parse_qsl

import pytest

from landscape.bundled import find_data
from landscape.load import load
from landscape.scenario.draft import unpack_draft
from landscape.viewer.address import PAGES, read_view

FILE = Path(__file__).parent.parent / "docs" / "tour" / "make.py"


@pytest.fixture(scope="module")
def tour() -> ModuleType:
    spec = spec_from_file_location("tour", FILE)
    assert spec and spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_every_page_has_its_picture_in_the_order_of_the_menu(tour: ModuleType):
    assert tuple(tour.STATES) == PAGES


@pytest.mark.parametrize("page", PAGES)
def test_a_picture_shows_its_own_page_with_an_address_that_can_be_read(tour: ModuleType, page: str):
    path, _, query = tour.STATES[page].partition("?")
    _, wrong = read_view(dict(parse_qsl(query)))

    assert (path or PAGES[0]) == page
    assert wrong == ()


def test_the_scenario_that_is_being_built_is_on_boards_of_the_record(tour: ModuleType):
    query = dict(parse_qsl(tour.STATES["build"].partition("?")[2]))
    draft = unpack_draft(query["draft"], load(find_data()))

    assert len(draft.steps) == 1
