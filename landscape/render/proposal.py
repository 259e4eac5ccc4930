"""What `landscape propose` prints: sentences and tables for a working group."""

from collections.abc import Iterator
from textwrap import fill

from landscape.render.option_sentences import near_sentences, wider_sentences
from landscape.render.plain import PAGE, table_text
from landscape.render.proposal_sentences import (
    clash_heading,
    clash_sentences,
    counts_sentence,
    fewest_sentence,
    frontier_notes,
    group_alike,
    grouping_lines,
    lists_sentence,
    position_sentences,
    rule_sentences,
    title_sentence,
    way_out_sentence,
)
from landscape.render.proposal_tables import frontier_table, position_table
from landscape.scenario.proposals import Option, Proposal
from landscape.words import Language, say


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
    yield wrap(title_sentence(question, landscape, language))
    yield wrap(say("propose.stance", language))
    names = [landscape.name_of(board).say(language) for board in question.boards]
    yield list_lines(say(f"propose.boards.{proposal.ground}", language, count=len(names)), names)
    yield wrap(lists_sentence(question, landscape, language))
    yield list_lines(say("propose.rules", language), rule_sentences(proposal.rules, language))
    yield wrap(counts_sentence(proposal, language))


def _say_clash(proposal: Proposal, language: Language) -> Iterator[str]:
    heading = clash_heading(proposal.clash, language)
    yield list_lines(heading, clash_sentences(proposal.rules, proposal.clash, language))
    yield wrap(way_out_sentence(proposal.clash, language))
    yield wrap(fewest_sentence(proposal.fewest, language))


def _say_frontier(proposal: Proposal, language: Language) -> Iterator[str]:
    yield wrap(say("propose.frontier", language, count=len(proposal.frontier)))
    yield table_text(frontier_table(proposal, language))
    yield from map(wrap, frontier_notes(proposal, language))
    for option in proposal.shown:
        yield _say_option(proposal, option, language)


def _say_option(proposal: Proposal, option: Option, language: Language) -> str:
    head = say("propose.option", language, number=option.number)
    said = (
        *grouping_lines(option.grouping, proposal.landscape, language),
        *wider_sentences(option.grouping, proposal.landscape, language),
        *near_sentences(proposal, option, language),
    )
    return list_lines(head, [*said])


def _say_named(proposal: Proposal, language: Language) -> Iterator[str]:
    if proposal.named:
        yield wrap(say("propose.named", language))
    for alike in group_alike(proposal.named):
        table = table_text(position_table(proposal, alike, language))
        said = position_sentences(proposal, alike[0], language)
        yield "\n".join((table, "", *map(wrap, said)))


def list_lines(head: str, lines: list[str]) -> str:
    """A sentence with a list under it."""
    items = [fill(line, PAGE, initial_indent="- ", subsequent_indent="  ") for line in lines]
    return "\n".join((wrap(head), *items))


def wrap(text: str) -> str:
    """A paragraph as wide as the page."""
    return fill(text, PAGE)
