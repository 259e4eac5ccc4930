"""A landscape of somebody's own: looked at in their session alone, and kept nowhere else."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from threading import BoundedSemaphore
from typing import Concatenate, ParamSpec, TypeVar

import streamlit as st

from landscape.load import LoadError, Problem
from landscape.load.files import decode
from landscape.load.upload import Upload, load_upload
from landscape.model.landscape import Landscape
from landscape.scenario import Scenario, read_scenario_files

_SHOWN = "own-landscape"

MOST_KEPT = 6
"""Answers of one kind that are kept in a session for its own landscape; then the oldest goes."""

AT_ONCE = 2
"""Analyses that are at work at the same time; more would only make each other slower."""


@dataclass(frozen=True)
class Own:
    """A landscape that somebody brought, with the scenarios beside it."""

    name: str
    """That of the file that it came in."""

    mark: str
    """Tells it from any other: a digest of its files."""

    landscape: Landscape
    scenarios: tuple[Scenario, ...]

    @property
    def first_day(self) -> date:
        """The day that is shown first."""
        return self.landscape.about.as_of.first_day


def read_own(upload: Upload) -> Own:
    """The landscape and the scenarios of an upload.

    Raises:
        LoadError: something in the files is wrong; every problem in every file is listed.
    """
    landscape = load_upload(upload)
    problems: list[Problem] = []
    texts = {path: decode(raw, path, problems) for path, raw in upload.scenarios.items()}
    clean = {path: text for path, text in texts.items() if text is not None}
    scenarios, wrong = read_scenario_files(clean, landscape)
    if problems or wrong:
        raise LoadError([*problems, *wrong])
    return Own(upload.name, _digest(upload.files, upload.scenarios), landscape, scenarios)


def find_upload_problems(upload: Upload) -> tuple[Problem, ...]:
    """Everything that is wrong with an upload; scenarios are read once the folder can be."""
    try:
        read_own(upload)
    except LoadError as error:
        return error.problems
    return ()


def shown_own() -> Own | None:
    """The landscape of their own that this session looks at; none for the bundled one."""
    own: Own | None = st.session_state.get(_SHOWN)
    return own


def show_own(own: Own | None) -> None:
    """Lets every page of this session show a landscape; none for the bundled one."""
    if own is None:
        st.session_state.pop(_SHOWN, None)
    else:
        st.session_state[_SHOWN] = own


S = TypeVar("S")
P = ParamSpec("P")
T = TypeVar("T")


def kept(
    entries: int, *, is_heavy: bool = False
) -> Callable[[Callable[Concatenate[S, P], T]], Callable[Concatenate[S, P], T]]:
    """Keeps what a function gives: for everybody, or for one session of what is its own.

    The function's first argument is the source that it answers from. What rests on an `Own` goes
    with its session; nobody else can reach it. Whoever asks for what is being made waits for it
    instead of making it again. `is_heavy` lets only some of such functions work at a time.
    """

    def decorate(make: Callable[Concatenate[S, P], T]) -> Callable[Concatenate[S, P], T]:
        def work(_source: S, key: str, *args: P.args, **kwargs: P.kwargs) -> T:  # noqa: ARG001
            if not is_heavy:
                return make(_source, *args, **kwargs)
            with _WORKERS:
                return make(_source, *args, **kwargs)

        work.__qualname__ = f"{make.__module__}.{make.__qualname__}"
        for_all = st.cache_resource(show_spinner=False, max_entries=entries)(work)
        for_one = st.cache_resource(show_spinner=False, max_entries=MOST_KEPT, scope="session")(
            work
        )

        def ask(source: S, /, *args: P.args, **kwargs: P.kwargs) -> T:
            if isinstance(source, Own):
                return for_one(source, source.mark, *args, **kwargs)
            return for_all(source, _key_of(source), *args, **kwargs)

        return ask

    return decorate


_WORKERS = BoundedSemaphore(AT_ONCE)


def _key_of(source: object) -> str:
    return sha256(repr(source).encode()).hexdigest()


def _digest(*groups: Mapping[str, bytes]) -> str:
    total = sha256()
    for group in groups:
        for path, raw in sorted(group.items()):
            total.update(f"{path}\0{len(raw)}\0".encode() + raw)
    return total.hexdigest()
