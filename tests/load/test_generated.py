"""The landscapes that the benchmarks measure are landscapes. Nothing is timed here."""

from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import benchmarks
from benchmarks.generate import generate_files, generate_members, write_folder
from landscape.load import load


def test_a_generated_landscape_is_read_without_a_problem(tmp_path: Path):
    folder = write_folder(tmp_path / "data", boards=50)

    landscape = load(folder)

    assert len(landscape.boards) == 50
    assert all(board.members for board in landscape.boards)


def test_the_same_size_and_seed_give_the_same_landscape():
    assert generate_files(50) == generate_files(50)
    assert generate_files(50) != generate_files(50, seed=2)


def test_a_generated_landscape_has_bodies_that_sit_almost_everywhere_and_many_that_do_not():
    seats = [party for board in generate_members(500) for party in board]
    often = sorted((seats.count(party) for party in set(seats)), reverse=True)

    assert often[0] > 25
    assert often[len(often) // 2] <= 3


def test_every_benchmark_finds_what_it_imports():
    # Nothing else runs them in the tests, so a name that moved would be seen only when measuring.
    names = [module.name for module in iter_modules(benchmarks.__path__)]

    assert {"proposing", "what_if", "run"} <= set(names)
    for name in names:
        import_module(f"benchmarks.{name}")
