"""The councils as a map of tiles: marked without colour alone, with the same as table and words."""

import pytest

from landscape.render.footprint_tiles import crossing_tiles, footprint_tiles, relation_sentence
from landscape.render.tile_map import (
    SIGNS,
    Mark,
    link_tiles,
    make_tile_map,
    tile_map_html,
    tile_sentences,
    tile_table,
)
from tests.builders import a_landscape

COUNCILS = {
    "conwy": {"tile": {"column": "0", "row": "0"}},
    "denbighshire": {"tile": {"column": "0.5", "row": "1", "label": {"en": "Denbigh\u00adshire"}}},
    "flintshire": {"tile": {"column": "1", "row": "0"}},
}
MET = Mark("full", "met by one board")


def a_map(marks=None):
    return make_tile_map(a_landscape(councils=COUNCILS), marks or {}, "en", title="A map")


def no_page(_thing):
    return None


def test_a_map_without_marks_shows_every_council_once_and_explains_nothing():
    plain = a_map()

    assert [tile.council for tile in plain.tiles] == ["conwy", "flintshire", "denbighshire"]
    assert not plain.marks
    assert not tile_table(plain, "en").rows
    assert not tile_sentences(plain, "en")
    assert "tile-key" not in tile_map_html(plain, no_page)


def test_tiles_are_read_from_the_north_west_row_by_row():
    html = tile_map_html(a_map(), no_page)

    places = [html.index(f">{name}<") for name in ("Conwy", "Flintshire", "Denbighshire")]
    assert places == sorted(places)
    assert "grid-column: 2 / span 2; grid-row: 2" in html


def test_a_mark_is_told_by_pattern_sign_and_words():
    html = tile_map_html(a_map({"conwy": MET}), no_page)

    assert '<li class="tile full"' in html
    assert html.count(SIGNS["full"]) == 2  # on the tile and in the key
    assert "<span>Conwy</span>: met by one board" in html


def test_what_is_read_out_is_the_whole_name_and_not_the_label_with_breaks():
    html = tile_map_html(a_map(), no_page)

    assert '<span aria-hidden="true">Denbigh\u00adshire</span>' in html
    assert '<span class="unseen"><span>Denbighshire</span></span>' in html


def test_a_linked_tile_leads_to_its_page_and_says_whether_it_is_the_one_looked_at():
    linked = link_tiles(a_map(), {"conwy": "url:map?area=conwy&day=1"}, ["conwy"])

    html = tile_map_html(linked, lambda thing: thing.removeprefix("url:"))

    assert 'href="map?area=conwy&amp;day=1" target="_self" aria-current="true"' in html
    assert html.count("<a ") == 1


def test_the_table_and_the_sentences_tell_each_marked_council_with_its_mark():
    marked = a_map({"conwy": MET, "flintshire": Mark("dashes", "not asked here")})

    table = tile_table(marked, "en")

    assert [tuple(cell.text for cell in row) for row in table.rows] == [
        ("Conwy", "met by one board"),
        ("Flintshire", "not asked here"),
    ]
    assert tile_sentences(marked, "en") == (
        "met by one board: Conwy.",
        "not asked here: Flintshire.",
    )


def test_a_landscape_whose_councils_have_no_tiles_has_no_map():
    empty = make_tile_map(a_landscape(), {"conwy": MET}, "en", title="A map")

    assert tile_map_html(empty, no_page) == ""


@pytest.mark.parametrize(
    ("area", "beside", "told"),
    [
        ("north", "same", "take in the same councils"),
        ("north", "wide", "lies inside"),
        ("wide", "north", "lies around"),
        ("north", "east", "cross: they share"),
        ("conwy", "flintshire", "no council in common"),
    ],
)
def test_two_areas_are_told_apart_by_what_they_share(area, beside, told):
    landscape = a_landscape(
        councils=COUNCILS,
        areas={
            "north": ["conwy", "flintshire"],
            "same": ["conwy", "flintshire"],
            "east": ["flintshire", "denbighshire"],
            "wide": ["conwy", "flintshire", "denbighshire"],
        },
    )

    assert told in relation_sentence(landscape, area, beside, "en")


def test_of_two_areas_that_cross_each_part_has_its_own_mark():
    landscape = a_landscape(
        councils=COUNCILS,
        areas={"north": ["conwy", "flintshire"], "east": ["flintshire", "denbighshire"]},
    )

    crossing = footprint_tiles(landscape, "north", "en", beside="east")

    patterns = {tile.council: tile.mark.pattern for tile in crossing.tiles if tile.mark}
    assert patterns == {"conwy": "stripes", "flintshire": "full", "denbighshire": "dots"}


def test_of_the_footprints_that_cross_in_a_place_each_pair_is_drawn():
    landscape = a_landscape(
        councils=COUNCILS,
        areas={
            "force": {"kind": "police", "councils": ["conwy", "flintshire"]},
            "health": {"kind": "lhb", "councils": ["flintshire", "denbighshire"]},
        },
    )

    [drawn] = crossing_tiles(landscape, "north-wales", "en")

    assert drawn.title == "Force and Health cross: they share some councils, and each has others."
    assert crossing_tiles(landscape, "conwy", "en") == ()
