"""Which duty is met in which council's area, by how many boards, and how well that is known."""

from dataclasses import dataclass
from typing import Literal

from landscape.graph.landscape_graph import LandscapeGraph
from landscape.model.duty import Duty
from landscape.model.evidence import EvidenceLevel, find_weakest

CoverageState = Literal["one", "several", "none", "not-asked"]
"""Met by one board, met by more, no board on record, not looked for in that council's area."""


@dataclass(frozen=True)
class Coverage:
    """A duty in the area of one council, on one day."""

    duty: str
    council: str
    boards: tuple[str, ...]
    """Those on record as meeting it there, sorted."""

    evidence: EvidenceLevel | None
    """The weakest of what is recorded of their meeting it; none where nothing is."""

    is_asked: bool
    """Whether the duty is looked for there."""

    @property
    def state(self) -> CoverageState:
        """How it stands; what is not on record may still be done."""
        if self.boards:
            return "one" if len(self.boards) == 1 else "several"
        return "none" if self.is_asked else "not-asked"


def find_looked_for(graph: LandscapeGraph) -> tuple[Duty, ...]:
    """The duties of the day that are looked for somewhere, in order of id."""
    wanted = {duty.id for duty, _ in graph.find_duty_areas()}
    return tuple(duty for duty in graph.landscape.duties if duty.id in wanted)


def find_coverage(graph: LandscapeGraph) -> dict[tuple[str, str], Coverage]:
    """Every duty that is looked for with every council, by duty and council."""
    asked = {
        (duty.id, council) for duty, area in graph.find_duty_areas() for council in area.councils
    }
    return {
        (duty.id, council.id): _cover(graph, duty.id, council.id, asked)
        for duty in find_looked_for(graph)
        for council in graph.landscape.councils
    }


def _cover(graph: LandscapeGraph, duty: str, council: str, asked: set[tuple[str, str]]) -> Coverage:
    facts = graph.find_duty_facts(duty, council)
    return Coverage(
        duty,
        council,
        boards=tuple(board.id for board in graph.find_boards_meeting(duty, council)),
        evidence=find_weakest(fact.evidence for fact in facts) if facts else None,
        is_asked=(duty, council) in asked,
    )
