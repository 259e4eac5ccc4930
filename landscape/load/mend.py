"""Corrects what is wrong in a landscape where there is one way to correct it.

A person is asked where two corrections could be meant. So a name that is one letter off is left
alone (source `s1` may stand for `s2`), and a key that is one letter off is corrected: there are
few keys, and they are far apart. A correction that leaves its problem as it was is taken back.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from landscape.load.folder import REGISTERS
from landscape.load.problems import Problem
from landscape.load.tidy import Fix, tidy
from landscape.load.upload import Upload, find_ending
from landscape.model.frozen import LONGEST_ID
from landscape.model.message import Message

Check = Callable[[Upload], tuple[Problem, ...]]
"""Says everything that is wrong with an upload."""

ROUNDS = 4
"""A correction may bring to light what stood behind it; after so many looks it is let be."""

_SCHEMA = "# yaml-language-server: $schema="


@dataclass(frozen=True)
class Mended:
    """An upload with what could be set right, and what is left for a person."""

    upload: Upload
    fixes: tuple[Fix, ...]
    problems: tuple[Problem, ...]
    """What is still wrong; lines are counted in the corrected files."""


@dataclass(frozen=True, order=True)
class _Edit:
    """One line to be changed."""

    file: str
    line: int
    field: str
    was: str
    now: str
    """Empty where the line goes."""

    kind: str
    pattern: str
    """What is replaced in the line."""


def mend(upload: Upload, check: Check) -> Mended:
    """Sets right what can be set right without asking, in the files that somebody brought."""
    upload, fixes = _tidy_all(_rename_all(upload))
    refused: set[tuple[str, int, str]] = set()
    for _ in range(ROUNDS):
        edits = [e for e in _find_edits(upload, check(upload)) if _place(e) not in refused]
        if not edits:
            break
        still = {_place(problem) for problem in check(_apply(upload, edits)[0])}
        refused |= still
        kept = [edit for edit in edits if _place(edit) not in still]
        upload, done = _apply(upload, kept)
        fixes.extend(done)
    upload, headed = _head_all(upload)
    return Mended(upload, tuple(sorted({*fixes, *headed})), check(upload))


def _place(thing: Problem | _Edit) -> tuple[str, int, str]:
    return thing.file, thing.line, thing.field


def _rename_all(upload: Upload) -> tuple[Upload, list[Fix]]:
    """Gives files names that the folder can have, where no other file has them."""
    names = {path: _good_name(path) for path in sorted(upload.mine)}
    taken = {*upload.files, *upload.scenarios}
    fixes, new = [], {}
    for path, name in names.items():
        if name != path and name not in taken:
            taken.add(name)
            new[path] = name
            was, now = (each.rsplit("/", 1)[-1] for each in (path, name))
            fixes.append(Fix(name, 0, "name", was, now))
    files, scenarios = (
        {new.get(path, path): raw for path, raw in group.items()}
        for group in (upload.files, upload.scenarios)
    )
    mine = frozenset(new.get(path, path) for path in upload.mine)
    return replace(upload, files=files, scenarios=scenarios, mine=mine), fixes


def _good_name(path: str) -> str:
    folder, slash, name = path.rpartition("/")
    stem = name.removesuffix(find_ending(name))
    return f"{folder}{slash}{as_id(stem) or stem}.yaml"


def as_id(text: str) -> str:
    """A text as an id: 'Safer_Gwent ' is safer-gwent; empty where letters would be lost."""
    joined = re.sub(r"[\s_.-]+", "-", text.strip().lower()).strip("-")
    return joined if re.fullmatch(r"[a-z0-9-]+", joined) and len(joined) <= LONGEST_ID else ""


def _tidy_all(renamed: tuple[Upload, list[Fix]]) -> tuple[Upload, list[Fix]]:
    upload, fixes = renamed

    def tidy_one(path: str, raw: bytes) -> bytes:
        clean, done = tidy(raw, path)
        fixes.extend(done)
        return clean

    return _change(upload, tidy_one), fixes


def _head_all(upload: Upload) -> tuple[Upload, list[Fix]]:
    """Puts the line that names the schema before files that have none."""
    fixes: list[Fix] = []

    def head(path: str, raw: bytes) -> bytes:
        if _SCHEMA.encode() in raw[:1000]:
            return raw
        schema = _schema_of(path, upload)
        fixes.append(Fix(path, 1, "header", now=schema.rsplit("/", 1)[-1]))
        return f"{_SCHEMA}{schema}\n".encode() + raw

    return _change(upload, head), fixes


def _schema_of(path: str, upload: Upload) -> str:
    """Where the schema of a file lies, as the bundled files say it."""
    if path in upload.scenarios:
        return "../schemas/scenario.schema.json"
    inner = path.removeprefix(upload.root)
    stem = inner.removesuffix(".yaml")
    kind = stem if stem in REGISTERS else "board"
    return "../" * (inner.count("/") + 1) + f"schemas/{kind}.schema.json"


def _change(upload: Upload, change: Callable[[str, bytes], bytes]) -> Upload:
    files, scenarios = (
        {path: change(path, raw) if path in upload.mine else raw for path, raw in group.items()}
        for group in (upload.files, upload.scenarios)
    )
    return replace(upload, files=files, scenarios=scenarios)


def _apply(upload: Upload, edits: Iterable[_Edit]) -> tuple[Upload, list[Fix]]:
    """The upload with lines changed, and those changes that found their place."""
    by_file: dict[str, list[_Edit]] = {}
    for edit in edits:
        by_file.setdefault(edit.file, []).append(edit)
    fixes: list[Fix] = []

    def change(path: str, raw: bytes) -> bytes:
        lines = raw.decode().split("\n") if path in by_file else []
        # From the end, so that a line that goes moves no other that is still to be changed.
        for edit in sorted(by_file.get(path, ()), reverse=True):
            old = lines[edit.line - 1]
            found = re.search(edit.pattern, old)
            if found:
                new = old[: found.start()] + edit.now + old[found.end() :]
                lines[edit.line - 1 : edit.line] = [new] if edit.now else []
                fixes.append(Fix(path, edit.line, edit.kind, edit.was, edit.now))
        return "\n".join(lines).encode() if path in by_file else raw

    return _change(upload, change), fixes


def _find_edits(upload: Upload, problems: Iterable[Problem]) -> Iterator[_Edit]:
    for problem in problems:
        got = _got(problem)
        way = _WAYS.get(problem.said.id) or _WAYS.get(problem.said.id.rpartition(".")[0])
        if problem.file not in upload.mine or not problem.line or not got or not way:
            continue
        kind, correct = way
        now = correct(got, problem)
        if now is not None and now != got:
            yield _edit(problem, kind, got, now)


def _got(problem: Problem) -> str:
    """The value that a problem quotes; nothing where it is no single text."""
    got = problem.said.value("got")
    return got.removeprefix("'").removesuffix("'") if isinstance(got, str) else ""


def _edit(problem: Problem, kind: str, was: str, now: str) -> _Edit:
    pattern = rf"(?<![\w/-]){re.escape(was)}(?![\w/-])"
    if kind == "key":
        pattern += r"(?=[\"']?\s*:)"
    elif kind == "id-key":
        # Only where it says what the file's name says.
        stem = problem.file.rsplit("/", 1)[-1].removesuffix(".yaml")
        pattern = rf"^id\s*:\s*[\"']?{re.escape(stem)}[\"']?\s*$"
    return _Edit(problem.file, problem.line, problem.field, was, now, kind, pattern)


def _correct_key(got: str, problem: Problem) -> str | None:
    hints = (problem.said.value(name) for name in ("near", "way_out"))
    hint = next((h for h in hints if isinstance(h, Message) and h.id == "problem.near"), None)
    meant = str(hint.value("name")) if hint else ""
    return meant if meant and _is_one_off(_plain(got), meant) else None


def _correct_word(got: str, problem: Problem) -> str | None:
    """A word of a short list; one that is spelt alike but for case is found without a hint."""
    words = problem.said.value("words")
    if isinstance(words, tuple) and _plain(got) in words:
        return _plain(got)
    return _correct_key(got, problem)


def _correct_id(got: str, _problem: Problem) -> str | None:
    return as_id(got) or None


def _correct_date(got: str, _problem: Problem) -> str | None:
    """A day as it is written in Wales, 1/4/2020; other signs than slashes do as well."""
    parts = [int(part) for part in re.findall(r"\d+", got)]
    if re.fullmatch(r"\d{1,2}([/.-])\d{1,2}\1\d{4}", got):
        parts.reverse()
    elif not re.fullmatch(r"\d{4}([/.-])\d{1,2}(\1\d{1,2})?", got):
        return None
    try:
        return date(*(*parts, 1)[:3]).isoformat()[: 10 if len(parts) == 3 else 7]
    except ValueError:
        return None


def _correct_yes(got: str, _problem: Problem) -> str | None:
    return {"yes": "true", "ie": "true", "no": "false", "na": "false"}.get(got.lower())


def _drop(_got: str, _problem: Problem) -> str | None:
    return ""


_WAYS: Mapping[str, tuple[str, Callable[[str, Problem], str | None]]] = {
    "problem.key": ("key", _correct_key),
    "problem.own-id": ("id-key", _drop),
    "problem.word": ("word", _correct_word),
    "problem.word-near": ("word", _correct_word),
    "problem.unknown": ("id", _correct_id),
    "problem.scenario.base": ("id", _correct_id),
    "problem.not-id": ("id", _correct_id),
    "problem.not-date": ("date", _correct_date),
    "problem.not-true-or-false": ("yes", _correct_yes),
}
"""By what is said of a problem, or how its id begins: the kind of correction, and what is written.
"""


def _plain(word: str) -> str:
    return re.sub(r"[\s_]+", "-", word.strip().lower())


def _is_one_off(word: str, meant: str) -> bool:
    """Whether one letter was left out, added, changed, or swapped with its neighbour."""
    if word == meant:
        return True
    start = next((i for i, (a, b) in enumerate(zip(word, meant, strict=False)) if a != b),
                 min(len(word), len(meant)))  # fmt: skip
    one, other = word[start:], meant[start:]
    swapped = one[1::-1] + one[2:] if len(one) > 1 else one
    return other in {one[1:], swapped} or one == other[1:] or one[1:] == other[1:]
