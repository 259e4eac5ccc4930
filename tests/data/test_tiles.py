"""The map of tiles is one of Wales: every council is on it, and lies where people look for it."""


def test_every_council_has_a_tile_and_the_north_is_at_the_top(wales):
    tiles = {council.id: council.tile for council in wales.councils}

    assert len(tiles) == 22
    assert None not in tiles.values()
    north, south = (wales.councils_of(f"{side}-wales") for side in ("north", "south"))
    assert max(tiles[one].row for one in north) < min(tiles[one].row for one in south)


def test_pembrokeshire_is_furthest_west_and_monmouthshire_and_newport_furthest_east(wales):
    columns = {council.id: council.tile.column for council in wales.councils}

    assert min(columns, key=columns.__getitem__) == "pembrokeshire"
    furthest = max(columns.values())
    assert {one for one in columns if columns[one] == furthest} == {"monmouthshire", "newport"}
