"""What comes of a draft: which of its steps can be done, and what would follow from these."""

from dataclasses import dataclass
from functools import partial

import streamlit as st

from landscape.graph import LandscapeGraph, build
from landscape.model.landscape import Landscape
from landscape.scenario import Comparison, Replay, compare, try_steps
from landscape.scenario.draft import Draft, finish_draft, pack_draft
from landscape.viewer.kept import keep
from landscape.viewer.store import read_start

DRAFT_ID = "draft"
"""The id of the scenario that a draft is, until it is a file with a name."""


@dataclass(frozen=True, eq=False)
class Trial:
    """A draft tried on the landscape of its day."""

    before: Landscape
    replay: Replay | None = None
    """None without steps."""

    comparison: Comparison | None = None
    """Of the steps that can be done; none without any."""

    @property
    def after(self) -> Landscape:
        """The landscape after the steps that can be done."""
        return self.comparison.outcome.landscape if self.comparison else self.before

    @property
    def is_whole(self) -> bool:
        """Whether every step can be done."""
        steps = self.replay.steps if self.replay else ()
        return all(step.status == "done" for step in steps)


def try_draft(draft: Draft) -> Trial:
    """What comes of a draft, kept for its session alone while it is the same."""
    before = read_start(draft.day.first_day).landscape
    if not draft.steps:
        return Trial(before)
    return _try(pack_draft(draft), _Tried(draft), id(before))


def read_graph_after(trial: Trial) -> LandscapeGraph:
    """The landscape after the steps, ready for questions."""
    return keep(("graph-after",), (trial.after,), partial(build, trial.after))


@dataclass(frozen=True, eq=False)
class _Tried:
    draft: Draft


@st.cache_resource(show_spinner=False, max_entries=12, scope="session")
def _try(packed: str, _tried: _Tried, before: int) -> Trial:  # noqa: ARG001
    start = read_start(_tried.draft.day.first_day)
    found = try_steps(finish_draft(_tried.draft, DRAFT_ID), start.landscape)
    comparison = compare(found.outcome, start) if found.outcome else None
    return Trial(start.landscape, found, comparison)
