"""What the software says, in English and Welsh, by message id.

The sentences live in two gettext catalogues, ``en.po`` and ``cy.po``, that any translation
editor opens. A Welsh entry marked *fuzzy* waits for a translator's check and is shown as a draft.
"""

from landscape.words.catalogue import (
    LANGUAGES,
    Language,
    UnknownMessageError,
    find_ids,
    find_unchecked_ids,
    is_unchecked,
    say,
    takes,
)
from landscape.words.days import find_month, say_day

__all__ = [
    "LANGUAGES",
    "Language",
    "UnknownMessageError",
    "find_ids",
    "find_month",
    "find_unchecked_ids",
    "is_unchecked",
    "say",
    "say_day",
    "takes",
]
