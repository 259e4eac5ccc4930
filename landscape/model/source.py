"""The public documents that the facts come from."""

from typing import Annotated

from pydantic import StringConstraints

from landscape.model.frozen import Frozen, Id, Sentence
from landscape.model.partial_date import PartialDate

WebAddress = Annotated[str, StringConstraints(pattern=r"^https?://\S+$", max_length=500)]


class Source(Frozen):
    """A public document."""

    id: Id
    title: Sentence
    publisher: Sentence
    date: PartialDate | None = None
    """When it was published."""

    date_note: Sentence | None = None
    """What is known of the date when it is not exact."""

    url: WebAddress | None = None
    """The whole address, where it is known."""

    secondary: bool = False
    """Whether it is a copy or retells another document."""

    note: Sentence | None = None


class SourcesFile(Frozen):
    """The register of sources."""

    sources: tuple[Source, ...]
