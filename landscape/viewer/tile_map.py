"""A map of tiles on the page: to look at, and to choose a council from."""

from collections.abc import Mapping
from dataclasses import replace

from landscape.model.landscape import Landscape
from landscape.render.chart_file import chart_title
from landscape.render.tile_map import TileMap, link_tiles, make_tile_map, tile_map_html, tile_table
from landscape.render.tile_map_svg import tile_map_svg
from landscape.viewer import ui
from landscape.viewer.address import View, leave_subject, link, link_to
from landscape.viewer.show import show_table
from landscape.words import say


def show_tile_map(tile_map: TileMap, view: View, *, with_table: bool = False) -> None:
    """The map; with its table below, closed, where the page has no other table of the same."""
    if tile_map.tiles:
        ui.html(tile_map_html(tile_map, lambda thing: link_to(thing, view)))
    if with_table and any(tile.mark for tile in tile_map.tiles):
        with ui.expander(say("tiles.table", view.language)):
            show_table(tile_table(tile_map, view.language), view)


def show_tile_download(tile_map: TileMap, landscape: Landscape, view: View, *, name: str) -> None:
    """A button to download the map as a picture, with its title, its key and its date in it."""
    source = chart_title(landscape, None, view.language)
    if tile_map.tiles:
        ui.download_button(
            say("download.svg", view.language),
            lambda: tile_map_svg(tile_map, view.language, source=source),
            file_name=f"{name}.svg",
            mime="image/svg+xml",
            key=f"svg-{name}",
        )


def show_area_chooser(landscape: Landscape, page: str, view: View) -> None:
    """The map as a choice of a council: each tile leads to `page` with that area.

    The councils of the area in the address are shown as chosen.
    """
    chosen = landscape.councils_of(view.area) if view.area in landscape.area_by_id else frozenset()
    plain = make_tile_map(landscape, {}, view.language, title=say("tiles.choose", view.language))
    show_tile_map(link_tiles(plain, link_areas(landscape, page, view), chosen), view)


def link_areas(landscape: Landscape, page: str, view: View) -> Mapping[str, str]:
    """For each council the way to `page` with it as the area."""
    plain = leave_subject(view)
    councils = (council.id for council in landscape.councils)
    return {one: f"url:{link(page, replace(plain, area=one))}" for one in councils}
