"""Words for what pydantic finds."""

from landscape.load.translate import find_near, keys_at
from landscape.scenario import ScenarioBody


def test_a_key_that_several_kinds_of_step_have_is_named_once():
    keys = keys_at(ScenarioBody, ("steps", 0))

    assert "because" in keys
    assert len(keys) == len(set(keys))


def test_the_nearest_word_is_found_again_without_comparing_anew():
    words = frozenset({"safety", "finance"})

    assert find_near("saftey", words) == find_near("saftey", words) == ["safety"]
    assert find_near("x" * 101, words) == []
