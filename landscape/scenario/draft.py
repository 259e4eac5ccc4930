"""A scenario that is still being built: it may have no steps yet, and packs into an address."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as Base64Error
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any
from zlib import compress, decompressobj, error

from landscape.load.events import read_document
from landscape.load.folder import validate
from landscape.load.problems import LoadError
from landscape.model.errors import LandscapeError
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.model.partial_date import PartialDate
from landscape.model.text import Text
from landscape.scenario.read import find_body_problems
from landscape.scenario.scenario import Scenario, ScenarioBody
from landscape.scenario.steps import AnyStep
from landscape.words import Language

LARGEST_DRAFT = 128 * 1024
"""Bytes of a draft that is unpacked; what is larger is no draft but an attempt to fill memory."""

LONGEST_PACKED = 32 * 1024
"""Letters of a packed draft."""

MOST_STEPS = 100
"""Steps of a draft; each is tried every time that the draft changes."""

MOST_UNKNOWN = 200
"""Times that boards are named which are not there; for each the nearest name is looked for."""

_NAMING = ("board", "boards", "takes", "from_", "to")
"""The keys under which steps name boards, alone or in a list."""

_FILE = "draft.yaml"


class DraftError(LandscapeError):
    """A packed draft cannot be used."""

    def __init__(self, reason: Message) -> None:
        """Takes why not."""
        self.reason = reason
        super().__init__(reason.text("en"))

    def text(self, language: Language) -> str:
        """Why not, in `language`."""
        return self.reason.text(language)


class Draft(ScenarioBody):
    """All that the file of a scenario will say, with the steps so far."""

    steps: tuple[AnyStep, ...] = ()

    def with_steps(self, steps: Iterable[AnyStep]) -> "Draft":
        """The same with other steps; no longer a change that happened as it is recorded."""
        return self.model_copy(update={"steps": tuple(steps), "precedent": None})


def begin_draft(day: date) -> Draft:
    """A draft without steps, called so for now, on the landscape of `day`."""
    return Draft(
        title=_both(message("draft.title")),
        summary=_both(message("draft.summary")),
        day=PartialDate(day.isoformat()),
        evidence="assumed",
        because=_both(message("draft.because")),
    )


def as_draft(scenario: Scenario) -> Draft:
    """A scenario to build on: with the steps that it has from another, and without that one."""
    kept = {**dict(scenario.body), "title": scenario.own.title, "based_on": None}
    return Draft.model_construct(**kept)


def finish_draft(draft: Draft, scenario_id: str) -> Scenario:
    """The scenario that a draft with steps is."""
    return Scenario(id=scenario_id, body=ScenarioBody.model_construct(**dict(draft)))


def pack_draft(draft: Draft) -> str:
    """A draft in letters that an address may hold; equal drafts give equal letters."""
    plain = draft.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    text = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    return urlsafe_b64encode(compress(text.encode(), 9)).decode().rstrip("=")


def unpack_draft(packed: str, landscape: Landscape) -> Draft:
    """The draft in a text that `pack_draft` gave, checked as a scenario's file is.

    Raises:
        DraftError: it is no packed draft, it is too large, or it has too many steps.
        LoadError: something that it says is wrong; every problem is listed.
    """
    # What was packed is JSON, which the reader of the files takes as it takes YAML.
    document = read_document(_unpack_text(packed), _FILE)
    draft, found = validate(Draft, document)
    problems = (*found, *find_body_problems(document, landscape))
    if problems or draft is None:
        raise LoadError(problems)
    if len(draft.steps) > MOST_STEPS:
        raise DraftError(message("draft.wrong.steps", count=MOST_STEPS))
    if sum(1 for _ in _find_unknown(draft, landscape)) > MOST_UNKNOWN:
        raise DraftError(message("draft.wrong.unknown"))
    return draft.model_copy(update={"based_on": None})


def _find_unknown(draft: Draft, landscape: Landscape) -> Iterator[str]:
    """The boards that steps name and that neither the landscape has nor a step makes."""
    plain = [step.model_dump(mode="json") for step in draft.steps]
    made = {
        part["id"] for step in plain for part in (step, *_list(step.get("into"))) if "id" in part
    }
    made |= {step["to"] for step in plain if step["op"] == "rename"}
    whole = landscape.whole or landscape
    known = made | whole.board_by_id.keys() | whole.organisation_by_id.keys()
    for step in plain:
        named = (name for key in _NAMING for name in _list(step.get(key)))
        # What a step begins is a whole board under that key, not the name of one.
        yield from (name for name in named if isinstance(name, str) and name not in known)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _unpack_text(packed: str) -> str:
    if len(packed) > LONGEST_PACKED:
        raise DraftError(message("draft.wrong.large"))
    try:
        raw = urlsafe_b64decode(packed + "=" * (-len(packed) % 4))
        reader = decompressobj()
        text = reader.decompress(raw, LARGEST_DRAFT)
        if reader.unconsumed_tail:
            raise DraftError(message("draft.wrong.large"))
        if not reader.eof:
            raise DraftError(message("draft.wrong.unreadable"))
        return text.decode()
    except (Base64Error, error, ValueError) as cause:
        raise DraftError(message("draft.wrong.unreadable")) from cause


def _both(words: Message) -> Text:
    """A sentence of the catalogue in both languages; its Welsh is a draft."""
    return Text(en=words.text("en"), cy=words.text("cy"), cy_status="draft")
