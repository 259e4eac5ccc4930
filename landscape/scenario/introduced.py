"""What a change would introduce, without all else that a comparison tells: to weigh many at once.

start = Start(landscape)
for step in steps:
    count_introduced(start, step.effect(landscape))
"""

from landscape.findings import Finding
from landscape.scenario.lineage import Lineage
from landscape.scenario.matching import compare_findings
from landscape.scenario.start import Start
from landscape.scenario.steps.step import Effect


def count_introduced(start: Start, effect: Effect) -> int:
    """How many findings one step on the landscape of `start` introduces, as `compare` has them."""
    return len(find_introduced(start, effect))


def find_introduced(start: Start, effect: Effect) -> tuple[Finding, ...]:
    """The findings that one step on the landscape of `start` introduces, as `compare` has them."""
    before, after = start.look(effect.landscape)
    lineage = Lineage.unchanged(start.landscape.board_by_id).then(effect.replaced)
    was, now = before.analysis.every, after.analysis.every
    _, introduced, _, _ = compare_findings(was, now, lineage)
    return introduced
