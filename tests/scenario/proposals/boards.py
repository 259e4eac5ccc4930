"""A few boards, a duty of theirs, and a question about them."""

from landscape.scenario.proposals import Question
from tests.scenario.steps import today

HOURS = {"travel-hours": 1}


def ask(landscape, *boards, **question):
    """A question about these boards, or about all."""
    return Question(boards=tuple(sorted(boards or landscape.board_by_id)), **question)


def three(**more):
    """Three boards of which two share their members, and every figure can be had by hand."""
    boards = {
        "audit": {"members": ["police", "fire"], "themes": ["money"], "meetings": 4},
        "finance": {"members": ["police", "fire"], "themes": ["money"], "meetings": 2},
        "harbour": {"members": ["health"], "themes": ["ships"], "meetings": 4},
    }
    return today(boards=boards, assumptions=HOURS, **more)


def a_duty(mode, function="strategic", grade="A"):
    """A duty of each council, and what the law says of meeting it jointly."""
    return {
        "do-it": {
            "joint": {"mode": mode},
            "function": function,
            "grade": grade,
            "instrument": "Act 1",
            "area-unit": "la",
        }
    }
