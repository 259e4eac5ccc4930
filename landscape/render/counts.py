"""Boards, seats and hours before and after a scenario, in one short table."""

from landscape.render.table import Table, number, term
from landscape.scenario import Comparison
from landscape.words import Language, say

_SHOWN = ("boards", "seats", "meetings-a-year", "hours-low", "hours-central", "hours-high")


def counts_table(comparison: Comparison, language: Language) -> Table:
    """The counts that people ask for first; every other measure is on the compare page."""
    names = ("measure", "before", "after", "change")
    return Table(
        caption=say("build.counts", language),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple(
            (
                term(f"measure.{one.id}", language),
                number(one.before, language),
                number(one.after, language),
                number(one.change, language, signed=True),
            )
            for one in comparison.measures
            if one.id in _SHOWN
        ),
    )
