"""The cases of bad input: small changes to a valid folder, and what is said of each.

`tests/bad/valid` is a small folder with nothing wrong. Each file beside it holds cases:

    - name: A sentence that says what is wrong
      change:                      # in a file of the valid folder, one text for another
        themes.yaml: {"parent: community-safety": "parent: violense"}
      files:                       # whole files, put in place or added; null takes one away
        boards/north/audit.yaml: |
          name: {en: Audit Board}
      expect:                      # everything that is said, line by line
        - "data/..."
"""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from landscape.load import LoadError, load

BAD = Path(__file__).parent.parent / "bad"
BOARD = "boards/north/finance.yaml"
"""A board of the valid folder."""


def find_cases() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every case with a name for its test."""
    for file in sorted(BAD.glob("*.yaml")):
        for case in yaml.safe_load(file.read_text(encoding="utf-8")):
            yield f"{file.stem}: {case['name']}", case


def copy_valid(tmp_path: Path) -> Path:
    """A copy of the valid folder, called `data`."""
    return Path(shutil.copytree(BAD / "valid", tmp_path / "data"))


def write_case(folder: Path, case: dict[str, Any]) -> None:
    """Makes the changes of a case to a copy of the valid folder."""
    for name, changes in case.get("change", {}).items():
        path = folder / name
        text = path.read_text(encoding="utf-8")
        for old, new in changes.items():
            assert text.count(old) == 1, f"'{old}' stands {text.count(old)} times in {name}"
            text = text.replace(old, new)
        path.write_text(text, encoding="utf-8")
    for name, text in case.get("files", {}).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if text is None:
            path.unlink()
        else:
            path.write_text(text, encoding="utf-8")


def find_said(folder: Path) -> list[str]:
    """What is said of a folder, line by line, without the count at the end."""
    try:
        load(folder)
    except LoadError as error:
        *lines, count = str(error).splitlines()
        assert count == f"{len(lines)} problem{'s' if len(lines) > 1 else ''} found"
        return lines
    return []
