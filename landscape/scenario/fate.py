"""What became of one thing that a board held and holds no longer."""

from dataclasses import dataclass
from typing import Literal

Held = Literal["theme", "duty", "legal-board", "member", "chair", "task", "line", "back-to-back"]
Status = Literal["carried", "taken-over", "still-held", "moved", "ended", "no-home"]


@dataclass(frozen=True, order=True)
class Fate:
    """What became of one thing that a board held and holds no longer."""

    board: str
    """The board that held it."""

    held: Held
    thing: str
    """Id of the theme, of the duty, of the organisation or board that sat or chaired, or of the
    board met beside; of a piece of work or a board in law, the English words for it; of a line its
    kind and where it led, with a space between."""

    status: Status
    """`carried`: a successor has it. `taken-over`: another board newly has it. `still-held`: a
    board that had it all along keeps it. `moved`: a line of its kind newly leads somewhere else.
    `ended`: a line or a meeting beside another that is no more. `no-home`: no board has it there
    any more; of a seat, also that the successors leave it out, wherever else its holder sits."""

    to: tuple[str, ...]
    """The boards that have it now; of a line that moved, where it leads now."""

    areas: tuple[str, ...] = ()
    """For a theme, a duty or a board in law without a home: the councils in which it has none."""

    post: str = ""
    """For a member: English name of the post that filled the seat, where it has one."""
