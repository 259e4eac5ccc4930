"""One duty, `plan`, which a board of each of three councils meets, and what the law says of it."""

from landscape.scenario.law import fold, say_point
from tests.scenario.steps import compared as steps_compared
from tests.scenario.steps import create, merge, retire

LOCAL = {
    f"{council}-board": {"area": council, "tier": "local", "duties": ["plan"]}
    for council in ("conwy", "denbighshire", "flintshire")
}
BOTH = merge(
    "conwy-board", "denbighshire-board", into="west-board", area="north-wales", tier="regional"
)

KNOWN = {"grade": "A", "instrument": "The Plans Act 2015", "provisions": ["s4", "s5"]}
"""The duty as it is known unless a test says otherwise."""

GROUPED = {"joint": {"mode": "excluded", "needs": ["separate-outputs"]}}
"""The duty where the law leaves no way but legal groups of their own at one table."""

ASKS = {"members": {"must": ["police-force", "health-board"]}}
"""The duty where two must sit."""


def one_in_place_of_two(**fields):
    """Steps to one board for two: the law refuses to merge those that it gives no joint way."""
    met = {"duty": "plan", "areas": ["conwy", "denbighshire"]}
    west = create("west-board", duties=[met], tier="regional", **fields)
    return retire("conwy-board"), retire("denbighshire-board"), west


def compared(boards, *steps, plan=None, **case):
    """What differs after these steps, where `plan` says what is special about the duty."""
    return steps_compared(boards, *steps, **with_the_duty(plan, case))


def with_the_duty(plan, case):
    """A case with the duty among others of its own."""
    return {**case, "duties": {"plan": {**KNOWN, **(plan or {})}, **case.get("duties", {})}}


def points(comparison, *kinds):
    """What is found, without what a test is not about."""
    return [
        (point.kind, point.areas[0], *point.things)
        for point in comparison.legal
        if not kinds or point.kind in kinds
    ]


def said(comparison, language="en"):
    """Every point in sentences, those that are alike as one."""
    before, after = comparison.outcome.before, comparison.outcome.landscape
    return [
        " ".join(sentence.text(language) for sentence in say_point(before, after, point))
        for point in fold(comparison.legal)
    ]
