"""What every fact of a landscape has: evidence, sources, texts in a language, an id."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from pydantic import BaseModel

Plain = dict[str, Any]

_ASSUMED = {"evidence": "assumed", "because": {"en": "made up for a test"}}
_TEXTS = {"because", "by", "name", "owner", "post", "purpose", "what"}


def known_how(given: Plain) -> Plain:
    """The fact with its evidence: assumed unless it says otherwise or cites a source."""
    fields = citing(given)
    if "evidence" not in fields:
        fields["evidence"] = "documented" if fields.get("sources") else "assumed"
    if fields["evidence"] != "documented":
        fields.setdefault("because", _ASSUMED["because"])
    return fields


def citing(given: Plain) -> Plain:
    """What is given, with its texts in English and its sources as a file has them."""
    fields = {key: as_text(value) if key in _TEXTS else value for key, value in given.items()}
    if isinstance(fields.get("about"), str):
        fields["about"] = as_text(fields["about"])
    if "notes" in fields and isinstance(fields["notes"], list):
        fields["notes"] = [as_text(note) for note in fields["notes"]]
    if "sources" in fields:
        sources = fields["sources"]
        fields["sources"] = [{"source": s} if isinstance(s, str) else s for s in sources]
    return fields


def as_text(value: Any) -> Any:
    """A bare word is a text in English."""
    return {"en": value} if isinstance(value, str) else value


def in_words(thing_id: str) -> Plain:
    """The name of what has only an id."""
    return {"en": thing_id.replace("-", " ").capitalize()}


def by_id(given: Any) -> dict[str, Plain]:
    """Entries by id, from a list of ids, a list of whole entries or a mapping."""
    if isinstance(given, list):
        given = dict((item, {}) if isinstance(item, str) else (item["id"], item) for item in given)
    return {
        thing_id: {key: value for key, value in (fields or {}).items() if key != "id"}
        for thing_id, fields in (given or {}).items()
    }


def as_plain(value: Any) -> Any:
    """The value as a file would give it: texts, lists and mappings, keys in kebab-case."""
    if isinstance(value, BaseModel):
        body = value.model_dump(mode="json", by_alias=True, exclude_defaults=True)
        return as_plain(body)
    if isinstance(value, Mapping):
        return {key.replace("_", "-"): as_plain(v) for key, v in value.items()}
    if isinstance(value, list | tuple):
        return [as_plain(item) for item in value]
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return value.isoformat() if isinstance(value, date) else str(value)
