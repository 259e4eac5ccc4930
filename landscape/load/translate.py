"""Says what pydantic found in the words of somebody who keeps the files."""

from collections.abc import Callable, Iterable, Mapping
from difflib import get_close_matches
from functools import lru_cache
from typing import Any, Union, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from landscape.load.events import Document, Path, Plain, show_path
from landscape.load.problems import Problem, shorten

GROUP_TYPES = ("model_type", "model_attributes_type", "dict_type")

SHAPES = {
    r"^[a-z0-9]+(-[a-z0-9]+)*$": (
        "is not an id",
        "Write small letters and digits, with hyphens between words, such as 'flintshire-council'.",
    ),
    r"^W060000[0-9]{2}$": (
        "is not the code of a Welsh council",
        "Write a code such as 'W06000001'.",
    ),
    r"^https?://\S+$": (
        "is not a web address",
        "Write it whole, such as 'https://www.gov.wales/', or leave it out.",
    ),
    r"^[A-Z]{3}[0-9]{3}$": ("is not the code of a finding", "Write a code such as 'DUP001'."),
    r"^[a-z-]+:[a-z0-9-]+$": (
        "is not a kind and an id",
        "Write both with a colon between, such as 'theme:modern-slavery'.",
    ),
}


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


def suggest(word: str, known: Iterable[str]) -> str:
    """The known word nearest to `word`, as the end of a sentence; empty when none is near."""
    near = find_near(word, known)
    return f" Did you mean '{near[0]}'?" if near else ""


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


def say_type(kind: str, context: Mapping[str, Any]) -> str:
    """What is said of a fault of one type that needs no value echoed."""
    return _SAYINGS[kind]("", context)


def echo(value: object) -> str:
    """A value as the reader wrote it; a list or a group of keys is called just that."""
    if isinstance(value, list):
        return "a list"
    return "a group of keys" if isinstance(value, dict) else f"'{shorten(value)}'"


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
        return Problem(document.file, line, show_path((*path, name)), "is missing. Add it.")
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


def _say(detail: ErrorDetails, model: type[BaseModel]) -> str:
    kind, value, context = detail["type"], detail["input"], detail.get("ctx", {})
    if kind == "extra_forbidden":
        return _say_unknown_key(str(detail["loc"][-1]), keys_at(model, detail["loc"][:-1]))
    if kind in GROUP_TYPES:
        return _say_no_group(echo(value), detail, model)
    if value is None:
        return "is empty. Write a value or take the key out."
    if kind in _SAYINGS:
        return _SAYINGS[kind](echo(value), context)
    return f"cannot be used ({detail['msg']}); got {echo(value)}."


def _say_unknown_key(key: str, known: tuple[str, ...]) -> str:
    if key == "id" and "member-list" in known:
        return "is not written in a board's file; got 'id'. The file's name is the id: take it out."
    way_out = suggest(key, known) or f" The keys are {', '.join(known)}."
    return f"is not a key here; got '{shorten(key)}'.{way_out}"


def _say_no_group(value: str, detail: ErrorDetails, model: type[BaseModel]) -> str:
    if detail.get("ctx", {}).get("class_name") == "Text" and value.startswith("'"):
        words = f"'en: {value[1:-1]}'"
        return f"is not a text in English and Welsh; got {value}. Write {words} on a line below it."
    keys = ", ".join(keys_at(model, detail["loc"]))
    return f"is not a group of keys; got {value}. The keys are {keys}."


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


def _choices(value: str, context: Mapping[str, Any]) -> str:
    expected = str(context["expected"])
    words = expected.replace("'", "").replace(" or ", ", ").split(", ")
    near = suggest(value.strip("'"), words)
    return f"is not one of {', '.join(words)}; got {value}.{near}"


def _pattern(value: str, context: Mapping[str, Any]) -> str:
    what, way_out = SHAPES.get(str(context["pattern"]), ("has the wrong form", "Check it."))
    return f"{what}; got {value}. {way_out}"


