"""What the law, or a funder, requires."""

from typing import Literal

from landscape.model.area import AreaKind
from landscape.model.evidence import Citation
from landscape.model.frozen import Frozen, Id, Sentence
from landscape.model.organisation import OrganisationType
from landscape.model.span import Span
from landscape.model.text import Text

Grade = Literal["A", "B", "C"]
JointMode = Literal["express", "silent", "excluded", "fixed-by-regs", "already-regional", "n/a"]
JointRoute = Literal[
    "agreement",
    "direction",
    "collaboration",
    "collaboration-short-of-merger",
    "joint-team",
    "joint-committee",
    "regulations",
    "guidance",
]
JointNeed = Literal[
    "consent",
    "adoption",
    "signature",
    "own-decision",
    "separate-appointment",
    "separate-outputs",
    "separate-scrutiny",
    "one-output",
    "all-covered",
    "chosen-chair",
    "endorsement",
    "full-quorum",
]
DutyFunction = Literal[
    "strategic", "operational", "case", "scrutiny", "advisory", "network", "review", "assurance"
]


class DutyBody(Frozen):
    """The body that a duty asks for."""

    required: bool
    """Whether the law names or requires a body."""

    form: Sentence
    legal_entity: bool | None = None


class AfterMerger(Frozen):
    """Something that has to follow when boards that met a duty have merged."""

    what: Sentence
    where: Sentence
    """The provision that asks for it."""


class JointWorking(Frozen):
    """Whether the duty may be met for several areas together."""

    mode: JointMode
    condition: Sentence | None = None
    """What the law, or guidance, says of it, in words."""

    routes: tuple[JointRoute, ...] = ()
    """The ways to it that the condition names; one of them is taken, not all."""

    needs: tuple[JointNeed, ...] = ()
    """What the condition asks for, all of which is needed; left out where it does not say."""

    after_merger: tuple[AfterMerger, ...] = ()
    """What has to follow where boards that met it have merged, in the order of doing."""


class DutyMembers(Frozen):
    """Types of organisation, by what the duty asks of them."""

    must: tuple[OrganisationType, ...] = ()
    cooperate: tuple[OrganisationType, ...] = ()
    invite: tuple[OrganisationType, ...] = ()
    usual: tuple[OrganisationType, ...] = ()


class DutyOutput(Frozen):
    """Something that meeting the duty produces."""

    name: Sentence
    frequency: Sentence
    feeds: tuple[Id, ...] = ()
    """The duties that cannot well be met without it."""

    is_terms: bool = False
    """Whether it is the terms of reference of the board that meets the duty."""


class Duty(Span):
    """A requirement of the law or of a funder, with the unit of area in which it bites."""

    id: Id
    name: Text
    instrument: Sentence
    provisions: tuple[Sentence, ...] = ()
    area_unit: AreaKind
    """The kind of area in each of which the duty applies."""

    duty_holders: tuple[OrganisationType, ...] = ()
    body: DutyBody
    joint: JointWorking
    members: DutyMembers = DutyMembers()
    outputs: tuple[DutyOutput, ...] = ()
    on_change: Sentence | None = None
    """What it asks of those who hold it when the structure of boards is changed."""

    accountability: Sentence | None = None
    scrutiny: tuple[Id, ...] = ()
    devolution: Literal["devolved", "reserved", "mixed"]
    since_note: Sentence | None = None
    until_note: Sentence | None = None
    alternative: Sentence | None = None
    themes: tuple[Id, ...] = ()
    function: DutyFunction
    grade: Grade
    """A: the provision was read. B: an authoritative page states it. C: general knowledge."""

    notes: Sentence | None = None
    sources: tuple[Citation, ...] = ()


class DutiesFile(Frozen):
    """The catalogue of duties."""

    duties: tuple[Duty, ...]
