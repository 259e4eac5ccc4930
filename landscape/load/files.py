"""Finds and reads the files of a folder without trusting it."""

import os
import re
import stat
from collections.abc import Collection, Iterator
from pathlib import Path

from landscape.load.problems import LoadError, Problem

LARGEST = 1024 * 1024
"""Bytes; a board file is about 4,000."""

DEEPEST_FOLDER = 20
"""Folders within folders beyond this are not looked into; boards need two levels."""

CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")


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
        text = f"lies more than {DEEPEST_FOLDER} folders deep. Move it up or take it away."
        problems.append(Problem(show(folder, root), 0, "", text))
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
                text = f"is a folder with a file's name; got '{entry.name}'. Rename it."
                problems.append(Problem(show(path, root), 0, "", text))
        elif entry.is_symlink() and not _is_file(path):
            text = "is a link that leads to no file. Put the file itself here."
            problems.append(Problem(show(path, root), 0, "", text))
        elif path.suffix == ".yaml":
            yield path
        elif misnamed:
            text = f"ends in '{misnamed[1]}'. Rename it so that it ends in '.yaml'."
            problems.append(Problem(show(path, root), 0, "", text))


def read_text(path: Path, problems: list[Problem], root: Path) -> str | None:
    """The text of a file; none, and a problem, when it cannot be read."""
    name = show(path, root)
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            problems.append(Problem(name, 0, "", "is not a plain file. Put a file here."))
            return None
        if status.st_size > LARGEST:
            text = f"is larger than 1 MiB; got '{status.st_size}' bytes. Split it."
            problems.append(Problem(name, 0, "", text))
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
        text = f"is not UTF-8; got byte '0x{raw[error.start]:02x}'. Save it as UTF-8."
        problems.append(Problem(name, line, "", text))
        return None
    strange = CONTROL.search(text)
    if strange:
        line = text.count("\n", 0, strange.start()) + 1
        what = f"holds a control character; got 'U+{ord(strange.group()):04X}'. Delete it."
        problems.append(Problem(name, line, "", what))
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
        what = "is not a folder" if is_there(path) else "is not there"
        text = f"{what}. Name the folder that holds landscape.yaml and boards."
        raise LoadError([Problem(show(path, path), 0, "", text)])


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


def _cannot_read(name: str, error: OSError) -> Problem:
    reason = (error.strerror or "unknown reason").lower()
    return Problem(
        name, 0, "", f"cannot be read: {reason}. Check that it is there and open to you."
    )
