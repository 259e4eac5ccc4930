"""What is wrong with files is said in English and in Welsh, and never in a sentence of the code."""

import ast
import errno
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import landscape
from landscape.load import LoadError, Problem, load
from landscape.load.events import read_document
from landscape.load.files import find_reason
from landscape.load.problems import echo
from landscape.model.message import Message, Sentences, message
from landscape.words import LANGUAGES, Language, find_ids, say
from tests.load.bad import copy_valid, find_cases, write_case

CASES = dict(find_cases())

IDS = tuple(message_id for message_id in find_ids("en") if message_id.startswith("problem."))

IN_ENGLISH = {"problem.reason.other", "problem.unusable", "problem.yaml.other"}
"""They pass on what a system or a library says, and say so in Welsh."""


@cache
def trees() -> tuple[tuple[str, ast.Module], ...]:
    """The code of every module, with the path of its file."""
    files = sorted(Path(landscape.__file__).parent.rglob("*.py"))
    return tuple((f.as_posix(), ast.parse(f.read_text(encoding="utf-8"))) for f in files)


def calls(name: str) -> Iterator[tuple[str, ast.Call]]:
    """Every call of a function or class of that name, with its place."""
    for path, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == name:
                yield f"{path}:{node.lineno}", node


def texts_in(node: ast.AST) -> list[str]:
    """The texts that are written out in a piece of code."""
    constants = (part for part in ast.walk(node) if isinstance(part, ast.Constant))
    return [part.value for part in constants if isinstance(part.value, str)]


def values_of(said: Message) -> Iterator[str]:
    """Every text that a sentence takes from elsewhere than the catalogue."""
    pending: list[Any] = [value for _, value in said.values if said.id not in IN_ENGLISH]
    while pending:
        value = pending.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, Message):
            yield from values_of(value)
        elif isinstance(value, tuple | Sentences):
            pending.extend(value if isinstance(value, tuple) else value.each)


def a_problem() -> Problem:
    return Problem("a.yaml", 2, "members.1", message("problem.missing"))


def test_a_problem_is_said_in_either_language_with_its_place_as_it_is():
    problem = a_problem()

    assert str(problem) == problem.say("en") == "a.yaml:2: members.1: is missing. Add it."
    assert problem.say("cy") == "a.yaml:2: members.1: mae ar goll. Ychwanegwch hyn."
    assert problem.text == "is missing. Add it."


def test_problems_are_told_apart_and_put_in_order_by_their_english():
    first, same = a_problem(), a_problem()
    other = Problem("a.yaml", 2, "members.1", message("problem.no-value"))

    assert first == same
    assert len({first, same, other}) == 2
    assert sorted([first, other]) == [other, first]  # "is empty" stands before "is missing".


def test_all_that_is_wrong_is_said_in_a_language_with_its_count():
    error = LoadError([a_problem(), Problem("b", 0, "", message("problem.no-value"))])

    assert str(error) == error.text("en")
    assert error.text("en").splitlines()[-1] == "2 problems found"
    assert error.text("cy").splitlines() == [
        "a.yaml:2: members.1: mae ar goll. Ychwanegwch hyn.",
        "b: mae'n wag. Ysgrifennwch werth neu tynnwch yr allwedd allan.",
        "cafwyd hyd i 2 broblem",
    ]


def test_a_list_and_a_group_of_keys_are_called_so_in_either_language():
    said = message("problem.not-date", got=echo(["x"]))

    assert "got a list." in said.text("en")
    assert "cafwyd rhestr." in said.text("cy")


@pytest.mark.parametrize(
    ("error", "english", "welsh"),
    [
        (PermissionError(errno.EACCES, "Permission denied"), "permission denied", "gwrthodwyd"),
        (OSError(errno.EIO, "Input/output error"), "input/output error", "yn Saesneg: input"),
        (OSError("odd"), "unknown reason", "ni wyddys pam"),
    ],
)
def test_why_a_system_refuses_a_file_is_said_in_welsh_or_owned_to_be_english(
    error: OSError, english: str, welsh: str
):
    reason = find_reason(error)

    assert reason.text("en") == english
    assert welsh in reason.text("cy")


