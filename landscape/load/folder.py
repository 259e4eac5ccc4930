"""Reads a folder of YAML files into a landscape, or says everything that is wrong with it."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, Protocol, TypeVar

from pydantic import BaseModel, ValidationError

from landscape.load.accepted_checks import find_accepted_problems
from landscape.load.board_checks import find_board_problems
from landscape.load.events import Document, read_document, show_path
from landscape.load.files import find_yaml, insist_on_folder, is_there, read_text, show
from landscape.load.problems import LoadError, Problem, echo
from landscape.load.references import find_unknown
from landscape.load.register_checks import find_clashes, find_known
from landscape.load.sense_checks import find_nonsense
from landscape.load.translate import find_problems
from landscape.model.accepted import AcceptedFile
from landscape.model.area import AreasFile
from landscape.model.assumptions import AssumptionsFile
from landscape.model.board import Board, BoardBody
from landscape.model.duty import DutiesFile
from landscape.model.landscape import Landscape, LandscapeFile
from landscape.model.message import message
from landscape.model.organisation import OrganisationsFile
from landscape.model.source import SourcesFile
from landscape.model.theme import ThemesFile

M = TypeVar("M", bound=BaseModel)

REGISTERS: dict[str, type[BaseModel]] = {
    "landscape": LandscapeFile,
    "areas": AreasFile,
    "organisations": OrganisationsFile,
    "themes": ThemesFile,
    "duties": DutiesFile,
    "sources": SourcesFile,
    "accepted": AcceptedFile,
    "assumptions": AssumptionsFile,
}
"""The files that stand beside the boards."""

MAY_BE_MISSING = ("accepted", "assumptions")


class FoundFile(NamedTuple):
    """A file of a landscape that has not been read yet."""

    stem: str
    """Its name without `.yaml`; of a board's file, the id of the board."""

    shown: str
    """Its path as people see it."""

    read: Callable[[], str | None]
    """Gives its text; none, and a problem, when it cannot be read."""


class Files(Protocol):
    """Where the files of a landscape are: a folder on a disk, or an upload that is on none."""

    problems: list[Problem]
    """What is wrong with the files themselves; it grows as they are looked for and read."""

    def find_register(self, name: str) -> FoundFile | None:
        """The file beside the boards of that name, if it is there."""

    def find_boards(self) -> Iterator[FoundFile]:
        """The files of the boards, in order of path."""

    def find_strays(self) -> Iterator[str]:
        """The paths of YAML files that have no place in a landscape."""

    def show(self, name: str) -> str:
        """The path at which a file beside the boards is, or would be."""


def load(folder: Path | str) -> Landscape:
    """The landscape that is kept in `folder`.

    Raises:
        LoadError: something in the folder is wrong; every problem in every file is listed.
    """
    insist_on_folder(Path(folder))
    return load_files(FolderFiles(Path(folder)))


def load_files(files: Files) -> Landscape:
    """The landscape that is kept in files, wherever they are.

    Raises:
        LoadError: something in the files is wrong; every problem in every file is listed.
    """
    with _without_garbage_collection():
        return _Reading(files, files.problems).read()


@dataclass
class FolderFiles:
    """The files of a folder on a disk."""

    root: Path
    problems: list[Problem] = field(default_factory=list)

    def find_register(self, name: str) -> FoundFile | None:
        """The file beside the boards of that name, if it is there."""
        path = self.root / f"{name}.yaml"
        return self._found(path) if is_there(path) else None

    def find_boards(self) -> Iterator[FoundFile]:
        """The files of the boards, in order of path."""
        if is_there(self.root / "boards"):
            yield from map(self._found, find_yaml(self.root / "boards", self.problems, self.root))

    def find_strays(self) -> Iterator[str]:
        """The paths of YAML files that are neither boards nor stand beside them."""
        skip = ("boards", *(f"{name}.yaml" for name in REGISTERS))
        for path in find_yaml(self.root, self.problems, self.root, skip=skip):
            yield show(path, self.root)

    def show(self, name: str) -> str:
        """The path of a file beside the boards."""
        return show(self.root / f"{name}.yaml", self.root)

    def _found(self, path: Path) -> FoundFile:
        return FoundFile(
            path.stem, show(path, self.root), partial(read_text, path, self.problems, self.root)
        )


