"""Reads YAML as a stream of events into plain values and a line for every path.

Scalars stay text, so a board called `No` keeps its name. What board files have no use for, and
what makes YAML dangerous, is refused: anchors, aliases, tags, merge keys, repeated keys, several
documents, deep nesting. libyaml's events are read one by one, so depth is known before it hurts.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import yaml

from landscape.load.files import CONTROL
from landscape.load.problems import Problem, echo, shorten
from landscape.model.message import Message, Term, Value, message

DEEPEST = 30
"""Nesting beyond this is refused; a board file needs eight levels."""

Path = tuple[str | int, ...]
Plain = str | None | list["Plain"] | dict[str, "Plain"]


@dataclass(frozen=True)
class _Fault:
    """What libyaml says, and what is said instead."""

    sign: str
    said: str
    """In the catalogue under `problem.yaml.`."""

    is_where_it_began: bool = False
    """Whether the line that helps is where the thing began, not where reading stopped."""

    closing: str = ""
    """What closes the thing that is not closed."""


FAULTS = (
    _Fault("tab", "tab"),
    _Fault("cannot start any token", "sign"),
    _Fault("flow sequence", "list-open", True, "]"),
    _Fault("flow mapping", "group-open", True, "}"),
    _Fault("node content", "nothing", True),
    _Fault("quoted scalar", "quote-open", True),
    _Fault("simple key", "no-key", True),
    _Fault("mapping values", "colon"),
    _Fault("block", "indent"),
    _Fault("expected <document start>", "start"),
    _Fault("expected alphabetic or numeric character", "name"),
    _Fault("expected directive name", "directive"),
    _Fault("found unexpected ':'", "stray-colon"),
)
"""The commonest faults of punctuation; the first sign that fits is taken."""


Mark = Any  # libyaml's own, of which the stubs know nothing.
Places = dict[str | int, "_Place"]


class _Place(NamedTuple):
    """Where a value stands, and its key, and what it holds."""

    key: Mark | None
    value: Mark
    inner: Places | None


@dataclass(frozen=True)
class Lines:
    """The line, from 1, of every value or of every key; counted only when it is asked for."""

    places: Places
    of_keys: bool = False

    def get(self, path: Path, default: int = 0) -> int:
        """The line at `path`; `default` where nothing stands."""
        inner: Places | None = self.places
        place = None
        for part in (0, *path):
            place = inner.get(part) if inner else None
            if place is None:
                return default
            inner = place.inner
        mark = place and (place.key if self.of_keys else place.value)
        return mark.line + 1 if mark else default


@dataclass(frozen=True)
class Document:
    """The plain values of one file, and where each of them stands."""

    file: str
    value: Plain
    lines: Lines
    key_lines: Lines
    problems: tuple[Problem, ...]
    whole: bool
    """Whether every value could be read; what misses some is not judged any further."""


def read_document(text: str, file: str) -> Document:
    """The plain values of YAML `text`; what cannot be read is among the problems."""
    reader = _Reader(file)
    try:
        reader.read(text)
    except yaml.YAMLError as error:
        reader.problems.append(_syntax(error, text, file))
        reader.whole = False
    except _TooDeepError:
        reader.whole = False
    documents, places = reader.documents.value, reader.documents.places
    assert isinstance(documents, list)
    return Document(
        file=file,
        value=documents[0] if documents else None,
        lines=Lines(places),
        key_lines=Lines(places, of_keys=True),
        problems=tuple(sorted(set(reader.problems))),
        whole=reader.whole,
    )


class _TooDeepError(Exception):
    pass


@dataclass(slots=True)
class _Frame:
    """A mapping or list that is being filled."""

    value: dict[str, Plain] | list[Plain]
    places: Places = field(default_factory=dict)
    waits_for_key: bool = False
    """Whether the next scalar of a mapping is a key."""

    key: str = ""
    key_mark: Mark | None = None


class _Reader:
    """Fills plain values event by event; its first list is that of the documents in the file."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.documents = self.top = _Frame([])
        self.stack: list[_Frame] = []
        self.problems: list[Problem] = []
        self.whole = True

    def read(self, text: str) -> None:
        # Types are compared in order of how often they come: this loop is most of the work.
        get_event: Callable[[], Any] = yaml.CSafeLoader(text).get_event
        while (event := get_event()) is not None:
            kind = type(event)
            if kind is yaml.ScalarEvent:
                self._take_scalar(event)
            elif kind is yaml.MappingStartEvent:
                self._open(_Frame({}, waits_for_key=True), event)
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self.top = self.stack.pop()
            elif kind is yaml.SequenceStartEvent:
                self._open(_Frame([]), event)
            elif kind is yaml.AliasEvent:
                got = f"'*{shorten(event.anchor)}'"
                self._complain(event, message("problem.yaml.alias", got=got))
                self._place(None, event)
                self.whole = False
            elif kind is yaml.DocumentStartEvent and len(self.documents.value) == 1:
                self._complain(event, message("problem.yaml.second", got="'---'"), ())

    def _take_scalar(self, event: yaml.ScalarEvent) -> None:
        if event.anchor or event.tag:
            self._refuse_marks(event)
        if event.style == '"':
            self._refuse_control(event)
        if self.top.waits_for_key:
            self._take_key(self.top, event)
        else:
            text = event.value
            self._place(text if text or not event.implicit[0] else None, event)

    def _take_key(self, top: _Frame, event: yaml.ScalarEvent) -> None:
        key = event.value
        if key in top.value:
            mark = top.places[key].key
            first = mark.line + 1 if mark else 0
            said = message("problem.yaml.key-twice", got=echo(key), line=first)
            self._complain(event, said, (*self._path(), key))
        elif key == "<<" and event.implicit[0]:
            self._complain(event, message("problem.yaml.merge", got="'<<'"))
            self.whole = False
        top.key, top.key_mark, top.waits_for_key = key, event.start_mark, False

    def _open(self, frame: _Frame, event: yaml.CollectionStartEvent) -> None:
        if event.anchor or event.tag:
            self._refuse_marks(event)
        if len(self.stack) >= DEEPEST:
            said = message("problem.yaml.deep", most=DEEPEST)
            self._complain(event, said, self._path()[:1])
            raise _TooDeepError
        self._place(frame.value, event, frame.places)
        self.stack.append(self.top)
        self.top = frame

    def _place(self, value: Plain, event: yaml.NodeEvent, inner: Places | None = None) -> None:
        """Puts a value where it belongs; of a repeated key the first value stays."""
        top = self.top
        if isinstance(top.value, list):
            top.places[len(top.value)] = _Place(None, event.start_mark, inner)
            top.value.append(value)
            return
        if top.waits_for_key:
            self._complain(event, message("problem.yaml.group-as-key"))
            self.whole = False
            top.key, top.waits_for_key = "", False
            return
        top.waits_for_key = True
        if top.key not in top.value:
            top.value[top.key] = value
            top.places[top.key] = _Place(top.key_mark, event.start_mark, inner)

    def _refuse_marks(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor:
            got = f"'&{shorten(event.anchor)}'"
            self._complain(event, message("problem.yaml.anchor", got=got))
        if event.tag:
            tag = echo(event.tag.replace("tag:yaml.org,2002:", "!!"))
            self._complain(event, message("problem.yaml.tag", got=tag))

    def _refuse_control(self, event: yaml.ScalarEvent) -> None:
        # Within double quotes an escape such as \0 names what no file may hold as it is.
        strange = CONTROL.search(event.value)
        if strange:
            got = f"'U+{ord(strange.group()):04X}'"
            self._complain(event, message("problem.control", got=got))

    def _complain(self, event: yaml.Event, said: Message, path: Path | None = None) -> None:
        mark: Mark = event.start_mark
        shown = show_path(self._path() if path is None else path)
        self.problems.append(Problem(self.file, mark.line + 1, shown, said))

    def _path(self) -> Path:
        """Where the next value goes; a mapping itself while it waits for a key."""
        above = (
            len(frame.value) - 1 if isinstance(frame.value, list) else frame.key
            for frame in self.stack[1:]
        )
        top = self.top
        if top is self.documents:
            return ()
        if isinstance(top.value, list):
            return (*above, len(top.value))
        return tuple(above) if top.waits_for_key else (*above, top.key)


def show_path(path: Path) -> str:
    """A path as people read it: `members.2.organisation`, places counted from 1."""
    return ".".join(str(part + 1) if isinstance(part, int) else shorten(part) for part in path)


def _syntax(error: yaml.YAMLError, text: str, file: str) -> Problem:
    context, problem = getattr(error, "context", None) or "", getattr(error, "problem", None) or ""
    known = (fault for fault in FAULTS if fault.sign in f"{context} {problem}")
    fault = next(known, _Fault("", "other"))
    mark = getattr(error, "context_mark" if fault.is_where_it_began else "problem_mark", None)
    place = mark.line if mark else 0
    line = shorten("".join(text.split("\n")[place : place + 1]))
    values: dict[str, Value] = {"got": f"'{line}'" if line else Term(id="problem.yaml.end")}
    if fault.closing:
        values["closing"] = fault.closing
    if not fault.sign:
        values["reason"] = str(problem or error)
    return Problem(file, place + 1, "", message(f"problem.yaml.{fault.said}", **values))
