"""The rules, listed by hand: one grep finds everything that runs."""

from landscape.findings.rule import Rule
from landscape.findings.rules import (
    dup001_same_work,
    dup002_work_repeated_below,
    gap001_duty_unmet,
    gap002_required_member_absent,
    gap003_answers_to_nobody,
    gap004_no_route_to_account_holder,
    gap005_reporting_cycle,
    gap006_line_to_nowhere,
    gap007_work_without_owner,
    gap008_missing_line,
    ovl001_shared_members,
)

RULES: tuple[Rule, ...] = (
    dup001_same_work.RULE,
    dup002_work_repeated_below.RULE,
    gap001_duty_unmet.RULE,
    gap002_required_member_absent.RULE,
    gap003_answers_to_nobody.RULE,
    gap004_no_route_to_account_holder.RULE,
    gap005_reporting_cycle.RULE,
    gap006_line_to_nowhere.RULE,
    gap007_work_without_owner.RULE,
    gap008_missing_line.RULE,
    ovl001_shared_members.RULE,
)
"""Every rule, by code."""
