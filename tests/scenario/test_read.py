"""Reading scenario files: what is wrong is told by file, line, field and value, with a way out."""

import pytest

from landscape.load import LoadError
from landscape.scenario import read_scenario, read_scenario_text, read_scenarios
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


def test_a_scenario_has_the_name_of_its_file_and_the_steps_in_it():
    scenario = read(of_steps(GOOD))

    assert scenario.id == "less"
    assert scenario.body.title.en == "Less is more"
    assert [step.op for step in scenario.body.steps] == ["retire"]
    assert scenario.start.isoformat() == "2024-01-01"


def test_boards_are_not_looked_up_because_an_earlier_step_may_make_them():
    assert read(of_steps("{op: retire, board: to-be-made, " + ASSUMED + "}"))


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


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        pytest.param(
            HEAD + "steps: []\n",
            "scenarios/less.yaml:6: steps: has too few entries; got '0'. Give at least 1.",
            id="no step",
        ),
        pytest.param(HEAD, "scenarios/less.yaml:1: steps: is missing. Add it.", id="no steps"),
        pytest.param(
            HEAD + "steps: {op: retire}\n",
            "scenarios/less.yaml:6: steps: is not a list; got a group of keys. Begin each entry "
            "with '- '.",
            id="steps are no list",
        ),
        pytest.param(
            of_steps(GOOD).replace("2024-01-01", "next year"),
            "scenarios/less.yaml:3: day: is not a date; got 'next year'. Write a year, a month or "
            "a day: 2020, 2020-04 or 2020-04-01.",
            id="no date",
        ),
        pytest.param(
            "id: less\n" + of_steps(GOOD),
            "scenarios/less.yaml:1: id: is not a key here; got 'id'. The keys are assumptions, "
            "based-on, because, closed, day, evidence, live, precedent, shadow, sources, steps, "
            "summary, title.",
            id="id",
        ),
        pytest.param(
            "",
            "scenarios/less.yaml:1: is empty. Write 'key: value' lines; docs/data.md shows them.",
            id="empty",
        ),
        pytest.param(
            "- a\n- b\n",
            "scenarios/less.yaml:1: is not a group of keys; got a list. Write 'key: value' lines; "
            "docs/data.md shows them.",
            id="list",
        ),
    ],
)
def test_a_file_that_is_no_scenario_says_what_is_missing(text, problem):
    assert problems(text) == [problem]


def test_every_problem_in_a_file_is_told_at_once_in_order_of_line():
    text = of_steps(
        "{op: transfer, from: audit, to: finance, theme: mony, " + ASSUMED + "}",
        "{op: fly, " + ASSUMED + "}",
        "{op: retire, board: audit, board: audit, " + ASSUMED + "}",
    ).replace("2024-01-01", "soon")

    assert problems(text) == [
        "scenarios/less.yaml:3: day: is not a date; got 'soon'. Write a year, a month or a day: "
        "2020, 2020-04 or 2020-04-01.",
        "scenarios/less.yaml:7: steps.1.theme: names no theme in this folder; got 'mony'. Did you "
        "mean 'money'?",
        "scenarios/less.yaml:8: steps.2: has an unknown 'op'; got 'fly'. The steps are absorb, "
        "add-member, change-area, change-frequency, change-member, convert, create, end-line, "
        "hold-jointly, meet-back-to-back, merge, move, remove-member, rename, retire, split, "
        "transfer.",
        "scenarios/less.yaml:9: steps.3.board: appears twice; got 'board' here and on line 9. Keep "
        "one.",
    ]


def test_the_name_of_a_file_must_be_an_id(tmp_path):
    file = tmp_path / "Less is more.yaml"
    file.write_text(of_steps(GOOD), encoding="utf-8")

    with pytest.raises(LoadError) as error:
        read_scenario(file, LANDSCAPE)

    assert str(error.value) == (
        f"{tmp_path.name}/Less is more.yaml: has a name that is not an id; got "
        "'Less is more.yaml'. Write small letters and digits, with hyphens between words, such as "
        "'one-board.yaml'.\n1 problem found"
    )


def test_a_file_that_is_not_there_is_named(tmp_path):
    missing = tmp_path / "less.yaml"

    with pytest.raises(LoadError) as error:
        read_scenario(missing, LANDSCAPE)

    assert str(error.value) == (
        f"{missing.as_posix()}: is not there. Name a scenario file, such as "
        "scenarios/one-board.yaml.\n1 problem found"
    )


def a_folder(tmp_path, **files):
    folder = tmp_path / "scenarios"
    folder.mkdir()
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def test_every_scenario_of_a_folder_is_read_in_order_of_id(tmp_path):
    folder = a_folder(tmp_path, zebra=of_steps(GOOD), aardvark=of_steps(GOOD))

    found = read_scenarios(folder, LANDSCAPE)

    assert [scenario.id for scenario in found] == ["aardvark", "zebra"]
    assert read_scenario(folder / "zebra.yaml", LANDSCAPE) == found[1]


def test_what_is_wrong_in_every_file_of_a_folder_is_told_at_once(tmp_path):
    wrong = of_steps("{op: fly, " + ASSUMED + "}")
    folder = a_folder(tmp_path, one=wrong, two=of_steps(GOOD), three=wrong)

    with pytest.raises(LoadError) as error:
        read_scenarios(folder, LANDSCAPE)

    files = [problem.file for problem in error.value.problems]
    assert files == ["scenarios/one.yaml", "scenarios/three.yaml"]


def test_a_folder_that_is_not_there_holds_no_scenarios(tmp_path):
    assert read_scenarios(tmp_path / "nowhere", LANDSCAPE) == ()


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
