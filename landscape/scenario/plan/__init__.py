"""What is to be done before a scenario is so: out of what differs, in the order of doing."""

from landscape.scenario.plan.item import PARTICULARS, PLAN_KINDS, PlanItem, PlanKind
from landscape.scenario.plan.make import make_plan

__all__ = ["PARTICULARS", "PLAN_KINDS", "PlanItem", "PlanKind", "make_plan"]
