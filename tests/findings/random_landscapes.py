"""Small landscapes at random, as the shorthand of `tests.builders`.

Hypothesis draws one seed a landscape and not every seat: that is fifty times as fast, and a
landscape that fails a test is small enough to be read as it is.
"""

from hypothesis import strategies as st

from tests.builders import a_landscape

BOARDS = ("alpha", "beta", "gamma", "delta", "epsilon")
ORGANISATIONS = ("charity", "council-conwy", "health", "pcc", "police")
THEMES = ("money", "roads")
FOOTPRINTS = {
    "west": ["conwy", "denbighshire"],
    "east": ["denbighshire", "flintshire"],
    "force": {"kind": "police", "councils": ["conwy", "denbighshire", "flintshire"]},
}
PLACES = ("north-wales", "north-wales", "force", "west", "east", "conwy", "flintshire")
DUTIES = {
    "plan": {"members": {"must": ["police-force", "local-authority"]}, "grade": "A"},
    "review": {"area-unit": "police", "joint": {"mode": "already-regional"}, "grade": "B"},
    "panel": {"area-unit": "police", "joint": {"mode": "fixed-by-regs"}, "grade": "A"},
    "advice": {"body": {"required": False, "form": "any"}},
    "strategy": {"joint": {"mode": "excluded"}, "grade": "A"},
}
KINDS = ("accountability", "reporting", "delivery", "escalation", "scrutiny", "advice")
CAPACITIES = ("chair", "deputy-chair", "member", "member", "invitee", "adviser", "secretariat")
REASONS = ("statutory", "ex-officio", "agreed", "unknown")
EVIDENCE = ({}, {"sources": ["minutes"]}, {"sources": ["terms"]})

seeds = st.randoms(use_true_random=True)


def cases(least=0, most=5):
    """Landscapes in shorthand, of so many boards."""
    return seeds.map(lambda random: a_case(random, least, most))


def a_case(random, least, most):
    """A landscape in shorthand."""
    boards = random.sample(BOARDS, random.randint(least, most))
    return {
        "areas": FOOTPRINTS,
        "organisations": list(ORGANISATIONS),
        "themes": list(THEMES),
        "duties": DUTIES,
        "sources": ["minutes", "terms"],
        "boards": {board: a_body(random, board, boards) for board in boards},
    }


WORK = ("keep the register", "count the seats", "write to partners")


def a_body(random, board, boards):
    """All that the file of `board` says, in a landscape of `boards`."""
    others = [other for other in boards if other != board]
    ends = {(random.choice([*others, *ORGANISATIONS]), random.choice(KINDS)) for _ in range(3)}
    return {
        **random.choice(EVIDENCE),
        "area": random.choice(PLACES),
        "function": random.choice(["strategic", "strategic", "operational", "case"]),
        "member-list": random.choice(["complete", "partial"]),
        "themes": [
            {"theme": theme, **random.choice(EVIDENCE)} for theme in some(random, THEMES, most=2)
        ],
        "duties": list(_duties(random)),
        "members": list(_seats(random, others)),
        "lines": [
            {"to": to, "kind": kind, **random.choice(EVIDENCE)}
            for to, kind in some(random, sorted(ends), most=3)
        ],
        **_ties(random, board, others),
    }


def _ties(random, board, others):
    """What it meets beside, lacks a line to and has to do; a line is never there and missing."""
    return {
        "back-to-back": [{"board": other} for other in some(random, others, most=1)],
        "tasks": [
            {"what": what, **({"held-by": random.choice([board, *others])} if held else {})}
            for what in some(random, WORK, most=2)
            for held in [random.random() < 0.5]
        ],
    }


def some(random, values, most):
    """A few of `values`, in any order."""
    return random.sample(values, random.randint(0, min(most, len(values))))


def _duties(random):
    for duty in some(random, list(DUTIES), most=2):
        # Half of them are met in the whole area, the others in a named part.
        areas = sorted(set(some(random, PLACES, most=2))) if random.random() < 0.5 else []
        yield {"duty": duty, **random.choice(EVIDENCE), **({"areas": areas} if areas else {})}


def _seats(random, others):
    for party in some(random, [*ORGANISATIONS, *others], most=5):
        key = "board" if party in others else "organisation"
        for post in random.sample([None, "Chief", "Clerk"], random.choice([1, 1, 2])):
            yield {
                key: party,
                "capacity": random.choice(CAPACITIES),
                "reason": random.choice(REASONS),
                **random.choice(EVIDENCE),
                **({"post": post} if post else {}),
            }


def on_its_day(case):
    """The landscape of a case, on its own day."""
    whole = a_landscape(**case)
    return whole.as_of(whole.about.as_of.first_day)
