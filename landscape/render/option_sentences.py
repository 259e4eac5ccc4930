"""What is said of one option beside its groups."""

from collections.abc import Iterator, Sequence

from landscape.model.landscape import Landscape
from landscape.render.proposal_sentences import grouping_lines, name_boards
from landscape.scenario.proposals import Near, Option, Proposal
from landscape.scenario.proposals.merged import find_added_councils, find_cover
from landscape.words import Language, say


def wider_sentences(
    grouping: Sequence[tuple[str, ...]], landscape: Landscape, language: Language
) -> Iterator[str]:
    """The new boards whose area takes in councils that none of those before it serves."""
    for group in grouping:
        added = find_added_councils(landscape, group)
        if added:
            old = [landscape.board_by_id[board] for board in group]
            cover = landscape.area_by_id[find_cover(landscape, old)]
            yield say(
                "propose.option.wider",
                language,
                boards=name_boards(landscape, group, language),
                area=cover.name.say(language),
                councils=", ".join(landscape.area_by_id[c].name.say(language) for c in added),
            )


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
