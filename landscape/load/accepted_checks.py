"""Checks of accepted.yaml: what an entry is about is there, and no finding is accepted twice."""

from collections.abc import Iterator

from landscape.load.events import Document, Path, Plain, show_path
from landscape.load.problems import Problem, echo
from landscape.load.references import Known
from landscape.load.sense_checks import read_date
from landscape.load.translate import suggest
from landscape.model.board import FUNCTIONS, LINE_KINDS
from landscape.model.message import Message, message
from landscape.model.organisation import ORGANISATION_TYPES
from landscape.model.span import Span

NAMED = {
    "area": "area",
    "board": "party",
    "duty": "duty",
    "organisation": "organisation",
    "theme": "theme",
}
"""What a finding may be about that the folder names; a line may have led to an organisation."""

CHOSEN = {
    "function": FUNCTIONS,
    "line": (*LINE_KINDS, "missing", "crossing"),
    "member": ORGANISATION_TYPES,
}
"""What a finding may be about that is one of a few words."""

FREE = ("post",)
"""What a finding may be about that no list holds; a wrong one is found by matching no finding."""

REF_KINDS = tuple(sorted((*NAMED, *CHOSEN, *FREE)))

Entry = tuple[str, tuple[str, ...]]


def find_accepted_problems(document: Document, known: Known) -> Iterator[Problem]:
    """Things at issue that are not there, and findings that two entries accept at once."""
    seen: dict[Entry, list[tuple[Span, int]]] = {}
    for place, item in _entries(document):
        about = item.get("about")
        refs = about if isinstance(about, list) else []
        for number, ref in enumerate(refs):
            said = _judge(ref, known) if isinstance(ref, str) else None
            if said:
                yield _problem(document, ("accepted", place, "about", number), said)
        if not refs or not isinstance(item.get("code"), str):
            continue
        entry, span = (str(item["code"]), tuple(sorted(map(str, refs)))), _span(item)
        for other_span, other_place in seen.get(entry, ()):
            if span.meets(other_span):
                yield _problem(document, ("accepted", place), _twice(document, item, other_place))
                break
        seen.setdefault(entry, []).append((span, place))


def _judge(ref: str, known: Known) -> Message | None:
    """What is wrong with the kind or the id of a thing at issue; nothing when it is there."""
    kind, colon, thing = ref.partition(":")
    if not colon or not thing or kind in FREE:
        return None  # Its shape is judged with the other fields.
    if kind not in REF_KINDS:
        return _judge_kind(ref, kind)
    if kind in CHOSEN:
        words = CHOSEN[kind]
        if thing in words:
            return None
        way_out = suggest(thing, words) or message("problem.choose", words=words)
        return message(f"problem.accepted.{kind}", got=echo(ref), way_out=way_out)
    named = NAMED[kind]
    if known.has(named, thing):
        return None
    way_out = suggest(thing, known.of(named)) or message(f"problem.correct.{named}")
    return message(f"problem.unknown.{named}", got=echo(ref), way_out=way_out)


def _judge_kind(ref: str, kind: str) -> Message:
    near = suggest(kind, REF_KINDS)
    if near:
        return message("problem.accepted.kind-near", got=echo(ref), words=REF_KINDS, near=near)
    return message("problem.accepted.kind", got=echo(ref), words=REF_KINDS)


def _twice(document: Document, item: dict[str, Plain], other: int) -> Message:
    line = document.lines.get(("accepted", other), 1)
    return message("problem.accepted.twice", got=echo(str(item.get("code"))), line=line)


def _span(item: dict[str, Plain]) -> Span:
    since, until = read_date(item.get("since")), read_date(item.get("review-by"))
    return Span.model_construct(since=since, until=until)


def _entries(document: Document) -> Iterator[tuple[int, dict[str, Plain]]]:
    value = document.value.get("accepted") if isinstance(document.value, dict) else None
    for place, item in enumerate(value if isinstance(value, list) else ()):
        if isinstance(item, dict):
            yield place, item


def _problem(document: Document, path: Path, said: Message) -> Problem:
    return Problem(document.file, document.lines.get(path, 1), show_path(path), said)
