"""The register of sources: which documents the landscape rests on."""

from collections import Counter
from dataclasses import dataclass

from landscape.graph import LandscapeGraph
from landscape.model.source import Source
from landscape.render.boards import date_cell, find_sources
from landscape.render.table import Cell, Table, number, term
from landscape.words import Language, say


@dataclass(frozen=True)
class SourceChoice:
    """Conditions that a source must meet; what is unset asks for nothing."""

    cited: bool = False
    """Only those that a board of the day rests on."""

    publisher: str | None = None
    words: str = ""
    """All of these words stand in its title or publisher."""


def choose_sources(graph: LandscapeGraph, choice: SourceChoice) -> tuple[Source, ...]:
    """The sources that meet every condition of a choice, by publisher and title."""
    cited = count_citing(graph)
    words = choice.words.casefold().split()
    found = (
        source
        for source in graph.landscape.sources
        if (not choice.cited or source.id in cited)
        and (choice.publisher is None or source.publisher == choice.publisher)
        and all(word in f"{source.title} {source.publisher}".casefold() for word in words)
    )
    return tuple(sorted(found, key=lambda s: (s.publisher.casefold(), s.title.casefold(), s.id)))


def find_publishers(graph: LandscapeGraph) -> tuple[str, ...]:
    """Everybody who published a source, by name."""
    return tuple(sorted({s.publisher for s in graph.landscape.sources}, key=str.casefold))


def count_citing(graph: LandscapeGraph) -> Counter[str]:
    """How many boards of the day rest on each source."""
    return Counter(source for board in graph.landscape.boards for source in find_sources(board))


def register_table(graph: LandscapeGraph, sources: tuple[Source, ...], language: Language) -> Table:
    """Public documents, and how many boards of the day rest on each."""
    cited = count_citing(graph)
    names = ("title", "publisher", "date", "cited-by", "address")
    spoken: Language | None = "en" if language == "cy" else None
    return Table(
        caption=say("table.sources.caption", language, count=len(sources)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple(
            (
                Cell(source.title, language=spoken),
                Cell(source.publisher, language=spoken),
                date_cell(source, language),
                number(cited[source.id], language),
                Cell(source.url, link=f"url:{source.url}") if source.url
                else term("value.none", language),
            )
            for source in sources
        ),
    )  # fmt: skip
