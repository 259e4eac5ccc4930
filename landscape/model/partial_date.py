"""Dates as documents give them: a year, a month or a day."""

import re
from calendar import monthrange
from datetime import date
from functools import total_ordering
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

PATTERN = r"^\d{4}(-\d{2}(-\d{2})?)?$"
_SHAPE = re.compile(PATTERN, re.ASCII)


@total_ordering
class PartialDate:
    """A day, or the first day of a month or year that is all that is known.

    `2020` and `2020-01` and `2020-01-01` begin on the same day and are still three values:
    the text that was written is kept, so that nothing looks more exact than its source.
    """

    __slots__ = ("first_day", "text")

    def __init__(self, text: str) -> None:
        """Reads `2020`, `2020-04` or `2020-04-01`.

        Raises:
            ValueError: the text has another shape or names a day that no calendar has.
        """
        if not _SHAPE.fullmatch(text):
            raise ValueError(text)
        year, month, day = (*(int(part) for part in text.split("-")), 1, 1)[:3]
        self.first_day = date(year, month, day)
        self.text = text

    @property
    def parts(self) -> int:
        """How much is known: 1, the year; 2, the month as well; 3, the day."""
        return len(self.text.split("-"))

    @property
    def last_day(self) -> date:
        """The last day of the year or month, or the day itself."""
        parts = [int(part) for part in self.text.split("-")]
        month = parts[1] if len(parts) > 1 else 12
        return date(parts[0], month, parts[2] if len(parts) > 2 else monthrange(parts[0], month)[1])

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"PartialDate({self.text!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PartialDate) and self.text == other.text

    def __lt__(self, other: "PartialDate") -> bool:
        return (self.first_day, self.text) < (other.first_day, other.text)

    def __hash__(self) -> int:
        return hash(self.text)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            _read, serialization=core_schema.to_string_ser_schema()
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        # The number is allowed for editors that read an unquoted 2020 as one.
        return {"anyOf": [{"type": "string", "pattern": PATTERN}, {"type": "integer"}]}


def _read(value: object) -> PartialDate:
    if isinstance(value, PartialDate):
        return value
    try:
        return PartialDate(value.isoformat() if isinstance(value, date) else str(value))
    except ValueError:
        raise PydanticCustomError("partial_date", "is not a date") from None
