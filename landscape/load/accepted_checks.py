"""Checks of accepted.yaml: what an entry is about is there, and no finding is accepted twice."""

from collections.abc import Iterator

from landscape.load.events import Document, Path, Plain, show_path
from landscape.load.problems import Problem, shorten
from landscape.load.references import IN_WORDS, Known
from landscape.load.sense_checks import read_date
from landscape.load.translate import suggest
from landscape.model.board import FUNCTIONS, LINE_KINDS
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
            text = _judge(ref, known) if isinstance(ref, str) else ""
            if text:
                yield _problem(document, ("accepted", place, "about", number), text)
        if not refs or not isinstance(item.get("code"), str):
            continue
        entry, span = (str(item["code"]), tuple(sorted(map(str, refs)))), _span(item)
        for other_span, other_place in seen.get(entry, ()):
            if span.meets(other_span):
                yield _problem(document, ("accepted", place), _twice(document, item, other_place))
                break
        seen.setdefault(entry, []).append((span, place))


def _judge(ref: str, known: Known) -> str:
    """What is wrong with the kind or the id of a thing at issue; nothing when it is there."""
    kind, colon, thing = ref.partition(":")
    if not colon or not thing or kind in FREE:
        return ""  # Its shape is judged with the other fields.
    if kind not in REF_KINDS:
        choices, near = ", ".join(REF_KINDS), suggest(kind, REF_KINDS)
        return f"names no kind of thing; got '{shorten(ref)}'. Choose from {choices}.{near}"
    if kind in CHOSEN:
        words = CHOSEN[kind]
        if thing in words:
            return ""
        near = suggest(thing, words) or f" Choose from {', '.join(words)}."
        return f"names no {kind} that findings are about; got '{shorten(ref)}'.{near}"
    if known.has(NAMED[kind], thing):
        return ""
    word = IN_WORDS.get(NAMED[kind], kind)
    near = suggest(thing, known.of(NAMED[kind])) or f" Correct the {word} or take the entry out."
    return f"names no {word} in this folder; got '{shorten(ref)}'.{near}"


def _twice(document: Document, item: dict[str, Plain], other: int) -> str:
    line = document.lines.get(("accepted", other), 1)
    code = shorten(item.get("code"))
    return (
        f"accepts a finding that another entry accepts; got '{code}' here and on line {line}. "
        "Keep one, or give dates that do not meet."
    )


def _span(item: dict[str, Plain]) -> Span:
    since, until = read_date(item.get("since")), read_date(item.get("review-by"))
    return Span.model_construct(since=since, until=until)


def _entries(document: Document) -> Iterator[tuple[int, dict[str, Plain]]]:
    value = document.value.get("accepted") if isinstance(document.value, dict) else None
    for place, item in enumerate(value if isinstance(value, list) else ()):
        if isinstance(item, dict):
            yield place, item


def _problem(document: Document, path: Path, text: str) -> Problem:
    return Problem(document.file, document.lines.get(path, 1), show_path(path), text)
