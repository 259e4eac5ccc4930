"""What was set right in files that somebody brought, as a table."""

from collections.abc import Sequence

from landscape.load.tidy import Fix
from landscape.render.table import Cell, Table
from landscape.words import Language, say


def fix_table(fixes: Sequence[Fix], language: Language) -> Table:
    """Each correction with its file and the line that it had in the file as it came."""
    header = tuple(say(f"own.table.{column}", language) for column in ("file", "fix"))
    rows = tuple(
        (Cell(f"{fix.file}:{fix.line}" if fix.line else fix.file), Cell(_say(fix, language)))
        for fix in fixes
    )
    return Table(say("own.fixes.caption", language, count=len(rows)), header, rows)


def _say(fix: Fix, language: Language) -> str:
    return say(f"own.fix.{fix.kind}", language, was=fix.was, now=fix.now)
