"""Sentences about named things, in either language."""

from datetime import date
from typing import Any

from landscape.model.frozen import Frozen
from landscape.model.partial_date import PartialDate
from landscape.model.text import Text
from landscape.words import Language, say, say_day


class Term(Frozen):
    """A word of the catalogue that stands inside a sentence."""

    id: str

    def say(self, language: Language) -> str:
        """The word in `language`."""
        return say(self.id, language)


class When(Frozen):
    """A date of the data, which is said in words and no more exactly than it was written."""

    day: PartialDate

    def say(self, language: Language) -> str:
        """The date in `language`."""
        return say_day(self.day.first_day, language, parts=self.day.parts)


Names = tuple[Text | Term | str, ...]
Value = Text | Term | When | str | int | float | date | PartialDate | Names | tuple[Names, ...]
"""What stands in a sentence; several names are divided by semicolons where one has a comma, and
groups of names always are."""


class Message(Frozen):
    """A sentence of the catalogue with the names and figures that belong in it."""

    id: str
    values: tuple[tuple[str, Any], ...] = ()
    """Names and what they stand for, sorted by name; each is a `Value`."""

    def text(self, language: Language) -> str:
        """The sentence in `language`."""
        return say(self.id, language, **{key: _put(v, language) for key, v in self.values})


def message(message_id: str, **values: Value) -> Message:
    """The sentence `message_id` about `values`."""
    dated = {k: When(day=v) if isinstance(v, PartialDate) else v for k, v in values.items()}
    return Message(id=message_id, values=tuple(sorted(dated.items())))


def _put(value: Value, language: Language) -> object:
    if isinstance(value, Text | Term | When):
        return value.say(language)
    if isinstance(value, tuple):
        parts = [str(_put(part, language)) for part in value]
        is_grouped = any(isinstance(part, tuple) for part in value)
        return ("; " if is_grouped or any("," in part for part in parts) else ", ").join(parts)
    if isinstance(value, date):
        return say_day(value, language)
    return value
