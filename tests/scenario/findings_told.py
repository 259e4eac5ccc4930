"""Findings before and after a scenario as short tuples, and boards of which something is found."""

COMPARED = ("DUP001", "GAP001", "GAP002", "GAP003", "GAP004", "GAP005", "GAP006", "OVL001",
            "OVL002")  # fmt: skip
"""The rules whose findings these tests follow; the boards here have no chairs and few themes."""


def told(findings):
    return [(finding.code, *finding.about) for finding in findings if finding.code in COMPARED]


def told_changes(comparison):
    return [
        (change.after.code, *change.after.about, len(change.before))
        for change in comparison.changed
        if change.after.code in COMPARED
    ]


def of(code, told_findings):
    return [finding for finding in told_findings if finding[0] == code]


ANSWERS = {"lines": {"accountability": "council-conwy"}}
"""Keeps a board out of GAP003 and GAP004."""
MONEY = ("DUP001", "theme:money", "area:north-wales", "function:strategic")
SAME = {"members": ["police", "health", "fire"], "members-in": "minutes", **ANSWERS}
