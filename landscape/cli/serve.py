"""Starts the viewer, for one computer or a network; it sends nothing elsewhere, writes nothing.

The viewer is another program, run by Streamlit: the command line knows where it lies and no more.
"""

import errno
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from landscape.bundled import DATA_VARIABLE, DAY_VARIABLE, VIEWER
from landscape.load.files import insist_on_folder
from landscape.model.errors import LandscapeError
from landscape.words import LANGUAGES, say

OWN_COMPUTER = "127.0.0.1"
"""The address at which only this computer finds the viewer."""


SETTINGS: Mapping[str, str | int | bool] = {
    "server.showEmailPrompt": False,
    "server.maxUploadSize": 10,
    # Streamlit's way for programs to drive a page is no part of this one.
    "server.enableAgentApi": False,
    "server.enableXsrfProtection": True,
    "server.enableCORS": True,
    "server.enableStaticServing": False,
    "browser.gatherUsageStats": False,
    "client.toolbarMode": "minimal",
    # What failed is told in the server's own output: its paths and values are not for visitors,
    # and no button offers to send them to somebody else's search page.
    "client.showErrorDetails": "type",
    "client.showErrorLinks": False,
    # Pages say what they show; to look for bare values in their code takes time on each click.
    "runner.magicEnabled": False,
    # With its welcome Streamlit offers visitors to install tools of its own into this folder, for
    # those who write such pages; the address is told by `serve`.
    "logger.hideWelcomeMessage": True,
    # The person's own system says which; each stands out from its page, and from the pale
    # shade of itself, by 4.5 to 1.
    "theme.light.primaryColor": "#1d4f91",
    "theme.dark.primaryColor": "#9cc3f5",
}
"""How Streamlit is set; `.streamlit/config.toml` says the same for `streamlit run app.py`."""


class PortTakenError(LandscapeError):
    """Another program uses the port."""


class AddressError(LandscapeError):
    """The computer has no such address."""


@dataclass(frozen=True)
class Place:
    """Where the viewer is found."""

    port: int
    address: str = OWN_COMPUTER
    """`0.0.0.0` for everybody on the network; the name or number of this computer on it."""


def serve(*, data: Path | None, day: date | None, place: Place, browser: bool) -> int:
    """Runs the viewer until it is stopped, and gives its exit status.

    Raises:
        LoadError: there is no such folder.
        PortTakenError: another program uses the port.
        AddressError: the computer has no such address.
    """
    if data is not None:
        insist_on_folder(data)
    _insist_on_place(place)
    settings = dict(os.environ)
    if data is not None:
        settings[DATA_VARIABLE] = str(data.resolve())
    if day is not None:
        settings[DAY_VARIABLE] = day.isoformat()
    with subprocess.Popen(_command(place, browser=browser), env=settings) as viewer:
        for language in LANGUAGES:
            print(say("view.address", language, address=_write_address(place)), flush=True)
        signal.signal(signal.SIGTERM, lambda *_: viewer.terminate())
        try:
            return viewer.wait()
        except KeyboardInterrupt:
            viewer.terminate()
            return 0


def _command(place: Place, *, browser: bool) -> list[str]:
    options = {
        "server.headless": not browser,
        "server.address": place.address,
        "server.port": place.port,
        "server.fileWatcherType": "none",
        **SETTINGS,
    }
    flags = [f"--{name}={_write(value)}" for name, value in options.items()]
    return [sys.executable, "-m", "streamlit", "run", str(VIEWER), *flags]


def _write_address(place: Place) -> str:
    """Where this computer itself finds the viewer."""
    name = OWN_COMPUTER if place.address == "0.0.0.0" else place.address
    return f"http://{f'[{name}]' if ':' in name else name}:{place.port}"


def _write(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _insist_on_place(place: Place) -> None:
    family = socket.AF_INET6 if ":" in place.address else socket.AF_INET
    with socket.socket(family) as probe:
        if sys.platform != "win32":
            # A viewer that has just been stopped may be started again at once.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((place.address, place.port))
        except OSError as error:
            raise _say_why_not(place, error) from None


def _say_why_not(place: Place, error: OSError) -> LandscapeError:
    if isinstance(error, socket.gaierror) or error.errno == errno.EADDRNOTAVAIL:
        return AddressError(
            f"'{place.address}' is no address of this computer. Leave --address out for this "
            f"computer alone, or use --address 0.0.0.0 for its network."
        )
    other = place.port + 1 if place.port < 65535 else 8501
    return PortTakenError(f"port '{place.port}' is in use. Name another: --port {other}.")
