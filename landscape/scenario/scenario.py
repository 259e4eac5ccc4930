"""A scenario: steps with dates and assumptions, and what comes of them."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from landscape.model.errors import LandscapeError
from landscape.model.evidence import Evidenced
from landscape.model.frozen import Frozen, Id, Sentence
from landscape.model.landscape import Landscape
from landscape.model.message import Message, Sentences, message
from landscape.model.partial_date import PartialDate
from landscape.model.text import Text
from landscape.scenario.attempt import ReplayedStep, attempt_each, number
from landscape.scenario.lineage import Lineage
from landscape.scenario.steps import AnyStep
from landscape.words import Language

Part = Literal["board", "area", "theme", "duty", "member", "line"]
"""What of a board is compared with the record of a later day."""


class Assumption(Evidenced):
    """Something that a scenario takes to be so."""

    text: Text


class KnownDeparture(Frozen):
    """Where the record of a change that happened differs from the steps, and why."""

    board: Id
    part: Part
    thing: Sentence | None = None
    """Id of the area, theme, duty or member; of a line its kind and where it leads, with a space
    between; left out for the board itself."""

    because: Text

    @property
    def key(self) -> tuple[str, Part, str]:
        """What it is about."""
        return (self.board, self.part, self.thing or "")


class Precedent(Evidenced):
    """That a change really happened, so that it can be held against what is recorded."""

    day: PartialDate
    """A day after it, whose landscape is compared with what the steps give."""

    departures: tuple[KnownDeparture, ...] = ()


class ScenarioBody(Evidenced):
    """All that a scenario's file says; the file's name is the scenario's id."""

    title: Text
    summary: Text
    day: PartialDate
    """The day whose landscape it starts from."""

    shadow: PartialDate | None = None
    """When the new boards first meet, beside the old ones."""

    live: PartialDate | None = None
    """When the new structure takes over."""

    closed: PartialDate | None = None
    """When the old boards end; without it, when the new structure takes over."""

    based_on: Id | None = None
    """The scenario beside it whose steps are done first, and whose assumptions are taken over."""

    precedent: Precedent | None = None
    """Set when the change really happened."""

    assumptions: tuple[Assumption, ...] = ()
    steps: Annotated[tuple[AnyStep, ...], Field(min_length=1)]


class Scenario(Frozen):
    """An ordered list of changes, with its dates and assumptions."""

    id: Id
    body: ScenarioBody
    """All that it does and takes to be so, with what it has from the scenario it is based on."""

    file: ScenarioBody | None = None
    """What its own file says, where that is less."""

    base: "Scenario | None" = None
    """The scenario that it is based on."""

    @property
    def own(self) -> ScenarioBody:
        """What its own file says."""
        return self.file or self.body

    @property
    def inherited(self) -> int:
        """How many of its steps, the first ones, are those of the scenario it is based on."""
        return len(self.body.steps) - len(self.own.steps)

    def find_in_file(self, place: int) -> tuple[str | int, ...]:
        """Where its own file gives the step at `place`, counted from 1."""
        own = place - self.inherited
        return ("steps", own - 1) if own > 0 else ("based-on",)

    @property
    def start(self) -> date:
        """The day whose landscape it starts from."""
        return self.body.day.first_day


class ScenarioError(LandscapeError):
    """A step cannot be done; the steps after it rest on it, so they are not looked at."""

    def __init__(self, scenario: str, place: int, op: str, objections: tuple[Message, ...]) -> None:
        """Takes the scenario's id, the step's place counted from 1, its op, and why not."""
        self.place = place
        self.op = op
        self.objections = objections
        self.scenario = scenario
        self.said = message("scenario.cannot", scenario=scenario, place=place, op=op,
                            reasons=Sentences(each=objections))  # fmt: skip
        super().__init__(self.text("en"))

    def text(self, language: Language) -> str:
        """What cannot be done and why, in `language`."""
        return self.said.text(language)


@dataclass(frozen=True)
class Outcome:
    """What comes of a scenario: the landscape before and after, and the lineage of every board."""

    scenario: Scenario
    before: Landscape
    landscape: Landscape
    lineage: Lineage
    steps: tuple[Message, ...]
    """What was done, step by step."""

    left_out: tuple[ReplayedStep, ...] = ()
    """The steps that were passed over, on another day than the scenario's own."""


def apply(scenario: Scenario, landscape: Landscape) -> Outcome:
    """The outcome of `scenario` on `landscape`, which is not touched.

    A landscape of every day is first taken as of the scenario's own day.

    Raises:
        ScenarioError: a step cannot be done; it is named with the reasons.
    """
    before = take_start(scenario, landscape)
    after, lineage, done = before, Lineage.unchanged(before.board_by_id), []
    for attempt in attempt_each(before, number(scenario.body.steps)):
        if attempt.said is None:
            raise ScenarioError(scenario.id, attempt.place, attempt.step.op, attempt.objections)
        after, lineage = attempt.after, attempt.lineage
        done.append(attempt.said)
    return Outcome(scenario, before, after, lineage, tuple(done))


def take_start(scenario: Scenario, landscape: Landscape) -> Landscape:
    """The landscape that a scenario starts from: of the scenario's own day, or of the day given."""
    return landscape if landscape.day else landscape.as_of(scenario.start)
