"""Two boards that become one on a day to come, and what is there and said on each day."""

from datetime import date

from landscape.scenario import find_timeline, landscape_on
from tests.builders import a_landscape
from tests.scenario.steps import merge

BOARDS = {
    "audit": {
        "members": ["police", "health"],
        "themes": ["money"],
        "duties": ["plan"],
        "lines": {"accountability": "council-conwy"},
    },
    "finance": {"members": ["police"], "themes": ["money"]},
    "forum": {"members": ["board:audit"], "lines": {"reporting": "audit"}},
}
TOGETHER = merge("audit", "finance", into="money-board")


def whole(**changes):
    return a_landscape(boards={**BOARDS, **changes}, duties={"plan": {"area-unit": "region"}})


def on(scenario, day, landscape=None):
    return landscape_on(scenario, landscape or whole(), date.fromisoformat(day))


def ids(landscape):
    return sorted(landscape.board_by_id)


def days(phases):
    return [(phase.since.isoformat(), phase.until and phase.until.isoformat()) for phase in phases]


def homes(scenario, landscape=None):
    found = find_timeline(scenario, landscape or whole()).homes
    return [
        (s.duty, s.homes, s.since.isoformat(), s.until and s.until.isoformat(), s.boards)
        for s in found
    ]


def said(phase):
    return [sentence.text("en") for sentence in phase.said]
