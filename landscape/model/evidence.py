"""How we know."""

from collections.abc import Iterable
from typing import Any, Literal, Self, get_args

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from landscape.model.frozen import Frozen, Id, Sentence
from landscape.model.text import Text

EvidenceLevel = Literal["documented", "inferred", "assumed"]

LEVELS: tuple[EvidenceLevel, ...] = get_args(EvidenceLevel)
"""The levels of evidence, the strongest first."""


class Citation(Frozen):
    """A place in a public document."""

    source: Id
    """Id of a document in sources.yaml."""

    where: Sentence | None = None
    """The section, page or paragraph."""


class Evidenced(Frozen):
    """A fact that says how we know it."""

    evidence: EvidenceLevel
    """`documented`: a source says it. `inferred`: it follows from one. `assumed`: neither."""

    because: Text | None = None
    """The reasoning, in one clause: needed unless the fact is documented."""

    sources: tuple[Citation, ...] = ()
    """Where it is written: needed when the fact is documented."""

    @property
    def how_known(self) -> dict[str, Any]:
        """The evidence, the reason and the sources alone, for another fact that rests on them."""
        return {"evidence": self.evidence, "because": self.because, "sources": self.sources}

    @model_validator(mode="after")
    def _says_how_we_know(self) -> Self:
        if self.evidence == "documented" and not self.sources:
            raise PydanticCustomError("no_source", "is documented without a source")
        if self.evidence != "documented" and self.because is None:
            raise PydanticCustomError("no_reason", "has no reason", {"evidence": self.evidence})
        return self


def find_weakest(levels: Iterable[EvidenceLevel]) -> EvidenceLevel:
    """The weakest of `levels`; `assumed` where there is none to rest on."""
    return max(levels, key=LEVELS.index, default="assumed")
