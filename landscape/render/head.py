"""What a file says of itself: what it shows, of which day, narrowed by what, and from where."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from landscape.model.landscape import Landscape
from landscape.scenario.proposals.as_scenario import find_version
from landscape.words import Language, say, say_day

LONGEST_NAME = 120
"""Letters of a file's name before its ending, so that it also opens from a deep Windows folder."""

Choice = tuple[str, str]
"""What a view is narrowed by, in words: the label of the entry, and what was chosen."""


@dataclass(frozen=True)
class Head:
    """What stands in every file beside the rows or the picture."""

    title: str
    day: date
    choices: tuple[Choice, ...]
    source: str
    language: Language

    def say_day(self) -> str:
        """The day of the landscape in a sentence."""
        return say("file.as-at", self.language, day=say_day(self.day, self.language))

    def say_choices(self) -> str:
        """What the view is narrowed by; or that it is not."""
        if not self.choices:
            return say("file.no-filters", self.language)
        return "; ".join(f"{label}: {chosen}" for label, chosen in self.choices)

    def lines(self) -> tuple[str, ...]:
        """All but the title, each in a line of its own."""
        filters = say("file.filters", self.language, filters=self.say_choices())
        return (self.say_day(), filters, self.source)


def make_head(
    landscape: Landscape, language: Language, *, title: str, day: date | None = None,
    choices: tuple[Choice, ...] = (),
) -> Head:  # fmt: skip
    """The head of a file about a landscape; `day` where the landscape is one of every day."""
    when = day or landscape.day or landscape.about.as_of.first_day
    source = say(
        "file.source",
        language,
        name=landscape.about.name.say(language),
        version=find_version(),
    )
    return Head(title, when, choices, source, language)


def check_head(title: str, language: Language) -> Head:
    """The head of a file about files that cannot be read yet: as they are today."""
    source = say("file.source.check", language, version=find_version())
    return Head(title, date.today(), (), source, language)


def file_name(*parts: str, head: Head) -> str:
    """A name, without its ending, that tells the page, the day, the choices and the language.

    What some part says already is not said again.
    """
    chosen = (word for _, text in head.choices for word in _slugs(text))
    found: list[str] = []
    for part in (*parts, str(head.day), *chosen):
        if part and part not in "-".join(found):
            found.append(part)
    name = "-".join(found)[: LONGEST_NAME - len("-en")].rstrip("-")
    return f"{name}-{head.language}"


def _slugs(text: str) -> Iterator[str]:
    """The choices of one entry as they can stand in a file's name, Welsh letters included."""
    for one in text.split(", "):
        slug = re.sub(r"[^\w]+", "-", one.lower()).strip("-")
        if slug:
            yield slug
