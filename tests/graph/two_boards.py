"""What two boards of the given members share."""

from landscape.graph import build
from tests.builders import a_landscape


def two(one, other):
    boards = {"alpha": {"members": one}, "beta": {"members": other}}
    return build(a_landscape(boards=boards)).measure_overlap("alpha", "beta")
