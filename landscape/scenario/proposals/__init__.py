"""Which boards could become one: better structures under stated rules."""

from landscape.scenario.proposals.as_scenario import (
    as_scenario,
    find_fingerprint,
    find_version,
    is_change,
)
from landscape.scenario.proposals.broken import Broken
from landscape.scenario.proposals.choice import Choice, choose_boards
from landscape.scenario.proposals.frontier import MARGINS, Near, Option
from landscape.scenario.proposals.groups import Tell
from landscape.scenario.proposals.position import Position, Rank
from landscape.scenario.proposals.proposal import Proposal
from landscape.scenario.proposals.propose import propose
from landscape.scenario.proposals.question import FEWEST, LARGEST, MOST_THEMES, Question

__all__ = [
    "FEWEST",
    "LARGEST",
    "MARGINS",
    "MOST_THEMES",
    "Broken",
    "Choice",
    "Near",
    "Option",
    "Position",
    "Proposal",
    "Question",
    "Rank",
    "Tell",
    "as_scenario",
    "choose_boards",
    "find_fingerprint",
    "find_version",
    "is_change",
    "propose",
]
