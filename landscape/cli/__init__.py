"""The command line: load a landscape, question it, compare scenarios, show it.

Exit status: 0 all is well; 1 there are findings at or above `--fail-on`; 2 the data, the scenario
or the command cannot be used. Everything heavy is imported inside the commands, so that `--help`
answers at once.
"""

import sys
from collections.abc import Callable

# The commands of these modules are added to the others.
from landscape.cli import days, flow, planning, proposing, tables  # noqa: F401
from landscape.cli.commands import app


def main() -> None:
    """Runs the command line; text is UTF-8 whatever the console thinks."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure: Callable[..., None] | None = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")
    app()
