"""The footprints of a place as a report for a terminal, and as plain values."""

from textwrap import fill
from typing import Any

from landscape.graph.footprints import YARDSTICKS, Fit, Footprint, count_fits, find_fits
from landscape.model.landscape import Landscape
from landscape.render.crossings import crossing_sentence, crossing_table, find_crossings_in
from landscape.render.footprints import (
    area_table,
    council_sentence,
    fit_sentence,
    fit_table,
    question_sentence,
)
from landscape.render.plain import PAGE, table_text
from landscape.words import Language, say


def footprints_text(landscape: Landscape, place: str, language: Language) -> str:
    """What fits, what crosses, and the area of each kind in which each council lies."""
    parts = [question_sentence(landscape, language), say("footprints.no-start", language)]
    for yardstick in YARDSTICKS:
        parts.append(fit_sentence(landscape, place, yardstick, language))
        if len(landscape.councils_of(place)) > 1:  # of a single council the last table tells it
            parts.append(table_text(fit_table(landscape, place, yardstick, language)))
    crossings = crossing_table(landscape, place, language)
    parts.append(crossing_sentence(landscape, place, language))
    parts.append(table_text(crossings) if crossings.rows else None)
    parts.append(council_sentence(landscape, place, language))
    parts.append(table_text(area_table(landscape, place, language)))
    # Tables are as narrow already, and their lines stay as they are.
    return "\n\n".join(part if "\n" in part else fill(part, PAGE) for part in parts if part)


def footprints_json(landscape: Landscape, place: str) -> dict[str, Any]:
    """The footprints of a place as plain values; docs/json.md describes them."""
    fits = find_fits(landscape, landscape.councils_of(place))
    return {
        "format": "landscape-footprints/1",
        "as-of": str(landscape.day),
        "area": place,
        "footprints": [_fit_json(fit) for fit in fits],
        "fits": [
            {
                "to": yardstick,
                "kind": count.kind,
                "relation": count.relation,
                "councils": list(count.councils),
                "residents": count.residents,
            }
            for yardstick in YARDSTICKS
            for count in count_fits(landscape, fits, yardstick)
        ],
        "crossings": [
            {
                "one": _footprint_json(crossing.one),
                "other": _footprint_json(crossing.other),
                "shared": list(crossing.shared),
                "residents": crossing.residents,
            }
            for crossing in find_crossings_in(landscape, place)
        ],
    }


def _fit_json(fit: Fit) -> dict[str, Any]:
    return {
        "council": fit.council,
        "kind": fit.area.kind,
        "area": fit.area.id,
        "councils": sorted(fit.area.councils),
        "residents": fit.residents,
        "to-police": fit.to_police,
        "to-csp": fit.to_csp,
    }


def _footprint_json(footprint: Footprint) -> dict[str, Any]:
    return {
        "areas": [area.id for area in footprint.areas],
        "boards": [board.id for board in footprint.boards],
        "councils": list(footprint.councils),
        "residents": footprint.residents,
    }
