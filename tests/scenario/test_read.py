"""Reading scenario files: what is wrong is told by file, line, field and value, with a way out."""

import pytest

from landscape.load import LoadError
from landscape.scenario import read_scenario, read_scenarios
from tests.scenario.scenario_files import ASSUMED, GOOD, HEAD, LANDSCAPE, of_steps, problems, read


def test_a_scenario_has_the_name_of_its_file_and_the_steps_in_it():
    scenario = read(of_steps(GOOD))

    assert scenario.id == "less"
    assert scenario.body.title.en == "Less is more"
    assert [step.op for step in scenario.body.steps] == ["retire"]
    assert scenario.start.isoformat() == "2024-01-01"


def test_boards_are_not_looked_up_because_an_earlier_step_may_make_them():
    assert read(of_steps("{op: retire, board: to-be-made, " + ASSUMED + "}"))


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
