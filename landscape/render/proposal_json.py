"""A proposal as plain values for JSON.

It names no member, line or tie of any board: what a scenario that can be applied breaks are caps,
areas and what was asked, so nothing particular of a sensitive board leaves.
"""

from typing import Any

from landscape.graph.workload import Range
from landscape.model.message import Message
from landscape.scenario.proposals import (
    Broken,
    Option,
    Position,
    Proposal,
    find_fingerprint,
    find_version,
)
from landscape.words import LANGUAGES


def proposal_json(proposal: Proposal) -> dict[str, Any]:
    """Everything that was found, with the rules and the data that it rests on."""
    question = proposal.question
    return {
        "format": "landscape-proposals/1",
        "day": str(proposal.landscape.day),
        "version": find_version(),
        "records": find_fingerprint(proposal),
        "boards": list(question.boards),
        "boards-chosen-by": proposal.ground,
        "boards-without-members": proposal.unknown,
        "boards-with-some-members": proposal.partial,
        "at-most": question.at_most,
        "rules": [
            {"id": rule.id, "says": _both(rule.says), "ground": _both(rule.ground)}
            for rule in proposal.rules
        ],
        "groupings": proposal.count,
        "groupings-into-just-that-many": proposal.exact,
        "groupings-allowed": proposal.allowed,
        "today": _figures(proposal, proposal.today),
        "options": [_option(proposal, option) for option in proposal.frontier],
        "named": [_position(proposal, position) for position in proposal.named],
        "rules-in-conflict": list(proposal.clash),
        "fewest-boards-possible": proposal.fewest,
    }


def _option(proposal: Proposal, option: Option) -> dict[str, Any]:
    return {
        "number": option.number,
        "groups": [list(group) for group in option.grouping],
        "figures": _figures(proposal, option.figures),
        "hours": option.hours and _hours(option.hours),
        "findings-by-every-rule": option.checked,
        "groupings-with-these-figures": option.alike,
        "groupings-hardly-worse": option.near,
        "some-hardly-worse": [
            {
                "groups": [list(group) for group in near.grouping],
                "figures": _figures(proposal, near.figures),
            }
            for near in option.near_named
        ],
        "share-on-top": round(option.on_top, 4),
    }


def _position(proposal: Proposal, position: Position) -> dict[str, Any]:
    return {
        "scenario": position.scenario,
        "title": {language: position.title.say(language) for language in LANGUAGES},
        "groups": [list(group) for group in position.grouping],
        "places": {
            rank.criterion: {
                "figure": rank.value,
                "place-among-all": None if rank.criterion == "introduced" else rank.before.all + 1,
                "place-among-allowed": rank.before.allowed + 1,
                "better-but-breaking": {
                    rule.id: count
                    for rule, count in zip(proposal.rules, rank.before.breaking, strict=False)
                    if count
                },
            }
            for rank in position.ranks
        },
        "findings-by-every-rule": position.checked,
        "breaks": [_broken(broken) for broken in position.broken],
        "option-with-its-figures": position.place,
        "options-that-beat-it": list(position.beaten_by),
        "groupings-that-beat-it": position.beating,
    }  # fmt: skip


def _broken(broken: Broken) -> dict[str, Any]:
    return {"rule": broken.rule, "boards": list(broken.boards), "why": _both(broken.why)}


def _figures(proposal: Proposal, figures: tuple[float, ...]) -> dict[str, float]:
    return dict(zip(proposal.criteria, figures, strict=True))


def _hours(hours: Range) -> dict[str, float]:
    return {"low": hours.low, "central": hours.central, "high": hours.high}


def _both(words: Message) -> dict[str, str]:
    return {language: words.text(language) for language in LANGUAGES}
