"""Searches for better structures for a choice of boards, under stated rules.

The tool proposes; people decide. Every grouping of up to twelve boards is scored, so nothing is
overlooked and an option that people named has its exact place. There is no total score.
"""

from collections.abc import Sequence
from dataclasses import replace

from landscape.graph.partitions import MOST_THINGS, list_groupings
from landscape.graph.scores import Scores
from landscape.model.errors import QuestionError
from landscape.model.landscape import Landscape
from landscape.scenario.proposals.as_scenario import as_scenario, is_change
from landscape.scenario.proposals.choice import Ground
from landscape.scenario.proposals.clash import find_clash
from landscape.scenario.proposals.frontier import Option, find_frontier
from landscape.scenario.proposals.groupings import Table
from landscape.scenario.proposals.groups import (
    GroupQuestion,
    Tell,
    measure_groups,
    tell_nobody,
)
from landscape.scenario.proposals.introduced import WholeCounter
from landscape.scenario.proposals.merged import Merger
from landscape.scenario.proposals.position import (
    Grouping,
    Scored,
    find_grouping,
    find_position,
)
from landscape.scenario.proposals.proposal import Proposal
from landscape.scenario.proposals.question import Question
from landscape.scenario.proposals.rules import AT_MOST, find_rules
from landscape.scenario.scenario import Outcome, apply


def propose(
    question: Question,
    landscape: Landscape,
    outcomes: Sequence[Outcome] = (),
    *,
    ground: Ground = "named",
    tell: Tell = tell_nobody,
) -> Proposal:
    """The groupings of the boards that no other allowed one beats, and where named ones stand.

    `outcomes` are those of scenarios on the same landscape; each that regroups the boards is
    placed. `tell` is called as groups are measured.

    Raises:
        QuestionError: a board does not exist on the day, is named in a rule without being among
            the boards, or there are more boards than can be listed.
    """
    landscape = landscape if landscape.day else landscape.as_of(landscape.about.as_of.first_day)
    _insist(question, landscape)
    named = [(item, find_grouping(item, question.boards)) for item in outcomes]
    groups = frozenset(group for _, grouping in named for group in grouping or ())
    merger = Merger(landscape, question.boards)
    rules = find_rules(question, landscape, merger)
    asked = GroupQuestion(question.boards, rules, merger, groups, question.at_most)
    table = Table.of(landscape, measure_groups(asked, landscape, tell), asked.rules)
    groupings = list_groupings(len(question.boards), question.at_most)
    scores = table.score(groupings, question.at_most)
    found = Proposal(
        question=question,
        landscape=landscape,
        ground=ground,
        rules=asked.rules,
        criteria=table.criteria,
        today=table.find_figures([1 << place for place in range(len(question.boards))]),
        count=len(scores),
        exact=groupings.count_with(question.at_most),
        allowed=scores.count_allowed,
        frontier=find_frontier(table, groupings, scores),
        named=(),
        clash=(),
    )
    if not scores.count_allowed:
        found = _explain(found, table)
    return _check(_place(found, named, table, scores))


def _insist(question: Question, landscape: Landscape) -> None:
    """That the question can be asked of this landscape.

    Raises:
        QuestionError: it cannot.
    """
    ruled = {*question.stay, *(board for pair in question.apart for board in pair)}
    for board in (*question.boards, *sorted(ruled)):
        if board not in landscape.board_by_id:
            raise QuestionError(f"there is no board '{board}' on this day")
    alone = sorted(one for one, other in question.apart if one == other)
    if alone:
        raise QuestionError(
            f"'{alone[0]}' is to stay apart from itself. Name two boards that stay apart, or name "
            "it with --stay to leave it as it is."
        )
    strange = sorted(ruled - set(question.boards))
    if strange:
        raise QuestionError(
            f"a rule names '{strange[0]}', which is not among the boards to regroup. Name it with "
            "--board as well, or leave the rule out."
        )
    if len(question.boards) > MOST_THINGS:
        raise QuestionError(
            f"there are {len(question.boards)} boards to regroup, and every grouping is scored of "
            f"{MOST_THINGS} at most. Name the boards with --board."
        )


def _explain(found: Proposal, table: Table) -> Proposal:
    """The proposal with why nothing is allowed.

    Looked for among groupings into any number of boards, for that number is a rule as well.
    """
    count, rules = len(found.question.boards), [rule.id for rule in table.rules]
    every = list_groupings(count, count)
    scores = table.score(every, found.question.at_most)
    others = sum(1 << place for place, rule in enumerate(rules) if rule != AT_MOST)
    fewest = scores.find_least(every.count_groups(), others)
    return replace(found, clash=find_clash(scores, rules), fewest=fewest)


def _check(found: Proposal) -> Proposal:
    """The proposal with the findings counted in full that what is told of brings about."""
    whole, shown = WholeCounter(found.landscape), {option.number for option in found.shown}

    def check(option: Option) -> Option:
        if option.number not in shown:
            return option
        if not is_change(option.grouping):
            return replace(option, checked=0)
        outcome = apply(as_scenario(found, option), found.landscape)
        return replace(option, checked=whole.count(outcome))

    groupings = {position.grouping for position in found.named}
    counts = {grouping: whole.count_groups(grouping) for grouping in sorted(groupings)}
    named = tuple(replace(one, checked=counts[one.grouping]) for one in found.named)
    return replace(found, frontier=tuple(map(check, found.frontier)), named=named)


def _place(
    found: Proposal,
    named: Sequence[tuple[Outcome, Grouping | None]],
    table: Table,
    scores: Scores,
) -> Proposal:
    """The proposal with the position of each scenario that regroups the boards."""
    scored = Scored(table, scores, found.frontier, found.question.at_most)
    placed = (find_position(item, grouping, scored) for item, grouping in named if grouping)
    return replace(found, named=tuple(placed))
