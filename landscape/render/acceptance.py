"""A decision that a finding is fine, made from what somebody filled in: the entry that is kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import ValidationError

from landscape.findings import Finding
from landscape.load.dump import dump_value
from landscape.model.accepted import Acceptance, AcceptedFile
from landscape.model.landscape import Landscape
from landscape.render.day import say_partial
from landscape.render.withheld import find_sensitive, keep_open
from landscape.words import Language, say

FIELDS = ("reason-en", "reason-cy", "by-en", "by-cy", "since", "review-by")
"""What is asked for a decision; `by` is a post and never a person."""

_KINDS = {
    "string_too_short": "needed",
    "string_too_long": "long",
    "partial_date": "day",
    "review_before_since": "order",
}
"""What is wrong, by the type of the fault that the model finds."""

_SCHEMA = "../schemas/accepted.schema.json"


@dataclass(frozen=True)
class Answers:
    """What was filled in; a day that could not be read is none."""

    texts: Mapping[str, str]
    """By field: `reason-en`, `reason-cy`, `by-en`, `by-cy`."""

    since: date | None
    review_by: date | None
    deliberate: bool = False


@dataclass(frozen=True)
class Made:
    """The entry, or what is wrong: by field, the kind of fault."""

    entry: Acceptance | None
    errors: Mapping[str, str]


def make_acceptance(finding: Finding, answers: Answers, recorded: Sequence[Acceptance]) -> Made:
    """The entry of accepted.yaml for a finding, judged as the file is when it is read.

    `recorded` are the decisions of every day; none of them may accept the finding at that time.
    """
    try:
        entry = Acceptance.model_validate(_plain(finding, answers))
    except ValidationError as error:
        return Made(None, _find_errors(error))
    others = (one for one in recorded if _is_about(one, finding))
    if any(one.span.meets(entry.span) for one in others):
        return Made(None, {"since": "twice"})
    return Made(entry, {})


def find_decisions(finding: Finding, recorded: Sequence[Acceptance]) -> tuple[Acceptance, ...]:
    """The decisions on a finding, of any time, the first first."""
    found = (one for one in recorded if _is_about(one, finding))
    return tuple(sorted(found, key=lambda one: one.since))


def say_decision(decision: Acceptance, language: Language) -> str:
    """Why, by which post and from when until when a finding is accepted."""
    words = say(
        "findings.accepted.decision",
        language,
        reason=decision.reason.say(language),
        by=decision.by.say(language),
        since=say_partial(decision.since, language),
        until=say_partial(decision.review_by, language),
    )
    if not decision.deliberate:
        return words
    return f"{words} {say('findings.accepted.deliberate', language)}"


def entry_text(entry: Acceptance) -> str:
    """The lines that are added to accepted.yaml."""
    lines = accepted_text((entry,)).splitlines(keepends=True)
    return "".join(lines[2:])


def accepted_text(entries: Sequence[Acceptance]) -> str:
    """The whole of accepted.yaml with some entries."""
    ordered = sorted(entries, key=lambda one: (one.code, one.about, one.since))
    return dump_value(AcceptedFile(accepted=tuple(ordered)), _SCHEMA)


def may_leave(landscape: Landscape, finding: Finding, entries: Sequence[Acceptance]) -> bool:
    """Whether a file with decisions tells no particulars of a sensitive board."""
    named = {ref for one in entries for ref in one.about}
    sensitive = {f"board:{board}" for board in find_sensitive(landscape)}
    return bool(keep_open(landscape, [finding])) and named.isdisjoint(sensitive)


def _plain(finding: Finding, answers: Answers) -> dict[str, Any]:
    return {
        "code": finding.code,
        "about": finding.about,
        "reason": _text(answers, "reason"),
        "by": _text(answers, "by"),
        "deliberate": answers.deliberate,
        "since": answers.since or "",
        "review-by": answers.review_by or "",
    }


def _text(answers: Answers, name: str) -> dict[str, str]:
    cy = answers.texts[f"{name}-cy"].strip()
    welsh = {"cy": cy, "cy-status": "draft"} if cy else {}
    return {"en": answers.texts[f"{name}-en"], **welsh}


def _find_errors(error: ValidationError) -> dict[str, str]:
    """The kind of fault by field; one that no field is known to cause is a mistake of ours."""
    found = {}
    for detail in error.errors():
        place = "-".join(map(str, detail["loc"])) or "review-by"
        if place not in FIELDS:
            raise error
        found[place] = _KINDS[detail["type"]]
    return found


def _is_about(entry: Acceptance, finding: Finding) -> bool:
    return (entry.code, sorted(entry.about)) == (finding.code, sorted(finding.about))
