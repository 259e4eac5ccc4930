"""A proposal as a scenario, which reads back and applies."""

import pytest

from landscape.load.dump import dump_value
from landscape.scenario import apply, compare, read_scenario
from landscape.scenario.proposals import as_scenario, is_change, propose
from tests.scenario.proposals.boards import ask, three


def test_a_proposal_is_a_scenario_that_reads_back_and_applies(tmp_path):
    landscape = three()
    found = propose(ask(landscape, at_most=2, stay=("harbour",)), landscape)
    (option,) = found.frontier
    scenario = as_scenario(found, option)
    file = tmp_path / f"{scenario.id}.yaml"
    file.write_text(dump_value(scenario.body, "x"), encoding="utf-8")

    again = read_scenario(file, landscape)
    compared = compare(apply(again, landscape))

    assert again == scenario
    assert [board.action for board in compared.boards].count("merged") == 2
    assert len(compared.introduced) == option.checked
    assert not compared.homeless


def test_a_proposal_says_its_rules_its_record_and_that_people_decide():
    landscape = three()
    found = propose(ask(landscape, at_most=2), landscape)
    body = as_scenario(found, found.frontier[0]).body

    told = [item.text.en for item in body.assumptions]

    assert told[0].startswith("A search made this proposal; nobody has chosen it.")
    assert told[1].startswith("The record is that of 1 January 2024, read by version ")
    assert told[4:] == [rule.says.text("en") for rule in found.rules]
    assert all(item.evidence == "assumed" and item.because for item in body.assumptions)
    assert all(item.text.cy for item in body.assumptions)


def test_other_records_give_another_mark():
    marks = {
        as_scenario(found, found.frontier[0]).body.assumptions[1].text.en
        for landscape in (three(), three().with_boards(three().boards[:2]))
        for found in [propose(ask(landscape, at_most=1), landscape)]
    }

    assert len(marks) == 2


def test_an_option_that_changes_nothing_is_no_scenario():
    landscape = three()
    found = propose(ask(landscape, at_most=3, stay=tuple(landscape.board_by_id)), landscape)
    (option,) = found.frontier

    assert not is_change(option.grouping)
    with pytest.raises(ValueError, match=r"^the option leaves every board as it is$"):
        as_scenario(found, option)
