"""A landscape of somebody's own: looked at in their session alone, and kept nowhere else."""

from collections.abc import Callable, Hashable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from hashlib import sha256
from threading import BoundedSemaphore, Timer
from typing import Concatenate, ParamSpec, TypeVar

import streamlit as st

from landscape.load import LoadError, Problem
from landscape.load.files import decode
from landscape.load.upload import Upload, load_upload
from landscape.model.landscape import Landscape
from landscape.scenario import Scenario, read_scenario_files
from landscape.viewer.memory import set_aside

_SHOWN, _KEPT = "landscape", "own-kept"

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
    withheld: frozenset[str] = frozenset()
    """Sensitive boards of which it lacks the particulars, for who brought it may not see them."""

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


@dataclass(frozen=True)
class Checks:
    """Reads uploads, each once however often it is asked about."""

    results: dict[str, Own | LoadError] = field(default_factory=dict)
    """By a digest of the files."""

    def result_of(self, upload: Upload) -> Own | LoadError:
        """The landscape of an upload, or everything that is wrong with it."""
        mark = _digest(upload.files, upload.scenarios)
        if mark not in self.results:
            try:
                self.results[mark] = read_own(upload)
            except LoadError as error:
                self.results[mark] = error
        return self.results[mark]

    def find_problems(self, upload: Upload) -> tuple[Problem, ...]:
        """What is wrong with an upload; scenarios are looked at once the folder can be read."""
        result = self.result_of(upload)
        return result.problems if isinstance(result, LoadError) else ()


class Kept:
    """What a session keeps of somebody's own; let go a while after its page is closed.

    Streamlit lets a closed session go only when another one closes, which may be days later.
    """

    def __init__(self) -> None:
        """Keeps nothing yet."""
        self.things: dict[str, object] = {}
        self._leaving: Timer | None = None

    def stay(self) -> None:
        """The page is open, or open again."""
        if self._leaving is not None:
            self._leaving.cancel()
            self._leaving = None

    def leave(self) -> None:
        """The page was closed, or the network failed for a moment."""
        self.stay()
        self._leaving = Timer(_seconds_to_come_back(), self.things.clear)
        self._leaving.daemon = True
        self._leaving.start()


def keep_own(name: str, thing: object) -> None:
    """Keeps a thing of somebody's own in their session; None lets it go."""
    kept_here = st.session_state.setdefault(_KEPT, Kept())
    _watch(kept_here)
    kept_here.things[name] = thing


def kept_own(name: str) -> object:
    """The thing that this session keeps under a name; none where it keeps none."""
    kept_here: Kept | None = st.session_state.get(_KEPT)
    if kept_here is None or not kept_here.things:
        return None
    _watch(kept_here)
    return kept_here.things.get(name)


@st.cache_resource(show_spinner=False, scope="session", on_release=Kept.leave)
def _watch(_kept: Kept) -> Kept:
    """Is told when the page is closed: what is cached for a session is released then."""
    _kept.stay()
    return _kept


def _seconds_to_come_back() -> float:
    return float(st.get_option("server.disconnectedSessionTTL"))


def shown_own() -> Own | None:
    """The landscape of their own that this session looks at; none for the bundled one."""
    own = kept_own(_SHOWN)
    return own if isinstance(own, Own) else None


def show_own(own: Own | None) -> None:
    """Lets every page of this session show a landscape; none for the bundled one."""
    if own is not None or kept_own(_SHOWN) is not None:
        keep_own(_SHOWN, own)


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
            with at_work() if is_heavy else nullcontext():
                made = make(_source, *args, **kwargs)
            if not isinstance(_source, Own):
                set_aside()
            return made

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


def at_work() -> AbstractContextManager[object]:
    """Waits for a turn: only so many work on heavy things at a time."""
    return _WORKERS


@lru_cache(100)
def _key_of(source: Hashable) -> str:
    return sha256(repr(source).encode()).hexdigest()


def _digest(*groups: Mapping[str, bytes]) -> str:
    total = sha256()
    for group in groups:
        for path, raw in sorted(group.items()):
            total.update(f"{path}\0{len(raw)}\0".encode() + raw)
    return total.hexdigest()
