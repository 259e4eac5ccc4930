"""A table of facts about one thing: what is asked, and what is known."""

from dataclasses import replace

from landscape.render.table import Cell, Table, term
from landscape.words import Language, say

Facts = tuple[tuple[str, Cell], ...]
"""Names of facts in the catalogue, each with what is known."""


def fact_table(facts: Facts, language: Language) -> Table:
    """One row for each fact."""
    return Table(
        caption=say("table.facts.caption", language),
        header=(say("table.fact", language), say("table.known", language)),
        # A number among words stands where the words do.
        rows=tuple(
            (term(f"fact.{name}", language), replace(cell, is_number=False)) for name, cell in facts
        ),
    )
