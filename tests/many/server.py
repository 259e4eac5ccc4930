"""A viewer of its own, in which closed sessions are let go at once, and what memory it takes."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.browser.conftest import ROOT, wait_for

__all__ = ["ROOT", "Server", "start_server"]

TO_COME_BACK = 1
"""Seconds for which the viewer waits for somebody whose page was closed; usually 120."""


@dataclass(frozen=True)
class Server:
    """A viewer at work."""

    address: str
    process: int
    """The number of the process that `landscape view` starts."""

    def memory(self) -> float:
        """MiB that the viewer holds, as the system counts them."""
        status = Path(f"/proc/{self.process}/status").read_text(encoding="ascii")
        line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024

    def settled_memory(self) -> float:
        """The same once what belonged to closed sessions was let go."""
        time.sleep(TO_COME_BACK + 0.5)
        return self.memory()


@contextmanager
def start_server() -> Iterator[Server]:
    """Starts a viewer on the bundled data and ends it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    viewer = subprocess.Popen(
        [sys.executable, "-m", "landscape", "view", "--no-browser", "--port", str(port)],
        env={**os.environ, "STREAMLIT_SERVER_DISCONNECTED_SESSION_TTL": str(TO_COME_BACK)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(f"http://127.0.0.1:{port}/")
        yield Server(f"http://127.0.0.1:{port}", _child_of(viewer.pid))
    finally:
        viewer.send_signal(signal.SIGTERM)
        viewer.wait(timeout=20)


def _child_of(process: int) -> int:
    """The process that another one started; itself where the system does not tell."""
    with suppress(OSError):
        children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
        return int(children.split()[0])
    return process
