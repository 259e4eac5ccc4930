"""What is wrong with the files, in the reader's words."""

from collections.abc import Iterable
from dataclasses import dataclass

from landscape.model.errors import LandscapeError


def shorten(value: object) -> str:
    """A value as it is echoed: on one line, cut at 60 characters."""
    text = " ".join(str(value).split())
    return text if len(text) <= 60 else f"{text[:57]}..."


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong: where it stands, what it is, and the way out."""

    file: str
    line: int
    """Counted from 1; 0 when the whole file is meant."""

    field: str
    """Path of keys and places, such as `members.2.organisation`; empty for the whole file."""

    text: str
    """What is wrong and what to do, with the value in single quotes."""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return ": ".join(part for part in (place, self.field, self.text) if part)


class LoadError(LandscapeError):
    """The data cannot be used; every problem in every file is listed."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Takes the problems found, in any order."""
        self.problems = tuple(sorted(set(problems)))
        count = len(self.problems)
        found = f"{count} problem found" if count == 1 else f"{count} problems found"
        super().__init__("\n".join([*map(str, self.problems), found]))
