"""The landscape that scenarios start from, looked at once for all that are held against it."""

from dataclasses import dataclass
from functools import cached_property

from landscape.findings import Analysed, analyse, reanalyse
from landscape.graph import build
from landscape.model.landscape import Landscape


@dataclass(frozen=True, eq=False)
class Start:
    """A landscape before any scenario; what was worked out of it once is kept."""

    landscape: Landscape

    def look(self, after: Landscape) -> tuple[Analysed, Analysed]:
        """The start and what a scenario makes of it, in which the same duties are looked for.

        A duty that the law asks no body to meet is looked for where some board meets it. Did the
        last such board end, it would not be missed after; did the first begin, it was not missed
        before.
        """
        was, now = _find_met(self.landscape), _find_met(after)
        before = self._view(now - was)
        graph = build(after, also_look_for=was - now, like=before.graph)
        return before, Analysed(graph, reanalyse(before, graph))

    def _view(self, also_look_for: frozenset[str]) -> Analysed:
        if also_look_for not in self._views:
            graph = build(self.landscape, also_look_for=also_look_for)
            self._views[also_look_for] = Analysed(graph, analyse(graph))
        return self._views[also_look_for]

    @cached_property
    def _views(self) -> dict[frozenset[str], Analysed]:
        return {}


def _find_met(landscape: Landscape) -> frozenset[str]:
    """The duties that some board meets, of those that are looked for only where one does."""
    met = {item.duty for board in landscape.boards for item in board.duties}
    required = {duty.id for duty in landscape.duties if duty.body.required}
    return frozenset(met - required)
