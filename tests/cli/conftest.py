"""Folders that commands are tried on."""

from pathlib import Path

import pytest

from tests.builders import a_folder


@pytest.fixture
def broken(tmp_path: Path) -> str:
    """A folder in which one board has several things wrong with it."""
    folder = a_folder(tmp_path)
    (folder / "boards").mkdir(exist_ok=True)
    (folder / "boards" / "x.yaml").write_text("name: X\nfunction: strategc\n", encoding="utf-8")
    return str(folder)
