"""Answers as the parts of a step: texts in both languages, numbers, ids of new boards."""

import re
from collections.abc import Iterable
from typing import Any
from unicodedata import combining, normalize

from landscape.model.frozen import LONGEST_ID
from landscape.model.text import Text
from landscape.render.step_forms.field import Answers, Ground, Plain
from landscape.words import say

APART = "|"
"""Between the parts of a value to choose: a party and its post, a kind of thing and the thing."""


def write_text(answers: Answers, name: str) -> Plain:
    """The text in a pair of fields under the key `name`; nothing where both are empty.

    Where only the Welsh field is filled, its words stand for the English as well.
    """
    en, cy = read_line(answers, f"{name}-en"), read_line(answers, f"{name}-cy")
    if not (en or cy):
        return {}
    welsh = {"cy": cy, "cy-status": "draft"} if cy else {}
    return {name: {"en": en or cy, **welsh}}


def write_how(answers: Answers) -> Plain:
    """How a step is known: it is supposed; and the reason that was given for it."""
    return {**ASSUMED, **write_text(answers, "why")}


def write_number(answers: Answers, name: str, key: str) -> Plain:
    """A number under `key`; nothing where the field is empty."""
    text = read_line(answers, name)
    return {key: read_number(text)} if text else {}


def read_line(answers: Answers, name: str) -> str:
    """What stands in a field of one line."""
    answer = answers.get(name, "")
    return answer.strip() if isinstance(answer, str) else ""


def read_many(answers: Answers, name: str) -> tuple[str, ...]:
    """What was ticked in a field of several."""
    answer = answers.get(name, ())
    return answer if isinstance(answer, tuple) else ()


def read_number(text: str) -> float | None:
    """A number as people type it, 4 or 4.5 or 4,5; none where it is no such number."""
    plain = text.strip().replace(",", ".")
    return float(plain) if re.fullmatch(r"[0-9]{1,3}(\.[0-9]{1,3})?", plain) else None


def make_id(ground: Ground, name: str, others: Iterable[str] = ()) -> str:
    """An id for a new board of that name that no board, then or later, and nobody else has.

    Nor one of `others`, which the same step makes.
    """
    if ground.own_id:
        return ground.own_id
    letters = normalize("NFKD", name.lower())
    plain = "".join(letter for letter in letters if not combining(letter))
    words = re.sub(r"[^a-z0-9]+", "-", plain)[: LONGEST_ID - 3].strip("-") or "board"
    landscape = ground.landscape
    whole = landscape.whole or landscape
    taken = {
        *others,
        *landscape.board_by_id,
        *whole.board_by_id,
        *landscape.organisation_by_id,
        *whole.organisation_by_id,
    }
    names = (words, *(f"{words}-{place}" for place in range(2, 1000)))
    return next(name for name in names if name not in taken)


def read_text(name: str, text: Text | None) -> Plain:
    """The answers that a text stands for."""
    return {f"{name}-en": text.en, f"{name}-cy": text.cy or ""} if text else {}


def say_number(value: float | None) -> str:
    """A number as a field shows it."""
    return "" if value is None else f"{value:g}"


ASSUMED: dict[str, Any] = {
    "evidence": "assumed",
    "because": {
        "en": say("draft.because", "en"),
        "cy": say("draft.because", "cy"),
        "cy-status": "draft",
    },
}
"""How each step that is built here is known."""
