"""The rules that a proposal keeps, each with words, a ground, and a question about one group.

A group is a set of boards that would become one. A rule is asked about one group at a time and says
why the group breaks it. Most rules stay broken when a group grows, so a search may leave such a
group out with all that contain it. Others may mend it: a duty finds a home, a way to an
account-holder comes in, and a board that sits on another gives up its seat when it joins. How many
boards there may be is no matter of one group: `AT_MOST` is a rule about a whole grouping.

General knowledge of the law (grade C) forbids nothing.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.scenario.proposals.asked_rules import find_asked_checks
from landscape.scenario.proposals.broken import Broken, Check, Group
from landscape.scenario.proposals.law_rules import find_grounds, find_law_checks
from landscape.scenario.proposals.merged import Merger
from landscape.scenario.proposals.question import Question

AT_MOST = "at-most"
"""The rule on how many boards there may be after."""


@dataclass(frozen=True)
class Rule:
    """One rule in force."""

    id: str
    """Its kind; for one about named boards with their ids: `stay:nw-rpb`."""

    says: Message
    ground: Message
    """Where it comes from: the law, with its instruments, or whoever asked."""

    check: Callable[[Group], tuple[Broken, ...]] | None
    """Why one group breaks it; none for a rule about a whole grouping."""


def find_rules(
    question: Question, landscape: Landscape, merger: Merger | None = None
) -> tuple[Rule, ...]:
    """The rules that hold for a question, those of the law first.

    Some look at the merged board, which `merger` makes once for all who ask about a group.
    """
    merger = merger or Merger(landscape, question.boards)
    grounds = find_grounds(question, landscape)
    law = tuple(
        Rule(name, message(f"propose.rule.{name}"), grounds[name], _ask(check))
        for name, check in find_law_checks(question, landscape, merger)
    )
    asked = tuple(
        Rule(name, says, ground, _ask(check))
        for name, says, ground, check in find_asked_checks(question, landscape)
    )
    most = message("propose.rule.at-most", count=question.at_most)
    return (*law, *asked, Rule(AT_MOST, most, message("propose.ground.asked"), None))


def find_broken(rules: tuple[Rule, ...], group: Group) -> tuple[Broken, ...]:
    """Every rule that a group breaks, each with the reason."""
    return tuple(broken for rule in rules if rule.check for broken in rule.check(group))


def _ask(check: Check) -> Callable[[Group], tuple[Broken, ...]]:
    def ask(group: Group) -> tuple[Broken, ...]:
        found: Iterator[Broken] = iter(check(group)) if len(group) > 1 else iter(())
        return tuple(found)

    return ask
