"""How long a module and a function may be, so that each can be read in one go.

Ruff counts statements, branches and arguments; lines are counted here.
"""

import ast
from itertools import chain
from pathlib import Path
from textwrap import indent

ROOT = Path(__file__).parent.parent
FOLDERS = ("landscape", "tests", "benchmarks", "docs")
MODULES = tuple(sorted(chain.from_iterable((ROOT / folder).rglob("*.py") for folder in FOLDERS)))

MODULE = 300
"""Lines, all counted."""

FUNCTION = 40
"""Lines from the first statement to the last, so without the arguments and the docstring."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


def find_long_functions(text: str) -> list[str]:
    found = filter(lambda node: isinstance(node, Function), ast.walk(ast.parse(text)))
    return [f"{node.name}: {count_lines(node)}" for node in found if count_lines(node) > FUNCTION]


def count_lines(function: Function) -> int:
    told = bool(ast.get_docstring(function))
    statements = function.body[told:]
    return statements[-1].end_lineno - statements[0].lineno + 1 if statements else 0


def write_function(lines: int, docstring: str = "") -> str:
    return f"def long(\n    one,\n    other,\n):\n{docstring}" + "    one += other\n" * lines


def test_arguments_and_a_docstring_do_not_count_and_every_line_between_the_statements_does():
    docstring = '    """Adds.\n\n    Again and again.\n    """\n'

    assert find_long_functions(write_function(FUNCTION, docstring)) == []
    assert find_long_functions(write_function(FUNCTION + 1, docstring)) == ["long: 41"]
    inside = indent(f"async {write_function(FUNCTION + 1)}", "    ")
    assert find_long_functions(f"class Sum:\n{inside}") == ["long: 41"]


def test_a_function_with_nothing_but_a_docstring_is_not_long():
    assert find_long_functions('def say():\n    """Says nothing."""\n') == []


def test_modules_are_found_in_every_folder():
    assert {module.relative_to(ROOT).parts[0] for module in MODULES} == set(FOLDERS)


def test_no_module_is_longer_than_300_lines():
    lines = {module: len(module.read_text(encoding="utf-8").splitlines()) for module in MODULES}

    assert [f"{m.relative_to(ROOT)}: {n}" for m, n in lines.items() if n > MODULE] == []


def test_no_function_is_longer_than_40_lines():
    found = {m: find_long_functions(m.read_text(encoding="utf-8")) for m in MODULES}

    assert {str(m.relative_to(ROOT)): long for m, long in found.items() if long} == {}
