"""What proposals are asked for, as the address says it; whatever is unset has a default."""

from collections.abc import Mapping
from dataclasses import dataclass

_BETWEEN = "~"
"""Stands between the two boards of a pair."""

Wrong = list[tuple[str, str]]
"""Parameters with values that cannot be read."""


@dataclass(frozen=True)
class Ask:
    """The choices of the page of proposals, and the option that is looked at."""

    into: int | None = None
    """How many boards there may be after."""

    boards: tuple[str, ...] = ()
    """The boards to regroup; those that are offered first where it is empty."""

    largest: int | None = None
    agenda: int | None = None
    """The most themes of one board."""

    stay: tuple[str, ...] = ()
    apart: tuple[tuple[str, str], ...] = ()
    option: int | None = None

    def parameters(self) -> dict[str, str]:
        """As parameters of an address; what is unset is empty."""
        return {
            "into": _write(self.into),
            "regroup": ",".join(self.boards),
            "largest": _write(self.largest),
            "agenda": _write(self.agenda),
            "stay": ",".join(self.stay),
            "apart": ",".join(_BETWEEN.join(pair) for pair in self.apart),
            "option": _write(self.option),
        }


def read_ask(parameters: Mapping[str, str], wrong: Wrong) -> Ask:
    """What an address asks for; values that cannot be read are added to `wrong`."""
    return Ask(
        into=_read_count(parameters, "into", wrong),
        boards=split_names(parameters, "regroup"),
        largest=_read_count(parameters, "largest", wrong),
        agenda=_read_count(parameters, "agenda", wrong),
        stay=split_names(parameters, "stay"),
        apart=tuple(_read_pairs(parameters, wrong)),
        option=_read_count(parameters, "option", wrong),
    )


def split_names(parameters: Mapping[str, str], name: str) -> tuple[str, ...]:
    """The names in a parameter, each once, in their order."""
    return split_text(parameters.get(name, ""))


def split_text(text: str) -> tuple[str, ...]:
    """The names between commas, each once, in their order."""
    return tuple(dict.fromkeys(part for part in text.split(",") if part))


def _write(count: int | None) -> str:
    return "" if count is None else str(count)


def _read_count(parameters: Mapping[str, str], name: str, wrong: Wrong) -> int | None:
    """A number from 1 to 999."""
    text = parameters.get(name, "")
    if not text:
        return None
    if text.isascii() and text.isdigit() and len(text) <= 3 and int(text) > 0:
        return int(text)
    wrong.append((name, text))
    return None


def _read_pairs(parameters: Mapping[str, str], wrong: Wrong) -> list[tuple[str, str]]:
    pairs = []
    for text in split_names(parameters, "apart"):
        one, _, other = text.partition(_BETWEEN)
        if one and other and one != other:
            pairs.append((one, other))
        else:
            wrong.append(("apart", text))
    return pairs
