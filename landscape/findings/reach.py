"""How far a change of some boards can move what a rule finds: stated by each rule as data.

A rule that says nothing is asked about everything again. One that says more than is so would be
given too small a part of the landscape to look at, and tests hold every rule against the whole.
"""

from typing import Literal, get_args

Reach = Literal[
    "everything",
    "board",
    "tied",
    "below",
    "branch",
    "members",
    "subject",
    "theme",
    "joined-theme",
    "duty",
    "met",
    "place",
    "region",
]
"""What else hangs on a changed board.

*everything*: any finding may move. *board*: only what is found of the board itself, the first that
the finding names. *tied*: also of boards with a line, a seat or another tie to it or from it.
*below*: also of boards from which lines lead up to it, however many. *branch*: also of those to
which lines lead up from these. *members*: also of boards with just the same members. *subject*:
what is found of its themes and those related to them. *theme*: likewise, in the regions that it
serves. *joined-theme*: likewise, and of boards that ties no longer join to those that they did, or
join to others. *duty*: what is found of the duties met by it, and by boards below it. *met*:
anything, but only where a changed board meets a duty. *place*: what is found of the councils that
it serves. *region*: of the boards of its region, or all where it works in several.
"""

REACHES: tuple[Reach, ...] = get_args(Reach)
