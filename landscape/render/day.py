"""Dates of the data in words: 1 April 2020, or April 2020 where no more is known."""

from landscape.model.partial_date import PartialDate
from landscape.words import Language, say_day


def say_partial(when: PartialDate, language: Language) -> str:
    """A date in words, no more exact than it was written."""
    return say_day(when.first_day, language, parts=when.parts)
