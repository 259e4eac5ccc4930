"""Small landscapes in plain words.

A test, or a case in a YAML file, names only what it is about; the rest is filled in:

    a_landscape(
        boards={
            "finance": {
                "themes": ["money"],
                "duties": ["approve-accounts"],
                "members": ["council-conwy", {"organisation": "police", "reason": "statutory"}],
                "lines": {"accountability": "council-conwy"},
            },
            "audit": {"until": 2024, "members": ["board:finance"], "meetings": 4},
        },
    )

What the shorthand means:

    name: Finance                       {en: Finance}; without a name, the id in words
    councils: [conwy]                   or {conwy: {residents: 5}}; three of them by default
    areas: {north: [conwy]}             a region; or {north: {kind: police, councils: [conwy]}}
    (no area)                           north-wales, of all councils, for landscape and boards
    organisations: [police]             or {police: {sector: reserved}}; the id hints at its type
    (council-conwy)                     a local authority whose area is conwy, if there is one
    themes: [money]                     or {money: {parent: x}}; likewise duties and sources
    as-of: 2024-01-01                   likewise area, name and notes of the landscape itself
    a board's themes: [money]           {theme: money}; likewise duties
    a board's members: [police]         {organisation: police, capacity: member, reason: agreed}
    a board's members: [board:audit]    {board: audit, ...}
    a board's members: {police: x}      {organisation: police, reason: x}, or x is a mapping
    a board's members-in: minutes       {..., sources: [minutes]} for each member without evidence
    a board's lines: {reporting: b}     {kind: reporting, to: b}, or b is a list
    a board's succeeds: [audit]         {board: audit}; likewise back-to-back
    a board's tasks: [{what: x}]        likewise absent-lines (about: x) and legal-boards
    meetings: 4                         {a-year: 4}
    (no terms-of-reference)             some, to be looked at again in 2100; null for none
    assumptions: {travel-hours: 2}      {low: 2, central: 2, high: 2}; or [1, 2, 3]; one figure by
                                        function holds for all of them; the rest is filled in
    (no evidence)                       assumed, because it is made up for a test
    sources: [s1]                       {source: s1}, and the evidence is documented
    (only named, not described)         the organisation, theme, duty, area or source is made

A member that is a bare word is a board if there is a board of that id, otherwise an organisation.
In Python, `member_list=` may be written for `member-list`. Nothing here checks anything: the
models do, so a wrong case fails with their message.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel

from landscape.model.board import FUNCTIONS, Board, Line, Member
from landscape.model.landscape import Landscape

Plain = dict[str, Any]

COUNCILS = ("conwy", "denbighshire", "flintshire")
AREA = "north-wales"
TODAY = "2024-01-01"

_ASSUMED = {"evidence": "assumed", "because": {"en": "made up for a test"}}
_TEXTS = {"because", "by", "name", "owner", "post", "purpose", "what"}
_REGISTERS = ("councils", "areas", "organisations", "themes", "duties", "sources")

# The first word that an id holds says what type the organisation is, and its sector.
_TYPES = {
    "council": ("local-authority", "devolved"),
    "police": ("police-force", "reserved"),
    "pcc": ("pcc", "reserved"),
    "commissioner": ("pcc", "reserved"),
    "fire": ("fire-rescue", "devolved"),
    "health": ("health-board", "devolved"),
    "probation": ("probation", "reserved"),
    "prison": ("prison", "reserved"),
    "welsh-government": ("welsh-government", "devolved"),
    "ministers": ("welsh-government", "devolved"),
}
_HOLDERS = {
    "local-authority": "elected",
    "pcc": "elected",
    "welsh-government": "elected",
    "health-board": "statutory",
    "fire-rescue": "statutory",
    "police-force": "statutory",
}


_SEAT = {
    "meetings-a-year": 4,
    "hours-per-meeting": 2,
    "short-meeting-hours": 0.5,
    "preparation-hours": 1,
    "chair-preparation-hours": 3,
    "travel-hours": 1,
    "representatives-per-seat": 1,
}
_BY_FUNCTION = ("meetings-a-year", "hours-per-meeting")


def a_landscape(**case: Any) -> Landscape:
    """The landscape of a case in shorthand."""
    plain = expand(case)
    boards = plain.pop("boards")
    return Landscape.model_validate(
        plain | {"boards": [{"id": board_id, **body} for board_id, body in boards.items()]}
    )


def a_board(board_id: str = "finance", **fields: Any) -> Board:
    """One board in shorthand."""
    case = expand({"boards": {board_id: fields}})
    return Board.model_validate({"id": board_id, **case["boards"][board_id]})


def a_member(party: str = "police", **fields: Any) -> Member:
    """One seat; `board:finance` is the seat of a board."""
    return Member.model_validate(_member(party, _plain(fields), boards=()))


def a_line(to: str = "police", kind: str = "reporting", **fields: Any) -> Line:
    """One line from a board to `to`."""
    return Line.model_validate(_known_how({"to": to, "kind": kind, **_plain(fields)}))


def a_folder(
    tmp_path: Path, files: Mapping[str, str | bytes | None] | None = None, **case: Any
) -> Path:
    """A folder `data` below `tmp_path` that holds a case, with some files put in its place.

    `files` maps a path inside the folder to its text or bytes; none takes the file away.
    """
    folder = tmp_path / "data"
    given: dict[str, str | bytes | None] = {**write_files(expand(case)), **(files or {})}
    for name, content in given.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if content is None:
            path.unlink(missing_ok=True)
        else:
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def write_files(plain: Plain) -> dict[str, str]:
    """The files of an expanded case, by path inside the folder; not written by the product."""
    files = {
        "landscape.yaml": plain["about"],
        "areas.yaml": {key: plain[key] for key in ("councils", "areas")},
        **{f"{key}.yaml": {key: plain[key]} for key in _REGISTERS[2:]},
        "accepted.yaml": {"accepted": plain["accepted"]},
        **({"assumptions.yaml": _assumed_file(plain)} if "assumptions" in plain else {}),
        **{f"boards/toy/{name}.yaml": body for name, body in plain["boards"].items()},
    }
    return {name: _yaml(value) for name, value in files.items()}


def _assumed_file(plain: Plain) -> Plain:
    return {"assumptions": plain["assumptions"]}


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, _data: Any) -> bool:
        return True


def _yaml(value: Plain) -> str:
    return yaml.dump(value, Dumper=_Dumper, allow_unicode=True)


def expand(case: Mapping[str, Any]) -> Plain:
    """The whole landscape that a case in shorthand means, in plain values of the YAML format."""
    short = _plain(case)
    boards = _by_id(short.get("boards"))
    full = {
        "about": _about(short),
        "councils": [_council(i, k, v) for i, (k, v) in enumerate(_councils(short).items(), 1)],
        "areas": _areas(short),
        **{
            register: [make(k, v) for k, v in _by_id(short.get(register)).items()]
            for register, (_, make) in _MAKERS.items()
        },
        "boards": {k: _board(k, v, short, boards) for k, v in boards.items()},
        "accepted": [_acceptance(item) for item in short.get("accepted", [])],
    }
    if "assumptions" in short:
        full["assumptions"] = _assumptions(short["assumptions"])
    return _add_what_is_only_named(full)


def _about(short: Plain) -> Plain:
    given: Plain = {key: short[key] for key in ("area", "as-of", "name", "notes") if key in short}
    return {"name": {"en": "Toy landscape"}, "area": AREA, "as-of": TODAY, **_citing(given)}


def _councils(short: Plain) -> dict[str, Plain]:
    return _by_id(short.get("councils", list(COUNCILS)))


def _council(number: int, council_id: str, given: Plain) -> Plain:
    fields = {"gss": f"W060000{number:02}", "name": _words(council_id), "residents": "100000"}
    return _known_how({**fields, **given, "id": council_id})


def _areas(short: Plain) -> list[Plain]:
    areas = dict(short.get("areas", {}))
    areas.setdefault(AREA, list(_councils(short)))
    full = []
    for area_id, given in areas.items():
        fields = {"councils": given} if isinstance(given, list) else given
        kind = {"kind": "region", "name": _words(area_id)}
        full.append(_known_how({**kind, **fields, "id": area_id}))
    return full


def _organisation(organisation_id: str, given: Plain) -> Plain:
    guess = (pair for word, pair in _TYPES.items() if word in organisation_id)
    kind, sector = next(guess, ("third-sector", "independent"))
    fields: Plain = {"type": kind, "name": _words(organisation_id), "sector": sector, **given}
    if fields["type"] in _HOLDERS:
        fields.setdefault("account-holder", _HOLDERS[fields["type"]])
    return _known_how({**fields, "id": organisation_id})


def _duty(duty_id: str, given: Plain) -> Plain:
    fields: Plain = {
        "name": _words(duty_id),
        "instrument": "An Act made up for a test",
        "area-unit": "la",
        "body": {"required": "true", "form": "a board"},
        "joint": {"mode": "silent"},
        "devolution": "devolved",
        "function": "strategic",
        "grade": "C",
    }
    return {**fields, **_citing(given), "id": duty_id}


def _theme(theme_id: str, given: Plain) -> Plain:
    return {"name": _words(theme_id), **_citing(given), "id": theme_id}


def _source(source_id: str, given: Plain) -> Plain:
    fields = {"title": f"Document {source_id}", "publisher": "A publisher"}
    return {**fields, **given, "id": source_id}


_MAKERS: dict[str, tuple[tuple[str, ...], Callable[[str, Plain], Plain]]] = {
    "organisations": (("organisation", "to", "succeeds", "held-by"), _organisation),
    "themes": (("theme", "themes", "parent"), _theme),
    "duties": (("duty", "scrutiny"), _duty),
    "sources": (("source",), _source),
}
"""What is made when only named: the keys that name it, and how it is made."""


def _assumptions(given: Plain) -> Plain:
    figures = {name: given.get(name, str(figure)) for name, figure in _SEAT.items()}
    return {
        name: _by_function(figure) if name in _BY_FUNCTION else _estimate(figure)
        for name, figure in figures.items()
    }


def _by_function(given: Any) -> Plain:
    """An estimate for each function: one figure for all, or some of them with the rest at 4."""
    some = given if isinstance(given, dict) else dict.fromkeys(FUNCTIONS, given)
    return {function: _estimate(some.get(function, "4")) for function in FUNCTIONS}


def _estimate(given: Any) -> Plain:
    if isinstance(given, dict):
        return _known_how(given)
    low, central, high = given if isinstance(given, list) else (given,) * 3
    return _known_how({"low": low, "central": central, "high": high})


def _acceptance(given: Plain) -> Plain:
    fields = {"reason": {"en": "It is meant."}, "by": {"en": "Clerk"}}
    given = {**given, "reason": _text(given["reason"])} if "reason" in given else given
    return {**fields, "since": "2020", "review-by": "2030", **_citing(given)}


def _board(board_id: str, given: Plain, short: Plain, boards: Iterable[str]) -> Plain:
    fields: Plain = {
        "name": _words(board_id),
        "function": "strategic",
        "tier": "regional",
        "area": _about(short)["area"],
        "basis": "non-statutory",
        "member-list": "complete",
        "terms-of-reference": {"review-by": "2100"},
        **given,
    }
    if fields["terms-of-reference"] is None:
        del fields["terms-of-reference"]
    fields["themes"] = [_named("theme", item) for item in fields.get("themes", [])]
    fields["duties"] = [_named("duty", item) for item in fields.get("duties", [])]
    known = {"sources": [seen]} if (seen := fields.pop("members-in", None)) else {}
    seats = _members(fields.get("members", []))
    fields["members"] = [
        _member(k, v if "evidence" in v else {**known, **v}, boards) for k, v in seats
    ]
    fields["lines"] = [_known_how(line) for line in _lines(fields.get("lines", []))]
    for ties in ("succeeds", "legal-boards", "back-to-back", "absent-lines", "tasks"):
        fields[ties] = [_named("board", item) for item in fields.get(ties, [])]
    if "meetings" in fields:
        often = fields["meetings"]
        fields["meetings"] = _known_how(often if isinstance(often, dict) else {"a-year": often})
    if "terms-of-reference" in fields:
        fields["terms-of-reference"] = _known_how(fields["terms-of-reference"])
    if "conflicts" in fields:
        fields["conflicts"] = [_conflict(conflict) for conflict in fields["conflicts"]]
    return _known_how({key: value for key, value in fields.items() if value != []})


def _conflict(given: Plain) -> Plain:
    return {"about": _text(given["about"]), "says": [_citing(claim) for claim in given["says"]]}


def _named(key: str, item: str | Plain) -> Plain:
    return _known_how({key: item} if isinstance(item, str) else item)


def _members(given: list[Any] | Plain) -> list[tuple[str, Plain]]:
    if isinstance(given, dict):
        return [(k, {"reason": v} if isinstance(v, str) else v) for k, v in given.items()]
    return [(item, {}) if isinstance(item, str) else ("", item) for item in given]


def _member(party: str, given: Plain, boards: Iterable[str]) -> Plain:
    fields: Plain = {"capacity": "member", "reason": "agreed", **given}
    if party.startswith("board:") or party in boards:
        fields["board"] = party.removeprefix("board:")
    elif party:
        fields["organisation"] = party
    return _known_how(fields)


def _lines(given: list[Plain] | Plain) -> list[Plain]:
    if isinstance(given, list):
        return given
    pairs = ((k, v if isinstance(v, list) else [v]) for k, v in given.items())
    return [{"to": to, "kind": kind} for kind, each in pairs for to in each]


def _known_how(given: Plain) -> Plain:
    """The fact with its evidence: assumed unless it says otherwise or cites a source."""
    fields = _citing(given)
    if "evidence" not in fields:
        fields["evidence"] = "documented" if fields.get("sources") else "assumed"
    if fields["evidence"] != "documented":
        fields.setdefault("because", _ASSUMED["because"])
    return fields


def _citing(given: Plain) -> Plain:
    fields = {key: _text(value) if key in _TEXTS else value for key, value in given.items()}
    if isinstance(fields.get("about"), str):
        fields["about"] = _text(fields["about"])
    if "notes" in fields and isinstance(fields["notes"], list):
        fields["notes"] = [_text(note) for note in fields["notes"]]
    if "sources" in fields:
        sources = fields["sources"]
        fields["sources"] = [{"source": s} if isinstance(s, str) else s for s in sources]
    return fields


def _text(value: Any) -> Any:
    return {"en": value} if isinstance(value, str) else value


def _words(thing_id: str) -> Plain:
    return {"en": thing_id.replace("-", " ").capitalize()}


def _by_id(given: Any) -> dict[str, Plain]:
    """Entries by id, from a list of ids, a list of whole entries or a mapping."""
    if isinstance(given, list):
        given = dict((item, {}) if isinstance(item, str) else (item["id"], item) for item in given)
    return {
        thing_id: {key: value for key, value in (fields or {}).items() if key != "id"}
        for thing_id, fields in (given or {}).items()
    }


def _add_what_is_only_named(full: Plain) -> Plain:
    """Makes an entry of each thing that something names and nobody described."""
    for register, (keys, make) in _MAKERS.items():
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
        full["areas"].append(_known_how({**whole, "id": name, "name": _words(name)}))
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


def _plain(value: Any) -> Any:
    """The value as a file would give it: texts, lists and mappings, keys in kebab-case."""
    if isinstance(value, BaseModel):
        body = value.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        return _plain(body)
    if isinstance(value, Mapping):
        return {key.replace("_", "-"): _plain(v) for key, v in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else str(value)
