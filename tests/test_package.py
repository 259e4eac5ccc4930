"""What the package promises to those who import it."""

import subprocess
import sys

import landscape


def test_the_public_names_are_sorted_and_all_there():
    assert landscape.__all__ == sorted(landscape.__all__)
    assert [name for name in landscape.__all__ if not hasattr(landscape, name)] == []


def test_the_verb_that_shares_its_name_with_a_package_works_again_and_again():
    done = subprocess.run(
        [sys.executable, "-c", "import landscape as ls\nfrom landscape.load import LoadError\n"
         "assert ls.load('data') == ls.load('data')"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert done.stderr == ""


def test_an_unknown_name_is_refused_by_name():
    try:
        landscape.nonsense  # noqa: B018
    except AttributeError as error:
        assert str(error) == "module 'landscape' has no attribute 'nonsense'"
    else:
        raise AssertionError("no error")


def test_the_command_line_imports_nothing_heavy_before_a_command_runs():
    heavy = ("babel", "networkx", "numpy", "pydantic", "streamlit", "yaml", "graphviz", "pandas")
    code = f"import sys, landscape.cli; print([n for n in {heavy!r} if n in sys.modules])"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
