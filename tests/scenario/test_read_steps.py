"""Reading the steps of a scenario: what is wrong is told with its line and a way out."""

import pytest

from landscape.scenario import read_scenario_text
from tests.builders import a_landscape
from tests.scenario.scenario_files import ASSUMED, of_steps, problems, read


@pytest.mark.parametrize(
    ("step", "problem"),
    [
        pytest.param(
            "{op: merg, board: audit, " + ASSUMED + "}",
            "steps.1: has an unknown 'op'; got 'merg'. The steps are absorb, add-member, "
            "change-area, change-frequency, change-member, convert, create, end-line, "
            "hold-jointly, meet-back-to-back, merge, move, remove-member, rename, retire, split, "
            "transfer.",
            id="unknown op",
        ),
        pytest.param(
            "{board: audit, " + ASSUMED + "}",
            "steps.1: has no 'op'. Say what the step does, such as 'op: merge'.",
            id="missing op",
        ),
        pytest.param(
            "{op: transfer, from: audit, to: finance, theme: mony, " + ASSUMED + "}",
            "steps.1.theme: names no theme in this folder; got 'mony'. Did you mean 'money'?",
            id="unknown theme",
        ),
        pytest.param(
            "{op: transfer, from: audit, to: finance, duty: zzz, " + ASSUMED + "}",
            "steps.1.duty: names no duty in this folder; got 'zzz'. Add the duty or correct the "
            "name.",
            id="unknown duty",
        ),
        pytest.param(
            "{op: remove-member, board: audit, organisation: polise, " + ASSUMED + "}",
            "steps.1.organisation: names no organisation in this folder; got 'polise'. Did you "
            "mean 'police'?",
            id="unknown organisation",
        ),
        pytest.param(
            "{op: merge, boards: [audit, finance], into: {id: x, name: {en: X}, area: mercia}, "
            + ASSUMED
            + "}",
            "steps.1.into.area: names no area in this folder; got 'mercia'. Add the area or "
            "correct the name.",
            id="unknown area",
        ),
        pytest.param(
            "{op: retire, board: audit, evidence: documented, sources: [{source: minuts}]}",
            "steps.1.sources.1.source: names no source in this folder; got 'minuts'. Did you mean "
            "'minutes'?",
            id="unknown source",
        ),
        pytest.param(
            "{op: retire, board: audit, board: finance, " + ASSUMED + "}",
            "steps.1.board: appears twice; got 'board' here and on line 7. Keep one.",
            id="repeated key",
        ),
        pytest.param(
            "&again {op: retire, board: audit, " + ASSUMED + "}",
            "steps.1: carries an anchor; got '&again'. Take the anchor out.",
            id="anchor",
        ),
    ],
)
def test_a_wrong_step_is_named_with_its_line_and_a_way_out(step, problem):
    assert problems(of_steps(step)) == [f"scenarios/less.yaml:7: {problem}"]


NEW = """\
op: create
    id: new
    evidence: assumed
    because: {en: a test}
    board:
      name: {en: New}
      function: strategic
      tier: regional
      area: north-wales
      basis: unknown
      member-list: unknown
      evidence: assumed
      because: {en: a test}
"""
SEAT = (
    "      - {organisation: police, capacity: member, reason: agreed, evidence: assumed, "
    "because: {en: a test}}\n"
)


def test_a_seat_of_a_new_board_that_is_listed_twice_is_named():
    assert problems(of_steps(NEW + "      members:\n" + f"  {SEAT}" * 2)) == [
        "scenarios/less.yaml:22: steps.1.board.members.2: is listed twice; got 'police' here and "
        "on line 21. Keep one, name their posts, or give dates that do not meet."
    ]


def test_a_new_board_with_a_line_to_itself_is_named():
    line = "{to: new, kind: advice, evidence: assumed, because: {en: a test}}"

    assert problems(of_steps(NEW + f"      lines: [{line}]")) == [
        "scenarios/less.yaml:20: steps.1.board.lines.1.to: leads to the board itself; got 'new'. "
        "Name another or take it out."
    ]


