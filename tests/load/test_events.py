"""YAML as plain values, and the line of each."""

import pytest

from landscape.load.events import read_document, show_path
from landscape.load.problems import shorten

TEXT = """\
# a comment

name: {en: Finance Board,
       cy: Bwrdd Cyllid}
members:
  - organisation: police
    post:
      en: >
        Chief
        Constable
  -
    organisation: "conwy"
until:
empty: ''
"""


def test_no_text_is_no_value_and_no_problem():
    document = read_document("", "x.yaml")

    assert (document.value, document.problems, document.whole) == (None, (), True)
    assert document.lines.get(()) == 0


def test_every_scalar_stays_text_and_a_value_left_out_is_none():
    document = read_document(TEXT, "x.yaml")

    assert document.value == {
        "name": {"en": "Finance Board", "cy": "Bwrdd Cyllid"},
        "members": [
            {"organisation": "police", "post": {"en": "Chief Constable\n"}},
            {"organisation": "conwy"},
        ],
        "until": None,
        "empty": "",
    }
    assert document.problems == ()


@pytest.mark.parametrize(
    ("path", "key_line", "line"),
    [
        ((), 0, 3),
        (("name",), 3, 3),
        (("name", "cy"), 4, 4),
        (("members",), 5, 6),
        (("members", 0), 0, 6),
        (("members", 0, "post"), 7, 8),
        (("members", 0, "post", "en"), 8, 8),
        (("members", 1), 0, 12),
        (("members", 1, "organisation"), 12, 12),
        (("until",), 13, 13),
        (("members", 2), 0, 0),
        (("until", "x"), 0, 0),
        (("nothing",), 0, 0),
    ],
)
def test_every_value_and_every_key_has_a_line(path, key_line: int, line: int):
    document = read_document(TEXT, "x.yaml")

    assert document.lines.get(path) == line
    assert document.key_lines.get(path) == key_line


def test_of_a_repeated_key_the_first_value_and_its_line_stay():
    document = read_document("a: {x: 1}\na: {y: 2}\n", "x.yaml")

    assert document.value == {"a": {"x": "1"}}
    assert document.lines.get(("a", "x")) == 1
    assert document.lines.get(("a", "y")) == 0
    assert list(map(str, document.problems)) == [
        "x.yaml:2: a: appears twice; got 'a' here and on line 1. Keep one."
    ]


def test_of_two_documents_the_first_is_read():
    document = read_document("a: 1\n---\na: 2\n---\na: 3\n", "x.yaml")

    assert document.value == {"a": "1"}
    assert [problem.line for problem in document.problems] == [2]


@pytest.mark.parametrize(
    "text",
    ["a: *b", "<<: {a: b}", "? [a]\n: b", "a: [", "a: " + "[" * 31, "*a : b"],
    ids=["alias", "merge key", "list as key", "not closed", "deep", "alias as key"],
)
def test_a_document_that_misses_a_value_is_not_whole(text: str):
    document = read_document(text, "x.yaml")

    assert not document.whole
    assert document.problems


@pytest.mark.parametrize("text", ["a: &b c", "a: !!str b", "a: b\na: c", "---\na: b"])
def test_a_document_with_every_value_is_whole_whatever_is_said_of_it(text: str):
    assert read_document(text, "x.yaml").whole


def test_thirty_levels_are_allowed():
    assert read_document("[" * 30 + "]" * 30, "x.yaml").problems == ()


def test_a_path_is_shown_as_people_count():
    assert show_path(()) == ""
    assert show_path(("members", 0, "post", "en")) == "members.1.post.en"
    assert show_path(("a\nb", "x" * 90)) == f"a b.{'x' * 57}..."


def test_a_value_is_shown_on_one_line_and_cut():
    assert shorten("a\n  b") == "a b"
    assert shorten("x" * 60) == "x" * 60
    assert shorten("x" * 61) == "x" * 57 + "..."
