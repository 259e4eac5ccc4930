"""Bodies that send people to boards."""

from typing import Literal, get_args

from landscape.model.evidence import Evidenced
from landscape.model.frozen import Frozen, Id, Sentence
from landscape.model.span import Span
from landscape.model.text import Text

OrganisationType = Literal[
    "local-authority", "police-force", "pcc", "fire-rescue", "health-board", "nhs-trust",
    "public-health-wales", "probation", "prison", "youth-offending-team", "youth-custody",
    "natural-resources-wales", "welsh-government", "uk-government", "national-park",
    "corporate-joint-committee", "community-council", "social-landlord", "education",
    "county-voluntary-council", "third-sector", "victim-survivor-voice", "cps", "courts",
    "nca-roc", "counter-terrorism-police", "immigration", "dwp", "business", "elected-member",
    "lay-member", "network-body", "inspectorate",
]  # fmt: skip

ORGANISATION_TYPES: tuple[OrganisationType, ...] = get_args(OrganisationType)

Sector = Literal["devolved", "reserved", "mixed", "independent"]
AccountHolder = Literal["elected", "statutory"]


class Organisation(Evidenced, Span):
    """A council, police force, health board or other body that sits on boards."""

    id: Id
    type: OrganisationType
    name: Text
    aliases: tuple[Sentence, ...] = ()
    area: Id | None = None
    """Its footprint, where it has one."""

    sector: Sector
    account_holder: AccountHolder | None = None
    """Whether it is elected, or made answerable by law, so that a line of account may end there."""

    succeeds: tuple[Id, ...] = ()
    """The organisations whose work it took over."""


class OrganisationsFile(Frozen):
    """The organisations."""

    organisations: tuple[Organisation, ...]
