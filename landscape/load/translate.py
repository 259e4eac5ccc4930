"""Says what pydantic found in the words of somebody who keeps the files."""

from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from functools import lru_cache
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from landscape.load.events import Document, Path, Plain, show_path
from landscape.load.problems import Problem, echo
from landscape.model.message import Message, message
from landscape.words import takes

GROUP_TYPES = ("model_type", "model_attributes_type", "dict_type")

SHAPES = {
    r"^[a-z0-9]+(-[a-z0-9]+)*$": "not-id",
    r"^W060000[0-9]{2}$": "not-council-code",
    r"^https?://\S+$": "not-address",
    r"^[A-Z]{3}[0-9]{3}$": "not-finding-code",
    r"^[a-z-]+:[a-z0-9-]+$": "not-kind-and-id",
}
"""What is said of a text that has not the shape of a pattern, in the catalogue under `problem.`."""

SAYINGS = {
    "bool_parsing": "not-true-or-false",
    "bool_type": "not-true-or-false",
    "cy_status": "welsh-status",
    "deliberate_but_no_overlap": "deliberate",
    "ends_before_it_begins": "span",
    "finite_number": "not-number",
    "float_parsing": "not-number",
    "float_type": "not-number",
    "greater_than": "not-above",
    "greater_than_equal": "too-small",
    "int_parsing": "not-whole",
    "int_parsing_size": "too-many-digits",
    "int_type": "not-whole",
    "less_than_equal": "too-large",
    "multiple_of": "not-multiple",
    "no_reason": "no-reason",
    "no_source": "no-source",
    "one_party": "one-party",
    "organisation_or_board": "one-member",
    "out_of_order": "figures",
    "partial_date": "not-date",
    "review_before_since": "review",
    "string_too_long": "too-long",
    "string_too_short": "no-letters",
    "string_type": "not-one-text",
    "theme_or_duty": "one-matter",
    "too_short": "too-few",
    "tuple_type": "not-list",
    "union_tag_not_found": "no-op",
}
"""What is said of a fault of each type, in the catalogue under `problem.`."""

POINTS_AT = {
    "deliberate_but_no_overlap": "deliberate",
    "ends_before_it_begins": "until",
    "no_reason": "evidence",
    "no_source": "evidence",
    "out_of_order": "central",
    "review_before_since": "review-by",
}

LONGEST_SUGGESTED = 100
"""Nothing is suggested for longer words: comparing them takes long, and no id is near."""


def find_problems(
    error: ValidationError, document: Document, model: type[BaseModel]
) -> list[Problem]:
    """One problem for each thing that pydantic found in `document`."""
    details = error.errors()
    said = {_meant(detail, model) for detail in details}
    above = {detail["loc"][:end] for detail in details for end in range(len(detail["loc"]))}
    return [
        _problem(detail, document, model)
        for detail in details
        # A misspelt key is not missing as well; a list with a bad entry is not too short as well.
        if not (detail["type"] == "missing" and detail["loc"] in said)
        and not (detail["type"] == "too_short" and detail["loc"] in above)
    ]


def suggest(word: str, known: Iterable[str]) -> Message | None:
    """A sentence with the known word nearest to `word`; none when none is near."""
    near = find_near(word, known)
    return message("problem.near", name=near[0]) if near else None


def find_near(word: str, known: Iterable[str]) -> list[str]:
    """The known word nearest to `word`, if one is near."""
    return [] if len(word) > LONGEST_SUGGESTED else list(_find_near(word, frozenset(known)))


@lru_cache(maxsize=4096)
def _find_near(word: str, known: frozenset[str]) -> tuple[str, ...]:
    # One misspelling often stands in many files; to compare it with every name takes long.
    return tuple(get_close_matches(word, sorted(known), n=1, cutoff=0.6))


def point_at(path: Path, kind: str) -> Path:
    """The field that a fault of a group of keys is best shown at."""
    return (*path, POINTS_AT[kind]) if kind in POINTS_AT else path


def say_type(kind: str, context: Mapping[str, Any], value: object = None) -> Message:
    """What is said of a fault of one type; of `value` only where that type echoes it."""
    message_id = f"problem.{SAYINGS[kind]}"
    values = {"got": echo(value), **{name: _show(each) for name, each in context.items()}}
    return message(message_id, **{n: each for n, each in values.items() if takes(message_id, n)})


def _show(value: object) -> str:
    """A value of pydantic's, such as a limit, as people write it."""
    return f"{value:g}" if isinstance(value, float) else str(value)


