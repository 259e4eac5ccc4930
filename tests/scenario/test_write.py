"""A scenario written out and read again is the same scenario."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from landscape.bundled import find_scenarios
from landscape.scenario import read_scenario, read_scenario_text, write_scenario_text
from landscape.scenario.scenario import Scenario, ScenarioBody
from tests.builders import a_landscape
from tests.findings.random_landscapes import DUTIES
from tests.load.strategies import texts
from tests.scenario.random_scenarios import scenarios, wild_scenarios
from tests.scenario.steps import ASSUMED, TODAY, a_scenario, retire

FILES = sorted(find_scenarios().glob("*.yaml"))
DAYS = {"shadow": "2025", "live": "2025-04", "closed": "2025-04-30"}


def read_again(scenario, landscape):
    text = write_scenario_text(scenario)
    return read_scenario_text(text, f"scenarios/{scenario.id}.yaml", landscape)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_scenario_that_comes_with_the_program_is_the_same_again(file, wales):
    scenario = read_scenario(file, wales)

    assert read_again(scenario, wales) == scenario


def test_the_first_line_names_the_schema_as_the_files_do():
    first = write_scenario_text(a_scenario(retire("audit"))).splitlines()[0]

    assert first == "# yaml-language-server: $schema=../schemas/scenario.schema.json"


def test_comments_are_not_kept(wales):
    text = FILES[0].read_text(encoding="utf-8") + "# the end\n"

    scenario = read_scenario_text(text, f"scenarios/{FILES[0].name}", wales)

    assert "# the end" not in write_scenario_text(scenario)


@settings(max_examples=100)
@given(scenarios())
def test_steps_that_can_be_done_are_the_same_again(drawn):
    landscape, steps, _ = drawn
    scenario = a_scenario(*steps)

    assert read_again(scenario, landscape) == scenario


@settings(max_examples=100)
@given(wild_scenarios())
def test_so_are_steps_that_cannot_as_long_as_every_name_leads_somewhere(drawn):
    _, steps = drawn
    names = ("charity", "council-conwy", "health", "pcc", "police", "nobody")
    landscape = a_landscape(
        organisations=list(names), themes=["money", "roads", "none"],
        duties=[*DUTIES, "none"], sources=["minutes", "terms"],
        areas={"west": ["conwy"], "east": ["flintshire"], "force": ["conwy", "denbighshire"],
               "nowhere": ["conwy"]},
    )  # fmt: skip
    scenario = a_scenario(*steps)

    assert read_again(scenario, landscape) == scenario


@settings(max_examples=200)
@given(texts(), texts(), st.booleans())
def test_words_that_yaml_finds_awkward_are_the_same_again(title, why, is_dated):
    body = {
        "title": title,
        "summary": why,
        "day": TODAY,
        **(DAYS if is_dated else {}),
        "assumptions": [{"text": why, **ASSUMED}],
        **ASSUMED,
        "steps": [{**retire("audit"), "why": why, **(DAYS if is_dated else {})}],
    }
    scenario = Scenario(id="awkward", body=ScenarioBody.model_validate(body))

    assert read_again(scenario, a_landscape()) == scenario
