"""Boards of one kind share both themes and members.

## What it flags

Two or more strategic, operational or advisory boards that do the same kind of work, have a council
in common, hold at least one theme in common, and seat at least three organisations or boards in
common. What is named is all that every one of them shares, and the boards are all that share it.
Boards of which some share further themes are told of once, with those themes beside. One board that
shares the same themes with each of several others, whose areas may lie apart, is told of once with
all of them: three members or more are then in common with each, and those in common with all are
named.

Equality, the Welsh language, data and engagement are part of every board's work and are not enough
by themselves. National boards are held against each other only, for a national board above regional
ones is how the system is built. A board that answers to all the others of a group, delivers for all
of them or is so served by all of them is left out: it and they are one structure. So are
placeholders that no source names. Advisers and secretaries are not counted. Where the lists of
members are not complete, or no document shows a shared member on all of the boards, the sentence
says so.

## Why it matters

Shared members alone are often a strength, and a shared theme may be split by agreement. Where the
same bodies meet twice on the same subject, for one place and on one level of work, the papers, the
decisions and the time are most likely to meet as well.

## What to do

Put the terms of reference of these boards side by side, theme by theme. They are candidates for
looking at together, not for closing: see what each decides that the others do not, and whether one
agenda, one day or one support team would do.

## When it is fine

When one of the boards is for a county and another for the region and each decides something of its
own; when the law asks for both; when the boards say in writing who does what on the theme. Record
what coordination the shared members provide as a deliberate overlap.
"""

from collections.abc import Iterable, Iterator
from functools import partial, reduce

from landscape.findings.compared import COMPARED
from landscape.findings.finding import Figure, Finding, find_sources_of, find_weakest_of, infer, ref
from landscape.findings.rule import Rule
from landscape.findings.shared import are_complete, describe_lists
from landscape.graph import LandscapeGraph
from landscape.graph.blocks import find_blocks
from landscape.graph.bundles import Bundle, gather
from landscape.graph.membership import find_statutory
from landscape.model.evidence import Evidenced
from landscape.model.message import Message, Names, Term, Value, message


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each bundle of boards that share themes and members."""
    boards = graph.landscape.boards
    compared = (b for b in boards if b.function in COMPARED and not b.placeholder)
    for bundle in gather(find_blocks(graph, compared)):
        question = (RULE.code, *(board.id for board in bundle.boards))
        yield graph.keep(question, (bundle,), partial(_finding, graph, bundle))


def _finding(graph: LandscapeGraph, bundle: Bundle) -> Finding:
    boards = bundle.boards
    facts = tuple(_find_facts(bundle))
    known = find_weakest_of(facts)
    return Finding(
        code=RULE.code,
        about=tuple(ref("board", board.id) for board in boards),
        severity="note",
        boards=tuple(board.id for board in boards),
        areas=tuple(sorted({board.area for board in boards})),
        message=_say(graph, bundle),
        figures=_figures(bundle),
        sources=find_sources_of(facts),
        evidence=known if are_complete(boards) else infer(known),
    )


def _find_facts(bundle: Bundle) -> Iterator[Evidenced]:
    themes = {*bundle.themes, *bundle.themes_of_some}
    for block in bundle.widest:
        for board in block.boards:
            yield board
            yield from (held for held in board.themes if held.theme in themes)
            yield from (seat for seat in board.members if seat.sits and seat.party in block.members)


def _say(graph: LandscapeGraph, bundle: Bundle) -> Message:
    """What is shared: by one board with each of several, by all, or by all and more by some."""
    themes = _name_themes(graph, bundle.themes)
    told = {"themes": themes, "members": _name_members(graph, bundle), "lists": _lists(bundle)}
    if bundle.hubs:
        return message("finding.OVL003.hub", **_name_hub(bundle), **told)
    told |= {"boards": tuple(b.name for b in bundle.boards), "count": len(bundle.members)}
    if bundle.themes_of_some:
        some = _name_themes(graph, bundle.themes_of_some)
        return message("finding.OVL003.some", **told, some=some)
    return message("finding.OVL003", **told)


def _name_hub(bundle: Bundle) -> dict[str, Value]:
    others = tuple(board.name for board in bundle.boards if board not in bundle.hubs)
    return {
        "hubs": tuple(board.name for board in bundle.hubs),
        "boards": others,
        "each": _range(len(block.members) for block in bundle.widest),
    }


def _range(counts: Iterable[int]) -> str:
    ends = sorted({*counts})
    return str(ends[0]) if len(ends) == 1 else f"{ends[0]}–{ends[-1]}"


def _name_themes(graph: LandscapeGraph, themes: tuple[str, ...]) -> Names:
    return tuple(graph.landscape.theme_by_id[theme].name for theme in themes)


def _name_members(graph: LandscapeGraph, bundle: Bundle) -> Value:
    """The members of all; no member of a sensitive board is named, for findings leave as files."""
    if any(board.sensitive for board in bundle.boards):
        return Term(id="shared-members.sensitive")
    names = tuple(map(graph.landscape.name_of, bundle.members))
    return names or Term(id="shared-members.none")


def _lists(bundle: Bundle) -> Term:
    return describe_lists(bundle.boards, bundle.members)


def _figures(bundle: Bundle) -> tuple[Figure, ...]:
    by_law = reduce(frozenset.__and__, map(find_statutory, bundle.boards))
    values = {
        "group-boards": len(bundle.boards),
        "shared-themes": len(bundle.themes),
        "shared": len(bundle.members),
        "group-statutory": len(by_law),
    }
    return tuple(Figure(id=name, value=value) for name, value in values.items())


RULE = Rule(
    code="OVL003",
    name="same-themes-and-members",
    family="overlap",
    check=check,
    tells_particulars=True,
)
