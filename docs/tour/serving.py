"""Programs that serve pages: started at a port of their own, waited for, and ended.

The pictures of this folder, the tests and the benchmarks have their viewers from here.
"""

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from types import MappingProxyType
from typing import IO

VIEWER = ("-m", "landscape", "view", "--no-browser", "--port")
"""A viewer of the bundled landscape; the port is the next word."""

NO_SETTINGS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Server:
    """A program that answers."""

    address: str
    process: int
    """The number of the process."""


@contextmanager
def start_server(
    *words: str,
    port: int | None = None,
    folder: Path | None = None,
    settings: Mapping[str, str] = NO_SETTINGS,
) -> Iterator[Server]:
    """A program of Python that serves pages at the port with which `words` are completed.

    It is started in `folder`, with `settings` added to those of the environment.

    Raises:
        RuntimeError: it ended, or did not answer within a minute; what it wrote is told.
    """
    port = port or find_port()
    address = f"http://127.0.0.1:{port}"
    with TemporaryFile("w+", encoding="utf-8", errors="replace") as written:
        program = subprocess.Popen(
            [sys.executable, *words, str(port)],
            cwd=folder,
            env={**os.environ, **settings},
            stdout=written,
            stderr=subprocess.STDOUT,
        )
        try:
            _insist_on_answer(f"{address}/", program, written)
            yield Server(address, program.pid)
        finally:
            program.terminate()
            program.wait(timeout=20)


def find_port() -> int:
    """One that no program of this computer uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def wait_for(url: str, program: subprocess.Popen[str]) -> int | None:
    """The status with which the program answers; none if it ended, or let a minute pass."""
    for _ in range(240):
        try:
            with urllib.request.urlopen(url, timeout=5) as page:
                return int(page.status)
        except OSError:
            if program.poll() is not None:
                return None
            time.sleep(0.25)
    return None


def _insist_on_answer(url: str, program: subprocess.Popen[str], written: IO[str]) -> None:
    if wait_for(url, program) is None:
        written.seek(0)
        raise RuntimeError(f"nothing answered at {url}; what was written:\n{written.read()}")
