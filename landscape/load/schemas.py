"""JSON Schemas of the files, so that editors complete and check as people type."""

import json

from pydantic import BaseModel

from landscape.load.folder import REGISTERS
from landscape.model.board import BoardBody


def build_schemas(more: dict[str, type[BaseModel]] | None = None) -> dict[str, str]:
    """The text of each schema by file name; `more` adds models that this layer does not know."""
    models: dict[str, type[BaseModel]] = {"board": BoardBody, **REGISTERS, **(more or {})}
    return {f"{name}.schema.json": build_schema(name, model) for name, model in models.items()}


def build_schema(name: str, model: type[BaseModel]) -> str:
    """The JSON Schema of one kind of file, as text."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **model.model_json_schema(by_alias=True),
        "title": f"Landscape {name} file",
    }
    return json.dumps(schema, indent=2, ensure_ascii=False, sort_keys=True) + "\n"
