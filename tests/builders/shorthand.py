"""The whole landscape that a case in shorthand means, in plain values of the YAML format."""

from collections.abc import Iterable, Mapping
from typing import Any

from tests.builders.boards import fill_board
from tests.builders.entries import MAKERS, fill_acceptance, fill_assumptions, fill_council
from tests.builders.facts import Plain, as_plain, by_id, citing, in_words, known_how

COUNCILS = ("conwy", "denbighshire", "flintshire")
AREA = "north-wales"
TODAY = "2024-01-01"


def expand(case: Mapping[str, Any]) -> Plain:
    """The whole landscape that a case in shorthand means, in plain values of the YAML format."""
    short = as_plain(case)
    boards = by_id(short.get("boards"))
    about = _about(short)
    full = {
        "about": about,
        "councils": [fill_council(i, k, v) for i, (k, v) in enumerate(_councils(short).items(), 1)],
        "areas": _areas(short),
        **{
            register: [make(k, v) for k, v in by_id(short.get(register)).items()]
            for register, (_, make) in MAKERS.items()
        },
        "boards": {k: fill_board(k, v, about["area"], boards) for k, v in boards.items()},
        "accepted": [fill_acceptance(item) for item in short.get("accepted", [])],
    }
    if "assumptions" in short:
        full["assumptions"] = fill_assumptions(short["assumptions"])
    return _add_what_is_only_named(full)


def _about(short: Plain) -> Plain:
    given: Plain = {key: short[key] for key in ("area", "as-of", "name", "notes") if key in short}
    return {"name": {"en": "Toy landscape"}, "area": AREA, "as-of": TODAY, **citing(given)}


def _councils(short: Plain) -> dict[str, Plain]:
    return by_id(short.get("councils", list(COUNCILS)))


def _areas(short: Plain) -> list[Plain]:
    areas = dict(short.get("areas", {}))
    areas.setdefault(AREA, list(_councils(short)))
    full = []
    for area_id, given in areas.items():
        fields = {"councils": given} if isinstance(given, list) else given
        kind = {"kind": "region", "name": in_words(area_id)}
        full.append(known_how({**kind, **fields, "id": area_id}))
    return full


def _add_what_is_only_named(full: Plain) -> Plain:
    """Makes an entry of each thing that something names and nobody described."""
    for register, (keys, make) in MAKERS.items():
        known = {item["id"] for item in full[register]}
        if register == "organisations":
            known |= set(full["boards"])
        named = sorted(set(_find_named(full, keys)) - known)
        full[register] = [*full[register], *(make(name, {}) for name in named)]
    for organisation in full["organisations"]:
        for council in full["councils"]:
            if organisation["id"] in (f"council-{council['id']}", f"{council['id']}-council"):
                organisation.setdefault("area", council["id"])
    whole = {"kind": "region", "councils": [council["id"] for council in full["councils"]]}
    known = {item["id"] for item in (*full["areas"], *full["councils"])}
    for name in sorted(set(_find_named(full, ("area", "areas"))) - known):
        full["areas"].append(known_how({**whole, "id": name, "name": in_words(name)}))
    return full


def _find_named(value: Any, keys: tuple[str, ...]) -> Iterable[str]:
    if isinstance(value, list):
        for item in value:
            yield from _find_named(item, keys)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key in keys and isinstance(inner, str):
                yield inner
            elif key in keys and isinstance(inner, list) and isinstance(next(iter(inner), 0), str):
                yield from inner
            else:
                yield from _find_named(inner, keys)