@pytest.mark.parametrize(
    ("step", "problem"),
    [
        pytest.param(
            "{op: transfer, from: audit, to: finance, theme: money, duty: plan, " + ASSUMED + "}",
            "steps.1: names several or none of theme, duty and task. Name just one of them.",
            id="theme and duty",
        ),
        pytest.param(
            "{op: transfer, from: audit, to: finance, " + ASSUMED + "}",
            "steps.1: names several or none of theme, duty and task. Name just one of them.",
            id="neither theme nor duty",
        ),
        pytest.param(
            "{op: remove-member, board: audit, " + ASSUMED + "}",
            "steps.1: names both or neither of organisation and member-board. Name just one of "
            "them.",
            id="nobody removed",
        ),
        pytest.param(
            "{op: change-member, board: audit, capacity: chair, " + ASSUMED + "}",
            "steps.1: names both or neither of organisation and member-board. Name just one of "
            "them.",
            id="nobody changed",
        ),
        pytest.param(
            "{op: split, board: audit, into: [{id: x, name: {en: X}}], " + ASSUMED + "}",
            "steps.1.into: has too few entries; got '1'. Give at least 2.",
            id="one part",
        ),
        pytest.param(
            "{op: change-frequency, board: audit, meetings-a-year: 0, " + ASSUMED + "}",
            "steps.1.meetings-a-year: is too small; got '0'. Give more than 0.",
            id="no meetings",
        ),
        pytest.param(
            "{op: absorb, board: audit, takes: [], " + ASSUMED + "}",
            "steps.1.takes: has too few entries; got '0'. Give at least 1.",
            id="nothing taken in",
        ),
        pytest.param(
            "{op: merge, boards: [audit], into: {id: x, name: {en: X}}, " + ASSUMED + "}",
            "steps.1.boards: has too few entries; got '1'. Give at least 2.",
            id="one board merged",
        ),
        pytest.param(
            "{op: retire, board: audit}",
            "steps.1.evidence: is missing. Add it.",
            id="no evidence",
        ),
        pytest.param(
            "{op: retire, board: audit, evidence: assumed}",
            "steps.1.evidence: has no reason; got 'assumed'. Say why under 'because'.",
            id="no reason",
        ),
        pytest.param(
            "{op: retire, board: audit, evidence: documented}",
            "steps.1.evidence: has no source; got 'documented'. Add one under 'sources', or write "
            "'inferred' or 'assumed' and say why under 'because'.",
            id="no source",
        ),
        pytest.param(
            "{op: retire, bord: audit, " + ASSUMED + "}",
            "steps.1.bord: is not a key here; got 'bord'. Did you mean 'board'?",
            id="misspelt key",
        ),
        pytest.param(
            "{op: move, board: audit, kind: reports, to: finance, " + ASSUMED + "}",
            "steps.1.kind: is not one of accountability, reporting, delivery, escalation, "
            "scrutiny, advice; got 'reports'. Did you mean 'reporting'?",
            id="unknown kind of line",
        ),
    ],
)
def test_a_step_with_a_wrong_field_is_named_and_nothing_else(step, problem):
    assert problems(of_steps(step)) == [f"scenarios/less.yaml:7: {problem}"]


def test_a_step_on_a_seat_names_the_board_beside_the_member():
    step = "{op: change-member, board: audit, organisation: police, capacity: chair, "

    assert read(of_steps(step + ASSUMED + "}"))


def test_a_theme_or_organisation_of_another_day_is_known():
    whole = a_landscape(
        themes=["money"], organisations={"police": {"until": 2020}}, boards={"audit": {}}
    )
    day = whole.as_of(whole.about.as_of.first_day)
    step = "{op: remove-member, board: audit, organisation: police, " + ASSUMED + "}"

    assert read_scenario_text(of_steps(step), "less.yaml", day).id == "less"
