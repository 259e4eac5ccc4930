"""Names as people type them, and what initials stand for."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping

from landscape.model.board import Board
from landscape.model.duty import Duty
from landscape.model.landscape import Landscape
from landscape.model.organisation import Organisation
from landscape.model.text import Text
from landscape.model.theme import Theme

SMALL = frozenset(
    ("a", "an", "and", "ar", "at", "by", "for", "gan", "i", "in", "o", "of", "on", "or", "the",
     "to", "y", "yn", "yr")
)  # fmt: skip
"""Small words of both languages, which initials mostly leave out."""

FEWEST = 3
"""Names that have to spell an acronym out where nothing is called by it."""

_CAPITALS = re.compile(r"\b[A-Z]{3,9}\b")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_REST = re.compile(r"(?:-[^\W\d_]+)*")
_BRACKETS = re.compile(r"[()\[\]:;]")
_SHORT_ID = re.compile(r"[a-z]{3,9}")


def fold(text: str) -> str:
    """`text` without what people type one way or another: letter case, accents, marks."""
    letters = unicodedata.normalize("NFD", text.casefold())
    plain = (c for c in letters if not unicodedata.combining(c) and c not in "'’")
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split())


def find_initials(name: str) -> Iterator[tuple[str, str]]:
    """The initials of each run of words in a name, and the run; with and without small words.

    No run goes into brackets or out of them.
    """
    for part in _BRACKETS.split(name):
        yield from _find_in_part(part)


def _find_in_part(part: str) -> Iterator[tuple[str, str]]:
    words = list(_WORD.finditer(part))
    for start, first in enumerate(words):
        if first[0].casefold() in SMALL:
            continue
        every, main = "", ""
        for last in words[start:]:
            every += last[0][0].casefold()
            if last[0].casefold() in SMALL:
                continue
            main += last[0][0].casefold()
            for initials in {every, main}:
                yield initials, part[first.start() : _find_end(part, last.end())]


def _find_end(part: str, end: int) -> int:
    """Where a word ends that a hyphen may join to others: a run of them is told whole."""
    rest = _REST.match(part, end)
    return rest.end() if rest else end


def find_meanings(landscape: Landscape) -> Mapping[str, Text]:
    """What the acronyms in the names of a landscape stand for, as far as its own names show it.

    A body that is also called by the acronym and whose name spells it out comes first; then what
    is the name of a duty or theme; then what at least three names have. PSB is read as Public
    Services Board because boards are called so. An acronym that nothing spells out is left out.
    """
    votes: dict[str, Counter[str]] = {}
    written: dict[str, str] = {}
    for names in _find_names(landscape):
        for initials, run, weight in _find_votes(names):
            written[fold(run)] = run
            votes.setdefault(initials, Counter())[fold(run)] += weight
    subjects: tuple[Theme | Duty, ...] = (*landscape.themes, *landscape.duties)
    for subject in subjects:
        whole = (found for found in find_initials(subject.name.en) if found[1] == subject.name.en)
        for initials, run in whole:
            written[fold(run)] = run
            votes.setdefault(initials, Counter())[fold(run)] += FEWEST * 10
    wanted = _find_wanted(landscape)
    translated = {fold(one.name.en): one.name for one in subjects}
    best = {
        acronym: min(runs, key=lambda run: (-runs[run], len(run), run))
        for acronym, runs in votes.items()
        if acronym in wanted and max(runs.values()) >= FEWEST
    }
    return {
        acronym.upper(): translated.get(best[acronym]) or Text(en=written[best[acronym]])
        for acronym in sorted(best)
    }


def _find_wanted(landscape: Landscape) -> frozenset[str]:
    """The acronyms that are used: in capitals within names, and as ids of themes and duties."""
    used = {
        word.casefold()
        for names in _find_names(landscape)
        for name in names
        for word in _CAPITALS.findall(name)
    }
    ids = {*landscape.theme_by_id, *landscape.duty_by_id}
    return frozenset(used | {name for name in ids if _SHORT_ID.fullmatch(name)})


def _find_votes(names: tuple[str, ...]) -> Iterator[tuple[str, str, int]]:
    """The runs of words in the names of one thing, each with its initials and how much it says."""
    own = {name.casefold() for name in names if _CAPITALS.fullmatch(name)}
    runs = {found for name in names for found in find_initials(name)}
    for initials, run in sorted(runs):
        yield initials, run, FEWEST * 10 if initials in own else 1


def _find_names(landscape: Landscape) -> Iterator[tuple[str, ...]]:
    """The English and other names of each thing, as they are written."""
    things: tuple[Board | Organisation, ...] = (*landscape.boards, *landscape.organisations)
    yield from ((thing.name.en, *thing.aliases) for thing in things)
    subjects: tuple[Theme | Duty, ...] = (*landscape.themes, *landscape.duties)
    yield from ((subject.name.en,) for subject in subjects)
