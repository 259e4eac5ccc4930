"""Finds and reads the files of a folder without trusting it."""

import errno
import os
import re
import stat
from collections.abc import Collection, Iterator
from pathlib import Path

from landscape.load.problems import LoadError, Problem, echo
from landscape.model.message import Message, message

LARGEST = 1024 * 1024
"""Bytes; a board file is about 4,000."""

DEEPEST_FOLDER = 20
"""Folders within folders beyond this are not looked into; boards need two levels."""

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")


_REASONS = {
    errno.EACCES: "denied",
    errno.EISDIR: "folder",
    errno.ELOOP: "loop",
    errno.ENAMETOOLONG: "name",
    errno.ENOENT: "gone",
    errno.ENOSPC: "full",
    errno.ENOTDIR: "not-folder",
    errno.EROFS: "read-only",
}
"""Why a system refuses a file, in the catalogue under `problem.reason.`."""

_MISNAMED = re.compile(r".*?((\.ya?ml)+(\.txt)?)", re.IGNORECASE | re.DOTALL)


def find_yaml(
    folder: Path,
    problems: list[Problem],
    root: Path,
    *,
    skip: Collection[str] = (),
    depth: int = 1,
) -> Iterator[Path]:
    """The YAML files below `folder`, in order of path; what is not a plain file is a problem.

    What `folder` itself holds under a name in `skip` is left out.
    """
    if depth > DEEPEST_FOLDER:
        said = message("problem.folder.deep", most=DEEPEST_FOLDER)
        problems.append(Problem(show(folder, root), 0, "", said))
        return
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        problems.append(_cannot_read(show(folder, root), error))
        return
    for entry in entries:
        path = Path(entry.path)
        misnamed = _MISNAMED.fullmatch(entry.name)
        if entry.name.startswith(".") or entry.name in skip:
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from find_yaml(path, problems, root, depth=depth + 1)
            if misnamed:
                said = message("problem.folder.like-file", got=f"'{entry.name}'")
                problems.append(Problem(show(path, root), 0, "", said))
        elif entry.is_symlink() and not _is_file(path):
            problems.append(Problem(show(path, root), 0, "", message("problem.file.dead-link")))
        elif path.suffix == ".yaml":
            yield path
        elif misnamed:
            said = message("problem.file.ending", got=f"'{misnamed[1]}'")
            problems.append(Problem(show(path, root), 0, "", said))


def read_text(path: Path, problems: list[Problem], root: Path) -> str | None:
    """The text of a file; none, and a problem, when it cannot be read."""
    name = show(path, root)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            problems.append(Problem(name, 0, "", message("problem.file.not-plain")))
            return None
        if status.st_size > LARGEST:
            said = message("problem.file.large", got=echo(status.st_size))
            problems.append(Problem(name, 0, "", said))
            return None
        raw = path.read_bytes()
    except OSError as error:
        problems.append(_cannot_read(name, error))
        return None
    return decode(raw, name, problems)


def decode(raw: bytes, name: str, problems: list[Problem]) -> str | None:
    """The text of `raw`; none, and a problem, when it is not clean UTF-8."""
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        said = message("problem.file.not-utf8", got=f"'0x{raw[error.start]:02x}'")
        problems.append(Problem(name, line, "", said))
        return None
    strange = CONTROL.search(text)
    if strange:
        line = text.count("\n", 0, strange.start()) + 1
        said = message("problem.control", got=f"'U+{ord(strange.group()):04X}'")
        problems.append(Problem(name, line, "", said))
        return None
    return text


def show(path: Path, root: Path) -> str:
    """A path as people see it: from the folder that they named, with forward slashes."""
    shown = (root.name / path.relative_to(root)).as_posix() if path != root else root.as_posix()
    return shown.encode("utf-8", "backslashreplace").decode()


def insist_on_folder(path: Path) -> None:
    """Ends with a problem where there is no folder at `path`.

    Raises:
        LoadError: nothing is there, or something that is not a folder.
    """
    if not is_folder(path):
        what = "not-folder" if is_there(path) else "not-there"
        raise LoadError([Problem(show(path, path), 0, "", message(f"problem.folder.{what}"))])


def is_folder(path: Path) -> bool:
    """Whether there is a folder that can be seen at `path`."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_there(path: Path) -> bool:
    """Whether there is anything at `path`, be it a link that leads nowhere."""
    try:
        path.lstat()
    except (OSError, ValueError):
        return False
    return True


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError:
        return False


def find_reason(error: OSError) -> Message:
    """Why a system refused a file; in its own words, which are English, where that is rare."""
    if error.errno in _REASONS:
        return message(f"problem.reason.{_REASONS[error.errno]}")
    if not error.strerror:
        return message("problem.reason.none")
    return message("problem.reason.other", reason=error.strerror.lower())


def _cannot_read(name: str, error: OSError) -> Problem:
    return Problem(name, 0, "", message("problem.file.unreadable", reason=find_reason(error)))
