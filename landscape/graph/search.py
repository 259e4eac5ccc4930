"""Finds things by what people type: any of their names, initials, former names, with slips."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import get_args

from rapidfuzz import process
from rapidfuzz.distance import OSA

from landscape.graph.name_list import How, Kind, Known, find_known, find_known_boards
from landscape.graph.names import SMALL, find_initials, find_meanings, fold
from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.model.text import Text

HOWS: tuple[How, ...] = get_args(How)
"""How something may be found, the nearest first."""

KINDS: tuple[Kind, ...] = get_args(Kind)

LONGEST = 120
"""Letters of what is typed that are looked at."""

_ASKING = frozenset(
    ("about", "answer", "answers", "are", "did", "do", "does", "how", "is", "meet", "meets",
     "report", "reports", "sit", "sits", "was", "what", "when", "where", "which", "who",
     "adrodd", "atebol", "beth", "ble", "mae", "pa", "pwy", "sy", "sydd", "yw")
)  # fmt: skip
"""Words that make a question of a name; they are passed over where others are left."""

_RADICALS = {"ngh": "c", "mh": "p", "nh": "t", "ch": "c", "ph": "p", "th": "t", "ng": "g"}
"""How a Welsh word may begin after a nasal or aspirate mutation, and how it began before it."""


@dataclass(frozen=True)
class Hit:
    """A thing that was found, and by which of its names."""

    kind: Kind
    id: str
    name: str
    """The name that matched, as it is written; of a thing found by its theme or duty, that one's
    id."""

    how: How
    score: float
    """From 0 to 100: how near the name is to what was typed."""


@dataclass(frozen=True, eq=False)
class NameIndex:
    """All names of a landscape of every day, ready to be searched."""

    landscape: Landscape
    meanings: Mapping[str, Text]
    """What the acronyms stand for, by the acronym in capitals."""

    names: tuple[Known, ...]
    by_word: Mapping[str, frozenset[int]]
    """The places in `names` that have a word, or the acronym of a run of their words."""

    by_initials: Mapping[str, frozenset[int]]
    exact: Mapping[str, frozenset[int]]
    letters: tuple[int, ...]
    """How long each name is when its acronyms are spelt out."""

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Every word that a name has."""
        return tuple(sorted(self.by_word))

    def with_boards(self, boards: Iterable[Board]) -> "NameIndex":
        """The same with boards that a scenario begins or calls something else."""
        known = self.landscape.board_by_id
        new = {
            one.id: one for one in boards if one.id not in known or one.name != known[one.id].name
        }
        if not new:
            return self
        return _add(self, find_known_boards({**known, **new}, new))

    def find(self, typed: str) -> dict[tuple[Kind, str], Hit]:
        """The nearest name of each thing that has all, or failing that most, of the words typed."""
        plain = fold(typed[:LONGEST])
        words = _find_meant(plain.split())
        if not words:
            return {}
        matched = tuple(self._match(word) for word in words)
        shares = self._find_shares(matched, tuple(map(self._weigh, words)))
        best = max(shares.values(), default=0.0)
        found: dict[tuple[Kind, str], Hit] = {}
        for place in self.exact.get(plain, ()):
            _keep_better(found, self._hit(place, 100.0))
        for place, share in shares.items():
            if share >= max(best, 0.5) - 0.001:
                _keep_better(found, self._hit(place, share * self._score(place, words, matched)))
        return found

    def _score(
        self, place: int, words: tuple[str, ...], matched: tuple[dict[int, float], ...]
    ) -> float:
        """How near a name is to the words: how alike they are, and how much of it they make up."""
        one, typed = self.names[place], sum(map(len, words))
        alike = sum(len(w) * m.get(place, 0.0) for w, m in zip(words, matched, strict=True))
        letters = one.letters if one.words.issuperset(words) else self.letters[place]
        score = 40 + 30 * alike / typed + 25 * min(1.0, typed / letters)
        return score + _MORE.get(one.kind, 0) - (0 if one.is_well_known else 5)

    def _weigh(self, word: str) -> float:
        """How much a word says: its letters; hardly anything where it is in very many names."""
        is_common = len(self.by_word.get(word, ())) > max(20, len(self.names) / 15)
        return 1.0 if is_common else float(len(word))

    def _find_shares(
        self, matched: tuple[dict[int, float], ...], weights: tuple[float, ...]
    ) -> dict[int, float]:
        """Of each name that has any word, what share of what was typed it has."""
        said: dict[int, float] = {}
        for weight, match in zip(weights, matched, strict=True):
            for place in match:
                said[place] = said.get(place, 0) + weight
        return {place: weight / sum(weights) for place, weight in said.items()}

    def _match(self, word: str) -> dict[int, float]:
        """The names that have a word, or one like it, each with how like it is, from 0 to 1."""
        qualities = {word: 1.0} if word in self.by_word else {}
        for form in _find_forms(word):
            slips = min(_allow(form), 1) if word in self.by_word else _allow(form)
            near = process.extract(
                form, self.words, scorer=OSA.distance, score_cutoff=slips, limit=None
            )
            for known, distance, _ in near:
                likeness = 0.95 - distance / len(form)
                qualities[known] = max(qualities.get(known, 0.0), likeness)
        if len(word) >= 3:
            for known in self.words:
                if known.startswith(word):
                    qualities[known] = max(qualities.get(known, 0.0), 0.9)
        found: dict[int, float] = {}
        for known, quality in qualities.items():
            for place in self.by_word[known]:
                found[place] = max(found.get(place, 0.0), quality)
        return found or dict.fromkeys(self.by_initials.get(word, ()), 0.8)

    def _hit(self, place: int, score: float) -> Hit:
        one = self.names[place]
        return Hit(one.kind, one.id, one.text, one.how, round(score - _LESS.get(one.how, 0), 1))


