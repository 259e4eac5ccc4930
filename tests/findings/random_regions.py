"""Landscapes of two regions at random, in which most boards have nothing to do with most others."""

from tests.findings.random_landscapes import (
    DUTIES,
    FOOTPRINTS,
    ORGANISATIONS,
    THEMES,
    a_body,
)

REGIONS = {
    "north-wales": ["conwy", "denbighshire", "flintshire"],
    "gwent": ["monmouthshire", "newport"],
}
COUNCILS = [council for councils in REGIONS.values() for council in councils]
PLACES = {region: [region, region, *councils] for region, councils in REGIONS.items()} | {
    "wales": ["wales", "border"]
}
"""Where boards of each region work, and boards across regions."""

BOARDS_OF_EACH = {"north-wales": 6, "gwent": 5, "wales": 2}
MORE_ORGANISATIONS = ("fire", "prison", "probation", "council-newport")
MORE_THEMES = ("homes", "rivers", {"id": "bridges", "parent": "roads"})


def a_case_of_regions(random):
    """A landscape in shorthand; a board is tied to few others, most often of its own region."""
    names = {region: [f"{region}-{i}" for i in range(n)] for region, n in BOARDS_OF_EACH.items()}
    boards = {
        name: _a_body(random, name, region, names) for region in names for name in names[region]
    }
    return {
        "area": "wales",
        "councils": COUNCILS,
        "areas": _areas(),
        "organisations": [*ORGANISATIONS, *MORE_ORGANISATIONS],
        "themes": [*THEMES, *MORE_THEMES],
        "duties": DUTIES,
        "sources": ["minutes", "terms"],
        "boards": boards,
    }


def _areas():
    groups = {
        name: {"kind": "group", "councils": councils}
        for name, councils in {**FOOTPRINTS, "border": ["conwy", "newport"]}.items()
        if name != "force"
    }
    wales = {"kind": "wales", "councils": COUNCILS}
    return {**REGIONS, **groups, "force": FOOTPRINTS["force"], "wales": wales}


def _a_body(random, name, region, names):
    where = region if random.random() < 0.8 else random.choice([*names])
    near = [other for other in names[where] if other != name]
    body = a_body(random, name, [name, *random.sample(near, min(2, len(near)))])
    more = [t if isinstance(t, str) else t["id"] for t in MORE_THEMES]
    themes = [*body["themes"], random.choice(more)] if random.random() < 0.5 else body["themes"]
    seats = random.sample(MORE_ORGANISATIONS, random.randint(0, 3))
    return {
        **body,
        "area": random.choice(PLACES[region]),
        "lines": [*_lines(random, name, region, body["lines"])],
        "themes": themes,
        "members": [*body["members"], *seats],
    }


def _lines(random, name, region, others):
    """The lines to `others`, and most often one by which it answers to the first of its region.

    So there are boards through which the only way up of several others leads.
    """
    yield from others
    up = {
        "to": f"{region}-0" if name != f"{region}-0" else "council-conwy",
        "kind": "accountability",
    }
    is_there = any(line["to"] == up["to"] and line["kind"] == up["kind"] for line in others)
    if not is_there and random.random() < 0.6:
        yield up
