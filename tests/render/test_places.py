"""Places that people look at, and what belongs to each."""

import pytest

from landscape.graph import build
from landscape.model.errors import QuestionError
from landscape.render.places import find_places, is_of_place
from landscape.render.selection import Selection, select
from tests.builders import a_landscape

WALES = {
    "area": "wales",
    "councils": ["conwy", "flintshire", "newport"],
    "areas": {
        "wales": {"kind": "wales", "councils": ["conwy", "flintshire", "newport"]},
        "north-wales": ["conwy", "flintshire"],
        "gwent": ["newport"],
        "north-fire": {"kind": "fra", "councils": ["conwy", "flintshire"]},
    },
    "boards": {
        "aw": {"area": "wales", "tier": "national"},
        "nw": {"area": "north-wales"},
        "nw-fire": {"area": "north-fire"},
        "conwy-csp": {"area": "conwy", "tier": "local"},
        "newport-csp": {"area": "newport", "tier": "local"},
    },
}


@pytest.fixture
def graph():
    whole = a_landscape(**WALES)
    return build(whole.as_of(whole.about.as_of.first_day))


def test_the_places_are_the_whole_then_the_regions_then_the_councils(graph):
    places = [area.id for area in find_places(graph.landscape)]

    assert places == ["wales", "gwent", "north-wales", "conwy", "flintshire", "newport"]


def test_a_region_that_is_a_landscape_of_its_own_has_its_councils():
    landscape = a_landscape(areas={"west": {"kind": "fra", "councils": ["conwy"]}})

    places = [area.id for area in find_places(landscape)]

    assert places == ["north-wales", "conwy", "denbighshire", "flintshire"]


@pytest.mark.parametrize(
    ("selection", "boards"),
    [
        ({}, {"aw", "nw", "nw-fire", "conwy-csp", "newport-csp"}),
        ({"area": "wales"}, {"aw", "nw", "nw-fire", "conwy-csp", "newport-csp"}),
        ({"area": "north-wales"}, {"nw", "nw-fire", "conwy-csp"}),
        ({"area": "gwent"}, {"newport-csp"}),
        ({"area": "conwy"}, {"nw", "nw-fire", "conwy-csp"}),
        ({"area": "north-fire"}, {"nw", "nw-fire", "conwy-csp"}),
        ({"area": "conwy", "tiers": ("local",)}, {"conwy-csp"}),
        ({"area": "gwent", "tiers": ("national", "local")}, {"aw", "newport-csp"}),
    ],
)
def test_boards_of_a_place_work_in_some_of_it(graph, selection, boards):
    assert select(graph, Selection(**selection)) == boards


def test_a_place_that_is_not_there_is_named_with_the_nearest(graph):
    with pytest.raises(QuestionError) as error:
        select(graph, Selection(area="gwnet"))

    assert str(error.value) == (
        "there is no area 'gwnet' on this day. Choose from: conwy, flintshire, gwent, newport, "
        "north-fire, north-wales, wales. Did you mean 'gwent'?"
    )


def test_what_is_for_all_wales_belongs_to_wales_alone(graph):
    everywhere = graph.landscape.councils_of("wales")

    assert is_of_place(graph.landscape, "wales", everywhere)
    assert not is_of_place(graph.landscape, "gwent", everywhere)
