"""Reading: our event reader and `load` against what one would write with PyYAML and pydantic."""

import tempfile
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from benchmarks.generate import write_folder
from benchmarks.measure import Result, measure
from landscape.load import load
from landscape.load.events import read_document
from landscape.load.folder import REGISTERS
from landscape.model.board import Board, BoardBody
from landscape.model.landscape import Landscape

SIZES = {50: 7, 500: 3, 5000: 1}
"""Boards, and rounds."""


def measure_values(folder: Path, rounds: int) -> Result:
    """Text to plain values: ours also gives a line for each value and refuses repeated keys."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.yaml"))]
    result = measure(
        {
            "ours": lambda: [read_document(text, "x.yaml").value for text in texts],
            "CSafeLoader": lambda: [yaml.load(text, yaml.CSafeLoader) for text in texts],
            "safe_load": lambda: [yaml.safe_load(text) for text in texts],
        },
        rounds,
    )
    assert result.answers["safe_load"] == result.answers["CSafeLoader"]
    assert _as_text(result.answers["safe_load"]) == result.answers["ours"]
    return result


def measure_load(folder: Path, rounds: int) -> Result:
    """Folder to landscape: ours also checks each name, finds every problem and says its line."""
    result = measure(
        {
            "ours": lambda: load(folder),
            "CSafeLoader": lambda: _load_plainly(folder, yaml.CSafeLoader),
            "safe_load": lambda: _load_plainly(folder, yaml.SafeLoader),
        },
        rounds,
    )
    assert result.answers["safe_load"] == result.answers["ours"]
    assert result.answers["CSafeLoader"] == result.answers["ours"]
    return result


def measure_all() -> dict[int, tuple[Result, Result]]:
    """Values and whole landscapes, by number of boards."""
    results = {}
    for boards, rounds in SIZES.items():
        with tempfile.TemporaryDirectory() as place:
            folder = write_folder(Path(place) / "data", boards)
            results[boards] = measure_values(folder, rounds), measure_load(folder, rounds)
    return results


def _load_plainly(folder: Path, loader: type) -> Landscape:
    """The same models, filled in the way that first comes to mind."""
    parts: dict[str, Any] = {}
    for name, model in REGISTERS.items():
        path = folder / f"{name}.yaml"
        if path.exists():
            value = model.model_validate(_read_plainly(path, loader))
            parts |= {"about": value} if name == "landscape" else dict(value)
    boards = [
        Board.of(path.stem, BoardBody.model_validate(_read_plainly(path, loader)))
        for path in sorted((folder / "boards").rglob("*.yaml"))
    ]
    return Landscape(**parts, boards=tuple(boards))


def _read_plainly(path: Path, loader: type) -> Any:
    with path.open(encoding="utf-8") as file:
        return yaml.load(file, loader)


def _as_text(value: Any) -> Any:
    if isinstance(value, list):
        return [_as_text(item) for item in value]
    if isinstance(value, dict):
        return {key: _as_text(item) for key, item in value.items()}
    return value.isoformat() if isinstance(value, date) else str(value)
