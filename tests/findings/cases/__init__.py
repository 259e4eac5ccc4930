"""The cases of every rule, as its file tells them."""

from pathlib import Path

import pytest
import yaml

from landscape.findings import RULES
from tests.builders import a_landscape

ABOUT_THE_CASE = {"name", "expect"}
ABOUT_THE_FINDING = {"severity", "evidence", "sources"}


def read_cases(rule):
    """The cases of one rule; none when it has no file."""
    path = Path(__file__).with_name(f"{rule.code}.yaml")
    return yaml.safe_load(path.read_text(encoding="utf-8")) if path.exists() else []


def landscape_of(case):
    """The landscape that a case describes, on its own day."""
    left_out = ABOUT_THE_CASE | ABOUT_THE_FINDING
    whole = a_landscape(**{key: value for key, value in case.items() if key not in left_out})
    return whole.as_of(whole.about.as_of.first_day)


CASES = [
    pytest.param(rule, case, id=f"{rule.code}: {case['name']}")
    for rule in RULES
    for case in read_cases(rule)
]
