"""A board in shorthand, filled in: its members, lines, ties and terms of reference."""

from collections.abc import Iterable
from typing import Any

from tests.builders.facts import Plain, as_text, citing, in_words, known_how


def fill_board(board_id: str, given: Plain, area: str, boards: Iterable[str]) -> Plain:
    """A whole board; `boards` are the ids of all that there are."""
    fields: Plain = {
        "name": in_words(board_id),
        "function": "strategic",
        "tier": "regional",
        "area": area,
        "basis": "non-statutory",
        "member-list": "complete",
        "terms-of-reference": {"review-by": "2100"},
        **given,
    }
    if fields["terms-of-reference"] is None:
        del fields["terms-of-reference"]
    fields["themes"] = [_named("theme", item) for item in fields.get("themes", [])]
    fields["duties"] = [_named("duty", item) for item in fields.get("duties", [])]
    known = {"sources": [seen]} if (seen := fields.pop("members-in", None)) else {}
    seats = _members(fields.get("members", []))
    fields["members"] = [
        fill_member(k, v if "evidence" in v else {**known, **v}, boards) for k, v in seats
    ]
    fields["lines"] = [known_how(line) for line in _lines(fields.get("lines", []))]
    for ties in ("succeeds", "legal-boards", "back-to-back", "absent-lines", "tasks"):
        fields[ties] = [_named("board", item) for item in fields.get(ties, [])]
    if "meetings" in fields:
        often = fields["meetings"]
        fields["meetings"] = known_how(often if isinstance(often, dict) else {"a-year": often})
    if "terms-of-reference" in fields:
        fields["terms-of-reference"] = known_how(fields["terms-of-reference"])
    if "conflicts" in fields:
        fields["conflicts"] = [_conflict(conflict) for conflict in fields["conflicts"]]
    return known_how({key: value for key, value in fields.items() if value != []})


def _conflict(given: Plain) -> Plain:
    return {"about": as_text(given["about"]), "says": [citing(claim) for claim in given["says"]]}


def _named(key: str, item: str | Plain) -> Plain:
    return known_how({key: item} if isinstance(item, str) else item)


def _members(given: list[Any] | Plain) -> list[tuple[str, Plain]]:
    if isinstance(given, dict):
        return [(k, {"reason": v} if isinstance(v, str) else v) for k, v in given.items()]
    return [(item, {}) if isinstance(item, str) else ("", item) for item in given]


def fill_member(party: str, given: Plain, boards: Iterable[str]) -> Plain:
    """A seat of `party`, or of what is given where that is empty."""
    fields: Plain = {"capacity": "member", "reason": "agreed", **given}
    if party.startswith("board:") or party in boards:
        fields["board"] = party.removeprefix("board:")
    elif party:
        fields["organisation"] = party
    return known_how(fields)


def _lines(given: list[Plain] | Plain) -> list[Plain]:
    if isinstance(given, list):
        return given
    pairs = ((k, v if isinstance(v, list) else [v]) for k, v in given.items())
    return [{"to": to, "kind": kind} for kind, each in pairs for to in each]
