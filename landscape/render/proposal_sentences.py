"""What a proposal says in sentences, whether it is printed or put on a page."""

from collections.abc import Iterator, Sequence

from landscape.graph.membership import find_members
from landscape.graph.unbeaten import TRIALS
from landscape.model.landscape import Landscape
from landscape.render.table import cell_of
from landscape.scenario.proposals import MARGINS, Option, Position, Proposal, Question
from landscape.scenario.proposals.merged import find_cover
from landscape.scenario.proposals.rules import Rule
from landscape.words import Language, say, say_day


def title_sentence(question: Question, landscape: Landscape, language: Language) -> str:
    """Which place and day it is about, how many boards there are, and into how many."""
    boards = [landscape.board_by_id[board] for board in question.boards]
    return say(
        "propose.title",
        language,
        place=landscape.area_by_id[find_cover(landscape, boards)].name.say(language),
        day=say_day(landscape.day, language) if landscape.day else "",
        before=len(boards),
        after=question.at_most,
    )


def lists_sentence(question: Question, landscape: Landscape, language: Language) -> str:
    """How many of the boards lack members in the record; empty where none does."""
    boards = [landscape.board_by_id[board] for board in question.boards]
    unknown = sum(not find_members(board) for board in boards)
    partial = sum(board.member_list == "partial" for board in boards)
    if not unknown and not partial:
        return ""
    return say("propose.lists", language, count=unknown, of=len(boards), partial=partial)


def rule_sentences(rules: Sequence[Rule], language: Language) -> list[str]:
    """Each rule in force, and where it comes from."""
    return [f"{rule.says.text(language)} {rule.ground.text(language)}" for rule in rules]


def clash_sentences(rules: Sequence[Rule], clash: Sequence[str], language: Language) -> list[str]:
    """Those of the rules that cannot be kept together."""
    says = {rule.id: rule.says for rule in rules}
    return [says[rule].text(language) for rule in clash]


def clash_heading(clash: Sequence[str], language: Language) -> str:
    """That nothing keeps every rule, before the rules that rule everything out."""
    return say("propose.clash.one" if len(clash) == 1 else "propose.clash", language)


def way_out_sentence(clash: Sequence[str], language: Language) -> str:
    """What could be done where rules rule everything out."""
    name = "propose.clash.one.way-out" if len(clash) == 1 else "propose.clash.way-out"
    return say(name, language)


def fewest_sentence(fewest: int | None, language: Language) -> str:
    """How few boards the other rules allow, where nothing is possible; empty where not known."""
    return "" if fewest is None else say("propose.fewest", language, count=fewest)


def counts_sentence(proposal: Proposal, language: Language) -> str:
    """How many groupings there are, and how many of them keep every rule."""
    counts = {"all": proposal.count, "exact": proposal.exact, "allowed": proposal.allowed}
    told = {name: f"{count:,}" for name, count in counts.items()}
    before, after = len(proposal.question.boards), proposal.question.at_most
    return say("propose.counts", language, before=before, after=after, **told)


def frontier_notes(proposal: Proposal, language: Language) -> Iterator[str]:
    """How to read the options: what is not shown, what is compared, weighed and checked."""
    hidden = len(proposal.frontier) - len(proposal.shown)
    if hidden:
        yield say("propose.more", language, count=hidden)
    yield say("propose.criteria", language)
    weights = {"trials": f"{TRIALS:,}", "hours": f"{MARGINS['hours']:g}"}
    yield say("propose.weights", language, **weights)
    yield _say_check(proposal, language)


def option_sentence(option: Option, language: Language) -> str:
    """How many groupings are like an option or near it, and how often it comes first."""
    told = {"near": f"{option.near:,}", "share": f"{option.on_top:.0%}"}
    return say("propose.option.alike", language, count=option.alike - 1, **told)


def _say_check(proposal: Proposal, language: Language) -> str:
    """Whether both counts of findings agree for the options that are shown."""
    place = proposal.criteria.index("introduced")
    differ = [o for o in proposal.shown if o.checked is not None and o.checked != o.figures[place]]
    if not differ:
        return say("propose.checked", language)
    options = ", ".join(say("propose.option", language, number=o.number) for o in differ)
    return say("propose.checked.differ", language, options=options)


def grouping_lines(
    grouping: Sequence[tuple[str, ...]], landscape: Landscape, language: Language
) -> list[str]:
    """A line for each group of boards that become one, and one for all that stay."""
    joined, alone = split_grouping(grouping)
    lines = [
        say("propose.option.joins", language, boards=name_boards(landscape, group, language))
        for group in joined
    ]
    if alone:
        boards = name_boards(landscape, alone, language)
        lines.append(say("propose.option.stays", language, boards=boards))
    return lines


def split_grouping(
    grouping: Sequence[tuple[str, ...]],
) -> tuple[tuple[tuple[str, ...], ...], tuple[str, ...]]:
    """The groups of boards that become one, and the boards that stay as they are."""
    joined = tuple(group for group in grouping if len(group) > 1)
    return joined, tuple(group[0] for group in grouping if len(group) == 1)


def name_boards(landscape: Landscape, boards: Sequence[str], language: Language) -> str:
    """The names of boards, divided by semicolons."""
    names = (cell_of(landscape.name_of(board), language).text for board in boards)
    return "; ".join(names)


def group_alike(positions: Sequence[Position]) -> Iterator[tuple[Position, ...]]:
    """The positions of which all the same can be said, together."""
    groups: dict[object, list[Position]] = {}
    for one in positions:
        why = tuple(broken.why for broken in one.broken)
        key = (one.ranks, why, one.beaten_by, one.beating, one.checked)
        groups.setdefault(key, []).append(one)
    yield from map(tuple, groups.values())


def position_sentences(proposal: Proposal, position: Position, language: Language) -> Iterator[str]:
    """Whether a named option keeps the rules, what it brings about, and how many beat it."""
    reasons = " ".join(broken.why.text(language) for broken in position.broken)
    if reasons:
        yield say("propose.named.broken", language, reasons=reasons)
    else:
        yield say("propose.named.allowed", language)
    if len(position.grouping) > proposal.question.at_most:
        yield say("propose.named.outside", language, groupings=f"{proposal.count:,}")
    own = next((one.value for one in position.ranks if one.criterion == "introduced"), None)
    if position.checked is not None and position.checked != own:
        yield say("propose.named.checked", language, count=position.checked)
    if position.place:
        yield say("propose.named.on-frontier", language, number=position.place)
    elif position.beating:
        options = ", ".join(map(str, position.beaten_by))
        yield say(
            "propose.named.beaten", language, groupings=f"{position.beating:,}", options=options
        )
    elif proposal.allowed:
        yield say("propose.named.unbeaten", language)
