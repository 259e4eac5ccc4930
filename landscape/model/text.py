"""Words in English and Welsh."""

from typing import Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from landscape.model.frozen import Frozen, Sentence

CyStatus = Literal["official", "draft"]


class Text(Frozen):
    """A name or a sentence, in English and, where there is one, in Welsh."""

    en: Sentence
    """The English words."""

    cy: Sentence | None = None
    """The Welsh words."""

    cy_status: CyStatus | None = None
    """`official` when a source gives the Welsh; `draft` while it waits for a translator's check."""

    def say(self, language: str) -> str:
        """The words in `language`; English where there is no Welsh."""
        return self.cy if language == "cy" and self.cy else self.en

    def language_of(self, language: str) -> str:
        """The language that `say` really answers in: `en` where there is no Welsh."""
        return "cy" if language == "cy" and self.cy else "en"

    def is_draft(self, language: str) -> bool:
        """Whether the words in `language` still wait for a translator's check."""
        return self.language_of(language) == "cy" and self.cy_status != "official"

    @model_validator(mode="after")
    def _status_goes_with_welsh(self) -> Self:
        if (self.cy is None) != (self.cy_status is None):
            raise PydanticCustomError("cy_status", "cy and cy-status go together")
        return self
