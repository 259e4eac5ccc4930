"""The map of tiles as a picture in a file, which says in words what it shows."""

from xml.etree import ElementTree

import pytest

from landscape.render.tile_map import Mark, make_tile_map
from landscape.render.tile_map_svg import break_label, tile_map_svg
from tests.builders import a_landscape

COUNCILS = {
    "conwy": {"name": {"en": "Conwy & coast"}, "tile": {"column": "0", "row": "0"}},
    "denbighshire": {"tile": {"column": "0.5", "row": "1"}},
}


def draw(marks, **how):
    tiles = make_tile_map(a_landscape(councils=COUNCILS), marks, "en", title="Who & where")
    return tile_map_svg(tiles, "en", **how)


def test_a_map_without_marks_is_a_whole_picture_without_a_key():
    svg = draw({})

    assert ElementTree.fromstring(svg).tag.endswith("svg")
    assert svg.count("<g>") == 2
    assert "Who &amp; where" in svg
    assert 'width="28"' not in svg


def test_what_is_marked_is_told_in_the_picture_and_in_its_description():
    svg = draw({"conwy": Mark("dots", "not on record")}, source="Landscape, 1 January 2024")

    assert '<desc id="told">not on record: Conwy &amp; coast.</desc>' in svg
    assert svg.count('fill="url(#dots)"') == 2  # the tile and the key
    assert "Landscape, 1 January 2024" in svg


@pytest.mark.parametrize(
    ("label", "lines"),
    [
        ("Powys", ("Powys",)),
        ("Sir y Fflint", ("Sir y Fflint",)),
        ("Rhondda Cynon Taf", ("Rhondda", "Cynon Taf")),
        ("Castell-nedd Port Talbot", ("Castell-nedd", "Port Talbot")),
        ("Pen-y-bont ar Ogwr", ("Pen-y-bont", "ar Ogwr")),
        ("Carmarthen\u00adshire", ("Carmarthen-", "shire")),
        ("Flint\u00adshire", ("Flintshire",)),
        ("Llanfairpwllgwyngyll", ("Llanfairpwllgwyngyll",)),
    ],
)
def test_a_label_is_broken_where_it_may_be_and_only_where_it_must(label, lines):
    assert break_label(label) == lines
