"""What a seat is taken to cost in time: the figures behind every estimate of workload."""

from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from landscape.model.evidence import Evidenced
from landscape.model.frozen import Frozen

MOST = 366
"""The largest figure that makes sense here: a meeting on every day of a leap year."""

Amount = Annotated[float, Field(ge=0, le=MOST, allow_inf_nan=False)]


class Estimate(Evidenced):
    """A figure that nobody has counted: what it may be at least, probably and at most."""

    low: Amount
    central: Amount
    high: Amount

    @model_validator(mode="after")
    def _is_in_order(self) -> Self:
        figures = {"low": self.low, "central": self.central, "high": self.high}
        if not self.low <= self.central <= self.high:
            said = {name: f"{figure:g}" for name, figure in figures.items()}
            raise PydanticCustomError("out_of_order", "is not in order", said)
        return self


class ByFunction(Frozen):
    """An estimate for each kind of work that a board may do."""

    strategic: Estimate
    operational: Estimate
    case: Estimate
    scrutiny: Estimate
    advisory: Estimate
    network: Estimate


class Assumptions(Frozen):
    """How much time a seat is taken to need."""

    meetings_a_year: ByFunction
    """Meetings of a board whose frequency is not known; what is known is used instead."""

    hours_per_meeting: ByFunction
    """From the beginning to the end of one meeting."""

    short_meeting_hours: Estimate
    """One meeting of a board that is known to meet every week or more often, all told."""

    preparation_hours: Estimate
    """Reading and follow-up of one member for one meeting."""

    chair_preparation_hours: Estimate
    """The same for whoever chairs, in place of a member's."""

    travel_hours: Estimate
    """There and back, for one meeting."""

    representatives_per_seat: Estimate
    """People who come for one seat."""


class AssumptionsFile(Frozen):
    """The assumptions; none where nobody has made any."""

    assumptions: Assumptions | None = None
