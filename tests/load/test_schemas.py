"""The JSON Schemas of the files, for editors that complete and check as people type."""

import json
import re
from pathlib import Path

import pytest

from landscape.load.folder import REGISTERS
from landscape.load.schemas import build_schemas

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "data").rglob("*.yaml")) + sorted((ROOT / "tests/bad/valid").rglob("*.yaml"))
FIRST_LINE = re.compile(r"# yaml-language-server: \$schema=(\S+)")


def test_each_kind_of_file_has_a_schema():
    assert set(build_schemas()) == {f"{name}.schema.json" for name in ("board", *REGISTERS)}


@pytest.mark.parametrize("name", sorted(build_schemas()))
def test_the_schema_that_is_kept_is_the_one_that_the_models_give(name: str):
    kept = (ROOT / "schemas" / name).read_text(encoding="utf-8")

    assert kept == build_schemas()[name]


@pytest.mark.parametrize("name", sorted(build_schemas()))
def test_a_schema_allows_only_the_keys_of_the_format(name: str):
    schema = json.loads(build_schemas()[name])

    for part in (schema, *schema.get("$defs", {}).values()):
        if part.get("type") == "object":
            assert part["additionalProperties"] is False
            assert not any("_" in key for key in part["properties"])


def test_a_date_may_be_a_number_to_an_editor_that_reads_a_bare_year_as_one():
    board = json.loads(build_schemas()["board.schema.json"])

    assert {"type": "integer"} in board["properties"]["since"]["anyOf"]


@pytest.mark.parametrize("file", FILES, ids=[path.relative_to(ROOT).as_posix() for path in FILES])
def test_each_file_names_its_own_schema_in_its_first_line(file: Path):
    with file.open(encoding="utf-8") as lines:
        found = FIRST_LINE.fullmatch(next(lines).rstrip("\n"))
    kind = "board" if "boards" in file.parts else file.stem

    assert found
    assert (file.parent / found[1]).resolve() == ROOT / "schemas" / f"{kind}.schema.json"
    assert (file.parent / found[1]).is_file()
