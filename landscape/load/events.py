"""Reads YAML as a stream of events into plain values and a line for every path.

Scalars stay text, so a board called `No` keeps its name. What board files have no use for, and
what makes YAML dangerous, is refused: anchors, aliases, tags, merge keys, repeated keys, several
documents, deep nesting. libyaml's events are read one by one, so depth is known before it hurts.
"""

from dataclasses import dataclass, field

import yaml

from landscape.load.files import CONTROL
from landscape.load.problems import Problem, shorten

DEEPEST = 30
"""Nesting beyond this is refused; a board file needs eight levels."""

Path = tuple[str | int, ...]
Plain = str | None | list["Plain"] | dict[str, "Plain"]


@dataclass(frozen=True)
class _Fault:
    """What libyaml says, and what is said instead."""

    sign: str
    what: str
    way_out: str
    is_where_it_began: bool = False
    """Whether the line that helps is where the thing began, not where reading stopped."""


QUOTES = "Put a text that holds a comma, colon, bracket or quote in double quotes."

FAULTS = (
    _Fault("tab", "has a tab where spaces should be", "Indent with spaces."),
    _Fault("cannot start any token", "has a sign that begins no text", QUOTES),
    _Fault("flow sequence", "has a list that is not closed with ']'", f"Close it. {QUOTES}", True),
    _Fault("flow mapping", "has a group that is not closed with '}'", f"Close it. {QUOTES}", True),
    _Fault("node content", "has nothing where a value should be", "Write the value.", True),
    _Fault("quoted scalar", "has a quote that is not closed", f"Close it. {QUOTES}", True),
    _Fault("simple key", "has a line without 'key: '", "Write one, or join it to a text.", True),
    _Fault("mapping values", "has one colon too many, or is indented too far", QUOTES),
    _Fault("block", "is indented unlike its neighbours", "Indent what belongs together alike."),
)
"""The commonest faults of punctuation; the first sign that fits is taken."""


@dataclass(frozen=True)
class Document:
    """The plain values of one file, and where each of them stands."""

    file: str
    value: Plain
    lines: dict[Path, int]
    """Line, from 1, of the value at each path."""

    key_lines: dict[Path, int]
    """Line, from 1, of the key at each path."""

    problems: tuple[Problem, ...]
    whole: bool = True
    """Whether every value could be read; what misses some is not judged any further."""


def read_document(text: str, file: str) -> Document:
    """The plain values of YAML `text`; what cannot be read is among the problems."""
    reader = _Reader(file)
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            reader.take(event)
    except yaml.YAMLError as error:
        reader.problems.append(_syntax(error, text, file))
        reader.whole = False
    except _TooDeepError:
        reader.whole = False
    problems = tuple(sorted(set(reader.problems)))
    return Document(file, reader.root, reader.lines, reader.key_lines, problems, reader.whole)


class _TooDeepError(Exception):
    pass


@dataclass
class _Frame:
    """A mapping or list that is being filled."""

    value: dict[str, Plain] | list[Plain]
    path: Path
    key: str | None = None
    waits_for_key: bool = True
    """Whether the next scalar of a mapping is a key."""


