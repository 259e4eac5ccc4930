"""Unpacks a zip file in memory without trusting it."""

import io
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from time import monotonic

from landscape.load.files import LARGEST
from landscape.load.problems import LoadError, Problem, echo, shorten
from landscape.model.message import Message, message

LARGEST_ARCHIVE = 10 * 1024**2
"""Bytes of a zip; all Wales, with its scenarios, is about 600,000."""

LARGEST_UNPACKED = 20 * 1024**2
"""Bytes of all the files in it together; all Wales is about 2,600,000."""

MOST_FILES = 3_000
MOST_TIMES = 200
"""How many times its packed size a file may be; YAML is about 4 times, zeros 1,000 times."""

LONGEST_NAME = 300
DEEPEST = 20
"""Folders within folders."""

MOST_SECONDS = 20.0
"""How long the unpacking of one upload may take."""

_YAML = re.compile(r".*(\.ya?ml)+(\.txt)?", re.IGNORECASE | re.DOTALL)
_BLAMED_ON_ZIP = (
    zipfile.BadZipFile,
    zlib.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
)
"""What Python's reader raises for zips that are broken or packed in a way that it does not know."""


def unpack(raw: bytes, name: str) -> tuple[dict[str, bytes], int]:
    """The YAML files in a zip by their paths, and how many others were left packed.

    `name` is that of the zip, for the problems. Nothing is written to a disk.

    Raises:
        LoadError: it is no zip, or goes beyond a limit; every reason is listed.
    """
    if len(raw) > LARGEST_ARCHIVE:
        raise _refuse(name, message("problem.zip.large", got=echo(len(raw))))
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return _read(archive, name)
    except _BLAMED_ON_ZIP as error:
        raise _refuse(name, message("problem.zip.broken")) from error


def is_yaml(path: str) -> bool:
    """Whether a path looks like that of a YAML file that somebody wrote, if misnamed."""
    parts = path.split("/")
    hidden = any(part.startswith(".") or part == "__MACOSX" for part in parts)
    return not hidden and _YAML.fullmatch(parts[-1]) is not None


def _read(archive: zipfile.ZipFile, name: str) -> tuple[dict[str, bytes], int]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(entries) > MOST_FILES:
        got = echo(len(entries))
        raise _refuse(name, message("problem.zip.many", most=f"{MOST_FILES:,}", got=got))
    wrong = [Problem(_show(entry), 0, "", said) for entry in entries for said in _judge(entry)]
    chosen = [entry for entry in entries if is_yaml(entry.filename)]
    if sum(entry.file_size for entry in chosen) > LARGEST_UNPACKED:
        wrong.append(_too_much(name))
    wrong.extend(_named_twice(chosen))
    if wrong:
        raise LoadError(wrong)
    if not chosen:
        raise _refuse(name, message("problem.zip.empty"))
    return _unpack_all(archive, chosen, name), len(entries) - len(chosen)


def _unpack_all(
    archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo], name: str
) -> dict[str, bytes]:
    """The bytes of the files; what a zip says of their sizes is not believed."""
    files: dict[str, bytes] = {}
    end, total = monotonic() + MOST_SECONDS, 0
    for entry in entries:
        with archive.open(entry) as file:
            files[entry.filename] = content = file.read(LARGEST + 1)
        total += len(content)
        if len(content) > LARGEST:
            raise _refuse(_show(entry), message("problem.zip.file-large"))
        if total > LARGEST_UNPACKED:
            raise LoadError([_too_much(name)])
        if monotonic() > end:
            raise _refuse(name, message("problem.zip.slow", seconds=f"{MOST_SECONDS:.0f}"))
    return files


def _judge(entry: zipfile.ZipInfo) -> Iterator[Message]:
    """What keeps a file from being unpacked."""
    parts = entry.filename.split("/")
    if ".." in parts or not parts[0] or re.search(r"[\\:\x00-\x1f]", entry.filename):
        yield message("problem.zip.path-out")
    if len(entry.filename) > LONGEST_NAME or len(parts) > DEEPEST:
        yield message("problem.zip.path-long", letters=LONGEST_NAME, folders=DEEPEST)
    if entry.flag_bits & 1:
        yield message("problem.zip.locked")
    if stat.S_ISLNK(entry.external_attr >> 16):
        yield message("problem.zip.link")
    if parts[-1].lower().endswith((".zip", ".7z", ".rar")):
        yield message("problem.zip.nested")
    if is_yaml(entry.filename):
        yield from _judge_size(entry)


def _judge_size(entry: zipfile.ZipInfo) -> Iterator[Message]:
    if entry.file_size > LARGEST:
        yield message("problem.zip.file-large")
    elif entry.file_size > MOST_TIMES * max(entry.compress_size, 1):
        yield message("problem.zip.swells", times=MOST_TIMES)


def _named_twice(entries: list[zipfile.ZipInfo]) -> Iterator[Problem]:
    seen: set[str] = set()
    for entry in entries:
        if entry.filename in seen:
            yield Problem(_show(entry), 0, "", message("problem.zip.twice"))
        seen.add(entry.filename)


def _too_much(name: str) -> Problem:
    return Problem(name, 0, "", message("problem.zip.unpacked"))


def _show(entry: zipfile.ZipInfo) -> str:
    return shorten(entry.filename.encode("utf-8", "backslashreplace").decode())


def _refuse(name: str, said: Message) -> LoadError:
    return LoadError([Problem(name, 0, "", said)])


def pack(files: Mapping[str, bytes]) -> bytes:
    """A zip of files by their paths; the same files give the same bytes."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(files):
            # Without a day of its own a file is dated 1 January 1980, the first that a zip knows.
            entry = zipfile.ZipInfo(path)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, files[path])
    return made.getvalue()
