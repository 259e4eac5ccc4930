"""Sets aside the findings that a person decided to live with."""

from collections.abc import Sequence

from landscape.findings.finding import Finding
from landscape.model.accepted import Acceptance
from landscape.model.errors import LandscapeError
from landscape.model.message import Message, message


class AcceptanceError(LandscapeError):
    """An accepted finding matches nothing: it was cured, or its entry has a mistake."""


def match(
    findings: Sequence[Finding], accepted: Sequence[Acceptance]
) -> tuple[tuple[Finding, Acceptance | None], ...]:
    """Each finding with the decision that accepts it, or with none."""
    decisions = {_key(entry): entry for entry in accepted}
    codes = {entry.code for entry in accepted}  # most rules have none: their findings need no key
    return tuple((f, decisions.get(_key(f)) if f.code in codes else None) for f in findings)


def find_unmatched(
    findings: Sequence[Finding], accepted: Sequence[Acceptance]
) -> tuple[Acceptance, ...]:
    """The decisions that accept a finding which is not there."""
    codes = {entry.code for entry in accepted}
    present = {_key(finding) for finding in findings if finding.code in codes}
    return tuple(entry for entry in accepted if _key(entry) not in present)


def say_unmatched(entry: Acceptance) -> Message:
    """What to tell the reader of a decision that matches nothing, but for its place."""
    return message("problem.accepted.unmatched", code=entry.code, about=entry.about)


def say_unknown_code(entry: Acceptance, codes: Sequence[str]) -> Message:
    """What to tell the reader of a decision about a code that no rule has, but for its place."""
    return message("problem.accepted.no-rule", got=f"'{entry.code}'", codes=tuple(codes))


def _key(item: Finding | Acceptance) -> tuple[str, tuple[str, ...]]:
    """The code and what it is about, in whichever order it was written."""
    return item.code, tuple(sorted(item.about))
