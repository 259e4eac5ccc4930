"""Unpacks a zip file in memory without trusting it."""

import io
import re
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from time import monotonic

from landscape.load.files import LARGEST
from landscape.load.problems import LoadError, Problem, shorten

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
        raise _refuse(name, f"is larger than 10 MiB; got '{len(raw)}' bytes. Leave out what is "
                      "not YAML, or send fewer boards.")  # fmt: skip
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return _read(archive, name)
    except _BLAMED_ON_ZIP as error:
        text = "is not a zip file that can be opened. Make it anew: choose the folder, then "
        raise _refuse(name, text + "'Compress to ZIP file'.") from error


def is_yaml(path: str) -> bool:
    """Whether a path looks like that of a YAML file that somebody wrote, if misnamed."""
    parts = path.split("/")
    hidden = any(part.startswith(".") or part == "__MACOSX" for part in parts)
    return not hidden and _YAML.fullmatch(parts[-1]) is not None


def _read(archive: zipfile.ZipFile, name: str) -> tuple[dict[str, bytes], int]:
    entries = [entry for entry in archive.infolist() if not entry.is_dir()]
    if len(entries) > MOST_FILES:
        raise _refuse(name, f"holds more than {MOST_FILES:,} files; got '{len(entries)}'. Leave "
                      "out what is not YAML.")  # fmt: skip
    wrong = [Problem(_show(entry), 0, "", text) for entry in entries for text in _judge(entry)]
    chosen = [entry for entry in entries if is_yaml(entry.filename)]
    if sum(entry.file_size for entry in chosen) > LARGEST_UNPACKED:
        wrong.append(_too_much(name))
    wrong.extend(_named_twice(chosen))
    if wrong:
        raise LoadError(wrong)
    if not chosen:
        raise _refuse(name, "holds no YAML file. Put landscape.yaml and the folder boards in it.")
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
            raise _refuse(_show(entry), _LARGE)
        if total > LARGEST_UNPACKED:
            raise LoadError([_too_much(name)])
        if monotonic() > end:
            raise _refuse(name, f"took longer than {MOST_SECONDS:.0f} seconds to unpack. Send "
                          "fewer boards.")  # fmt: skip
    return files


_LARGE = "is larger than 1 MiB. Split it."


def _judge(entry: zipfile.ZipInfo) -> Iterator[str]:
    """What keeps a file from being unpacked."""
    parts = entry.filename.split("/")
    if ".." in parts or not parts[0] or re.search(r"[\\:\x00-\x1f]", entry.filename):
        yield "has a path that leads out of its folder. Make the zip anew from the folder itself."
    if len(entry.filename) > LONGEST_NAME or len(parts) > DEEPEST:
        yield f"has a path of more than {LONGEST_NAME} letters or {DEEPEST} folders. Move it up."
    if entry.flag_bits & 1:
        yield "is locked with a password. Make the zip anew without one."
    if stat.S_ISLNK(entry.external_attr >> 16):
        yield "is a link to another file. Put the file itself in."
    if parts[-1].lower().endswith((".zip", ".7z", ".rar")):
        yield "is a zip within the zip. Unpack it first, then make one zip of everything."
    if is_yaml(entry.filename):
        yield from _judge_size(entry)


def _judge_size(entry: zipfile.ZipInfo) -> Iterator[str]:
    if entry.file_size > LARGEST:
        yield _LARGE
    elif entry.file_size > MOST_TIMES * max(entry.compress_size, 1):
        yield f"unpacks to more than {MOST_TIMES} times its size, as no YAML does. Write it anew."


def _named_twice(entries: list[zipfile.ZipInfo]) -> Iterator[Problem]:
    seen: set[str] = set()
    for entry in entries:
        if entry.filename in seen:
            yield Problem(_show(entry), 0, "", "is in the zip twice. Make the zip anew.")
        seen.add(entry.filename)


def _too_much(name: str) -> Problem:
    return Problem(name, 0, "", "unpacks to more than 20 MiB. Send fewer boards.")


def _show(entry: zipfile.ZipInfo) -> str:
    return shorten(entry.filename.encode("utf-8", "backslashreplace").decode())


def _refuse(name: str, text: str) -> LoadError:
    return LoadError([Problem(name, 0, "", text)])


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