def _meant(detail: ErrorDetails, model: type[BaseModel]) -> tuple[int | str, ...]:
    """Where the key belongs that a misspelt one stands for; nowhere for any other fault."""
    if detail["type"] != "extra_forbidden":
        return ()
    *parents, key = detail["loc"]
    near = find_near(str(key), keys_at(model, tuple(parents)))
    return (*parents, *near)


def _problem(detail: ErrorDetails, document: Document, model: type[BaseModel]) -> Problem:
    path = point_at(_real_path(detail["loc"], document.value), detail["type"])
    if detail["type"] == "missing":
        name = str(detail["loc"][-1])
        line = _line_of(path, document)
        return Problem(document.file, line, show_path((*path, name)), message("problem.missing"))
    lines = document.key_lines if detail["type"] == "extra_forbidden" else document.lines
    line = lines.get(path) or _line_of(path, document)
    return Problem(document.file, line, show_path(path), _say(detail, model))


def _real_path(loc: tuple[int | str, ...], value: Plain) -> Path:
    """The part of pydantic's location that exists in the file: its own marks are left out."""
    path: list[int | str] = []
    for part in loc:
        if isinstance(value, dict) and part in value:
            value = value[str(part)]
        elif isinstance(value, list) and isinstance(part, int) and part < len(value):
            value = value[part]
        else:
            continue
        path.append(part)
    return tuple(path)


def _line_of(path: Path, document: Document) -> int:
    while path and not document.lines.get(path):
        path = path[:-1]
    return document.lines.get(path, 1)


def _say(detail: ErrorDetails, model: type[BaseModel]) -> Message:
    kind, value, context = detail["type"], detail["input"], detail.get("ctx", {})
    if kind == "extra_forbidden":
        return _say_unknown_key(str(detail["loc"][-1]), keys_at(model, detail["loc"][:-1]))
    if kind in GROUP_TYPES:
        return _say_no_group(value, detail, model)
    if value is None:
        return message("problem.no-value")
    if kind in SAYINGS:
        return say_type(kind, context, value)
    if kind in _SAYERS:
        return _SAYERS[kind](value, context)
    return message("problem.unusable", reason=detail["msg"], got=echo(value))


def _say_unknown_key(key: str, known: tuple[str, ...]) -> Message:
    if key == "id" and "member-list" in known:
        return message("problem.own-id", got=echo(key))
    way_out = suggest(key, known) or message("problem.keys", keys=known)
    return message("problem.key", got=echo(key), way_out=way_out)


def _say_no_group(value: object, detail: ErrorDetails, model: type[BaseModel]) -> Message:
    got = echo(value)
    if detail.get("ctx", {}).get("class_name") == "Text" and isinstance(got, str):
        return message("problem.no-text", got=got, words=f"'en: {got[1:-1]}'")
    return message("problem.no-group", got=got, keys=keys_at(model, detail["loc"]))


def keys_at(model: type[BaseModel], loc: tuple[int | str, ...]) -> tuple[str, ...]:
    """The keys that may stand at a place in a file of `model`."""
    here: Any = model
    for part in loc:
        found = _models_in(here)
        fields = {f.alias or n: f for m in found for n, f in m.model_fields.items()}
        if isinstance(part, str) and part in fields:
            here = fields[part].annotation
        elif isinstance(part, str):
            here = Union[tuple(m for m in found if _is_tagged(m, part))] or here  # noqa: UP007
    models = _models_in(here)
    return tuple(sorted({f.alias or n for m in models for n, f in m.model_fields.items()}))


def _is_tagged(model: type[BaseModel], tag: str) -> bool:
    op = model.model_fields.get("op")
    return op is not None and tag in get_args(op.annotation)


def _models_in(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    if get_origin(annotation) in (None, type):
        return []
    return [model for part in get_args(annotation) for model in _models_in(part)]


def _say_choices(value: object, context: Mapping[str, Any]) -> Message:
    expected = str(context["expected"])
    words = tuple(expected.replace("'", "").replace(" or ", ", ").split(", "))
    got = echo(value)
    near = suggest(got.strip("'"), words) if isinstance(got, str) else None
    if near:
        return message("problem.word-near", words=words, got=got, near=near)
    return message("problem.word", words=words, got=got)


def _say_shape(value: object, context: Mapping[str, Any]) -> Message:
    shape = SHAPES.get(str(context["pattern"]), "wrong-form")
    return message(f"problem.{shape}", got=echo(value))


def _say_step(_value: object, context: Mapping[str, Any]) -> Message:
    steps = str(context["expected_tags"]).replace("'", "")
    return message("problem.op", got=f"'{context['tag']}'", steps=steps)


_SAYERS: dict[str, Callable[[object, Mapping[str, Any]], Message]] = {
    "literal_error": _say_choices,
    "string_pattern_mismatch": _say_shape,
    "union_tag_invalid": _say_step,
}
