"""Scenarios at random, on landscapes at random."""

from landscape.scenario import ScenarioError, apply
from tests.findings.random_landscapes import (
    BOARDS,
    CAPACITIES,
    DUTIES,
    KINDS,
    ORGANISATIONS,
    PLACES,
    REASONS,
    THEMES,
    a_body,
    a_case,
    on_its_day,
    seeds,
    some,
)
from tests.findings.random_regions import a_case_of_regions
from tests.scenario.steps import (
    a_scenario,
    absorb,
    add_member,
    change_area,
    change_frequency,
    change_member,
    convert,
    create,
    end_line,
    hold_jointly,
    meet_back_to_back,
    merge,
    move,
    part,
    remove_member,
    rename,
    retire,
    split,
    transfer,
)

OPS = (
    "absorb",
    "add-member",
    "change-area",
    "change-frequency",
    "change-member",
    "convert",
    "create",
    "end-line",
    "hold-jointly",
    "meet-back-to-back",
    "merge",
    "move",
    "remove-member",
    "rename",
    "retire",
    "split",
    "transfer",
)
NEW = ("omega", "psi", "chi")
NAMES = (*BOARDS, *NEW)
WIDE = {"function": "strategic", "tier": "regional", "area": "north-wales"}


def scenarios():
    """Landscapes, steps that can be done one after the other, and what comes of them."""
    drawn = seeds.map(lambda random: _a_scenario(random, a_case(random, least=2, most=5), most=8))
    return drawn.filter(lambda drawn: bool(drawn[1]))


def scenarios_of_regions():
    """The same on landscapes of two regions, of one step or two."""
    drawn = seeds.map(lambda random: _a_scenario(random, a_case_of_regions(random), most=2))
    return drawn.filter(lambda drawn: bool(drawn[1]))


def after_a_step(random, landscape):
    """What the first of some steps at random that can be done makes of a landscape of any names."""
    while True:
        like = random.choice(landscape.boards)
        two = (like.id, random.choice(landscape.boards).id)
        merger = merge(*two, into="omega", function=like.function, tier=like.tier, area=like.area)
        other = _a_step(random, landscape, [op for op in OPS if op not in ("create", "rename")])
        try:
            return apply(a_scenario(random.choice([merger, other])), landscape).landscape
        except ScenarioError:
            continue


def _a_scenario(random, case, most):
    landscape = on_its_day(case)
    done, outcome = [], None
    for _ in range(random.randint(1, most)):
        step = _a_step(random, outcome.landscape if outcome else landscape)
        try:
            outcome = apply(a_scenario(*done, step), landscape)
        except ScenarioError:
            continue
        done.append(step)
    return landscape, done, outcome


def _a_step(random, landscape, ops=OPS):
    """A step that names what the landscape has, so that most often it can be done."""
    here = sorted(landscape.board_by_id)
    op = random.choice(ops) if len(here) > 1 else "create"
    if op == "create":
        new = random.choice(NAMES)
        return create(new, **a_body(random, new, here))
    if op in ("merge", "hold-jointly", "meet-back-to-back"):
        return _a_joining(random, landscape, op)
    board, party = random.choice(here), random.choice([*here, *ORGANISATIONS])
    if op == "retire":
        return retire(board)
    if op in ("absorb", "convert", "rename", "split", "change-area", "change-frequency"):
        return _a_new_shape(random, landscape, op, board)
    if op == "add-member":
        kind = "board:" if party in here else ""
        how = {"capacity": random.choice(CAPACITIES), "reason": random.choice(REASONS)}
        return add_member(board, kind + party, **how)
    return _a_change(random, landscape, op, board, party)


def _a_joining(random, landscape, op):
    """A step that brings two or three boards together; half of them choose seats and themes."""
    here = sorted(landscape.board_by_id)
    which = random.sample(here, random.randint(2, min(3, len(here))))
    if op == "meet-back-to-back":
        return meet_back_to_back(*which)
    boards = [landscape.board_by_id[board] for board in which]
    seats = sorted(seat.seat for b in boards for seat in b.members if seat.party not in which)
    held = sorted({theme.theme for b in boards for theme in b.themes})
    chosen = {
        key: random.sample(all_of_it, random.randint(1, len(all_of_it)))
        for key, all_of_it in (("members", seats), ("themes", held))
        if all_of_it and random.random() < 0.5
    }
    if "members" in chosen:
        chosen["members"] = [
            {
                "board" if party in here else "organisation": party,
                **({"post": post} if post else {}),
            }
            for party, post in chosen["members"]
        ]
    step = merge if op == "merge" else hold_jointly
    return step(*which, into=random.choice([which[0], "omega", "psi"]), **WIDE, **chosen)


