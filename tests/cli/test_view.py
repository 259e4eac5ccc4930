"""`landscape view` starts the viewer, and stops with it."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest


def a_free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def view(port: int, home: Path) -> subprocess.Popen[str]:
    words = ["-m", "landscape", "view", "--no-browser", "--port", str(port)]
    return subprocess.Popen(
        [sys.executable, *words],
        env={**os.environ, "HOME": str(home)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def wait_for(port: int) -> int:
    for _ in range(120):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as page:
                return int(page.status)
        except OSError:
            time.sleep(0.25)
    raise AssertionError("the viewer did not start within 30 seconds")


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ on Windows")
def test_the_viewer_starts_without_a_question_and_stops_when_told(tmp_path: Path):
    port = a_free_port()
    viewer = view(port, tmp_path)
    try:
        status = wait_for(port)
    finally:
        viewer.send_signal(signal.SIGTERM)
        said, _ = viewer.communicate(timeout=20)

    assert status == 200
    assert "email" not in said.lower()
    assert "Traceback" not in said
    assert list(tmp_path.iterdir()) == []


def test_a_port_in_use_is_named_with_another():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]

        done = subprocess.run(
            [sys.executable, "-m", "landscape", "view", "--no-browser", "--port", str(port)],
            capture_output=True,
            text=True,
            check=False,
        )

    assert done.returncode == 2
    assert done.stderr.strip().startswith(f"port '{port}' is in use. Name another: --port ")
