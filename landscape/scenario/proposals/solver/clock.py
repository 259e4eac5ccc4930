"""How long a solver has been at work, and whether it has to stop."""

import time

from landscape.scenario.proposals.task import Progress, Stage, Watch


class Clock:
    """Runs from when it is made."""

    def __init__(self, watch: Watch) -> None:
        """Takes who watches, and starts."""
        self._watch = watch
        self._start = time.monotonic()

    @property
    def seconds(self) -> float:
        """Since the start."""
        return time.monotonic() - self._start

    @property
    def left(self) -> float:
        """Seconds until the solver has to stop."""
        return max(0.0, self._watch.seconds - self.seconds)

    @property
    def rest(self) -> Watch:
        """Who watches, with the time that is left."""
        return Watch(self._watch.tell, self._watch.is_stopped, self.left)

    @property
    def is_over(self) -> bool:
        """Whether time is up, or somebody said stop."""
        return self.left <= 0 or self._watch.is_stopped()

    def tell(self, stage: Stage, bound: float | None = None, cost: float | None = None) -> None:
        """Tells whoever watches how far it is."""
        self._watch.tell(Progress(stage, self.seconds, bound, cost))
