"""Charts are laid out by whichever program is there, in time, or fail in plain words."""

import os
import stat
import sys
from pathlib import Path

import pytest

from landscape.model.errors import LandscapeError
from landscape.render import layout
from landscape.render.layout import LayoutError, count_drawn, lay_out

TWO_BOARDS = 'digraph { a [id="board-a" label="Bwrdd Ŵyl\\nTŷ Dŵr"]; b; a -> b }'
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="writes a shell script")


@pytest.fixture
def no_bundled(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "_find_bundled", lambda: None)


def use_script(monkeypatch: pytest.MonkeyPatch, folder: Path, text: str) -> None:
    """Puts a program called `dot`, made of shell `text`, in front of the system's."""
    program = folder / "dot"
    program.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")


@pytest.mark.dot
def test_svg_holds_every_node_and_edge_asked_for() -> None:
    svg = lay_out(TWO_BOARDS)
    assert count_drawn(svg) == (2, 1)
    assert "Tŷ Dŵr" in svg.decode()


@pytest.mark.dot
def test_two_runs_give_the_same_bytes() -> None:
    assert lay_out(TWO_BOARDS) == lay_out(TWO_BOARDS)


@pytest.mark.dot
def test_png_is_a_png() -> None:
    assert lay_out(TWO_BOARDS, picture="png").startswith(b"\x89PNG\r\n")


@pytest.mark.dot
def test_bundled_program_needs_nothing_on_the_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert count_drawn(lay_out(TWO_BOARDS)) == (2, 1)


@pytest.mark.dot
def test_bad_dot_fails_with_what_the_program_said() -> None:
    with pytest.raises(LayoutError, match="could not be drawn") as failure:
        lay_out("digraph { a -> ")
    assert "syntax error" in str(failure.value)
    assert isinstance(failure.value, LandscapeError)


@posix_only
@pytest.mark.dot
@pytest.mark.usefixtures("no_bundled")
def test_the_systems_dot_is_used_when_the_bundled_program_is_missing(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    use_script(monkeypatch, tmp_path, "cat > /dev/null; echo '<svg>system</svg>'")
    assert lay_out(TWO_BOARDS) == b"<svg>system</svg>\n"


@posix_only
@pytest.mark.dot
def test_the_systems_dot_is_used_when_the_bundled_program_fails(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    broken = tmp_path / "graphviz-pure"
    broken.write_text("not a program", encoding="utf-8")
    monkeypatch.setattr(layout, "_find_bundled", lambda: broken)
    use_script(monkeypatch, tmp_path, "cat > /dev/null; echo '<svg>system</svg>'")
    assert lay_out(TWO_BOARDS) == b"<svg>system</svg>\n"


@posix_only
@pytest.mark.dot
@pytest.mark.usefixtures("no_bundled")
def test_a_program_that_does_not_finish_is_stopped(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    use_script(monkeypatch, tmp_path, "exec sleep 30")
    with pytest.raises(LayoutError, match=r"not finished after 0\.2 seconds.*[Ff]ewer boards"):
        lay_out(TWO_BOARDS, seconds=0.2)


@posix_only
@pytest.mark.dot
@pytest.mark.usefixtures("no_bundled")
def test_a_program_that_says_nothing_has_failed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    use_script(monkeypatch, tmp_path, "cat > /dev/null")
    with pytest.raises(LayoutError, match="dot said: exit status 0"):
        lay_out(TWO_BOARDS)


@pytest.mark.usefixtures("no_bundled")
def test_no_program_at_all_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(LayoutError, match=r"no layout program was found.*'graphviz-pure'"):
        lay_out(TWO_BOARDS)


def test_clusters_and_words_in_labels_are_not_counted() -> None:
    svg = (
        b'<g id="graph0" class="graph"><g id="c" class="cluster"></g>'
        b'<g id="a" class="node"></g><g id="b" class="node statutory"></g>'
        b'<g id="e" class="edge"></g><text>&lt;g class="node"</text></g>'
    )
    assert count_drawn(svg) == (2, 1)
