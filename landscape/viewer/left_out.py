"""Says which value of the address was left out, by the label that it has on the page."""

from typing import Literal

from landscape.viewer import ui
from landscape.viewer.typed import as_typed
from landscape.words import Language, say

LABELS = {
    "lang": "address.language",
    "day": "filter.day",
    "mode": "map.mode",
    "tiers": "filter.tiers",
    "status": "filter.status",
    "later": "map.later",
    "up": "near.up",
    "down": "near.down",
    "themes": "filter.themes",
    "organisations": "filter.organisations",
    "kinds": "filter.kinds",
    "grades": "filter.grades",
    "council": "coverage.head.council",
    "duty": "coverage.head.duty",
    "sort": "address.sort",
    "board": "table.board",
    "organisation": "table.organisation",
    "theme": "table.theme",
    "since": "changes.since",
    "finding": "table.finding",
    "families": "findings.family",
    "severities": "findings.weight",
    "evidence": "table.evidence",
    "area": "filter.place",
    "scenarios": "page.compare",
    "part": "data.parts",
    "picked": "build.picked",
    "step": "present.step",
    "publisher": "data.publisher",
    "which": "data.sources-which",
    "into": "proposals.into",
    "regroup": "proposals.boards",
    "largest": "proposals.largest",
    "agenda": "proposals.agenda",
    "stay": "proposals.stay",
    "apart": "proposals.apart",
    "option": "propose.table.option",
}
"""By the name of a parameter of the address, the message with its label on the page."""


def warn_left_out(
    name: str, value: str, language: Language, *, why: Literal["wrong", "unknown"] = "unknown"
) -> None:
    """A warning that names the value, which cannot be read or is not in the landscape."""
    label = say(LABELS[name], language)
    ui.warning(as_typed(say(f"address.{why}", language, name=label, value=value)))
