"""Nothing disappears unnamed, in any landscape, whatever a scenario does to it.

What is expected is worked out here from the two landscapes and the list of steps alone, with
nothing of the code that finds the fates.
"""

from collections import Counter

from hypothesis import event, given, settings

from landscape.findings import analyse
from landscape.graph import build
from landscape.scenario import ScenarioError, apply, compare
from landscape.scenario.duties import JOINT
from landscape.words import LANGUAGES
from tests.scenario.random_scenarios import OPS, scenarios, wild_scenarios
from tests.scenario.steps import a_scenario


def successors(board, steps):
    """The boards that carry `board` on after these steps, told from the steps alone."""
    found = {board}
    for step in steps:
        found = {heir for each in found for heir in successors_of_one_step(each, step)}
    return found


def successors_of_one_step(board, step):
    if step["op"] in ("merge", "hold-jointly") and board in step["boards"]:
        return {step["into"]["id"]}
    if step["op"] == "absorb" and board in step["takes"]:
        return {step["board"]}
    if step.get("board") != board:
        return {board}
    return {
        "rename": lambda: {step["id"]},
        "retire": set,
        "split": lambda: {part["id"] for part in step["into"]},
    }.get(step["op"], lambda: {board})()


def holdings(landscape):
    """Everything that every board has: (board, kind, thing) and the councils it has it for."""
    members = {area.id: set(area.councils) for area in landscape.areas}
    members |= {council.id: {council.id} for council in landscape.councils}
    found = {}
    for board in landscape.boards:
        for held in board.themes:
            found.setdefault((board.id, "theme", held.theme), set()).update(members[board.area])
        for met in board.duties:
            for area in met.areas or (board.area,):
                found.setdefault((board.id, "duty", met.duty), set()).update(members[area])
        for seat in board.members:
            party, post = seat.organisation or seat.board, seat.post.en if seat.post else ""
            found[board.id, "member", (party, post)] = {None}
            if seat.capacity == "chair":
                found[board.id, "chair", (party, "")] = {None}
        for legal in board.legal_boards:
            where = found.setdefault((board.id, "legal-board", legal.name.en), set())
            where.update(members[legal.area])
        for task in board.tasks:
            found[board.id, "task", task.what.en] = {None}
    return found


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

            everywhere = {
                c
                for (other, *what), where in has.items()
                if what == [held, thing] and (held != "chair" or other in heirs)
                # What the successors leave out is lost, wherever else its member sat before.
                if held != "member"
                or not heirs
                or heirs & {board, other}
                or (other, thing) not in sat
                for c in where
            }
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


@given(scenarios())
def test_every_board_of_before_and_after_has_exactly_one_action(drawn):
    landscape, done, outcome = drawn

    comparison = compare(outcome)

    before, after = landscape.board_by_id, outcome.landscape.board_by_id
    actions = {change.board: change.action for change in comparison.boards}
    assert len(actions) == len(comparison.boards)
    assert actions.keys() == before.keys() | after.keys()
    for board, action in actions.items():
        heirs = successors(board, done)
        if board not in before:
            assert action in ("new", "renamed")
        elif heirs == {board}:
            assert action in ("kept", "changed")
        elif len(heirs) > 1:
            assert action == "split"
        else:
            ends = ("merged", "joint", "absorbed", "renamed")
            assert action in (ends if heirs else ("retired",))
            if action == "joint":
                (heir,) = heirs
                assert outcome.landscape.board_by_id[heir].legal_boards
            assert board not in after


@given(scenarios())
def test_findings_before_and_after_are_each_told_once(drawn):
    landscape, _, outcome = drawn

    comparison = compare(outcome)

    boards = (*landscape.boards, *outcome.landscape.boards)
    met = frozenset(item.duty for board in boards for item in board.duties)
    before = Counter(f.identity for f in analyse(build(landscape, also_look_for=met)))
    after = Counter(f.identity for f in analyse(build(outcome.landscape, also_look_for=met)))
    changed_before = Counter(f.identity for change in comparison.changed for f in change.before)
    changed_after = Counter(change.after.identity for change in comparison.changed)
    resolved = Counter(f.identity for f in (*comparison.resolved, *comparison.lapsed))
    introduced = Counter(f.identity for f in comparison.introduced)
    assert before - resolved - changed_before == after - introduced - changed_after
    assert (before - resolved - changed_before).total() == comparison.unchanged
    assert not (introduced & changed_after)
    assert not (resolved & changed_before)


@given(scenarios())
def test_a_duty_is_homeless_just_where_a_council_lost_it(drawn):
    landscape, _, outcome = drawn

    comparison = compare(outcome)

    def met(holds, duty):
        return {c for (_, *what), where in holds.items() if what == ["duty", duty] for c in where}

    had, has = holdings(landscape), holdings(outcome.landscape)
    councils = {area.id: set(area.councils) for area in landscape.areas}
    for placed in comparison.duties:
        here = councils.get(placed.area, {placed.area})
        lost = here & met(had, placed.duty) - met(has, placed.duty)
        missing = here - met(has, placed.duty)
        assert (placed.placement == "homeless") == bool(lost)
        assert (placed.placement == "unmet-before") == bool(missing and not lost)
        assert (placed.condition is not None) == (placed.placement in JOINT)


@settings(max_examples=300)
@given(wild_scenarios())
def test_a_scenario_is_done_or_refused_with_a_reason_and_nothing_else(drawn):
    landscape, steps = drawn
    scenario = a_scenario(*steps)

    try:
        outcome = apply(scenario, landscape)
    except ScenarioError as error:
        event(f"refused {error.op}")
        assert error.objections
        assert 1 <= error.place <= len(steps)
        for language in LANGUAGES:
            assert "{" not in error.text(language)
    else:
        event("done")
        assert len(outcome.steps) == len(steps)
        for language in LANGUAGES:
            assert all("{" not in step.text(language) for step in outcome.steps)


@given(scenarios())
def test_the_landscape_that_a_scenario_is_given_is_as_it_was(drawn):
    landscape, done, _ = drawn
    written = landscape.model_dump_json()

    again = apply(a_scenario(*done), landscape)

    assert landscape.model_dump_json() == written
    assert again.before is landscape


def test_the_random_scenarios_do_something():
    # Were most of the steps refused, the tests above would show nothing.
    counted = Counter()

    @settings(max_examples=300)
    @given(scenarios())
    def count(drawn):
        _, done, _ = drawn
        counted.update(step["op"] for step in done)

    count()

    assert min(counted[op] for op in OPS) >= 5, counted
