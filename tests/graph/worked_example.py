"""The worked example: nine invented boards in a region of six councils.

Eleven bodies sit by law on the five boards of the region, and on the two local boards as far as
they sit there at all; on a local board no other council can sit; on the two of criminal justice
nobody sits by law.
"""

import numpy as np

from landscape.graph import build
from tests.builders import a_landscape

COUNCILS = ("la1", "la2", "la3", "la4", "la5", "la6")
CORE = (*COUNCILS, "force", "pcc", "fra", "lhb", "prob")
LOCAL = {"safe-a": ("la1", "la2"), "safe-c": ("la5", "la6")}
BY_CHOICE = {
    "csb": ("nrw", "cvc"),
    "vawdasv": ("nhs", "refuge", "cps"),
    "apb": ("misuse", "hmpps"),
    "contest": ("ctu", "education"),
    "soc": ("rocu", "border"),
    "lcjb": ("force", "pcc", "prob", "cps", "hmcts", "hmpps", "laa", "yjb"),
    "iom": ("force", "pcc", "prob", "cps", "hmpps", "misuse", "yjb"),
    "safe-a": ("cvc", "wast"),
    "safe-c": ("cvc", "wast", "yjb"),
}
BY_LAW = {
    **dict.fromkeys(("csb", "vawdasv", "apb", "contest", "soc"), CORE),
    **{board: (*places, *CORE[6:]) for board, places in LOCAL.items()},
    "lcjb": (),
    "iom": (),
}
BODIES = sorted({body for lists in (BY_LAW, BY_CHOICE) for each in lists.values() for body in each})


def seating():
    """The boards by name, who sits, and which cells are free."""
    boards = sorted(BY_CHOICE)
    seats = np.array([[b in BY_LAW[n] or b in BY_CHOICE[n] for b in BODIES] for n in boards])
    held = [[b in BY_LAW[n] or is_barred(n, b) for b in BODIES] for n in boards]
    return boards, seats, ~np.array(held)


def is_barred(board, body):
    return board in LOCAL and body in COUNCILS and body not in LOCAL[board]


def nine_boards():
    """The same as a landscape, where nothing is said of what is held fixed but law and area."""
    return build(
        a_landscape(
            councils=list(COUNCILS),
            areas={b: {"kind": "group", "councils": list(c)} for b, c in LOCAL.items()},
            organisations={body: {"area": body} if body in COUNCILS else {} for body in BODIES},
            boards={
                board: {
                    "members": {
                        **dict.fromkeys(BY_LAW[board], "statutory"),
                        **dict.fromkeys(BY_CHOICE[board], "agreed"),
                    },
                    **({"area": board} if board in LOCAL else {}),
                }
                for board in BY_CHOICE
            },
        )
    )
