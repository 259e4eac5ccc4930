"""Writes a landscape as the files that it would be read from."""

from typing import Any

import yaml
from pydantic import BaseModel

from landscape.load.folder import REGISTERS
from landscape.model.board import BoardBody
from landscape.model.landscape import Landscape

FIRST = ("id",)
LAST = ("since", "until", "evidence", "sources", "because")
"""Where keys stand in a group; the others stand between in the order of the model."""


def dump(landscape: Landscape) -> dict[str, str]:
    """The text of every file of `landscape`, by its path inside the folder.

    Reading them again gives an equal landscape. A landscape as of a day writes that day only.
    """
    texts = {f"{name}.yaml": _dump_register(landscape, name) for name in REGISTERS}
    boards = {f"boards/{board.id}.yaml": dump_board(board.body) for board in landscape.boards}
    return texts | boards


def dump_board(body: BoardBody) -> str:
    """The text of one board's file."""
    return dump_value(body, "../../schemas/board.schema.json")


def dump_value(value: BaseModel, schema: str) -> str:
    """The YAML text of any file's value; its first line names the schema for editors."""
    return f"# yaml-language-server: $schema={schema}\n{_yaml(_plain(value))}"


def _dump_register(landscape: Landscape, name: str) -> str:
    model = REGISTERS[name]
    if name == "landscape":
        value: BaseModel = landscape.about
    else:
        value = model.model_construct(**{k: getattr(landscape, k) for k in model.model_fields})
    return dump_value(value, f"../schemas/{name}.schema.json")


def _plain(value: BaseModel) -> dict[str, Any]:
    plain = value.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    ordered: dict[str, Any] = _in_order(plain)
    return ordered


def _in_order(value: Any) -> Any:
    """The same with the id of each group of keys first, and how we know it last."""
    if isinstance(value, list):
        return [_in_order(item) for item in value]
    if not isinstance(value, dict):
        return value
    middle = [key for key in value if key not in (*FIRST, *LAST)]
    keys = (key for key in (*FIRST, *middle, *LAST) if key in value)
    return {key: _in_order(value[key]) for key in keys}


def _yaml(plain: dict[str, Any]) -> str:
    return yaml.dump(plain, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True, width=100)
