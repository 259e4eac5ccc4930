"""The timelines of scenarios: kept once worked out, and worked out in sight of who waits."""

from landscape.scenario import find_timeline
from landscape.viewer.store import found_timelines
from landscape.viewer.watched_work import WatchedWork

TIMELINES = WatchedWork("timeline", lambda _: find_timeline, found_timelines)
"""Each scenario day by day."""
