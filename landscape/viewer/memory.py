"""Keeps what is kept for everybody out of the search for garbage at each click."""

import gc


def set_aside() -> None:
    """Sets everything that there is now aside, until this is called again.

    Streamlit has Python look through all objects for garbage after each run of a page. A whole
    landscape is many objects, and looking through them takes a tenth of a second, each time. What
    was set aside and is garbage meanwhile is cleared away first.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()
