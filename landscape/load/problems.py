"""What is wrong with the files, in the reader's words and language."""

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass

from landscape.model.errors import LandscapeError
from landscape.model.message import Message, Term
from landscape.words import Language, say


def shorten(value: object) -> str:
    """A value as it is echoed: on one line, cut at 60 characters."""
    text = " ".join(str(value).split())
    return text if len(text) <= 60 else f"{text[:57]}..."


def echo(value: object) -> str | Term:
    """A value as the reader wrote it; a list or a group of keys is called just that."""
    if isinstance(value, list):
        return Term(id="problem.a-list")
    return Term(id="problem.a-group") if isinstance(value, dict) else f"'{shorten(value)}'"


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong: where it stands, what it is, and the way out."""

    file: str
    line: int
    """Counted from 1; 0 when the whole file is meant."""

    field: str
    """Path of keys and places, such as `members.2.organisation`; empty for the whole file."""

    said: Message = dataclasses.field(compare=False, repr=False)
    """What is wrong and what to do, with the value in single quotes; the same in any language."""

    text: str = dataclasses.field(init=False)
    """What is said, in English: by it problems are told apart and put in order."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", self.said.text("en"))

    def __str__(self) -> str:
        return self.say("en")

    def say(self, language: Language) -> str:
        """The place and what is wrong there, in `language`; file and field stay as they are."""
        place = f"{self.file}:{self.line}" if self.line else self.file
        return ": ".join(part for part in (place, self.field, self.said.text(language)) if part)


class LoadError(LandscapeError):
    """The data cannot be used; every problem in every file is listed."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Takes the problems found, in any order."""
        self.problems = tuple(sorted(set(problems)))
        super().__init__(self.text("en"))

    def text(self, language: Language) -> str:
        """Every problem on a line of its own, and how many there are, in `language`."""
        found = say("problem.found", language, count=len(self.problems))
        return "\n".join([*(problem.say(language) for problem in self.problems), found])
