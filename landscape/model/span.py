"""When a fact holds."""

from datetime import date
from typing import Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from landscape.model.frozen import Frozen
from landscape.model.partial_date import PartialDate


class Span(Frozen):
    """Days from `since`, included, to `until`, excluded.

    A month or a year stands for its first day at both ends, so `since: 2019, until: 2021` is the
    whole of 2019 and 2020. Without `since` a fact holds from as far back as anyone asks; without
    `until` it holds for ever on.
    """

    since: PartialDate | None = None
    """First day on which it holds: 2020, 2020-04 or 2020-04-01."""

    until: PartialDate | None = None
    """First day on which it no longer holds."""

    def covers(self, day: date) -> bool:
        """Whether the fact holds on `day`."""
        return (self.since is None or self.since.first_day <= day) and (
            self.until is None or day < self.until.first_day
        )

    def meets(self, other: "Span") -> bool:
        """Whether some day lies in both spans."""
        return _before(self.since, other.until) and _before(other.since, self.until)

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Self:
        if not _before(self.since, self.until):
            raise PydanticCustomError(
                "ends_before_it_begins",
                "ends before it begins",
                {"since": str(self.since), "until": str(self.until)},
            )
        return self


def _before(since: PartialDate | None, until: PartialDate | None) -> bool:
    return since is None or until is None or since.first_day < until.first_day
