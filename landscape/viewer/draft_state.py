"""The draft that a page shows: in its address or, where it is too long for that, in the session."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256

import streamlit as st

from landscape.load import LoadError
from landscape.model.message import message
from landscape.model.partial_date import PartialDate
from landscape.scenario import Scenario
from landscape.scenario.draft import (
    Draft,
    DraftError,
    as_draft,
    begin_draft,
    pack_draft,
    unpack_draft,
)
from landscape.viewer.address import View, current, go, leave_subject
from landscape.viewer.draft_history import History, begin_history
from landscape.viewer.store import first_day, read_landscape

LONGEST = 6000
"""Letters of a draft in an address; longer ones are cut off by some programs on the way."""

_KEPT, _HISTORY = "build-kept", "build-history"
_MARK = "kept-"
"""What the address of a draft that is kept in the session begins with."""


@dataclass(frozen=True)
class Asked:
    """What the address asks for: a draft, or why there is none."""

    draft: Draft
    """Without steps where the address has no draft, or none that can be used."""

    error: DraftError | LoadError | None = None


def read_draft(view: View) -> Asked:
    """The draft in the address; a day beside it takes the place of its own."""
    asked, error = begin_draft(view.day or first_day()), None
    if view.draft:
        try:
            asked = unpack_draft(_find_packed(view.draft), read_landscape())
        except (DraftError, LoadError) as found:
            error = found
    if view.day and view.day != asked.day.first_day:
        asked = asked.model_copy(update={"day": PartialDate(view.day.isoformat())})
    return Asked(asked, error)


def is_kept(view: View) -> bool:
    """Whether the draft is in the session alone, so that a link does not lead to it."""
    return bool(view.draft and view.draft.startswith(_MARK))


def go_to_draft(draft: Draft) -> None:
    """Shows a draft, with nothing picked for the next step; to be called from a callback."""
    go(draft=_name(draft), day=None, picked=(), part=None, step=None, board=None)


def view_of_draft(scenario: Scenario, view: View) -> View:
    """The view in which a scenario is built on."""
    return replace(leave_subject(view), draft=_name(as_draft(scenario)), day=None, scenarios=())


def follow_history(view: View, draft: Draft) -> History:
    """What undo and redo lead to from here; it is told of the page that is shown now."""
    known: History | None = st.session_state.get(_HISTORY)
    if known is None:
        known = begin_history(_find_earlier(draft, view.draft)) if view.draft else History()
    now = known.at(view.draft)
    st.session_state[_HISTORY] = now
    return now


def undo() -> None:
    """Goes back to the draft before; nothing where there is none."""
    _go_along(st.session_state[_HISTORY].past[-1:])


def redo() -> None:
    """Goes on to the draft that was undone last."""
    _go_along(st.session_state[_HISTORY].future[:1])


def _go_along(drafts: tuple[str | None, ...]) -> None:
    for draft in drafts:
        go(draft=draft, day=current().day if draft is None else None, picked=(), part=None,
           step=None, board=None)  # fmt: skip


def _find_earlier(draft: Draft, name: str | None) -> Iterator[str | None]:
    """The draft with none of its steps, with one, and so on to the whole."""
    yield None
    for count in range(1, len(draft.steps)):
        yield _name(draft.with_steps(draft.steps[:count]))
    yield name


def read_kept(name: str) -> str | None:
    """The packed draft that is kept in the session under a name; none where there is none."""
    packed: str | None = st.session_state.get(_KEPT, {}).get(name)
    return packed


def take_kept(packed: str) -> None:
    """Keeps a packed draft that the browser gave back, if it is the one that the address names.

    It is read as one in an address is, and checked as that is.
    """
    if _mark(packed) == current().draft:
        _keep(packed)
        # Each of its steps can be undone, as those of any draft that somebody comes with.
        st.session_state.pop(_HISTORY, None)


def _name(draft: Draft) -> str:
    """How the address names a draft."""
    packed = pack_draft(draft)
    return packed if len(packed) <= LONGEST else _keep(packed)


def _keep(packed: str) -> str:
    name = _mark(packed)
    st.session_state.setdefault(_KEPT, {})[name] = packed
    return name


def _mark(packed: str) -> str:
    return _MARK + sha256(packed.encode()).hexdigest()[:16]


def _find_packed(name: str) -> str:
    if not name.startswith(_MARK):
        return name
    packed = read_kept(name)
    if packed is None:
        raise DraftError(message("draft.wrong.gone"))
    return packed
