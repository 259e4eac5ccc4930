"""What one person brings, opens or builds never reaches another, nor what is kept for everybody."""

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any, cast

from streamlit.testing.v1 import AppTest

from landscape.viewer import drawing
from landscape.viewer.address import View
from landscape.viewer.search import Asked, Search
from tests.builders import a_landscape

Open = Callable[..., AppTest]


def an_ask(landscape: Any) -> Asked:
    choice = cast("Any", SimpleNamespace(boards=(), ground=()))
    return Asked("north-wales", choice, None, landscape, ())


def test_a_search_answers_for_the_landscape_that_it_looked_at_alone():
    """Somebody's own landscape can have the day and the boards of the one that all see."""
    one, same = (a_landscape(boards={"finance": {}}) for _ in range(2))
    search = Search(an_ask(one))
    search.wait(5)

    assert an_ask(one).name == an_ask(same).name
    assert search.answers(an_ask(one))
    assert not search.answers(an_ask(same))


def test_charts_of_what_is_a_persons_own_are_kept_apart():
    view = View()

    assert not drawing._is_apart(view)
    assert drawing._is_apart(replace(view, scenarios=("mine",)))
    assert drawing._is_apart(replace(view, draft="mine"))
