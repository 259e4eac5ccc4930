"""Days and months in words, in either language."""

from datetime import date

from babel.dates import format_date, get_month_names

from landscape.words.catalogue import LANGUAGES, Language

_PATTERNS = ("y", "MMMM y", "d MMMM y")


def say_day(day: date, language: Language, *, parts: int = 3) -> str:
    """A day in words: 1 April 2020; of one part only its year, of two its month and year."""
    return format_date(day, _PATTERNS[parts - 1], locale=language)


def find_month(word: str) -> int | None:
    """The number of the one month that has this name, or begins so, in either language."""
    found: set[int] = {
        number
        for language in LANGUAGES
        for number, name in get_month_names("wide", locale=language).items()
        if len(word) > 2 and name.lower().startswith(word.lower())
    }
    return found.pop() if len(found) == 1 else None
