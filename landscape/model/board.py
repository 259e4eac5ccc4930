"""Boards: who sits on them and why, what they deal with, and whom they answer to."""

from typing import Annotated, Literal, Self, get_args

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from landscape.model.evidence import Citation, Evidenced
from landscape.model.frozen import Frozen, Id, Sentence
from landscape.model.organisation import OrganisationType
from landscape.model.partial_date import PartialDate
from landscape.model.span import Span
from landscape.model.text import Text
from landscape.model.ties import AbsentLine, BackToBack, LegalBoard, Succession, Task

Function = Literal["strategic", "operational", "case", "scrutiny", "advisory", "network"]
Tier = Literal["national", "regional", "sub-regional", "local"]
Basis = Literal["statutory", "non-statutory", "unknown"]
Capacity = Literal["chair", "deputy-chair", "member", "invitee", "adviser", "secretariat"]
Reason = Literal["statutory", "ex-officio", "agreed", "invited", "unknown"]
LineKind = Literal["accountability", "reporting", "delivery", "escalation", "scrutiny", "advice"]
MemberList = Literal["complete", "partial", "unknown"]

FUNCTIONS: tuple[Function, ...] = get_args(Function)
TIERS: tuple[Tier, ...] = get_args(Tier)
BASES: tuple[Basis, ...] = get_args(Basis)
LINE_KINDS: tuple[LineKind, ...] = get_args(LineKind)
CAPACITIES: tuple[Capacity, ...] = get_args(Capacity)

Seat = tuple[str, str]
"""What makes a seat: the party that sits, and the English name of its post or nothing."""

SITTING: tuple[Capacity, ...] = ("chair", "deputy-chair", "member", "invitee")
"""The capacities of those who sit round the table; advisers and secretaries serve it."""


class Member(Evidenced, Span):
    """A seat: an organisation, or another board, on a board."""

    organisation: Id | None = None
    board: Id | None = None
    post: Text | None = None
    """The role that fills the seat; never a person's name."""

    capacity: Capacity
    reason: Reason
    """Why it sits."""

    sits_as: OrganisationType | None = None
    """The type of organisation that the seat stands for, where it is not the organisation's own."""

    @property
    def party(self) -> str:
        """The id of the organisation or board that sits."""
        return self.organisation or self.board or ""

    @property
    def sits(self) -> bool:
        """Whether it sits round the table rather than serving it."""
        return self.capacity in SITTING

    @property
    def seat(self) -> Seat:
        """What makes two entries the same seat: the party and its post."""
        return (self.party, self.post.en if self.post else "")

    @model_validator(mode="after")
    def _is_one_party(self) -> Self:
        if (self.organisation is None) == (self.board is None):
            raise PydanticCustomError("one_party", "is one of organisation and board")
        return self


class Line(Evidenced, Span):
    """A directed tie, read as a sentence: this board answers to, delivers for, scrutinises `to`."""

    to: Id
    """A board, or an organisation that holds it to account."""

    kind: LineKind


class HeldTheme(Evidenced, Span):
    """A theme that a board deals with."""

    theme: Id


class MetDuty(Evidenced, Span):
    """A duty that a board meets."""

    duty: Id
    areas: tuple[Id, ...] = ()
    """Where it meets it, if not in the whole of the board's area."""


TimesAYear = Annotated[float, Field(gt=0, le=366, allow_inf_nan=False)]
"""How many times something happens in a year: no more than once a day."""


class Meetings(Evidenced):
    """How often a board meets."""

    a_year: TimesAYear


class Terms(Evidenced, Span):
    """The written terms of reference of a board; the source is the document itself."""

    review_by: PartialDate | None = None
    """When they are to be looked at again, as far as they say."""


class Claim(Frozen):
    """One of several things that sources say."""

    value: Sentence
    sources: Annotated[tuple[Citation, ...], Field(min_length=1)]


class Conflict(Frozen):
    """A point on which sources disagree; no side is taken."""

    about: Text
    says: Annotated[tuple[Claim, ...], Field(min_length=2)]


class BoardBody(Evidenced, Span):
    """All that a board's file says of it; the file's name is the board's id."""

    name: Text
    aliases: tuple[Sentence, ...] = ()
    """Other and former names, and acronyms."""

    purpose: Text | None = None
    function: Function
    tier: Tier
    area: Id
    basis: Basis
    placeholder: bool = False
    """Whether it stands for a board that no source names."""

    sensitive: bool = False
    """Whether exports leave its particulars out."""

    meetings: Meetings | None = None
    """How often it meets; unknown when left out."""

    terms_of_reference: Terms | None = None
    """What it is for and how it works, as it is written down; unknown when left out."""

    member_list: MemberList
    """How much of the membership is known."""

    themes: tuple[HeldTheme, ...] = ()
    duties: tuple[MetDuty, ...] = ()
    members: tuple[Member, ...] = ()
    lines: tuple[Line, ...] = ()
    succeeds: tuple[Succession, ...] = ()
    """The boards that it took over from."""

    legal_boards: tuple[LegalBoard, ...] = ()
    """The boards in law that meet as this one, where the law has more than one."""

    back_to_back: tuple[BackToBack, ...] = ()
    """The boards that meet just before or after it."""

    absent_lines: tuple[AbsentLine, ...] = ()
    """Lines that a source says are missing."""

    tasks: tuple[Task, ...] = ()
    """Pieces of work that came to it or that it left open, each with who took it on."""

    conflicts: tuple[Conflict, ...] = ()
    notes: tuple[Text, ...] = ()
    owner: Text | None = None
    """The post that keeps this file."""

    review_by: PartialDate | None = None

    @property
    def ties(self) -> tuple[Evidenced, ...]:
        """What it succeeded, is in law, meets beside, lacks and has to do."""
        return (
            *self.succeeds,
            *self.legal_boards,
            *self.back_to_back,
            *self.absent_lines,
            *self.tasks,
        )


class Board(BoardBody):
    """Any standing group: board, partnership, panel, forum, sub-group or meeting."""

    id: Id

    demoted_chairs: tuple[Seat, ...] = Field(default=(), exclude=True, repr=False)
    """Seats that chaired the boards of which a scenario made this one, where nobody has said yet
    which of them chairs. No file has it."""

    @property
    def body(self) -> BoardBody:
        """The board without its id, as its file holds it."""
        fields = {name: getattr(self, name) for name in BoardBody.model_fields}
        return BoardBody.model_construct(**fields)

    @classmethod
    def of(cls, board_id: str, body: BoardBody) -> "Board":
        """The board that `body` describes, under `board_id`."""
        fields = {name: getattr(body, name) for name in BoardBody.model_fields}
        return cls.model_construct(id=board_id, **fields)
