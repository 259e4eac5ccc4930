"""Which boards the rules on duplication hold against each other."""

from landscape.model.board import Function

COMPARED: tuple[Function, ...] = ("strategic", "operational", "advisory")
"""Functions in which two boards can do the same work; a case body never repeats another."""
