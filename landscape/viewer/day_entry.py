"""Reads a day as people write it: 1 April 2020, 1/4/2020, April 2020, 2020."""

import re
from datetime import date

from landscape.words import find_month

_WORDS = re.compile(r"(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([^\W\d_]+)\s+(\d{4})", re.ASCII)
_FIGURES = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})", re.ASCII)
_BACKWARDS = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?", re.ASCII)


def read_day(text: str) -> date | None:
    """The day that a text means, or the first day of its month or year; none if unreadable."""
    plain = " ".join(text.split())
    try:
        if found := _BACKWARDS.fullmatch(plain):
            year, month, day = (int(part or 1) for part in found.groups())
            return date(year, month, day)
        if found := _FIGURES.fullmatch(plain):
            day, month, year = map(int, found.groups())
            return date(year, month, day)
        if found := _WORDS.fullmatch(plain):
            return date(int(found[3]), find_month(found[2]) or 0, int(found[1] or 1))
    except ValueError:
        return None
    return None