def _a_new_shape(random, landscape, op, board):
    """A step that makes of one board several, or of several one, or changes where it stands."""
    others = [other for other in sorted(landscape.board_by_id) if other != board]
    if op == "absorb":
        return absorb(board, *random.sample(others, random.choice([1, 1, min(2, len(others))])))
    if op == "rename":
        return rename(board, random.choice(NEW), themes=some(random, THEMES, most=1))
    if op == "convert":
        return convert(board, under=random.choice(others))
    if op == "change-area":
        return change_area(board, random.choice(PLACES))
    if op == "change-frequency":
        return change_frequency(board, random.choice([2, 4, 12]))
    ids = random.sample(NEW, random.randint(2, 3))
    return split(board, *(_a_part(random, i, landscape.board_by_id[board]) for i in ids))


def _a_part(random, part_id, board):
    """A part that takes some of what the board has, and now and then serves another area."""
    fields = {
        "themes": some(random, [held.theme for held in board.themes], most=2),
        "duties": some(random, sorted({met.duty for met in board.duties}), most=2),
        "tasks": some(random, sorted({task.what.en for task in board.tasks}), most=2),
    }
    parties = sorted({("board:" if m.board else "") + m.party for m in board.members})
    if random.random() < 0.5:
        fields["members"] = some(random, parties, most=4)
    if random.random() < 0.3:
        fields["area"] = random.choice(PLACES)
    if random.random() < 0.7:
        kept = some(random, board.lines, most=3)
        fields["lines"] = [{"kind": line.kind, "to": line.to} for line in kept]
    return part(part_id, **fields)


def _a_change(random, landscape, op, board, party):
    """A step on a line, a theme, a duty or a seat that is there; a new line if there is none."""
    boards = landscape.boards
    lines = [(b.id, line) for b in boards for line in b.lines]
    held = [(b.id, "theme", theme.theme) for b in boards for theme in b.themes]
    held += [(b.id, "duty", met.duty) for b in boards for met in b.duties]
    held += [(b.id, "task", task.what.en) for b in boards for task in b.tasks]
    seats = [(b.id, seat) for b in boards for seat in b.members]
    if op == "transfer" and held:
        giver, *what = random.choice(held)
        return transfer(*what, giver=giver, taker=board)
    if op in ("remove-member", "change-member") and seats:
        board, seat = random.choice(seats)
        key = "organisation" if seat.organisation else "member_board"
        named = {key: seat.party, **({"post": seat.post.en} if seat.post else {})}
        if op == "remove-member":
            return remove_member(board, **named)
        change = random.choice([{"new_post": "Clerk"}, {"capacity": random.choice(CAPACITIES)}])
        return change_member(board, **named, **change)
    if op == "end-line" and lines:
        board, line = random.choice(lines)
        return end_line(board, line.kind, to=line.to)
    if lines and random.random() < 0.7:
        board, line = random.choice(lines)
        return move(board, line.kind, was=line.to, to=party)
    return move(board, random.choice(KINDS), to=party)


def wild_scenarios():
    """Landscapes, and steps that know nothing of them."""
    return seeds.map(
        lambda random: (
            on_its_day(a_case(random, least=0, most=4)),
            [_a_wild_step(random) for _ in range(random.randint(1, 3))],
        )
    )


def _a_wild_step(random):
    board, other = random.choice(NAMES), random.choice(NAMES)
    party = random.choice([*NAMES, *ORGANISATIONS, "nobody"])
    things = [("theme", t) for t in (*THEMES, "none")] + [("duty", d) for d in (*DUTIES, "none")]
    merged = [random.choice(NAMES) for _ in range(random.randint(2, 3))]
    fields = {key: value for key, value in WIDE.items() if random.random() < 0.7}
    chair = {"chair": party} if random.random() < 0.3 else {}
    post = {"post": "Chief"} if random.random() < 0.3 else {}
    seat = f"board:{party}" if party in NAMES else party
    leaver = {"member_board" if party in NAMES else "organisation": party, **post}
    return random.choice(
        [
            merge(*merged, into=other, **fields, **chair),
            merge(*merged, into=other, members=[seat], themes=[random.choice(THEMES)], **WIDE),
            hold_jointly(*merged, into=other, **fields, **chair),
            meet_back_to_back(*merged),
            retire(board),
            rename(board, other, duties=some(random, list(DUTIES), most=1)),
            create(board, **a_body(random, board, [other])),
            move(board, random.choice(KINDS), was=random.choice([None, party]), to=other),
            transfer(*random.choice(things), giver=board, taker=other),
            add_member(board, seat, capacity=random.choice(CAPACITIES), reason="agreed", **post),
            remove_member(board, **leaver),
            change_member(board, capacity=random.choice(CAPACITIES), **leaver),
            absorb(board, *merged),
            convert(board, under=other),
            change_area(board, random.choice([*PLACES, "nowhere"])),
            change_frequency(board, random.choice([4, 6])),
            end_line(board, random.choice(KINDS), to=other),
            split(board, _a_wild_part(random), _a_wild_part(random)),
        ]
    )


def _a_wild_part(random):
    fields = {"themes": some(random, [*THEMES], most=1), "duties": some(random, [*DUTIES], most=1)}
    if random.random() < 0.3:
        fields["area"] = random.choice([*PLACES, "nowhere"])
    return part(random.choice(NAMES), **fields)
