"""Where what is shown is from: a folder with the scenarios beside it, or what somebody brought."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

import streamlit as st

from landscape.bundled import DATA_VARIABLE, find_data, find_scenarios
from landscape.viewer.lookout import Lookout
from landscape.viewer.own import Own, shown_own
from landscape.viewer.sign_in import read_access

_LOOKED = "files-looked-at"


def data_folder() -> Path:
    """The folder that is shown: the one asked for, or the bundled one."""
    asked = os.environ.get(DATA_VARIABLE)
    return Path(asked) if asked else find_data()


def is_bundled() -> bool:
    """Whether the landscape that is shown is the one that comes with the program."""
    return shown_own() is None and data_folder().resolve() == find_data().resolve()


def scenario_folder() -> Path:
    """The scenarios beside the folder that is shown."""
    asked = os.environ.get(DATA_VARIABLE)
    return Path(asked).resolve().parent / "scenarios" if asked else find_scenarios()


@dataclass(frozen=True)
class Folder:
    """A folder with the scenarios beside it, and what tells their files from changed ones."""

    folder: Path
    scenario_folder: Path
    mark: str
    """A digest of names, sizes and times of the files, so that a changed file is read again."""

    is_redacted: bool = False
    """Whether the particulars of sensitive boards are left out, for who may not see them."""


Source = Folder | Own
"""Where what is shown is from."""


def source() -> Source:
    """Where what is shown is from, to whoever looks."""
    own = shown_own()
    if own is not None:
        return own
    looked: Folder = st.session_state.get(_LOOKED) or find_folder()
    return replace(looked, is_redacted=not read_access().sees_sensitive)


def look_at_files() -> None:
    """Keeps to the files as they were a moment ago; to be called once, as a page begins."""
    seen = _LOOKOUT.ask()
    # Another folder may be asked for by now; only tests do so while the program runs.
    is_other = (seen.folder, seen.scenario_folder) != (data_folder(), scenario_folder())
    st.session_state[_LOOKED] = _LOOKOUT.look_now() if is_other else seen


def find_folder() -> Folder:
    """The folder that everybody looks at who has brought nothing, as its files are now."""
    folder, beside = data_folder(), scenario_folder()
    files = (*sorted(_find_files(folder)), *sorted(_find_files(beside)))
    return Folder(folder, beside, sha256(repr(files).encode()).hexdigest())


_LOOKOUT = Lookout(find_folder)


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
            # A program that writes a file anew may take it away in this moment.
            with suppress(FileNotFoundError):
                found = entry.stat()
                yield entry.path, found.st_size, found.st_mtime_ns
