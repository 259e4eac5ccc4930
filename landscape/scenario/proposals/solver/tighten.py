"""Rows that every grouping keeps and the linear programme breaks, so that its bound rises.

Of the groups that have two or more of any three boards at most one can be chosen; in parts, three
halves may be (subset-row inequalities, Jepsen, Petersen, Spoorendonk and Pisinger 2008).
"""

import numpy as np

from landscape.scenario.proposals.solver.clock import Clock
from landscape.scenario.proposals.solver.columns import Columns, Floats, Places
from landscape.scenario.proposals.solver.programme import Relaxation
from landscape.scenario.proposals.solver.relax import Bound, find_bound

_ROUNDS = 25
"""How often rows are looked for, at most."""

_AT_ONCE = 60
"""How many rows are added in a round, at most."""

_BROKEN = 0.02
"""By how much a row is broken that is worth adding."""


def tighten(columns: Columns, clock: Clock) -> tuple[Columns, Bound]:
    """The columns with more rows, and the bound that they give for choices of these columns."""
    members = columns.find_members().astype(np.float64)
    best = find_bound(columns, np.zeros(len(columns.lower)))
    for _ in range(_ROUNDS):
        programme = Relaxation(columns, clock)
        programme.add(columns)
        solved = programme.solve()
        if solved is None:
            break
        best = find_bound(columns, solved.prices)
        broken = _find_broken(members, solved.parts)
        if not len(broken) or clock.is_over:
            break
        rows = np.stack([members[:, three].sum(axis=1) >= 2 for three in broken])
        columns = columns.with_rows(rows.astype(np.float64), 1.0)
    return columns, best


def _find_broken(members: Floats, parts: Floats) -> Places:
    """Sets of three boards, of which groups with two or more are chosen more than once in all."""
    used = members[parts > 1e-6]
    shares = parts[parts > 1e-6]
    pairs = (used.T * shares) @ used
    threes = np.einsum("gi,gj,gk->ijk", used * shares[:, None], used, used, optimize=True)
    excess = pairs[:, :, None] + pairs[:, None, :] + pairs[None, :, :] - 2 * threes - 1
    found = np.argwhere(excess > _BROKEN)
    found = found[(found[:, 0] < found[:, 1]) & (found[:, 1] < found[:, 2])]
    order = np.argsort(-excess[tuple(found.T)], kind="stable")
    return found[order[:_AT_ONCE]]
