"""What is wrong with files is told by commands in the language that was asked for."""

import json
from pathlib import Path

import pytest

from tests.cli.program import run
from tests.cli.scenario_files import write_scenario


def test_a_broken_folder_is_told_of_in_english_where_no_language_is_named(broken: str):
    plain, english = (run("check", "--data", broken, *more) for more in ((), ("--lang", "en")))

    assert plain.exit_code == english.exit_code == 2
    assert plain.stderr == english.stderr
    assert "is not one of strategic" in plain.stderr
    assert plain.stderr.splitlines()[-1].endswith("problems found")


def test_a_broken_folder_is_told_of_in_welsh_with_files_and_fields_as_they_are(broken: str):
    english, welsh = (
        run("check", "--data", broken, "--lang", lang).stderr.splitlines() for lang in ("en", "cy")
    )

    assert len(welsh) == len(english)
    assert welsh[-1].startswith("cafwyd hyd i ")
    for one, other in zip(english[:-1], welsh[:-1], strict=True):
        assert other.split(": ")[0] == one.split(": ")[0]
        assert other != one


@pytest.mark.parametrize(("lang", "said"), [("en", "is not one of"), ("cy", "nid un o'r rhain")])
def test_plain_values_have_their_texts_in_the_language_and_the_same_keys(
    broken: str, lang: str, said: str
):
    value = json.loads(run("check", "--data", broken, "--format", "json", "--lang", lang).stdout)

    [problem] = [one for one in value["problems"] if one["field"] == "function"]
    assert list(problem) == ["file", "line", "field", "text"]
    assert problem["text"].startswith(said)
    assert said in value["message"]


def test_a_step_that_cannot_be_done_is_told_in_welsh_beside_its_place(tmp_path: Path):
    file = write_scenario(tmp_path, "one", "nowhere")

    welsh = run("compare", file, "--lang", "cy").stderr

    assert "steps.1: " in welsh
    assert "cannot be done" not in welsh
