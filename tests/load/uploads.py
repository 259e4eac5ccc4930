"""Zips of the valid folder in tests/bad, sound and broken, made in memory."""

import io
import zipfile
from collections.abc import Mapping

from tests.load.bad import BAD

FINANCE = "data/boards/north/finance.yaml"


def valid_files() -> dict[str, bytes]:
    """The files of the valid folder by their paths, under `data/`."""
    folder = BAD / "valid"
    files = sorted(folder.rglob("*.yaml"))
    return {f"data/{file.relative_to(folder).as_posix()}": file.read_bytes() for file in files}


def with_changes(changes: Mapping[str, tuple[str, str]], path: str = FINANCE) -> dict[str, bytes]:
    """The valid files with texts of one of them changed, each from one to another."""
    files = valid_files()
    text = files[path].decode()
    for old, new in changes.values():
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    return {**files, path: text.encode()}


def a_zip(files: Mapping[str, bytes]) -> bytes:
    """A zip of files by their paths."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, raw in files.items():
            archive.writestr(path, raw)
    return made.getvalue()


SIX = {
    "a day as it is written by hand": ("since: 2019-04", "since: 1/4/2019"),
    "a capital letter": ("tier: regional", "tier: Regional"),
    "capital letters in an id": ("organisation: conwy-council", "organisation: Conwy-Council"),
    "a key with a letter missing": ("capacity: chair", "capcity: chair"),
    "a name that is one letter off": ("to: safety", "to: safty"),
    "no reason": ("\n    because: {en: it reads its accounts}", ""),
}
"""Six faults of one file: four that can be corrected in one way only, and two that cannot."""
