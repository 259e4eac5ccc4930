"""A finding: a fact about named things."""

from collections.abc import Iterable
from typing import Literal, get_args

from landscape.model.board import Board
from landscape.model.duty import Duty
from landscape.model.evidence import Evidenced, EvidenceLevel, find_weakest
from landscape.model.frozen import Frozen
from landscape.model.message import Message

Severity = Literal["note", "warning", "serious"]

SEVERITIES: tuple[Severity, ...] = get_args(Severity)
"""The severities, the lightest first."""


class Figure(Frozen):
    """A number that a finding rests on; none when there is nothing to divide by."""

    id: str
    value: float | int | None
    low: float | int | None = None
    """The least that it can be while some seats are not confirmed; none where all is known."""

    high: float | int | None = None
    """The most that it can be."""

    is_relative: bool = False
    """Whether it also hangs on boards that the finding is not about: a yardstick, not a fact."""


class Finding(Frozen):
    """A fact about named things.

    What it is about, and not who is involved, is its identity: so a scenario that leaves two of
    three boards holding a theme has changed the finding, and has not cured it.
    """

    code: str
    about: tuple[str, ...]
    """What is at issue, each as its kind and id: `theme:modern-slavery`, `area:north-wales`."""

    severity: Severity
    boards: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    message: Message
    figures: tuple[Figure, ...] = ()
    sources: tuple[str, ...] = ()
    evidence: EvidenceLevel
    """The weakest evidence among the facts that it rests on."""

    @property
    def identity(self) -> tuple[str, tuple[str, ...]]:
        """The code and what it is about."""
        return (self.code, self.about)

    def without_yardsticks(self) -> "Finding":
        """The same without the figures that also hang on boards that it is not about."""
        facts = tuple(figure for figure in self.figures if not figure.is_relative)
        return self.model_copy(update={"figures": facts})

    def figure(self, figure_id: str) -> float | int | None:
        """The value of one figure; none when the finding has no such figure."""
        return next((figure.value for figure in self.figures if figure.id == figure_id), None)


def ref(kind: str, thing: str) -> str:
    """A named thing as its kind and id."""
    return f"{kind}:{thing}"


def weigh(severity: Severity, boards: Iterable[Board]) -> Severity:
    """The severity of a finding about `boards`: a note when one of them is a placeholder.

    How much a matter weighs and how well it is known are two things: the evidence is told beside
    the severity. But what stands for a board that no source names can be no more than a hint.
    """
    return "note" if any(board.placeholder for board in boards) else severity


def infer(evidence: EvidenceLevel) -> EvidenceLevel:
    """The evidence for something that is not recorded: a document shows what is, not what lacks."""
    return find_weakest((evidence, "inferred"))


def know_duty(duty: Duty) -> EvidenceLevel:
    """How well a duty is known: general knowledge (grade C) is an assumption."""
    return "assumed" if duty.grade == "C" else "documented"


def find_weakest_of(facts: tuple[Evidenced, ...]) -> EvidenceLevel:
    """The weakest evidence among `facts`; `documented` where there is none that could be weak."""
    return find_weakest(fact.evidence for fact in facts) if facts else "documented"


def find_sources_of(facts: tuple[Evidenced, ...]) -> tuple[str, ...]:
    """The ids of the documents that `facts` cite, sorted."""
    return tuple(sorted({citation.source for fact in facts for citation in fact.sources}))
