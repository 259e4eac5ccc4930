"""The text of a scenario file, and every problem that is found in it."""

import pytest

from landscape.load import LoadError
from landscape.scenario import read_scenario_text
from tests.builders import a_landscape

HEAD = """\
title: {en: Less is more}
summary: {en: Fewer boards}
day: 2024-01-01
evidence: assumed
because: {en: a test}
"""
ASSUMED = "evidence: assumed, because: {en: a test}"
GOOD = "{op: retire, board: audit, " + ASSUMED + "}"
LANDSCAPE = a_landscape(
    themes=["money"],
    duties=["plan"],
    organisations=["police"],
    sources=["minutes"],
    boards={"audit": {}, "finance": {}},
)


def of_steps(*steps):
    """A scenario file; the first step stands on line 7."""
    return HEAD + "steps:\n" + "".join(f"  - {step}\n" for step in steps)


def read(text):
    return read_scenario_text(text, "scenarios/less.yaml", LANDSCAPE)


def problems(text):
    with pytest.raises(LoadError) as error:
        read(text)
    *found, count = str(error.value).splitlines()
    assert count == f"{len(found)} problem{'s' * (len(found) > 1)} found"
    return found
