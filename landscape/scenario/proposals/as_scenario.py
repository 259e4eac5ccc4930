"""A proposal as an ordinary scenario: steps that apply, with all that it rests on inside."""

from collections.abc import Iterator, Sequence
from functools import cache
from hashlib import sha256
from importlib.metadata import version

from landscape.model.frozen import LONGEST_ID
from landscape.model.message import Message, message
from landscape.model.partial_date import PartialDate
from landscape.scenario.proposals.frontier import Option
from landscape.scenario.proposals.merged import both, merge_group
from landscape.scenario.proposals.proposal import Proposal
from landscape.scenario.scenario import Assumption, Scenario, ScenarioBody

_PACKAGE = "governance-landscape"


def as_scenario(proposal: Proposal, option: Option) -> Scenario:
    """The scenario that brings an option about; it has a step for each group of several boards.

    Raises:
        ValueError: the option leaves every board as it is, which no scenario is needed for.
    """
    landscape, groups = proposal.landscape, [g for g in option.grouping if len(g) > 1]
    if not groups:
        raise ValueError("the option leaves every board as it is")
    counts = {"before": len(proposal.question.boards), "after": len(option.grouping)}
    body = ScenarioBody(
        title=both(message("propose.scenario.title", number=option.number, **counts)),
        summary=both(message("propose.scenario.summary", **counts, all=f"{proposal.count:,}")),
        day=PartialDate(str(landscape.day)),
        assumptions=tuple(_assume(proposal)),
        steps=tuple(merge_group(landscape, group) for group in groups),
        evidence="assumed",
        because=both(message("propose.because")),
    )
    return Scenario(id=_name(proposal, option), body=body)


def is_change(grouping: Sequence[Sequence[str]]) -> bool:
    """Whether any boards become one."""
    return any(len(group) > 1 for group in grouping)


def find_fingerprint(proposal: Proposal) -> str:
    """Twelve letters that stand for the records of the boards: other records give others."""
    boards = (proposal.landscape.board_by_id[board] for board in proposal.question.boards)
    text = "\n".join(board.model_dump_json() for board in boards)
    return sha256(text.encode()).hexdigest()[:12]


@cache
def find_version() -> str:
    """The version of the program."""
    return version(_PACKAGE)


def _assume(proposal: Proposal) -> Iterator[Assumption]:
    rules = tuple(rule.says for rule in proposal.rules)
    yield _assumption(message("propose.assumption.tool"), "propose.because.tool")
    yield _assumption(
        message(
            "propose.assumption.data",
            day=proposal.landscape.day or "",
            version=find_version(),
            fingerprint=find_fingerprint(proposal),
        ),
        "propose.because.data",
    )
    yield _assumption(
        message(
            "propose.assumption.lists", count=proposal.unknown, of=len(proposal.question.boards)
        ),
        "propose.because.lists",
    )
    yield _assumption(message("propose.assumption.merged"), "propose.because.merged")
    for rule in rules:
        yield _assumption(rule, "propose.because.rule")


def _assumption(words: Message, because: str) -> Assumption:
    return Assumption(text=both(words), evidence="assumed", because=both(message(because)))


def _name(proposal: Proposal, option: Option) -> str:
    stem = f"proposal-{proposal.place}-{proposal.landscape.day}-into-{proposal.question.at_most}"
    return f"{stem[: LONGEST_ID - 5].rstrip('-')}-{option.number}"
