"""The steps that a scenario is made of, one file each."""

from typing import Annotated

from pydantic import Field

from landscape.scenario.steps.back_to_back import MeetBackToBack
from landscape.scenario.steps.create import Create
from landscape.scenario.steps.hold_jointly import HoldJointly
from landscape.scenario.steps.members import AddMember, RemoveMember
from landscape.scenario.steps.merge import Merge
from landscape.scenario.steps.move import Move
from landscape.scenario.steps.rename import Rename
from landscape.scenario.steps.retire import Retire
from landscape.scenario.steps.step import Effect, Step
from landscape.scenario.steps.transfer import Transfer

AnyStep = Annotated[
    AddMember
    | Create
    | HoldJointly
    | MeetBackToBack
    | Merge
    | Move
    | RemoveMember
    | Rename
    | Retire
    | Transfer,
    Field(discriminator="op"),
]
"""A step of any kind, told apart by its `op`."""

__all__ = [
    "AddMember",
    "AnyStep",
    "Create",
    "Effect",
    "HoldJointly",
    "MeetBackToBack",
    "Merge",
    "Move",
    "RemoveMember",
    "Rename",
    "Retire",
    "Step",
    "Transfer",
]
