"""A viewer of its own, in which closed sessions are let go at once, and what memory it takes."""

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from docs.tour.serving import VIEWER, start_server

TO_COME_BACK = 1
"""Seconds for which the viewer waits for somebody whose page was closed; usually 120."""


@dataclass(frozen=True)
class Viewer:
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
def start_viewer() -> Iterator[Viewer]:
    """Starts a viewer on the bundled data and ends it."""
    settings = {"STREAMLIT_SERVER_DISCONNECTED_SESSION_TTL": str(TO_COME_BACK)}
    with start_server(*VIEWER, settings=settings) as server:
        yield Viewer(server.address, _child_of(server.process))


def _child_of(process: int) -> int:
    """The process that another one started; itself where the system does not tell."""
    with suppress(OSError):
        children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii")
        return int(children.split()[0])
    return process
