"""Nothing disappears unnamed, in any landscape, whatever a scenario does to it."""

from collections import Counter

from hypothesis import given, settings

from landscape.scenario import compare
from tests.scenario.expected import holdings, successors
from tests.scenario.random_scenarios import scenarios


def ties(landscape, steps=()):
    """Every line and every meeting beside another: (board, kind, where it leads after `steps`)."""
    found = set()
    for board in landscape.boards:
        ends = {("line", f"{line.kind} ", line.to) for line in board.lines}
        ends |= {("back-to-back", "", tie.board) for tie in board.back_to_back}
        found |= {
            (board.id, held, kind, heir)
            for held, kind, to in ends
            for heir in successors(to, steps) or {to}
        }
    return found


def is_held(fate):
    """Whether a fate is told of something that is held, and not of a tie that leads elsewhere."""
    return fate.held not in ("line", "back-to-back")


def named(fate):
    """What a fate is about, as `holdings` tells it."""
    is_seat = fate.held in ("member", "chair")
    return (fate.board, fate.held, (fate.thing, fate.post) if is_seat else fate.thing)


def names_after(held, thing, steps):
    """What a thing is called after these steps: a board that sits is called by its successors."""
    if held not in ("member", "chair"):
        return [thing]
    party, post = thing
    return [(heir, post) for heir in successors(party, steps) or {party}]


def find_councils(has, key, heirs, sat):
    """The councils for which somebody has this thing of a board whose heirs are known.

    `sat` says on which boards each member sat before.
    """
    board, held, thing = key
    return {
        council
        for (other, *what), where in has.items()
        if what == [held, thing] and (held != "chair" or other in heirs)
        # What the successors leave out is lost, wherever else its member sat before.
        if held != "member" or not heirs or heirs & {board, other} or (other, thing) not in sat
        for council in where
    }


@settings(max_examples=300)
@given(scenarios())
def test_everything_that_a_board_had_is_with_it_still_or_has_a_fate_that_is_true(drawn):
    landscape, done, outcome = drawn

    comparison = compare(outcome)

    had, has = holdings(landscape), holdings(outcome.landscape)
    fates = Counter(map(named, filter(is_held, comparison.fates)))
    sat = {(b, name) for b, h, t in had if h == "member" for name in names_after(h, t, done)}
    expected = set()
    for (board, held, original), councils in had.items():
        heirs = successors(board, done)
        for thing in names_after(held, original, done):
            key = (board, held, thing)
            if held == "chair" and not heirs:
                continue
            if board in heirs and councils <= has.get(key, set()):
                continue
            expected.add(key)
            told = [fate for fate in comparison.fates if named(fate) == key]
            assert told, f"{key} disappeared unnamed"

            everywhere = find_councils(has, key, heirs, sat)
            is_one_with_its_member = held == "member" and thing[0] in heirs
            lost = set() if is_one_with_its_member else councils - everywhere
            homeless = [fate for fate in told if fate.status == "no-home"]
            assert bool(homeless) == bool(lost)
            if homeless:
                assert set(homeless[0].areas) == lost - {None}
            for fate in told:
                if not is_one_with_its_member:
                    assert all(councils & has[b, held, thing] for b in fate.to)
                if fate.status == "carried":
                    assert fate.to
                    assert set(fate.to) <= heirs

    assert set(fates) == expected, "a fate is told of something that is where it was"


@settings(max_examples=300)
@given(scenarios())
def test_every_line_and_meeting_beside_another_is_there_still_or_has_a_fate_that_is_true(drawn):
    landscape, done, outcome = drawn

    comparison = compare(outcome)

    had, has = ties(landscape, done), ties(outcome.landscape)
    told = {
        (f.board, f.held, f.thing): (f.status, f.to) for f in comparison.fates if not is_held(f)
    }
    expected = {}
    for board, held, kind, to in had - has:
        heirs = successors(board, done)
        known = {tie[1:] for tie in had if successors(tie[0], done) & heirs}
        new = {end for b, *what, end in has if b in heirs and what == [held, kind]}
        new = {end for end in new if (held, kind, end) not in known}
        carrying = {heir for heir in heirs if (heir, held, kind, to) in has}
        if carrying or to in heirs:
            expected[board, held, kind + to] = ("carried", tuple(sorted(carrying or {to})))
        elif new:
            expected[board, held, kind + to] = ("moved", tuple(sorted(new)))
        else:
            expected[board, held, kind + to] = ("ended", ())
    assert told == expected


SAYS_WHICH_LINE_ENDS = {"convert", "end-line", "move", "retire"}


@settings(max_examples=300)
@given(scenarios().filter(lambda drawn: not {s["op"] for s in drawn[1]} & SAYS_WHICH_LINE_ENDS))
def test_a_line_ends_only_by_a_step_that_says_so_or_where_its_two_ends_became_one(drawn):
    landscape, done, outcome = drawn

    has = {(b.id, line.kind, line.to) for b in outcome.landscape.boards for line in b.lines}
    for board in landscape.boards:
        starts = successors(board.id, done)
        for line in board.lines:
            ends = successors(line.to, done)
            kept = {(start, line.kind, end) for start in starts for end in ends} & has
            assert kept or starts & ends
