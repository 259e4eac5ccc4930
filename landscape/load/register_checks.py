"""Checks across the registers: ids that are used twice, and what ids there are."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePosixPath

from landscape.load.events import Document, Path, Plain, show_path
from landscape.load.problems import Problem, echo
from landscape.load.references import Known
from landscape.model.frozen import ID_PATTERN, LONGEST_ID
from landscape.model.message import message

LISTS = {
    "areas": (("councils", "council"), ("areas", "area")),
    "organisations": (("organisations", "organisation"),),
    "themes": (("themes", "theme"),),
    "duties": (("duties", "duty"),),
    "sources": (("sources", "source"),),
}
"""The lists that each register holds, and the kind of thing in each."""

Boards = Sequence[tuple[str, Document]]


def find_known(registers: Mapping[str, Document], boards: Sequence[str]) -> Known:
    """The ids that the folder has, even in files that have other problems."""
    ids: dict[str, set[str]] = {"board": set(boards)}
    for name, lists in LISTS.items():
        for key, kind in lists:
            found = {item_id for _, item_id in _ids(registers.get(name), key)}
            ids.setdefault(kind, set()).update(found)
    ids["area"] |= ids["council"]
    unsure = {
        kind
        for name, lists in LISTS.items()
        for key, kind in lists
        if not _has_list(registers.get(name), key)
    }
    return Known({kind: frozenset(found) for kind, found in ids.items()}, frozenset(unsure))


def _has_list(document: Document | None, key: str) -> bool:
    value = document.value if document and document.whole else None
    return isinstance(value, dict) and isinstance(value.get(key), list)


def find_clashes(
    registers: Mapping[str, Document], boards: Boards, known: Known
) -> Iterator[Problem]:
    """A problem for every id that two things of one kind share, or a board and a body."""
    for name, lists in LISTS.items():
        if name in registers:
            yield from _clashes_in_register(registers[name], [key for key, _ in lists])
    if "areas" in registers:
        yield from _councils_of_one_code(registers["areas"])
        yield from _councils_named_twice(registers["areas"])
        yield from _councils_on_one_tile(registers["areas"])
    if "organisations" in registers:
        yield from _successors_of_themselves(registers["organisations"])
    if "themes" in registers:
        yield from _themes_above_themselves(registers["themes"])
    yield from _clashes_of_boards(boards, known)


def _clashes_in_register(document: Document, keys: Sequence[str]) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for key in keys:
        for place, item_id in _ids(document, key):
            path = (key, place, "id")
            line = document.lines.get(path, 1)
            if item_id in seen:
                said = message("problem.id-twice", got=echo(item_id), line=seen[item_id])
                yield Problem(document.file, line, show_path(path), said)
            seen.setdefault(item_id, line)


def _councils_of_one_code(document: Document) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for place, council in _items(document, "councils"):
        code = council.get("gss")
        if not isinstance(code, str):
            continue
        path: Path = ("councils", place, "gss")
        line = document.lines.get(path, 1)
        if code in seen:
            said = message("problem.council.code", got=echo(code), line=seen[code])
            yield Problem(document.file, line, show_path(path), said)
        seen.setdefault(code, line)


def _councils_on_one_tile(document: Document) -> Iterator[Problem]:
    """A problem for every tile that covers one further up in the file, in whole or in half."""
    seen: list[tuple[float, float, int]] = []
    for place, council in _items(document, "councils"):
        spot = _read_spot(council.get("tile"))
        if spot is None:
            continue
        path: Path = ("councils", place, "tile")
        line = document.lines.get(path, 1)
        column, row = spot
        first = next((at for x, y, at in seen if y == row and abs(x - column) < 1), None)
        if first is not None:
            said = message("problem.council.tile", column=f"{column:g}", row=f"{row:g}", line=first)
            yield Problem(document.file, line, show_path(path), said)
        seen.append((column, row, line))


def _read_spot(tile: Plain) -> tuple[float, float] | None:
    """Where a tile lies; none where there is none, or it is told elsewhere that it is no place."""
    if not isinstance(tile, dict):
        return None
    try:
        return float(str(tile.get("column"))), float(str(tile.get("row")))
    except ValueError:
        return None


def _councils_named_twice(document: Document) -> Iterator[Problem]:
    for place, area in _items(document, "areas"):
        councils = area.get("councils")
        seen: set[str] = set()
        for number, council in enumerate(councils if isinstance(councils, list) else ()):
            if isinstance(council, str) and council in seen:
                path: Path = ("areas", place, "councils", number)
                said = message("problem.council.twice", got=echo(council))
                yield Problem(document.file, document.lines.get(path, 1), show_path(path), said)
            seen.add(str(council))


def _successors_of_themselves(document: Document) -> Iterator[Problem]:
    for place, body in _items(document, "organisations"):
        succeeds = body.get("succeeds")
        for number, other in enumerate(succeeds if isinstance(succeeds, list) else ()):
            if isinstance(other, str) and other == body.get("id"):
                path: Path = ("organisations", place, "succeeds", number)
                said = message("problem.organisation.own-successor", got=echo(other))
                yield Problem(document.file, document.lines.get(path, 1), show_path(path), said)


def _themes_above_themselves(document: Document) -> Iterator[Problem]:
    found = dict(_parents(document))
    for theme_id in _find_on_rings({theme: parent for theme, (_, parent) in found.items()}):
        place, parent = found[theme_id]
        path: Path = ("themes", place, "parent")
        said = message("problem.theme.own-parent", got=echo(parent))
        yield Problem(document.file, document.lines.get(path, 1), show_path(path), said)


def _find_on_rings(parents: Mapping[str, str]) -> Iterator[str]:
    """Everything from which going up leads back to itself; each step is taken once."""
    done: set[str] = set()
    for start in parents:
        way: dict[str, None] = {}
        here = start
        while here in parents and here not in done and here not in way:
            way[here] = None
            here = parents[here]
        if here in way:
            yield from list(way)[list(way).index(here) :]
        done.update(way)


def _parents(document: Document) -> Iterator[tuple[str, tuple[int, str]]]:
    for place, theme in _items(document, "themes"):
        theme_id, parent = theme.get("id"), theme.get("parent")
        if isinstance(theme_id, str) and isinstance(parent, str):
            yield theme_id, (place, parent)


def _clashes_of_boards(boards: Boards, known: Known) -> Iterator[Problem]:
    seen: dict[str, str] = {}
    for board_id, document in boards:
        if board_id in seen:
            got = f"'{board_id}'"
            said = message("problem.board.name-twice", got=got, other=seen[board_id])
            yield Problem(document.file, 0, "", said)
        seen.setdefault(board_id, document.file)
        if board_id in known.ids["organisation"]:
            said = message("problem.board.organisation", got=f"'{board_id}'")
            yield Problem(document.file, 0, "", said)
        if not re.fullmatch(ID_PATTERN, board_id) or len(board_id) > LONGEST_ID:
            name = echo(PurePosixPath(document.file).name)
            said = message("problem.board.name", got=name, most=LONGEST_ID)
            yield Problem(document.file, 0, "", said)


def _ids(document: Document | None, key: str) -> Iterator[tuple[int, str]]:
    for place, item in _items(document, key) if document else ():
        item_id = item.get("id")
        if isinstance(item_id, str):
            yield place, item_id


def _items(document: Document, key: str) -> Iterator[tuple[int, dict[str, Plain]]]:
    items = document.value.get(key) if isinstance(document.value, dict) else None
    for place, item in enumerate(items if isinstance(items, list) else ()):
        if isinstance(item, dict):
            yield place, item
