"""What a form asks for one step, as values: fields, what stands in them, and what was answered."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from landscape.model.board import Board
from landscape.model.landscape import Landscape
from landscape.scenario.steps import AnyStep
from landscape.words import Language, say

Kind = Literal["line", "number", "one", "many"]
"""A line of text, a number, one of several things, or any of several."""

Answer = str | tuple[str, ...]
Answers = Mapping[str, Answer]
"""What stands in the fields, by name; numbers as they were typed."""

Plain = dict[str, Any]
Options = tuple[tuple[str, str], ...]
"""Values to choose from, each with its words."""


@dataclass(frozen=True)
class Field:
    """One thing that a form asks."""

    name: str
    label: str
    kind: Kind = "line"
    answer: Answer = ""
    """What stands in it to begin with."""

    options: Options = ()
    is_needed: bool = False


@dataclass(frozen=True)
class Ground:
    """What a form is about: boards that were picked on a landscape, and what was said before."""

    landscape: Landscape
    boards: tuple[str, ...]
    language: Language
    given: Answers = field(default_factory=dict)
    """The answers of the step that is changed; nothing where a new step is made."""

    own_id: str | None = None
    """The id of the board that the step that is changed makes: later steps may name it."""

    step: AnyStep | None = None
    """The step that is changed."""

    @property
    def picked(self) -> tuple[Board, ...]:
        """The boards that were picked."""
        return tuple(self.landscape.board_by_id[board] for board in self.boards)

    @property
    def board(self) -> Board:
        """The one board that was picked."""
        return self.picked[0]

    def ask(  # noqa: PLR0913 (all but the first two by name)
        self,
        name: str,
        kind: Kind = "line",
        *,
        answer: Answer = "",
        options: Options = (),
        label: str | None = None,
        is_needed: bool = False,
    ) -> Field:
        """A field under its label, with what was said before or else `answer` in it."""
        words = label or say(f"build.field.{name}", self.language)
        known = {value for value, _ in options}
        stands = self.given.get(name, answer)
        if kind == "one" and stands not in known:
            stands = answer if answer in known else options[0][0] if options else ""
        return Field(name, words, kind, stands, options, is_needed)


def board_options(ground: Ground, boards: Iterable[Board]) -> Options:
    """Boards by name; two of one name are told apart by their ids."""
    return _sort_options((board.id, board.name.say(ground.language)) for board in boards)


def party_options(ground: Ground) -> Options:
    """All boards and organisations of the day, by name."""
    landscape, language = ground.landscape, ground.language
    boards = ((board.id, board.name.say(language)) for board in landscape.boards)
    others = ((one.id, one.name.say(language)) for one in landscape.organisations)
    return _sort_options((*boards, *others))


def area_options(ground: Ground, councils: frozenset[str] = frozenset()) -> Options:
    """The areas that take in all `councils`, the smallest first."""
    landscape = ground.landscape
    wide = (a for a in landscape.area_by_id.values() if councils <= landscape.councils_of(a.id))
    ordered = sorted(wide, key=lambda a: (len(a.councils), a.name.say(ground.language).casefold()))
    return tuple((area.id, area.name.say(ground.language)) for area in ordered)


def theme_options(ground: Ground, themes: Iterable[str]) -> Options:
    """Themes by name."""
    known = ground.landscape.theme_by_id
    return _sort_options((t, known[t].name.say(ground.language)) for t in themes if t in known)


def word_options(ground: Ground, kind: str, words: Iterable[str]) -> Options:
    """Words of the model, such as tiers, in the order of the model."""
    return tuple((word, say(f"{kind}.{word}", ground.language)) for word in words)


def or_none(ground: Ground, words: str, options: Options) -> Options:
    """The same with a first choice of nothing, which `words` names in the catalogue."""
    return (("", say(words, ground.language)), *options)


def _sort_options(pairs: Iterable[tuple[str, str]]) -> Options:
    found = sorted(set(pairs), key=lambda pair: (pair[1].casefold(), pair[0]))
    names = [name for _, name in found]
    return tuple(
        (value, f"{name} ({value})" if names.count(name) > 1 else name) for value, name in found
    )
