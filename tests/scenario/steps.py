"""Scenarios in shorthand: a step names only what it is about, and the rest is assumed.

And what comes of them: boards, sentences, reasons against a step.
"""

import pytest

from landscape.bundled import find_scenarios
from landscape.scenario import Scenario, ScenarioError, apply, compare, read_scenario
from landscape.scenario.scenario import ScenarioBody
from tests.builders import a_landscape, a_member, expand

ASSUMED = {"evidence": "assumed", "because": {"en": "made up for a test"}}
TODAY = "2024-01-01"
FIXED = {"panel": {"joint": {"mode": "fixed-by-regs"}, "grade": "A"}}
"""A duty of which regulations fix the body that meets it."""


def today(**case):
    """The landscape of a case in shorthand, on its own day."""
    whole = a_landscape(**case)
    return whole.as_of(whole.about.as_of.first_day)


def a_scenario(*steps, scenario_id="less-is-more", **days):
    """A scenario of these steps, with `live="2025"` and other days if they are given."""
    body = {
        "title": {"en": "Less is more"},
        "summary": {"en": "A scenario made up for a test."},
        "day": TODAY,
        **ASSUMED,
        **days,
        "steps": list(steps),
    }
    return Scenario(id=scenario_id, body=ScenarioBody.model_validate(body))


def what_comes_of(landscape, *steps):
    """The outcome of these steps on a landscape."""
    return apply(a_scenario(*steps), landscape)


def compared(boards, *steps, **case):
    """What differs after these steps on the landscape of a case."""
    return compare(what_comes_of(today(boards=boards, **case), *steps))


def replay(wales, name):
    """What differs after a scenario that comes with the program."""
    return compare(apply(read_scenario(find_scenarios() / f"{name}.yaml", wales), wales))


def merge(*boards, into="merged", **fields):
    """`boards` become `into`; `meetings_a_year=4` stands for `meetings-a-year: 4`.

    Of `members`, those that are chosen, each is the id of an organisation, `board:` and that of a
    board, or a mapping.
    """
    given = {key.replace("_", "-"): value for key, value in fields.items()}
    if "members" in given:
        given["members"] = [_a_seat(seat) for seat in given["members"]]
    name = {"en": into.replace("-", " ").capitalize()}
    return {"op": "merge", "boards": boards, "into": {"id": into, "name": name, **given}, **ASSUMED}


def _a_seat(seat):
    if not isinstance(seat, str):
        return seat
    kind, _, board = seat.rpartition(":")
    return {kind or "organisation": board}


def hold_jointly(*boards, into="joint", **fields):
    """`boards` meet as `into`, for which the same may be given as for a merger."""
    return {**merge(*boards, into=into, **fields), "op": "hold-jointly"}


def meet_back_to_back(*boards):
    return {"op": "meet-back-to-back", "boards": boards, **ASSUMED}


def retire(board):
    return {"op": "retire", "board": board, **ASSUMED}


def rename(board, to, **fields):
    """`board` carries on as `to`; themes and duties that it newly takes on may be ids."""
    name = fields.pop("name", to.replace("-", " ").capitalize())
    taken = expand({"boards": {to: fields}})["boards"][to]
    more = {key: taken[key] for key in ("themes", "duties") if key in taken}
    more |= {key: fields[key] for key in ("function", "tier", "basis") if key in fields}
    return {"op": "rename", "board": board, "id": to, "name": {"en": name}, **more, **ASSUMED}


def create(board, **fields):
    body = expand({"boards": {board: fields}})["boards"][board]
    return {"op": "create", "id": board, "board": body, **ASSUMED}


def move(board, kind, *, was=None, to):
    start = {"from": was} if was else {}
    return {"op": "move", "board": board, "kind": kind, **start, "to": to, **ASSUMED}


def transfer(what, thing, *, giver, taker):
    """`transfer("theme", "money", ...)` or `transfer("duty", "plan", ...)`."""
    return {"op": "transfer", "from": giver, "to": taker, what: thing, **ASSUMED}


def add_member(board, party, **fields):
    member = a_member(party, **fields).model_dump(by_alias=True, exclude_none=True)
    return {"op": "add-member", "board": board, "member": member, **ASSUMED}


def remove_member(board, **who):
    given = {key.replace("_", "-"): value for key, value in who.items()}
    return {"op": "remove-member", "board": board, **given, **ASSUMED}


def change_member(board, **fields):
    """`new_post="Chief"` stands for `new-post: {en: Chief}`."""
    given = {key.replace("_", "-"): value for key, value in fields.items()}
    if "new-post" in given:
        given["new-post"] = {"en": given["new-post"]}
    return {"op": "change-member", "board": board, **given, **ASSUMED}


def split(board, *parts):
    return {"op": "split", "board": board, "into": list(parts), **ASSUMED}


def part(board, **fields):
    """A part of a board that is split; its members are ids, of boards as `board:audit`."""
    given = {key.replace("_", "-"): value for key, value in fields.items()}
    if "members" in given:
        given["members"] = [_named(member) for member in given["members"]]
    return {"id": board, "name": {"en": board.replace("-", " ").capitalize()}, **given}


def _named(member):
    if not isinstance(member, str):
        return member
    name = member.removeprefix("board:")
    return {"organisation" if name == member else "board": name}


def absorb(board, *taken):
    return {"op": "absorb", "board": board, "takes": list(taken), **ASSUMED}


def convert(board, *, under, **fields):
    return {"op": "convert", "board": board, "sub-group-of": under, **fields, **ASSUMED}


def change_area(board, area, **fields):
    return {"op": "change-area", "board": board, "area": area, **fields, **ASSUMED}


def change_frequency(board, times):
    return {"op": "change-frequency", "board": board, "meetings-a-year": times, **ASSUMED}


def end_line(board, kind, *, to):
    return {"op": "end-line", "board": board, "kind": kind, "to": to, **ASSUMED}


def after(landscape, *steps):
    """The boards that are there after these steps, by id."""
    return what_comes_of(landscape, *steps).landscape.board_by_id


def said(landscape, step):
    """The sentence about the step."""
    (sentence,) = what_comes_of(landscape, step).steps
    return sentence.text("en")


def refusal(landscape, *steps):
    """Why the last of the steps cannot be done."""
    with pytest.raises(ScenarioError) as error:
        what_comes_of(landscape, *steps)
    assert error.value.place == len(steps)
    start = f"Scenario less-is-more: step {len(steps)} ({steps[-1]['op']}) cannot be done. "
    assert str(error.value).startswith(start)
    return str(error.value).removeprefix(start)


def parties(board):
    return [member.party for member in board.members]


def lines(board):
    return [(line.kind, line.to) for line in board.lines]


def lost(landscape, step):
    """What nobody has any more after the step, and for which councils."""
    comparison = compare(what_comes_of(landscape, step))
    return [(fate.held, fate.thing, fate.post, fate.areas) for fate in comparison.lost]


def is_untouched(landscape, step):
    written = landscape.model_dump_json()
    what_comes_of(landscape, step)
    return landscape.model_dump_json() == written


def fates(boards, *steps, **case):
    """What became of all that the boards of a case held and hold no longer."""
    found = compared(boards, *steps, **case).fates
    return [(f.board, f.held, f.thing, f.status, f.to, f.areas) for f in found]
