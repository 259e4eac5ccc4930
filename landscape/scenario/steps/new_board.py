"""What a board that takes over from others is called and is."""

from landscape.model.board import Basis, Function, Meetings, Tier, TimesAYear
from landscape.model.evidence import Evidenced
from landscape.model.frozen import Frozen, Id
from landscape.model.text import Text


class NewBoard(Frozen):
    """A board that takes over; each step says what follows where something is left out."""

    id: Id
    name: Text
    purpose: Text | None = None
    function: Function | None = None
    tier: Tier | None = None
    area: Id | None = None
    basis: Basis | None = None
    chair: Id | None = None
    """The organisation or board that chairs. Without it whoever chaired does, if it sits; where a
    merger would have several chairs nobody does, and the comparison names each as lost."""

    meetings_a_year: TimesAYear | None = None

    def find_meetings(self, otherwise: Meetings | None, how: Evidenced) -> Meetings | None:
        """How often it meets, known as `how`; `otherwise` where that is left out."""
        if self.meetings_a_year is None:
            return otherwise
        return Meetings(a_year=self.meetings_a_year, **how.how_known)
