"""Findings that a person decided to live with."""

from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from landscape.model.evidence import Citation
from landscape.model.frozen import Frozen
from landscape.model.partial_date import PartialDate
from landscape.model.span import Span
from landscape.model.text import Text

FindingCode = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}[0-9]{3}$")]
Ref = Annotated[str, StringConstraints(pattern=r"^[a-z-]+:[a-z0-9-]+$")]
"""A named thing: its kind and its id, such as `theme:modern-slavery`."""


OVERLAPPING = ("DUP", "FRG", "OVL")
"""How the codes begin of findings of what may be wanted twice: duplication, fragmentation, overlap.

A gap is never an overlap, and nor is a footprint or a load of work.
"""


class Acceptance(Frozen):
    """A finding that a person decided to live with: why, by which post, until when."""

    code: FindingCode
    about: Annotated[tuple[Ref, ...], Field(min_length=1)]
    reason: Text
    by: Text
    """The post that decided."""

    deliberate: bool = False
    """Whether the overlap is wanted: the reason then says what coordination it provides.

    Overlap can make up for what one board alone would miss (Landau 1969; Ostrom).
    """

    since: PartialDate
    review_by: PartialDate
    """First day on which the decision no longer stands unless renewed."""

    sources: tuple[Citation, ...] = ()

    @property
    def span(self) -> Span:
        """The days on which the decision stands."""
        return Span(since=self.since, until=self.review_by)

    @model_validator(mode="after")
    def _stands_for_some_days(self) -> Self:
        if self.review_by.first_day <= self.since.first_day:
            raise PydanticCustomError(
                "review_before_since",
                "is reviewed before it begins",
                {"since": str(self.since), "until": str(self.review_by)},
            )
        return self

    @model_validator(mode="after")
    def _is_an_overlap_if_deliberate(self) -> Self:
        if self.deliberate and not self.code.startswith(OVERLAPPING):
            raise PydanticCustomError(
                "deliberate_but_no_overlap",
                "is deliberate and no overlap",
                {"code": self.code, "families": ", ".join(OVERLAPPING)},
            )
        return self


class AcceptedFile(Frozen):
    """The accepted findings."""

    accepted: tuple[Acceptance, ...] = ()
