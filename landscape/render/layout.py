"""From DOT text to a picture: the only place that starts a layout program."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib import metadata
from pathlib import Path
from time import monotonic
from typing import Literal

from landscape.model.errors import LandscapeError

Picture = Literal["svg", "png"]

_WHEEL = "graphviz-pure"
_PROGRAM_NAMES = frozenset({"graphviz-pure", "graphviz-pure.exe"})
_FIRST_BYTES: dict[Picture, bytes] = {"svg": b"<svg", "png": b"\x89PNG"}
_DRAWN = re.compile(rb'<g\b[^>]*\sclass="(node|edge)[ "]')
# A viewer started without a console would flash a black window at every chart on Windows.
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0) if sys.platform == "win32" else 0


class LayoutError(LandscapeError):
    """A chart could not be laid out; its text says why and what to do."""


class _ProgramError(Exception):
    """One layout program gave no picture; another may."""


def lay_out(dot: str, *, picture: Picture = "svg", seconds: float = 20) -> bytes:
    """The picture of `dot`, drawn by the bundled program or else by the system's `dot`.

    Raises:
        LayoutError: no layout program is there, all of them failed, or time ran out.
    """
    ends = monotonic() + seconds
    failures = []
    for program in _find_programs():
        try:
            return _run(program, dot, picture, seconds=ends - monotonic())
        except subprocess.TimeoutExpired:
            raise LayoutError(_too_slow(seconds)) from None
        except _ProgramError as failure:
            failures.append(f"{program.name} said: {failure}")
    raise LayoutError(_nothing_worked(failures))


def count_drawn(svg: bytes) -> tuple[int, int]:
    """How many nodes and how many edges stand in `svg`.

    Graphviz can leave out an edge without saying so; compare this with what was asked for.
    """
    drawn = [match[1] for match in _DRAWN.finditer(svg)]
    return drawn.count(b"node"), drawn.count(b"edge")


def _find_programs() -> Iterator[Path]:
    bundled = _find_bundled()
    if bundled is not None:
        yield bundled
    system = shutil.which("dot")
    if system is not None:
        yield Path(system)


@cache
def _find_bundled() -> Path | None:
    """The program in the installed wheel, which has no module to import and may not be on PATH."""
    try:
        wheel = metadata.distribution(_WHEEL)
    except metadata.PackageNotFoundError:
        return None
    listed = (file for file in wheel.files or () if file.name in _PROGRAM_NAMES)
    places = (Path(str(wheel.locate_file(file))).resolve() for file in listed)
    return next((place for place in places if place.is_file()), None)


def _run(program: Path, dot: str, picture: Picture, *, seconds: float) -> bytes:
    try:
        done = subprocess.run(
            [program, f"-T{picture}"],
            input=dot.encode(),
            capture_output=True,
            timeout=max(seconds, 0),
            check=False,
            creationflags=_NO_WINDOW,
        )
    except OSError as error:
        raise _ProgramError(error.strerror or "it could not be started") from error
    if done.returncode != 0 or _FIRST_BYTES[picture] not in done.stdout[:2000]:
        raise _ProgramError(_last_line(done.stderr) or f"exit status {done.returncode}")
    return done.stdout


def _last_line(said: bytes) -> str:
    lines = said.decode(errors="replace").strip().splitlines()
    return lines[-1].strip() if lines else ""


def _too_slow(seconds: float) -> str:
    return (
        f"The chart was not finished after {seconds:g} seconds. "
        "Show fewer boards (filter by theme, area or region), or read the table instead."
    )


def _nothing_worked(failures: list[str]) -> str:
    if failures:
        return f"The chart could not be drawn. {' '.join(failures)}"
    return (
        "The chart could not be drawn: no layout program was found. "
        f"Install the Python package '{_WHEEL}' or the program 'dot' of Graphviz."
    )
