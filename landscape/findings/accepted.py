"""Sets aside the findings that a person decided to live with."""

from collections.abc import Sequence

from landscape.findings.finding import Finding
from landscape.model.accepted import Acceptance
from landscape.model.errors import LandscapeError


class AcceptanceError(LandscapeError):
    """An accepted finding matches nothing: it was cured, or its entry has a mistake."""


def match(
    findings: Sequence[Finding], accepted: Sequence[Acceptance]
) -> tuple[tuple[Finding, Acceptance | None], ...]:
    """Each finding with the decision that accepts it, or with none."""
    decisions = {(entry.code, entry.about): entry for entry in accepted}
    return tuple((finding, decisions.get(finding.identity)) for finding in findings)


def find_unmatched(
    findings: Sequence[Finding], accepted: Sequence[Acceptance]
) -> tuple[Acceptance, ...]:
    """The decisions that accept a finding which is not there."""
    present = {finding.identity for finding in findings}
    return tuple(entry for entry in accepted if (entry.code, entry.about) not in present)


def say_unmatched(entry: Acceptance) -> str:
    """What to tell the reader of a decision that matches nothing."""
    about = ", ".join(entry.about)
    return (
        f"accepted.yaml: accepted: {entry.code} about {about} matches no finding; got "
        f"'{entry.code}'. Take the entry out if the finding is cured, or correct what it is about."
    )
