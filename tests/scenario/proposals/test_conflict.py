"""The fewest rules that cannot be kept together."""

from itertools import combinations
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from landscape.scenario.proposals.conflict import find_conflict


def feasible_unless(*conflicts):
    return lambda rules: not any(set(conflict.split()) <= rules for conflict in conflicts)


def test_rules_that_can_all_be_kept_have_no_conflict():
    assert find_conflict(("cap", "stay"), lambda _: True) is None


def test_nothing_is_possible_even_without_rules():
    assert find_conflict(("cap", "stay"), lambda _: False) == ()


def test_the_fewest_are_named_though_a_larger_conflict_cannot_be_made_smaller():
    is_feasible = feasible_unless("a b c", "d e")
    assert find_conflict(("a", "b", "c", "d", "e"), is_feasible) == ("d", "e")


def test_of_equal_conflicts_the_first_in_the_order_of_the_rules_is_named():
    is_feasible = feasible_unless("c d", "b e")
    assert find_conflict(("a", "b", "c", "d", "e"), is_feasible) == ("b", "e")
    assert find_conflict(("c", "d", "a", "b", "e"), is_feasible) == ("c", "d")


@given(st.integers(0, 10**9))
def test_it_is_what_trying_all_sets_of_rules_finds(seed):
    # given rules of which some sets cannot be kept together
    random = Random(seed)
    rules = tuple("abcdefgh"[: random.randint(1, 8)])
    some = [" ".join(random.sample(rules, random.randint(1, len(rules)))) for _ in range(4)]
    is_feasible = feasible_unless(*some[: random.randint(0, 4)])
    # when all sets are tried, the small ones first
    every = (c for size in range(len(rules) + 1) for c in combinations(rules, size))
    first = next((c for c in every if not is_feasible(frozenset(c))), None)
    # then it is the first that leaves nothing
    assert find_conflict(rules, is_feasible) == first


def test_fifteen_rules_are_asked_about_far_less_often_than_there_are_sets_of_them():
    rules = tuple("abcdefghijklmno")
    asked = []
    is_feasible = feasible_unless("a h o", "b c d e", "f g i j k l")

    def ask(kept):
        asked.append(kept)
        return is_feasible(kept)

    assert find_conflict(rules, ask) == ("a", "h", "o")
    assert len(asked) < 160
