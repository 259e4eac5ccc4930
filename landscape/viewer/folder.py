"""The folder of files that everybody is shown, and whether any of them has changed."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from landscape.bundled import DATA_VARIABLE, find_data, find_scenarios


@dataclass(frozen=True)
class Folder:
    """A folder with the scenarios beside it, and what tells their files from changed ones."""

    folder: Path
    scenario_folder: Path
    mark: str
    """A digest of names, sizes and times of the files, so that a changed file is read again."""

    is_redacted: bool = False
    """Whether the particulars of sensitive boards are left out, for who may not see them."""


def find_folder() -> Folder:
    """The folder that everybody looks at who has brought nothing, as its files are now."""
    folder, beside = data_folder(), scenario_folder()
    files = (*sorted(_find_files(folder)), *sorted(_find_files(beside)))
    return Folder(folder, beside, sha256(repr(files).encode()).hexdigest())


def data_folder() -> Path:
    """The folder that is shown: the one asked for, or the bundled one."""
    asked = os.environ.get(DATA_VARIABLE)
    return Path(asked) if asked else find_data()


def scenario_folder() -> Path:
    """The scenarios beside the folder that is shown."""
    asked = os.environ.get(DATA_VARIABLE)
    return Path(asked).resolve().parent / "scenarios" if asked else find_scenarios()


def _find_files(folder: Path | str) -> Iterator[tuple[str, int, int]]:
    """Name, size and time of each file of data; nothing where there is no such folder."""
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _find_files(entry.path)
        elif entry.name.endswith(".yaml") and entry.is_file():
            found = entry.stat()
            yield entry.path, found.st_size, found.st_mtime_ns