@dataclass
class _Reader:
    file: str
    root: Plain = None
    lines: dict[Path, int] = field(default_factory=dict)
    key_lines: dict[Path, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    stack: list[_Frame] = field(default_factory=list)
    documents: int = 0
    whole: bool = True

    def take(self, event: yaml.Event) -> None:
        match event:
            case yaml.ScalarEvent():
                self._refuse_marks(event)
                self._take_scalar(event)
            case yaml.MappingStartEvent():
                self._refuse_marks(event)
                self._open({}, event)
            case yaml.SequenceStartEvent():
                self._refuse_marks(event)
                self._open([], event)
            case yaml.MappingEndEvent() | yaml.SequenceEndEvent():
                self.stack.pop()
            case yaml.AliasEvent():
                name = shorten(event.anchor)
                self._complain(event, f"uses an alias; got '*{name}'. Write the value out.")
                self._place(None, event)
                self.whole = False
            case yaml.DocumentStartEvent():
                self._start_document(event)

    def _start_document(self, event: yaml.Event) -> None:
        self.documents += 1
        if self.documents == 2:
            self._complain(event, "a second document begins here; got '---'. Keep one in a file.")

    def _refuse_marks(self, event: yaml.NodeEvent) -> None:
        if event.anchor:
            name = shorten(event.anchor)
            self._complain(event, f"carries an anchor; got '&{name}'. Take the anchor out.")
        tag = getattr(event, "tag", None)
        if tag:
            name = shorten(tag.replace("tag:yaml.org,2002:", "!!"))
            self._complain(event, f"carries a tag; got '{name}'. Take the tag out.")

    def _take_scalar(self, event: yaml.ScalarEvent) -> None:
        top = self.stack[-1] if self.stack else None
        if top is not None and isinstance(top.value, dict) and top.waits_for_key:
            self._take_key(top, event)
            return
        if event.style == '"':
            self._refuse_control(event)
        is_empty = event.value == "" and event.implicit[0]
        self._place(None if is_empty else event.value, event)

    def _refuse_control(self, event: yaml.ScalarEvent) -> None:
        # Within double quotes an escape such as \0 names what no file may hold as it is.
        strange = CONTROL.search(event.value)
        if strange:
            code = f"U+{ord(strange.group()):04X}"
            self._complain(event, f"holds a control character; got '{code}'. Delete it.")

    def _take_key(self, top: _Frame, event: yaml.ScalarEvent) -> None:
        key = event.value
        assert isinstance(top.value, dict)
        path = (*top.path, key)
        if key == "<<" and event.implicit[0]:
            self._complain(event, "is a merge key; got '<<'. Write the values out.")
            self.whole = False
        elif key in top.value:
            first = self.key_lines[path]
            text = f"appears twice; got '{shorten(key)}' here and on line {first}. Keep one."
            self._complain(event, text, path)
        else:
            self.key_lines[path] = _line(event)
        top.key = key
        top.waits_for_key = False

    def _open(self, value: dict[str, Plain] | list[Plain], event: yaml.NodeEvent) -> None:
        if len(self.stack) >= DEEPEST:
            text = f"is more than {DEEPEST} levels deep. Write it with fewer levels."
            self._complain(event, text, self._current_path()[:1])
            raise _TooDeepError
        path = self._place(value, event)
        self.stack.append(_Frame(value, path))

    def _place(self, value: Plain, event: yaml.Event) -> Path:
        """Puts a value where it belongs and says which path that is."""
        if not self.stack:
            if self.documents <= 1:
                self.root = value
                self.lines[()] = _line(event)
            return ()
        top = self.stack[-1]
        if isinstance(top.value, list):
            path: Path = (*top.path, len(top.value))
            top.value.append(value)
        else:
            path = self._place_in_mapping(top, value, event)
        if self.documents <= 1:
            self.lines.setdefault(path, _line(event))
        return path

    def _place_in_mapping(self, top: _Frame, value: Plain, event: yaml.Event) -> Path:
        assert isinstance(top.value, dict)
        if top.waits_for_key:
            text = "has a list or a group of keys where a key should be. Write a plain word there."
            self._complain(event, text)
            top.key, top.waits_for_key = "", False
            self.whole = False
            return (*top.path, "")
        key = top.key or ""
        top.waits_for_key = True
        top.value.setdefault(key, value)
        return (*top.path, key)

    def _complain(self, event: yaml.Event, text: str, path: Path | None = None) -> None:
        if path is None:
            path = self._current_path()
        self.problems.append(Problem(self.file, _line(event), show_path(path), text))

    def _current_path(self) -> Path:
        if not self.stack:
            return ()
        top = self.stack[-1]
        if isinstance(top.value, list):
            return (*top.path, len(top.value))
        return top.path if top.waits_for_key else (*top.path, top.key or "")


def show_path(path: Path) -> str:
    """A path as people read it: `members.2.organisation`, places counted from 1."""
    return ".".join(str(part + 1) if isinstance(part, int) else shorten(part) for part in path)


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 0


def _syntax(error: yaml.YAMLError, text: str, file: str) -> Problem:
    context, problem = getattr(error, "context", None) or "", getattr(error, "problem", None) or ""
    known = (fault for fault in FAULTS if fault.sign in f"{context} {problem}")
    fault = next(known, _Fault("", f"is not YAML ({problem or error})", "Check its punctuation."))
    mark = getattr(error, "context_mark" if fault.is_where_it_began else "problem_mark", None)
    place = mark.line if mark else 0
    line = shorten("".join(text.split("\n")[place : place + 1]))
    got = f"'{line}'" if line else "the end of the file"
    return Problem(file, place + 1, "", f"{fault.what}; got {got}. {fault.way_out}")
