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


class Message(Frozen):
    """A sentence of the catalogue with the names and figures that belong in it."""

    id: str
    values: tuple[tuple[str, Any], ...] = ()
    """Names and what they stand for, sorted by name; each is a `Value`."""

    def value(self, name: str) -> object:
        """What stands in the sentence under a name; none where nothing does."""
        return dict(self.values).get(name)

    def text(self, language: Language) -> str:
        """The sentence in `language`."""
        return say(self.id, language, **{key: _put(v, language) for key, v in self.values})


class Sentences(Frozen):
    """Sentences that stand one after another inside another one."""

    each: tuple[Message, ...]

    def say(self, language: Language) -> str:
        """All of them in `language`, with blanks between."""
        return " ".join(sentence.text(language) for sentence in self.each)


Names = tuple[Text | Term | str, ...]
Value = (
    Text | Term | When | Message | Sentences | str | int | float | date | PartialDate | Names
    | tuple[Names, ...]
)  # fmt: skip
"""What stands in a sentence; several names are divided by semicolons where one has a comma, and
groups of names always are."""


def message(message_id: str, **values: Value) -> Message:
    """The sentence `message_id` about `values`."""
    dated = {k: When(day=v) if isinstance(v, PartialDate) else v for k, v in values.items()}
    return Message(id=message_id, values=tuple(sorted(dated.items())))


def _put(value: Value, language: Language) -> object:
    if isinstance(value, Text | Term | When | Sentences):
        return value.say(language)
    if isinstance(value, Message):
        return value.text(language)
    if isinstance(value, tuple):
        parts = [str(_put(part, language)) for part in value]
        is_grouped = any(isinstance(part, tuple) for part in value)
        return ("; " if is_grouped or any("," in part for part in parts) else ", ").join(parts)
    if isinstance(value, date):
        return say_day(value, language)
    return value
