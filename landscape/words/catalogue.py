"""Reads the two catalogues and fills a sentence in; the only home of Babel's message parts."""

from collections.abc import Callable
from functools import cache
from gettext import c2py
from pathlib import Path
from string import Formatter
from typing import Literal, get_args

from babel.messages.catalog import Catalog
from babel.messages.plurals import get_plural
from babel.messages.pofile import read_po

Language = Literal["en", "cy"]

LANGUAGES: tuple[Language, ...] = get_args(Language)
"""The languages of the catalogue, the source language first."""


class UnknownMessageError(KeyError):
    """A message id that the catalogue of a language does not have: a fault in the program."""


def say(message_id: str, language: Language, **values: object) -> str:
    """The sentence of `message_id` in `language`, with `values` put in.

    A value called ``count`` picks the plural form that the language uses for that number.

    Raises:
        UnknownMessageError: the catalogue of that language has no such message.
    """
    forms = _forms(message_id, language)
    index = _plural(language)(int(str(values["count"]))) if len(forms) > 1 else 0
    return forms[index].format(**values) if values else forms[index]


def find_ids(language: Language) -> tuple[str, ...]:
    """Every message id that has words in `language`, sorted."""
    return tuple(sorted(_key(entry.id) for entry in _catalogue(language) if entry.id))


def find_unchecked_ids(language: Language) -> tuple[str, ...]:
    """The message ids whose words in `language` still wait for a translator's check, sorted."""
    entries = (entry for entry in _catalogue(language) if entry.id and entry.fuzzy)
    return tuple(sorted(_key(entry.id) for entry in entries))


def is_unchecked(message_id: str, language: Language) -> bool:
    """Whether the words of `message_id` in `language` still wait for a translator's check."""
    entry = _catalogue(language).get(message_id)
    return bool(entry and entry.fuzzy)


@cache
def takes(message_id: str, value: str) -> bool:
    """Whether the sentence of `message_id` has a place for a value of that name."""
    form = _forms(message_id, LANGUAGES[0])[0]
    return any(name == value for _, name, _, _ in Formatter().parse(form))


@cache
def _catalogue(language: Language) -> Catalog:
    with (Path(__file__).parent / f"{language}.po").open("rb") as file:
        return read_po(file, locale=language, abort_invalid=True)


@cache
def _plural(language: Language) -> Callable[[int], int]:
    # Babel's own table of plural rules: Welsh has five forms.
    return c2py(get_plural(language).plural_expr)


@cache
def _forms(message_id: str, language: Language) -> tuple[str, ...]:
    entry = _catalogue(language).get(message_id)
    words = (entry.string if entry else None) or ""
    forms = (words,) if isinstance(words, str) else tuple(words)
    if not all(forms):
        raise UnknownMessageError(f"{message_id} has no words in {language}")
    return forms


def _key(entry_id: str | list[str] | tuple[str, ...]) -> str:
    return entry_id if isinstance(entry_id, str) else entry_id[0]
