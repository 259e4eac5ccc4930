"""What `landscape propose` prints: sentences and tables for a working group."""

from collections.abc import Iterator, Sequence
from textwrap import fill

from landscape.graph.unbeaten import TRIALS
from landscape.render.plain import PAGE, table_text
from landscape.render.proposal_tables import (
    frontier_table,
    name_boards,
    position_table,
)
from landscape.scenario.proposals import MARGINS, Option, Position, Proposal
from landscape.words import Language, say, say_day


def proposal_text(proposal: Proposal, language: Language) -> str:
    """The question, the rules, the options that no other beats, and where named ones stand."""
    parts = [
        *_say_question(proposal, language),
        *(_say_clash(proposal, language) if proposal.clash else _say_frontier(proposal, language)),
        *_say_named(proposal, language),
    ]
    return "\n\n".join(part for part in parts if part)


def _say_question(proposal: Proposal, language: Language) -> Iterator[str]:
    question, landscape = proposal.question, proposal.landscape
    before = len(question.boards)
    yield _wrap(
        say(
            "propose.title",
            language,
            place=landscape.area_by_id[proposal.place].name.say(language),
            day=say_day(landscape.day, language) if landscape.day else "",
            before=before,
            after=question.at_most,
        )
    )
    yield _wrap(say("propose.stance", language))
    names = [landscape.name_of(board).say(language) for board in question.boards]
    yield _list(say(f"propose.boards.{proposal.ground}", language, count=before), names)
    if proposal.unknown or proposal.partial:
        counts = {"count": proposal.unknown, "of": before, "partial": proposal.partial}
        yield _wrap(say("propose.lists", language, **counts))
    rules = [f"{rule.says.text(language)} {rule.ground.text(language)}" for rule in proposal.rules]
    yield _list(say("propose.rules", language), rules)
    counts = {"all": proposal.count, "exact": proposal.exact, "allowed": proposal.allowed}
    told = {name: f"{count:,}" for name, count in counts.items()}
    yield _wrap(say("propose.counts", language, before=before, after=question.at_most, **told))


def _say_clash(proposal: Proposal, language: Language) -> Iterator[str]:
    rules = {rule.id: rule for rule in proposal.rules}
    clash = [rules[rule].says.text(language) for rule in proposal.clash]
    yield _list(say("propose.clash", language), clash)
    yield _wrap(say("propose.clash.way-out", language))


def _say_frontier(proposal: Proposal, language: Language) -> Iterator[str]:
    yield _wrap(say("propose.frontier", language, count=len(proposal.frontier)))
    yield table_text(frontier_table(proposal, language))
    hidden = len(proposal.frontier) - len(proposal.shown)
    yield _wrap(say("propose.more", language, count=hidden)) if hidden else ""
    yield _wrap(say("propose.criteria", language))
    weights = {"trials": f"{TRIALS:,}", "hours": f"{MARGINS['hours']:g}"}
    yield _wrap(say("propose.weights", language, **weights))
    yield _wrap(_say_check(proposal, language))
    for option in proposal.shown:
        yield _say_option(proposal, option, language)


def _say_check(proposal: Proposal, language: Language) -> str:
    """Whether both counts of findings agree for the options that are shown."""
    place = proposal.criteria.index("introduced")
    differ = [o for o in proposal.shown if o.checked is not None and o.checked != o.figures[place]]
    if not differ:
        return say("propose.checked", language)
    options = _join(say("propose.option", language, number=o.number) for o in differ)
    return say("propose.checked.differ", language, options=options)


def _say_option(proposal: Proposal, option: Option, language: Language) -> str:
    joined = [group for group in option.grouping if len(group) > 1]
    alone = tuple(group[0] for group in option.grouping if len(group) == 1)
    lines = [
        say("propose.option.joins", language, boards=name_boards(proposal, group, language))
        for group in joined
    ]
    if alone:
        boards = name_boards(proposal, alone, language)
        lines.append(say("propose.option.stays", language, boards=boards))
    return _list(say("propose.option", language, number=option.number), lines)


def _say_named(proposal: Proposal, language: Language) -> Iterator[str]:
    if proposal.named:
        yield _wrap(say("propose.named", language))
    for alike in _group_alike(proposal.named):
        table = table_text(position_table(proposal, alike, language))
        yield "\n".join((table, "", *map(_wrap, _say_position(alike[0], language))))


def _group_alike(positions: Sequence[Position]) -> Iterator[tuple[Position, ...]]:
    """The positions of which all the same can be said, together."""
    groups: dict[object, list[Position]] = {}
    for one in positions:
        key = (one.ranks, tuple(b.why for b in one.broken), one.beaten_by, one.beating)
        groups.setdefault(key, []).append(one)
    yield from map(tuple, groups.values())


def _say_position(position: Position, language: Language) -> Iterator[str]:
    reasons = " ".join(broken.why.text(language) for broken in position.broken)
    if reasons:
        yield say("propose.named.broken", language, reasons=reasons)
    else:
        yield say("propose.named.allowed", language)
    if position.place:
        yield say("propose.named.on-frontier", language, number=position.place)
    elif position.beating:
        options = ", ".join(map(str, position.beaten_by))
        yield say(
            "propose.named.beaten",
            language,
            count=position.beating,
            groupings=f"{position.beating:,}",
            options=options,
        )
    else:
        yield say("propose.named.unbeaten", language)


def _join(parts: Iterator[str]) -> str:
    return ", ".join(parts)


def _list(head: str, lines: list[str]) -> str:
    items = [fill(line, PAGE, initial_indent="- ", subsequent_indent="  ") for line in lines]
    return "\n".join((_wrap(head), *items))


def _wrap(text: str) -> str:
    return fill(text, PAGE)
