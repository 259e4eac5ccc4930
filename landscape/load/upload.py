"""A landscape that somebody brings: its files in memory, never on a disk."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePosixPath

from landscape.load.archive import MOST_FILES, is_yaml, unpack
from landscape.load.files import LARGEST, decode
from landscape.load.folder import REGISTERS, FoundFile, load_files
from landscape.load.problems import LoadError, Problem, echo, shorten
from landscape.model.landscape import Landscape
from landscape.model.message import message

_ANCHOR = "landscape.yaml"
_SCENARIO = re.compile(rb"^steps\s*:", re.MULTILINE)
_MISNAMED = re.compile(r"(?<!^)((\.ya?ml)+(\.txt)?)$", re.IGNORECASE)


@dataclass(frozen=True)
class Upload:
    """The files of a landscape by their paths, and which of them a person brought."""

    name: str
    """That of the zip, or of the files that were chosen."""

    files: Mapping[str, bytes]
    """Those of the landscape itself, with the path of its folder before each."""

    scenarios: Mapping[str, bytes] = field(default_factory=dict)
    root: str = ""
    """The path of the landscape's folder, empty or ending in a slash."""

    mine: frozenset[str] = frozenset()
    """Paths of what was brought; the rest comes with the program."""

    left: int = 0
    """How many files were not looked at, because they are not YAML or lie elsewhere."""


def read_zip(raw: bytes, name: str) -> Upload:
    """The landscape in a zip, which stands alone.

    Raises:
        LoadError: the zip cannot be used; every reason is listed.
    """
    files, left = unpack(raw, name)
    root = _find_root(files)
    places = [f"{root}scenarios/", f"{_above(root)}scenarios/"]
    scenarios = {p: raw for p, raw in files.items() if p.startswith(tuple(places))}
    own = {p: raw for p, raw in files.items() if p.startswith(root) and p not in scenarios}
    outside = len(files) - len(own) - len(scenarios)
    return Upload(name, own, scenarios, root, frozenset(files), left + outside)


def read_loose(
    loose: Mapping[str, bytes], bundled: Mapping[str, bytes], scenarios: Mapping[str, bytes]
) -> Upload:
    """Single YAML files laid over a landscape whose files are `bundled`, in folder `data`.

    A file replaces the one of its name; a new one is taken for a board, or for a scenario where it
    has steps.

    Raises:
        LoadError: a file is too large, is no YAML file, or they are too many.
    """
    _insist_on_yaml(loose)
    files, plans, mine = dict(bundled), dict(scenarios), set()
    for name, raw in loose.items():
        is_plan = _SCENARIO.search(raw) is not None
        group = plans if is_plan else files
        path = f"scenarios/{name}" if is_plan else _place_of(name, files)
        group[path] = raw
        mine.add(path)
    return Upload(", ".join(sorted(loose)), files, plans, "data/", frozenset(mine))


def read_folder_bytes(folder: Path, under: str) -> dict[str, bytes]:
    """The YAML files of a folder on this machine, by their paths with `under` before them."""
    files = sorted(folder.rglob("*.yaml")) if folder.is_dir() else []
    return {f"{under}/{file.relative_to(folder).as_posix()}": file.read_bytes() for file in files}


def load_upload(upload: Upload) -> Landscape:
    """The landscape that somebody brings.

    Raises:
        LoadError: something in the files is wrong; every problem in every file is listed.
    """
    return load_files(UploadFiles(upload))


@dataclass
class UploadFiles:
    """The files of an upload, as they are looked for in a folder."""

    upload: Upload
    problems: list[Problem] = field(default_factory=list)

    def find_register(self, name: str) -> FoundFile | None:
        """The file beside the boards of that name, if it is there."""
        path = self.show(name)
        return self._found(path) if path in self.upload.files else None

    def find_boards(self) -> Iterator[FoundFile]:
        """The files of the boards, in order of path."""
        yield from map(self._found, self._well_named(is_board=True))

    def find_strays(self) -> Iterator[str]:
        """The paths of YAML files that are neither boards nor stand beside them."""
        registers = {self.show(name) for name in REGISTERS}
        yield from (p for p in self._well_named(is_board=False) if p not in registers)

    def show(self, name: str) -> str:
        """The path of a file beside the boards."""
        return f"{self.upload.root}{name}.yaml"

    def _well_named(self, *, is_board: bool) -> Iterator[str]:
        boards = f"{self.upload.root}boards/"
        for path in sorted(self.upload.files):
            if path.startswith(boards) != is_board:
                continue
            if path.endswith(".yaml") and not path.lower().endswith(".yaml.yaml"):
                yield path
                continue
            said = message("problem.file.ending", got=f"'{find_ending(path)}'")
            self.problems.append(Problem(shorten(path), 0, "", said))

    def _found(self, path: str) -> FoundFile:
        read = partial(_read, self.upload.files[path], path, self.problems)
        return FoundFile(PurePosixPath(path).stem, path, read)


def find_ending(path: str) -> str:
    """What a file's name ends in that should end in `.yaml`."""
    found = _MISNAMED.search(path.rsplit("/", 1)[-1])
    return found[1] if found else ""


def _read(raw: bytes, path: str, problems: list[Problem]) -> str | None:
    return decode(raw, path, problems)


def _insist_on_yaml(loose: Mapping[str, bytes]) -> None:
    wrong = []
    for name, raw in loose.items():
        if not is_yaml(name):
            wrong.append(Problem(shorten(name), 0, "", message("problem.upload.kind")))
        elif len(raw) > LARGEST:
            said = message("problem.file.large", got=echo(len(raw)))
            wrong.append(Problem(shorten(name), 0, "", said))
    if len(loose) > MOST_FILES:
        said = message("problem.upload.many", most=f"{MOST_FILES:,}")
        wrong.append(Problem("", 0, "", said))
    if wrong:
        raise LoadError(wrong)


def _place_of(name: str, files: Mapping[str, bytes]) -> str:
    """The path of the file that `name` replaces, or where a new board belongs."""
    stem = name.removesuffix(find_ending(name))
    if stem in REGISTERS:
        return f"data/{name}"
    same = (path for path in files if path.startswith("data/boards/"))
    return next((p for p in same if PurePosixPath(p).stem == stem), f"data/boards/{name}")


def _find_root(files: Mapping[str, bytes]) -> str:
    """The folder that holds landscape.yaml, the highest; else the one that holds boards."""
    anchors = [path for path in files if path.rsplit("/", 1)[-1].lower() == _ANCHOR]
    if anchors:
        return _above(min(anchors, key=lambda path: (path.count("/"), path)) + "/")
    boards = [path for path in files if "/boards/" in f"/{path}"]
    if boards:
        first = min(boards, key=lambda path: (path.count("/"), path))
        folder = f"/{first}".partition("/boards/")[0][1:]
        return f"{folder}/" if folder else ""
    registers = [p for p in files if PurePosixPath(p).stem.lower() in REGISTERS]
    return _above(min(registers, default="", key=lambda p: (p.count("/"), p)) + "/")


def _above(folder: str) -> str:
    """The folder that a folder, or a file with a slash behind it, lies in."""
    head, slash, _ = folder.rstrip("/").rpartition("/")
    return head + slash
