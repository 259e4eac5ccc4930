"""The common ground of every value: frozen, no unknown keys, keys in kebab-case."""

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"

LONGEST_ID = 80

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=LONGEST_ID)]
"""An id: words in small letters and digits, joined by hyphens."""

Sentence = Annotated[str, StringConstraints(min_length=1, max_length=4000, strip_whitespace=True)]
"""A text that is not empty once the space around it is taken off."""


def _kebab(name: str) -> str:
    return name.replace("_", "-")


class Frozen(BaseModel):
    """A value that never changes once made; unknown keys are refused so that typos are seen."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        alias_generator=_kebab,
        validate_by_name=True,
        validate_by_alias=True,
        use_attribute_docstrings=True,
    )
