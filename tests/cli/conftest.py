"""Folders that are ready to be read, and one that cannot be."""

from pathlib import Path

import pytest

from tests.builders import a_folder


@pytest.fixture
def clean(tmp_path: Path) -> str:
    return str(a_folder(tmp_path))


@pytest.fixture
def broken(tmp_path: Path) -> str:
    folder = a_folder(tmp_path)
    (folder / "boards").mkdir(exist_ok=True)
    (folder / "boards" / "x.yaml").write_text("name: X\nfunction: strategc\n", encoding="utf-8")
    return str(folder)
