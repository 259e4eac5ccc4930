"""Who may look at the viewer, and who may see the particulars of sensitive boards.

Sign-in, Streamlit's own OpenID Connect, is off until the host's secrets file has an `[auth]`
section. Its `[landscape]` section says whom to let in. Whatever is set up by halves lets nobody in.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel, Field, ValidationError

from landscape.model.frozen import Frozen

Standing = Literal["off", "asked", "refused", "broken", "in"]
"""Nobody is asked; sign in first; signed in but not on the list; set up by halves; let in."""

Name = Annotated[str, Field(min_length=1)]


class Provider(BaseModel):
    """What Streamlit needs of the `[auth]` section; it may hold more."""

    redirect_uri: Name
    cookie_secret: Annotated[str, Field(min_length=32)]
    """Signs the cookie that says who is there: whoever guesses it is whoever they like."""

    client_id: Name
    client_secret: Name
    server_metadata_url: Name


class Rules(Frozen):
    """The `[landscape]` section of the secrets file."""

    domains: tuple[Name, ...] = ()
    """Ends of e-mail addresses, such as `conwy.gov.uk`, whose holders are let in."""

    sensitive: tuple[Name, ...] | None = None
    """Addresses, or domains with `@` before them, that see all of sensitive boards.

    Unset, and with no sign-in, everybody does; unset, with sign-in, nobody does.
    """

    claim: Name = "email"
    """What in the provider's word about a person holds the address."""


@dataclass(frozen=True)
class Access:
    """What the viewer may show to whoever is there."""

    standing: Standing
    address: str | None = None
    """The e-mail address of the person, where one is known."""

    sees_sensitive: bool = False
    """Whether members, lines and ties of sensitive boards are shown."""

    @property
    def is_let_in(self) -> bool:
        """Whether there is anything to show at all."""
        return self.standing in ("off", "in")


def find_access(secrets: Mapping[str, object], person: Mapping[str, object]) -> Access:
    """What somebody may see.

    `secrets` are the sections of the secrets file, and `person` is what the provider says of who is
    there, with `is_logged_in` as Streamlit adds it.
    """
    try:
        rules = Rules.model_validate(secrets.get("landscape", {}))
    except ValidationError:
        return Access("broken")
    if "auth" not in secrets:
        return _find_unsigned(rules)
    if not rules.domains or not _is_whole(secrets["auth"]):
        return Access("broken")
    if person.get("is_logged_in") is not True:
        return Access("asked")
    return _find_signed(rules, _read_address(rules, person))


def _is_whole(auth: object) -> bool:
    try:
        Provider.model_validate(auth)
    except ValidationError:
        return False
    return True


def _find_unsigned(rules: Rules) -> Access:
    """With no sign-in nobody has an address: a list of those let in could only be ignored."""
    if rules.domains or rules.sensitive:
        return Access("broken")
    return Access("off", sees_sensitive=rules.sensitive is None)


def _find_signed(rules: Rules, address: str | None) -> Access:
    domain = _find_domain(address)
    if address is None or domain not in {name.casefold() for name in rules.domains}:
        return Access("refused", address)
    seeing = {name.casefold() for name in rules.sensitive or ()}
    return Access("in", address, sees_sensitive=not seeing.isdisjoint((address, f"@{domain}")))


def _read_address(rules: Rules, person: Mapping[str, object]) -> str | None:
    """The address, in small letters; none where the provider says that it is not verified."""
    found = person.get(rules.claim)
    if not isinstance(found, str) or person.get("email_verified") in (False, "false"):
        return None
    return found.strip().casefold()


def _find_domain(address: str | None) -> str | None:
    """What stands after the one `@` of an address; nothing where it has none, or several."""
    parts = (address or "").split("@")
    return parts[1] if len(parts) == 2 and all(parts) else None
