"""Days in words: 1 April 2020, 1 Ebrill 2020; a month or a year where no more is known."""

from datetime import date

from babel.dates import format_date

from landscape.model.partial_date import PartialDate
from landscape.words import Language

_PATTERNS = {1: "y", 2: "MMMM y", 3: "d MMMM y"}


def say_day(day: date, language: Language) -> str:
    """A day in words."""
    return format_date(day, _PATTERNS[3], locale=language)


def say_partial(when: PartialDate, language: Language) -> str:
    """A date in words, no more exact than it was written."""
    parts = len(when.text.split("-"))
    return format_date(when.first_day, _PATTERNS[parts], locale=language)