@contextmanager
def _without_garbage_collection() -> Iterator[None]:
    # The largest avoidable cost of reading many small values.
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@dataclass
class _Reading:
    files: Files
    problems: list[Problem]
    registers: dict[str, Document] = field(default_factory=dict)
    boards: list[tuple[str, Document]] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    """Names of files that could not be read, so that nothing is known of what they hold."""

    unknown: set[tuple[str, str]] = field(default_factory=set)
    """File and field of every name that leads nowhere: nothing more is said of it."""

    def read(self) -> Landscape:
        self._read_documents()
        ids = [*(board_id for board_id, _ in self.boards), *self.unread]
        known = find_known(self.registers, ids)
        self.problems.extend(find_clashes(self.registers, self.boards, known))
        for document in self._documents():
            self.problems.extend(document.problems)
            if document.whole:
                unknown = list(find_unknown(document, known))
                self.unknown.update((problem.file, problem.field) for problem in unknown)
                self.problems.extend(unknown)
        accepted = self.registers.get("accepted")
        if accepted is not None and accepted.whole:
            self.problems.extend(find_accepted_problems(accepted, known))
        landscape = self._build()
        if self.problems or landscape is None:
            raise LoadError(self.problems)
        return landscape

    def _documents(self) -> Iterator[Document]:
        yield from self.registers.values()
        yield from (document for _, document in self.boards)

    def _read_documents(self) -> None:
        for name in REGISTERS:
            self._read_register(name)
        for found in self.files.find_boards():
            document = self._read(found)
            if document is not None:
                self.boards.append((found.stem, document))
        self._refuse_strays()

    def _read_register(self, name: str) -> None:
        found = self.files.find_register(name)
        if found is not None:
            document = self._read(found)
            if document is not None:
                self.registers[name] = document
        elif name not in MAY_BE_MISSING:
            said = message("problem.file.missing")
            self.problems.append(Problem(self.files.show(name), 0, "", said))

    def _refuse_strays(self) -> None:
        if "landscape" not in self.registers:
            return  # Perhaps not a data folder at all: what else it holds may be anything.
        said = message("problem.file.stray", names=tuple(f"{name}.yaml" for name in REGISTERS))
        self.problems.extend(Problem(path, 0, "", said) for path in self.files.find_strays())

    def _read(self, found: FoundFile) -> Document | None:
        text = found.read()
        if text is None:
            self.unread.append(found.stem)
            return None
        return read_document(text, found.shown)

    def _build(self) -> Landscape | None:
        files = {name: self._validate(REGISTERS[name], doc) for name, doc in self.registers.items()}
        boards = tuple(self._build_boards())
        if self.problems:
            return None
        parts: dict[str, Any] = {}
        for name, file in files.items():
            parts |= {"about": file} if name == "landscape" else dict(file or ())
        return Landscape(**parts, boards=boards)

    def _build_boards(self) -> Iterator[Board]:
        for board_id, document in self.boards:
            body = self._validate(BoardBody, document)
            if document.whole:
                self.problems.extend(find_board_problems(document, board_id))
            if body is not None:
                yield Board.of(board_id, body)

    def _validate(self, model: type[M], document: Document) -> M | None:
        value, problems = validate(model, document)
        self.problems.extend(p for p in problems if (p.file, p.field) not in self.unknown)
        if value is None and document.whole:
            self.problems.extend(find_nonsense(document))
        return value


def validate(model: type[M], document: Document) -> tuple[M | None, list[Problem]]:
    """The value of `model` that a document holds, or the problems that keep it from being one."""
    if not document.whole:
        return None, []
    if not isinstance(document.value, dict):
        said = message("problem.file.empty")
        if document.value is not None:
            said = message("problem.file.no-group", got=echo(document.value))
        return None, [Problem(document.file, 1, show_path(()), said)]
    try:
        # By alias only: a file may not write member_list for member-list.
        return model.model_validate(document.value, by_alias=True, by_name=False), []
    except ValidationError as error:
        return None, find_problems(error, document, model)
