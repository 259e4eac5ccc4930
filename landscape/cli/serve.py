"""Starts the viewer for one computer; it asks nothing, sends nothing, writes nothing.

The viewer is another program, run by Streamlit: the command line knows where it lies and no more.
"""

import os
import signal
import socket
import subprocess
import sys
from datetime import date
from pathlib import Path

from landscape.bundled import DATA_VARIABLE, DAY_VARIABLE, VIEWER
from landscape.load.files import insist_on_folder
from landscape.model.errors import LandscapeError

ADDRESS = "127.0.0.1"


class PortTakenError(LandscapeError):
    """Another program uses the port."""


def serve(*, data: Path | None, day: date | None, port: int, browser: bool) -> int:
    """Runs the viewer until it is stopped, and gives its exit status.

    Raises:
        LoadError: there is no such folder.
        PortTakenError: another program uses the port.
    """
    if data is not None:
        insist_on_folder(data)
    _insist_on_port(port)
    settings = dict(os.environ)
    if data is not None:
        settings[DATA_VARIABLE] = str(data.resolve())
    if day is not None:
        settings[DAY_VARIABLE] = day.isoformat()
    with subprocess.Popen(_command(port, browser=browser), env=settings) as viewer:
        signal.signal(signal.SIGTERM, lambda *_: viewer.terminate())
        try:
            return viewer.wait()
        except KeyboardInterrupt:
            viewer.terminate()
            return 0


def _command(port: int, *, browser: bool) -> list[str]:
    options = {
        "server.headless": str(not browser).lower(),
        "server.address": ADDRESS,
        "server.port": str(port),
        "server.showEmailPrompt": "false",
        "server.fileWatcherType": "none",
        "browser.gatherUsageStats": "false",
        "client.toolbarMode": "minimal",
        # A dark blue that stands out from white, and from the pale shade of itself, by 4.5 to 1.
        "theme.primaryColor": "#1d4f91",
    }
    flags = [f"--{name}={value}" for name, value in options.items()]
    return [sys.executable, "-m", "streamlit", "run", str(VIEWER), *flags]


def _insist_on_port(port: int) -> None:
    with socket.socket() as probe:
        if sys.platform != "win32":
            # A viewer that has just been stopped may be started again at once.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((ADDRESS, port))
        except OSError:
            other = port + 1 if port < 65535 else 8501
            raise PortTakenError(
                f"port '{port}' is in use. Name another: --port {other}."
            ) from None