@pytest.mark.parametrize(
    ("text", "is_owned"),
    [
        ("a: & b", False),
        ("% x", False),
        ("a: 'x' y\n---\n]", False),
        ("%YAML 3.0\n---\na: b", True),
    ],
)
def test_what_is_no_yaml_is_said_in_welsh_or_owned_to_be_english(text: str, is_owned: bool):
    [problem] = read_document(text, "x.yaml").problems

    assert ("yn Saesneg" in problem.said.text("cy")) is is_owned


def test_a_problem_cannot_be_made_of_a_bare_sentence():
    with pytest.raises(AttributeError):
        Problem("a.yaml", 2, "", "is wrong. Mend it.")  # type: ignore[arg-type]


def test_no_place_in_the_code_makes_a_problem_of_a_bare_sentence():
    said = [(place, call.args[3]) for place, call in calls("Problem")]

    bare = (ast.Constant, ast.JoinedStr, ast.BinOp)
    assert len(said) > 40
    assert [place for place, argument in said if isinstance(argument, bare)] == []


def test_no_place_in_the_code_puts_words_of_its_own_into_a_message_about_a_problem():
    own = [
        (place, text)
        for place, call in calls("message")
        if any(text.startswith("problem.") for text in texts_in(call.args[0]))
        for keyword in call.keywords
        for text in texts_in(keyword.value)
        if not text.startswith("problem.") and re.search(r"[A-Za-z]{2,} [A-Za-z]{2,}", text)
    ]
    assert own == []


def test_every_message_about_a_problem_is_in_the_catalogue_and_used():
    texts = {text for _, tree in trees() for text in texts_in(tree)}
    whole = {text for text in texts if re.fullmatch(r"problem\.[a-z0-9.-]*[a-z0-9]", text)}
    begun = {text for text in texts if re.fullmatch(r"problem\.([a-z-]+\.)*", text)}

    def is_used(message_id: str) -> bool:
        return message_id in whole or any(
            message_id.startswith(start) and message_id.removeprefix(start) in texts
            for start in begun
        )

    assert [message_id for message_id in IDS if not is_used(message_id)] == []
    assert sorted(whole - set(IDS) - {"problem.unknown"}) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_about_a_problem_can_be_said(language: Language):
    names = {name for message_id in IDS for name in re.findall(r"{(\w+)}", _raw(message_id))}
    values = {name: 3 if name == "count" else f"<{name}>" for name in names}

    said = {message_id: say(message_id, language, **values) for message_id in IDS}

    assert len(said) > 150
    assert all(said.values())
    assert [id_ for id_, text in said.items() if "{" in text or "\n" in text] == []


def test_what_is_quoted_from_a_file_is_quoted_alike_in_welsh():
    quoted = re.compile(r"(?<!\w)'[^']+'(?!\w)")
    lost = [
        (message_id, quote)
        for message_id in IDS
        for quote in quoted.findall(_raw(message_id))
        if quote not in _raw(message_id, "cy") and "{code} about" not in quote
    ]
    assert lost == []


def _raw(message_id: str, language: Language = "en") -> str:
    return say(message_id, language) if message_id != "problem.found" else "{count}"


@pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))
def test_every_refusal_is_said_in_welsh_with_nothing_of_the_code_in_english(
    case: dict[str, Any], tmp_path: Path
):
    folder = copy_valid(tmp_path)
    write_case(folder, case)

    with pytest.raises(LoadError) as caught:
        load(folder)

    for problem in caught.value.problems:
        assert problem.said.text("cy") != problem.text
        # What stands in the file is quoted; anything else is a number, a key, a path or an id.
        loose = [v for v in values_of(problem.said) if not re.fullmatch("'.*'", v, re.DOTALL)]
        assert [value for value in loose if re.search(r"\w \w", value)] == []
