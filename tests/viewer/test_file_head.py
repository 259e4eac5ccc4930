"""What a file says that its page was narrowed by: names as people know them, never ids."""

import pytest

from landscape.model.landscape import Landscape
from landscape.viewer.address import View
from landscape.viewer.file_head import find_choices
from landscape.viewer.store import read_landscape

SCENARIO = "north-wales-nine-to-four-a-contest"


@pytest.fixture
def wales() -> Landscape:
    return read_landscape()


def test_a_page_that_is_not_narrowed_has_no_choice(wales: Landscape):
    assert tuple(find_choices(wales, View())) == ()


def test_a_scenario_is_called_by_its_title(wales: Landscape):
    [(_, english)] = find_choices(wales, View(scenarios=(SCENARIO,)))
    [(_, welsh)] = find_choices(wales, View(language="cy", scenarios=(SCENARIO,)))

    assert english == "Nine boards into four: reading A, fourth place CONTEST"
    assert welsh.startswith("Naw bwrdd yn bedwar")


def test_a_finding_is_told_by_its_code_and_the_names_of_what_it_is_about(wales: Landscape):
    [(_, board)] = find_choices(wales, View(finding="GAP003 board:nw-safer-communities-board"))
    [(_, wide)] = find_choices(wales, View(finding="FRG001 theme:asb area:gwent"))

    assert board == "GAP003, North Wales Safer Communities Board"
    assert wide == "FRG001, Anti-social behaviour, Gwent"


def test_what_is_not_known_stands_as_it_was_written(wales: Landscape):
    view = View(finding="GAP003 board:atlantis", scenarios=("gone",))

    assert [text for _, text in find_choices(wales, view)] == ["GAP003, atlantis", "gone"]
