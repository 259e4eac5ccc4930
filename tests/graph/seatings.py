"""Who sits where as arrays: by hand, at random, and what two boards of them share."""

from itertools import combinations

import numpy as np
from hypothesis import strategies as st


def cells(*rows):
    """Who sits where, each row a board: `cells("101", "010")`."""
    return np.array([[int(cell) for cell in row] for row in rows], dtype=bool)


def all_free(seats):
    return np.ones_like(seats)


def all_pairs(boards):
    return np.array(list(combinations(range(boards), 2)), dtype=np.int64).reshape(-1, 2).T


def count_shared(seats, pairs):
    return (seats[pairs[0]] & seats[pairs[1]]).sum(axis=1)


@st.composite
def seatings(draw, most=5):
    """A few boards and organisations, who sits, and which cells are free."""
    shape = (draw(st.integers(1, most)), draw(st.integers(1, most)))
    bits = st.lists(st.booleans(), min_size=shape[0] * shape[1], max_size=shape[0] * shape[1])
    return tuple(np.array(draw(bits)).reshape(shape) for _ in range(2))
