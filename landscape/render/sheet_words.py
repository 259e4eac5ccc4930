"""The words on a page to print: how to read it, what is not drawn, and the sources."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from landscape.graph import LandscapeGraph
from landscape.model.board import TIERS, Board, Line
from landscape.model.evidence import Evidenced
from landscape.render.day import say_partial
from landscape.render.sheet_chart import Drawn
from landscape.words import Language, say


@dataclass(frozen=True)
class Part:
    """Words under a heading: a list, numbered sources, or sentences."""

    heading: str
    items: tuple[str, ...]
    kind: Literal["list", "numbers", "sentences"]


def number_sources(
    graph: LandscapeGraph, drawn: Drawn
) -> tuple[Mapping[str, str], tuple[str, ...]]:
    """What is added to each board: the numbers of its sources, and a star where some is inferred.

    And the sources in the order of their numbers.
    """
    known = graph.landscape.board_by_id
    numbers: dict[str, int] = {}
    marks = {}
    joined = {board for board, _ in drawn.lines} | {line.to for _, line in drawn.lines}
    for board in sorted(joined & known.keys()):
        lines = [line for one, line in drawn.lines if one == board]
        facts: Sequence[Evidenced] = lines or [known[board]]
        cited = sorted({item.source for fact in facts for item in fact.sources})
        places = sorted(numbers.setdefault(one, len(numbers) + 1) for one in cited)
        told = ", ".join(map(str, places))
        star = "*" if any(fact.evidence != "documented" for fact in facts) else ""
        if told or star:
            marks[board] = f"[{told}]{star}" if told else star
    return marks, tuple(numbers)


def find_notes(drawn: Drawn, language: Language) -> Iterator[Part]:
    """How the page is to be read, and what of the boards that are drawn is not on it."""
    notes = [say("sheet.star", language)] if drawn.lines else []
    apart = frozenset(drawn.apart)
    left = sum(board not in apart for board, _ in drawn.undrawn)
    if left:
        notes.append(say("sheet.left-out", language, count=left))
    if drawn.withheld:
        notes.append(say("sheet.withheld", language, count=drawn.withheld))
    if notes:
        yield Part(say("sheet.notes", language), tuple(notes), "sentences")


def tell_apart(graph: LandscapeGraph, drawn: Drawn, language: Language) -> Iterator[Part]:
    """The boards that are not drawn: those with lines, told in words, and those without."""
    known = graph.landscape.board_by_id
    lines = _group_lines(drawn)
    told = tuple(
        f"{_name(known[board], language)}: {_say_lines(graph, lines[board], language)}."
        for board in drawn.apart
        if board in lines
    )
    if told:
        yield Part(say("sheet.in-words", language), told, "list")
    yield from _tell_alone(graph, drawn, language)


def tell_names(graph: LandscapeGraph, drawn: Drawn, language: Language) -> Iterator[Part]:
    """The boards that are not drawn by their names alone, those of one tier together."""
    known, lines = graph.landscape.board_by_id, _group_lines(drawn)
    items = []
    for tier in TIERS:
        names = [
            known[board].name.say(language)
            for board in drawn.apart
            if board in lines and known[board].tier == tier
        ]
        if names:
            items.append(f"{say(f'tier.{tier}', language)} ({len(names)}): {'; '.join(names)}.")
    if items:
        yield Part(say("sheet.names", language), tuple(items), "sentences")
    yield from _tell_alone(graph, drawn, language)


def _tell_alone(graph: LandscapeGraph, drawn: Drawn, language: Language) -> Iterator[Part]:
    known, lines = graph.landscape.board_by_id, _group_lines(drawn)
    names = [_name(known[board], language) for board in drawn.apart if board not in lines]
    if names:
        yield Part(say("sheet.no-lines", language), ("; ".join(names) + ".",), "sentences")


def _group_lines(drawn: Drawn) -> dict[str, list[Line]]:
    """The lines that are not drawn, by the board from which they lead."""
    groups: dict[str, list[Line]] = {}
    for board, line in drawn.undrawn:
        groups.setdefault(board, []).append(line)
    return groups


def find_sources(
    graph: LandscapeGraph, sources: Sequence[str], language: Language
) -> Iterator[Part]:
    """The sources in short, in the order of their numbers."""
    if sources:
        texts = tuple(_say_source(graph, source, language) for source in sources)
        yield Part(say("sheet.sources", language), texts, "numbers")


def _say_lines(graph: LandscapeGraph, lines: Sequence[Line], language: Language) -> str:
    """Lines of a board, those of one kind together: answers to A, B; reports to C."""
    kinds: dict[str, list[str]] = {}
    for line in lines:
        kinds.setdefault(line.kind, []).append(graph.landscape.name_of(line.to).say(language))
    return "; ".join(
        f"{say(f'line-kind.{kind}', language)} {', '.join(names)}" for kind, names in kinds.items()
    )


def _name(board: Board, language: Language) -> str:
    return f"{board.name.say(language)} ({say(f'tier.{board.tier}', language).lower()})"


def _say_source(graph: LandscapeGraph, source: str, language: Language) -> str:
    """A document in short: its title, its publisher, and when it is from."""
    known = graph.landscape.source_by_id[source]
    when = f", {say_partial(known.date, language)}" if known.date else ""
    return f"{known.title}. {known.publisher}{when}"
