"""Writes proposals as scenario files: all of them, or none."""

from collections.abc import Sequence
from pathlib import Path

from landscape.load.dump import dump_value
from landscape.model.errors import LandscapeError
from landscape.scenario import Scenario
from landscape.scenario.proposals import Proposal, as_scenario, is_change

_SCHEMA = "../schemas/scenario.schema.json"


class ProposalFileError(LandscapeError):
    """A proposal cannot be written where it was asked for."""


def find_scenarios_of(proposal: Proposal) -> tuple[Scenario, ...]:
    """The shown options as scenarios; one that leaves every board as it is needs none."""
    changes = (option for option in proposal.shown if is_change(option.grouping))
    return tuple(as_scenario(proposal, option) for option in changes)


def write_proposals(scenarios: Sequence[Scenario], folder: Path, *, over: bool = False) -> None:
    """Writes each scenario into `folder`, under its id; over a file that is there if `over`.

    Raises:
        ProposalFileError: a file is there already, or the folder cannot be written to.
    """
    texts = {folder / f"{item.id}.yaml": dump_value(item.body, _SCHEMA) for item in scenarios}
    there = [file.name for file in texts if file.exists()]
    if there and not over:
        raise ProposalFileError(
            f"'{folder}' already has {', '.join(there)}. Choose another folder, or write over "
            "them with --force."
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for file, text in texts.items():
            file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise ProposalFileError(
            f"'{folder}' cannot be written to: {reason}. Choose another folder."
        ) from None