def _plain(what: str, way_out: str) -> Callable[[str, Mapping[str, Any]], str]:
    return lambda value, context: f"{what}; got {value}. {way_out.format_map(context)}"


def _span(_value: str, context: Mapping[str, Any]) -> str:
    since, until = context["since"], context["until"]
    return (
        f"does not come after since; got '{until}', and since is '{since}'. It is the first day on "
        "which it no longer holds: give a later one, or the month or day as well."
    )


def _reviewed(_value: str, context: Mapping[str, Any]) -> str:
    since, until = context["since"], context["until"]
    return f"does not come after since; got '{until}', and since is '{since}'. Give a later one."


def _fixed(text: str) -> Callable[[str, Mapping[str, Any]], str]:
    return lambda _value, context: text.format_map(context)


_SAYINGS: dict[str, Callable[[str, Mapping[str, Any]], str]] = {
    "literal_error": _choices,
    "string_pattern_mismatch": _pattern,
    "string_type": _plain("is not one text", "Write a single word or sentence."),
    "string_too_short": _fixed("is empty; got ''. Write something or take the key out."),
    "string_too_long": _plain("is too long", "Keep it to {max_length} characters at most."),
    "int_parsing": _plain("is not a whole number", "Write digits only, such as 12."),
    "int_parsing_size": _plain("is too large", "Write fewer digits."),
    "int_type": _plain("is not a whole number", "Write digits only, such as 12."),
    "float_parsing": _plain("is not a number", "Write digits only, such as 4."),
    "float_type": _plain("is not a number", "Write digits only, such as 4."),
    "finite_number": _plain("is not a number", "Write digits only, such as 4."),
    "greater_than": _plain("is too small", "Give more than {gt:g}."),
    "greater_than_equal": _plain("is too small", "Give {ge:g} or more."),
    "less_than_equal": _plain("is too large", "Give {le:g} at most."),
    "bool_parsing": _plain("is not true or false", "Write true or false."),
    "bool_type": _plain("is not true or false", "Write true or false."),
    "tuple_type": _plain("is not a list", "Begin each entry with '- '."),
    "too_short": _fixed("has too few entries; got '{actual_length}'. Give at least {min_length}."),
    "partial_date": _plain(
        "is not a date", "Write a year, a month or a day: 2020, 2020-04 or 2020-04-01."
    ),
    "ends_before_it_begins": _span,
    "review_before_since": _reviewed,
    "deliberate_but_no_overlap": _fixed(
        "is only for overlaps; got 'true' with the code '{code}'. Take it out, or correct the "
        "code: those of overlaps begin with {families}."
    ),
    "cy_status": _fixed(
        "has only one of cy and cy-status. Give both: cy-status is 'official' when a source gives "
        "the Welsh, otherwise 'draft'."
    ),
    "out_of_order": _fixed(
        "is not between low and high; got '{central}', and low is '{low}' and high is '{high}'. "
        "Give the smallest figure as low and the largest as high."
    ),
    "no_source": _fixed(
        "has no source; got 'documented'. Add one under 'sources', or write 'inferred' or "
        "'assumed' and say why under 'because'."
    ),
    "no_reason": _fixed("has no reason; got '{evidence}'. Say why under 'because'."),
    "one_party": _fixed("names both or neither of organisation and board. Name just one of them."),
    "theme_or_duty": _fixed(
        "names several or none of theme, duty and task. Name just one of them."
    ),
    "organisation_or_board": _fixed(
        "names both or neither of organisation and member-board. Name just one of them."
    ),
    "union_tag_not_found": _fixed("has no 'op'. Say what the step does, such as 'op: merge'."),
    "union_tag_invalid": lambda _value, context: (
        "has an unknown 'op'; got '{}'. The steps are {}.".format(
            context["tag"], str(context["expected_tags"]).replace("'", "")
        )
    ),
}