_MORE: Mapping[Kind, float] = {"theme": 2}
_LESS: Mapping[How, float] = {"id": 8, "other-name": 1, "former": 15}
"""By how much a name counts for less than the name proper."""


def index_names(landscape: Landscape) -> NameIndex:
    """All names of every day of a landscape, ready to be searched."""
    whole = landscape.whole or landscape
    return _add(NameIndex(whole, find_meanings(whole), (), {}, {}, {}, ()), find_known(whole))


def _add(index: NameIndex, known: Iterable[Known]) -> NameIndex:
    """An index with more names."""
    new = tuple(known)
    meanings = {acronym.casefold(): fold(text.en) for acronym, text in index.meanings.items()}
    by_word: dict[str, set[int]] = {}
    by_initials: dict[str, set[int]] = {}
    exact: dict[str, set[int]] = {}
    for place, one in enumerate(new, start=len(index.names)):
        exact.setdefault(one.plain, set()).add(place)
        for word in _find_words(one, meanings):
            by_word.setdefault(word, set()).add(place)
        for initials, _ in find_initials(one.text):
            if len(initials) >= 3:
                by_initials.setdefault(initials, set()).add(place)
    return replace(
        index,
        names=(*index.names, *new),
        by_word=_join(index.by_word, by_word),
        by_initials=_join(index.by_initials, by_initials),
        exact=_join(index.exact, exact),
        letters=(*index.letters, *(_count_letters(one, meanings) for one in new)),
    )


def find_named(landscape: Landscape, words: str, index: NameIndex | None = None) -> tuple[Hit, ...]:
    """What people may mean by `words`, the nearest first; nothing for no words.

    Boards and organisations of other days are found as well, after those of the day where both
    are as near. With a theme come the boards and duties that have it, with a duty that is meant
    by its whole name the boards that meet it.
    """
    index = index or index_names(landscape)
    found = index.find(words)
    for hit in tuple(found.values()):
        for other in _find_related(landscape, hit):
            found.setdefault((other.kind, other.id), other)
    here = {*landscape.board_by_id, *landscape.organisation_by_id, *landscape.duty_by_id,
            *landscape.theme_by_id, *landscape.area_by_id}  # fmt: skip
    return tuple(sorted(found.values(), key=lambda hit: _rank(hit, hit.id in here)))


def _rank(hit: Hit, is_here: bool) -> tuple[float, int, str, str]:
    gone = 0 if is_here or hit.score >= 98 else 8
    return (gone - hit.score, KINDS.index(hit.kind), fold(hit.name), hit.id)


def _find_related(landscape: Landscape, hit: Hit) -> Iterable[Hit]:
    """The boards and duties of a theme, and the boards that meet a duty."""
    if hit.kind == "theme" and hit.score >= 60:
        for board in landscape.boards:
            if any(held.theme == hit.id for held in board.themes):
                yield Hit("board", board.id, hit.id, "theme", 30.0)
        for duty in landscape.duties:
            if hit.id in duty.themes:
                yield Hit("duty", duty.id, hit.id, "theme", 30.0)
    if hit.kind == "duty" and hit.score >= 94:
        for board in landscape.boards:
            if any(met.duty == hit.id for met in board.duties):
                yield Hit("board", board.id, hit.id, "duty", 25.0)


def _find_meant(words: list[str]) -> tuple[str, ...]:
    """The words without small ones and those that only ask, as far as others are left."""
    for left_out in (SMALL | _ASKING, _ASKING, frozenset[str]()):
        kept = tuple(word for word in words if word not in left_out)
        if kept:
            return kept
    return ()


def _find_words(one: Known, meanings: Mapping[str, str]) -> set[str]:
    """The words of a name, those that hyphens join as one too, and what its acronyms mean."""
    joined = {fold(part.replace("-", "")) for part in one.text.split() if "-" in part}
    words = {*one.words, *joined}
    for acronym, meaning in meanings.items():
        if acronym in words:
            words.update(meaning.split())
        elif f" {meaning} " in f" {one.plain} ":
            words.add(acronym)
    return words - {""}


def _count_letters(one: Known, meanings: Mapping[str, str]) -> int:
    spelt = (len(meanings[word]) - len(word) for word in one.words if word in meanings)
    return one.letters + sum(spelt)


def _find_forms(word: str) -> set[str]:
    """A word, and how it may have begun before a mutation."""
    return {word, *(radical + word[len(start) :] for start, radical in _RADICALS.items()
                    if word.startswith(start) and len(word) > len(start) + 2)}  # fmt: skip


def _allow(word: str) -> int:
    """How many slips of the pen a word may have; none in a short one, or all would be alike."""
    if len(word) < 4:
        return 0
    return 1 if len(word) < 8 else 2


def _keep_better(found: dict[tuple[Kind, str], Hit], hit: Hit) -> None:
    key, order = (hit.kind, hit.id), HOWS.index(hit.how)
    known = found.get(key)
    if known is None or (-hit.score, order, hit.name) < (
        -known.score, HOWS.index(known.how), known.name
    ):  # fmt: skip
        found[key] = hit


def _join(
    known: Mapping[str, frozenset[int]], more: Mapping[str, set[int]]
) -> dict[str, frozenset[int]]:
    return {**known, **{key: known.get(key, frozenset()) | places for key, places in more.items()}}
