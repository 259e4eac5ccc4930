"""What is said of one option beside its groups."""

from collections.abc import Iterator

from landscape.render.proposal_sentences import grouping_lines
from landscape.scenario.proposals import Near, Option, Proposal
from landscape.words import Language, say


def near_sentences(proposal: Proposal, option: Option, language: Language) -> Iterator[str]:
    """The near-ties that are named, and how many more there are."""
    for near in option.near_named:
        yield _say_near(proposal, option, near, language)
    more = option.near - len(option.near_named)
    if option.near_named and more:
        yield say("propose.option.near.more", language, count=more)


def _say_near(proposal: Proposal, option: Option, near: Near, language: Language) -> str:
    """How a near-tie differs: in which figures by how much, and which groups are other ones."""
    figures = zip(proposal.criteria, near.figures, option.figures, strict=True)
    differ = ((name, round(mine - best)) for name, mine, best in figures if mine != best)
    told = (f"{say(f'propose.criterion.{name}', language)} {by:+d}" for name, by in differ)
    other = tuple(group for group in near.grouping if group not in option.grouping)
    changes = " · ".join(grouping_lines(other, proposal.landscape, language))
    return say("propose.option.near", language, differences=", ".join(told), changes=changes)
