"""`landscape view` starts the viewer, and stops with it."""

import os
import signal
import socket
import subprocess
import sys
import tomllib
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from docs.tour.serving import VIEWER, find_port, wait_for
from landscape.cli.serve import OWN_COMPUTER, SETTINGS


def view(port: int, home: Path, *more: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, *VIEWER, str(port), *more],
        env={**os.environ, "HOME": str(home)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ on Windows")
def test_the_viewer_starts_without_a_question_and_stops_when_told(tmp_path: Path):
    port = find_port()
    viewer = view(port, tmp_path)
    try:
        status = wait_for(f"http://{OWN_COMPUTER}:{port}/", viewer)
    finally:
        viewer.send_signal(signal.SIGTERM)
        said, _ = viewer.communicate(timeout=20)

    assert status == 200
    assert "email" not in said.lower()
    assert "Traceback" not in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ on Windows")
def test_with_the_browser_it_tells_its_address_and_offers_nobody_tools_of_streamlits(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("BROWSER", "true")  # a program that does nothing
    port = find_port()
    viewer = view(port, tmp_path, "--browser")
    try:
        wait_for(f"http://{OWN_COMPUTER}:{port}/", viewer)
    finally:
        viewer.send_signal(signal.SIGTERM)
        said, _ = viewer.communicate(timeout=20)

    assert f"The viewer is at http://{OWN_COMPUTER}:{port}." in said
    assert f"Mae Tirwedd i'w gweld yn http://{OWN_COMPUTER}:{port}." in said
    assert "skills" not in said


def test_a_port_in_use_is_named_with_another():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        done = subprocess.run(
            [sys.executable, *VIEWER, str(port)],
            capture_output=True,
            text=True,
            check=False,
        )

    assert done.returncode == 2
    assert done.stderr.strip().startswith(f"port '{port}' is in use. Name another: --port ")


def refuse(*words: str) -> tuple[int, str]:
    """The status and the whole of what is said by a viewer that does not start."""
    done = subprocess.run(
        [sys.executable, "-m", "landscape", "view", "--no-browser", *words],
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stderr.strip()


@pytest.mark.parametrize("address", ["192.0.2.1", "no-such-computer.invalid"])
def test_an_address_of_another_computer_is_refused_with_what_to_do(address: str):
    status, said = refuse("--address", address)

    assert status == 2
    assert said == (
        f"'{address}' is no address of this computer. Leave --address out for this computer alone, "
        "or use --address 0.0.0.0 for its network."
    )


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere 127.0.0.2 is not there at once")
def test_on_a_network_it_answers_at_every_address_and_drives_no_page_for_programs(tmp_path: Path):
    port = find_port()
    viewer = view(port, tmp_path, "--address", "0.0.0.0")
    try:
        status = wait_for(f"http://127.0.0.2:{port}/", viewer)
        closed = {path: ask(port, path) for path in ("agent/interact", "agent/mcp")}
    finally:
        viewer.send_signal(signal.SIGTERM)
        viewer.communicate(timeout=20)

    assert status == 200
    assert all(answer >= 400 for answer in closed.values()), closed


def ask(port: int, path: str) -> int:
    request = urllib.request.Request(
        f"http://127.0.0.1:{port}/_stcore/{path}",
        data=b"{}",
        headers={"Content-Type": "application/json"},
    )
    try:
        with urllib.request.urlopen(request, timeout=5) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def test_streamlit_is_set_alike_however_the_viewer_is_started():
    file = Path(__file__).parents[2] / ".streamlit" / "config.toml"
    set_there = dict(flatten(tomllib.loads(file.read_text(encoding="utf-8"))))

    assert set_there == {"server.address": OWN_COMPUTER, **SETTINGS}


def flatten(settings: Mapping[str, object], before: str = "") -> Iterator[tuple[str, object]]:
    for name, value in settings.items():
        if isinstance(value, Mapping):
            yield from flatten(value, f"{before}{name}.")
        else:
            yield f"{before}{name}", value
