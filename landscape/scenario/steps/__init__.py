"""The steps that a scenario is made of, one file each."""

from typing import Annotated

from pydantic import Field

from landscape.scenario.steps.absorb import Absorb
from landscape.scenario.steps.back_to_back import MeetBackToBack
from landscape.scenario.steps.change_area import ChangeArea
from landscape.scenario.steps.change_frequency import ChangeFrequency
from landscape.scenario.steps.change_member import ChangeMember
from landscape.scenario.steps.convert import Convert
from landscape.scenario.steps.create import Create
from landscape.scenario.steps.end_line import EndLine
from landscape.scenario.steps.hold_jointly import HoldJointly
from landscape.scenario.steps.members import AddMember, RemoveMember
from landscape.scenario.steps.merge import Merge
from landscape.scenario.steps.move import Move
from landscape.scenario.steps.rename import Rename
from landscape.scenario.steps.retire import Retire
from landscape.scenario.steps.split import Split
from landscape.scenario.steps.step import Effect, Step
from landscape.scenario.steps.transfer import Transfer

AnyStep = Annotated[
    Absorb
    | AddMember
    | ChangeArea
    | ChangeFrequency
    | ChangeMember
    | Convert
    | Create
    | EndLine
    | HoldJointly
    | MeetBackToBack
    | Merge
    | Move
    | RemoveMember
    | Rename
    | Retire
    | Split
    | Transfer,
    Field(discriminator="op"),
]
"""A step of any kind, told apart by its `op`."""

__all__ = [
    "Absorb",
    "AddMember",
    "AnyStep",
    "ChangeArea",
    "ChangeFrequency",
    "ChangeMember",
    "Convert",
    "Create",
    "Effect",
    "EndLine",
    "HoldJointly",
    "MeetBackToBack",
    "Merge",
    "Move",
    "RemoveMember",
    "Rename",
    "Retire",
    "Split",
    "Step",
    "Transfer",
]
