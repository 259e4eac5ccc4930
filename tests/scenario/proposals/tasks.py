"""Tasks by hand and at random, and every grouping of a few boards, counted one by one."""

from random import Random

from hypothesis import strategies as st

from landscape.scenario.proposals.task import Candidate, Limit, Task


def group(*boards):
    """The number of a group of these boards."""
    return sum(1 << board for board in boards)


def a_task(count, costs, at_most, **rest):
    """A task whose candidates are written as text: `{"0 1": 5}`."""
    found = {group(*map(int, boards.split())): cost for boards, cost in costs.items()}
    return Task(count, tuple(Candidate(*each) for each in found.items()), at_most, **rest)


def find_groupings(count, allowed):
    """Every way to put the boards into allowed groups, each board into one."""

    def put(left):
        if not left:
            yield ()
        for one in allowed:
            if one & left == one and one & left & -left:
                for others in put(left & ~one):
                    yield (one, *others)

    return put((1 << count) - 1)


def find_best(task):
    """The best grouping by looking at each: least cost, fewest merged, first in the list."""
    known = {candidate.boards: place for place, candidate in enumerate(task.candidates)}

    def is_within(grouping):
        amounts = ((sum(limit.amounts[known[g]] for g in grouping), limit) for limit in task.limits)
        fits = task.at_least <= len(grouping) <= task.at_most
        return fits and all(amount <= limit.at_most for amount, limit in amounts)

    def weigh(grouping):
        cents = sum(round(task.candidates[known[one]].cost * 100) for one in grouping)
        merged = sum(one.bit_count() for one in grouping if one.bit_count() > 1)
        listed = sorted([b for b in range(task.count) if one >> b & 1] for one in grouping)
        return cents, merged, listed

    groupings = filter(is_within, find_groupings(task.count, known))
    return min(groupings, key=weigh, default=None)


def tasks(most=8):
    """Tasks with costs alike and unlike, whole and not, with groups missing and with limits."""
    return st.integers(0, 10**9).map(lambda seed: _draw(Random(seed), most))


def _draw(random, most):
    count = random.randint(1, most)
    top, parts, kept = random.choice([3, 20, 500]), random.choice([1, 1, 4]), random.random()
    candidates = [
        Candidate(one, random.randint(0, top) / parts)
        for one in range(1, 1 << count)
        if random.random() < max(0.3, kept)
    ]
    random.shuffle(candidates)
    at_most = random.randint(1, count)
    amounts = tuple(random.randint(0, 9) for _ in candidates)
    limits = (Limit(amounts, random.randint(0, count * 5)),) if random.random() < 0.4 else ()
    at_least = random.randint(1, at_most) if random.random() < 0.4 else 1
    return Task(count, tuple(candidates), at_most, at_least, limits)


def committees(count, seed, *, largest=4, kept=1.0):
    """Boards with members in common: a group costs its distinct seats; some pairs may not meet."""
    random = Random(seed)
    members = [
        sum(1 << one for one in random.sample(range(count * 3 // 2), random.randint(3, 9)))
        for _ in range(count)
    ]
    apart = {(i, j) for j in range(count) for i in range(j) if random.random() > kept}
    found = []

    def grow(boards, seats):
        found.append(Candidate(group(*boards), seats.bit_count()))
        for new in range(boards[-1] + 1, count) if len(boards) < largest else ():
            if not any((old, new) in apart for old in boards):
                grow((*boards, new), seats | members[new])

    for board in range(count):
        grow((board,), members[board])
    return tuple(found)
