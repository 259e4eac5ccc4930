"""JSON Schemas of the files, so that editors complete and check as people type."""

import json
from pathlib import Path

from pydantic import BaseModel

from landscape.load.files import find_reason
from landscape.load.folder import REGISTERS
from landscape.load.problems import LoadError, Problem
from landscape.model.board import BoardBody
from landscape.model.message import message


def build_schemas(more: dict[str, type[BaseModel]] | None = None) -> dict[str, str]:
    """The text of each schema by file name; `more` adds models that this layer does not know."""
    models: dict[str, type[BaseModel]] = {"board": BoardBody, **REGISTERS, **(more or {})}
    return {f"{name}.schema.json": build_schema(name, model) for name, model in models.items()}


def write_schemas(folder: Path, more: dict[str, type[BaseModel]] | None = None) -> None:
    """Writes each schema into `folder`, which is made where there is none.

    Raises:
        LoadError: the folder cannot be written to.
    """
    texts = build_schemas(more)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in texts.items():
            (folder / name).write_text(text, encoding="utf-8")
    except OSError as error:
        said = message("problem.folder.no-writing", reason=find_reason(error))
        raise LoadError([Problem(folder.as_posix(), 0, "", said)]) from None


def build_schema(name: str, model: type[BaseModel]) -> str:
    """The JSON Schema of one kind of file, as text."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **model.model_json_schema(by_alias=True),
        "title": f"Landscape {name} file",
    }
    return json.dumps(schema, indent=2, ensure_ascii=False, sort_keys=True) + "\n"
