"""A page in parts, of which one is shown; the address says which."""

from collections.abc import Sequence

from landscape.viewer.address import View
from landscape.viewer.ways import choose_one, show_ways
from landscape.words import say


def choose_part(parts: Sequence[str], label: str, view: View) -> str:
    """A row of parts to choose from, and the one that is chosen: the first to begin with."""
    chosen = view.part if view.part is not None and view.part in parts else parts[0]
    show_ways(
        choose_one(
            name="part",
            label=say(label, view.language),
            values=parts,
            chosen=chosen,
            say_value=lambda part: say(f"part.{part}", view.language),
            find_changes=lambda part: {"part": part if part != parts[0] else None},
        )
    )
    return chosen
