"""A rule: what it is called, what it looks for, and its page of explanation."""

import inspect
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from landscape.findings.finding import Finding
from landscape.findings.reach import Reach
from landscape.graph import LandscapeGraph
from landscape.words import Language, say

Check = Callable[[LandscapeGraph], Iterator[Finding]]
Family = Literal["duplication", "fragmentation", "overlap", "gap", "footprint", "workload"]
"""The first three in the words of the United States auditors (GAO-15-49SP, 2015).

*Duplication*: the same work for the same people. *Overlap*: shared members, aims or recipients.
*Fragmentation*: several bodies in one broad field. A rule belongs to exactly one of them.
"""


HEADINGS = ("What it flags", "Why it matters", "What to do", "When it is fine")
"""The headings of every rule's explanation, in this order."""

_PARTS = ("title", "flags", "matters", "do", "fine")


@dataclass(frozen=True)
class Rule:
    """One thing that the analyser looks for; its module's docstring explains it."""

    code: str
    name: str
    family: Family
    check: Check
    reach: Reach = "everything"
    """How far a change of some boards can move what it finds."""

    tells_particulars: bool = False
    """Whether its findings tell who sits on the boards, or what joins them.

    Those about a sensitive board then stay on the page, and out of every file.
    """

    @property
    def docstring(self) -> str:
        """The explanation as it stands in the rule's file."""
        return inspect.cleandoc(sys.modules[self.check.__module__].__doc__ or "")


@dataclass(frozen=True)
class Explanation:
    """A rule in plain words: its title and the text under each heading."""

    code: str
    title: str
    sections: tuple[tuple[str, str], ...]
    """Heading and text, in the order of `HEADINGS`."""


def explain(rule: Rule, language: Language) -> Explanation:
    """The explanation of `rule` in `language`: English from its file, Welsh from the catalogue."""
    if language == "en":
        title, *texts = split_docstring(rule.docstring)
    else:
        title, *texts = (say(f"rule.{rule.code}.{part}", language) for part in _PARTS)
    headings = (say(f"rule.heading.{part}", language) for part in _PARTS[1:])
    return Explanation(rule.code, title, tuple(zip(headings, texts, strict=True)))


def split_docstring(docstring: str) -> tuple[str, ...]:
    """The first line of a rule's docstring and the text under each heading, as single paragraphs.

    Raises:
        ValueError: the headings are not the four, in order.
    """
    title, *sections = docstring.split("\n## ")
    if tuple(section.partition("\n")[0].strip() for section in sections) != HEADINGS:
        raise ValueError(f"the headings are not {', '.join(HEADINGS)}, in this order")
    texts = (section.partition("\n")[2] for section in sections)
    return (title.strip(), *(_join_lines(text) for text in texts))


def _join_lines(text: str) -> str:
    paragraphs = (" ".join(part.split()) for part in text.strip().split("\n\n"))
    return "\n\n".join(paragraphs)
