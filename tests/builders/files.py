"""The files of a case in shorthand, as a folder that the loader reads."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from tests.builders.facts import Plain
from tests.builders.shorthand import expand

_REGISTERS = ("councils", "areas", "organisations", "themes", "duties", "sources")


def a_folder(
    tmp_path: Path, files: Mapping[str, str | bytes | None] | None = None, **case: Any
) -> Path:
    """A folder `data` below `tmp_path` that holds a case, with some files put in its place.

    `files` maps a path inside the folder to its text or bytes; none takes the file away.
    """
    folder = tmp_path / "data"
    given: dict[str, str | bytes | None] = {**write_files(expand(case)), **(files or {})}
    for name, content in given.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if content is None:
            path.unlink(missing_ok=True)
        else:
            path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def write_files(plain: Plain) -> dict[str, str]:
    """The files of an expanded case, by path inside the folder; not written by the product."""
    assumed = {key: plain[key] for key in ("assumptions",) if key in plain}
    files = {
        "landscape.yaml": plain["about"],
        "areas.yaml": {key: plain[key] for key in ("councils", "areas")},
        **{f"{key}.yaml": {key: plain[key]} for key in _REGISTERS[2:]},
        "accepted.yaml": {"accepted": plain["accepted"]},
        **({"assumptions.yaml": assumed} if assumed else {}),
        **{f"boards/toy/{name}.yaml": body for name, body in plain["boards"].items()},
    }
    return {name: _yaml(value) for name, value in files.items()}


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, _data: Any) -> bool:
        return True


def _yaml(value: Plain) -> str:
    return yaml.dump(value, Dumper=_Dumper, allow_unicode=True)
