"""Every rule on the cases of its own file, `cases/<code>.yaml`, in words a secretary can check.

A case is a landscape in the shorthand of `tests.builders`, taken as of its own day, with the
sentences to `expect` in order; and, where that is the point, the `severity`, `evidence` and
`sources` that every finding of the case has.
"""

import pytest

from landscape.graph import build
from tests.builders import a_landscape
from tests.findings.cases import ABOUT_THE_FINDING, CASES, landscape_of


@pytest.mark.parametrize(("rule", "case"), CASES)
def test_rule(rule, case):
    graph = build(landscape_of(case))

    findings = sorted(rule.check(graph), key=lambda finding: finding.identity)

    assert [finding.message.text("en") for finding in findings] == case["expect"]
    for field in ABOUT_THE_FINDING & case.keys():
        expected = tuple(case[field]) if isinstance(case[field], list) else case[field]
        assert {getattr(finding, field) for finding in findings} == {expected}


@pytest.mark.parametrize(("rule", "case"), CASES)
def test_every_finding_can_be_said_in_welsh(rule, case):
    for finding in rule.check(build(landscape_of(case))):
        assert "{" not in finding.message.text("cy")


def test_nothing_is_found_where_there_is_nothing():
    from landscape.findings import analyse

    assert analyse(build(a_landscape())).findings == ()
