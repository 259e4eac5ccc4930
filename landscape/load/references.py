"""Checks that every name leads somewhere, on every file that could be read at all.

These checks look at plain values, so that a file with one bad field is still checked for the rest.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from landscape.load.events import Document, Path, Plain, show_path
from landscape.load.problems import Problem, echo
from landscape.load.translate import suggest
from landscape.model.message import message

KINDS = ("area", "board", "council", "duty", "organisation", "source", "theme")

# What a key names, wherever it stands. `party` is a board or an organisation.
NAMED_BY = {
    "area": "area",
    "areas": "area",
    "board": "board",
    "boards": "board",
    "councils": "council",
    "duty": "duty",
    "feeds": "duty",
    "held-by": "party",
    "organisation": "organisation",
    "parent": "theme",
    "scrutiny": "duty",
    "source": "source",
    "succeeds": "organisation",
    "theme": "theme",
    "themes": "theme",
    "to": "party",
}

ALL_KINDS = frozenset(NAMED_BY.values())

MOST_SUGGESTED = 50
"""Unknown names of a file for which a near one is looked for; after so many the file is of another
folder, and looking takes long."""


@dataclass(frozen=True)
class Known:
    """The ids that the folder has, by kind."""

    ids: Mapping[str, frozenset[str]]
    unsure: frozenset[str] = frozenset()
    """The kinds whose file could not be read, so that any name may be right."""

    def of(self, kind: str) -> frozenset[str]:
        """The ids of a kind; a `party` is a board or an organisation."""
        if kind == "party":
            return self.ids["board"] | self.ids["organisation"]
        return self.ids[kind]

    def has(self, kind: str, name: str) -> bool:
        """Whether `name` is, or may be, the id of a thing of this kind."""
        parts = {"board", "organisation"} if kind == "party" else {kind}
        return bool(parts & self.unsure) or name in self.of(kind)


def find_unknown(
    document: Document, known: Known, *, kinds: frozenset[str] = ALL_KINDS
) -> Iterator[Problem]:
    """A problem for every name in `document` of one of these kinds that leads nowhere."""
    seen: set[str] = set()
    for path, kind, name in _names(document.value, ()):
        if kind in kinds and not known.has(kind, name):
            seen.add(name)
            near = suggest(name, known.of(kind)) if len(seen) <= MOST_SUGGESTED else None
            way_out = near or message(f"problem.add.{kind}")
            said = message(f"problem.unknown.{kind}", got=echo(name), way_out=way_out)
            yield Problem(document.file, document.lines.get(path, 1), show_path(path), said)


def _names(value: Plain, path: Path) -> Iterator[tuple[Path, str, str]]:
    """Every name in a file: where it stands, what kind of thing it names, and the name."""
    if isinstance(value, list):
        for place, item in enumerate(value):
            yield from _names(item, (*path, place))
        return
    if not isinstance(value, dict):
        return
    for key, inner in value.items():
        kind = NAMED_BY.get(key)
        if kind and isinstance(inner, str):
            yield (*path, key), kind, inner
        elif kind and isinstance(inner, list) and all(isinstance(item, str) for item in inner):
            yield from (((*path, key, i), kind, str(name)) for i, name in enumerate(inner))
        else:
            yield from _names(inner, (*path, key))
