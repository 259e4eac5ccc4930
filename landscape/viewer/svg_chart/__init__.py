"""A laid-out chart on the page: to look at, to walk with the keyboard, and to choose from.

The page's address owns the selection. The chart draws the `selected` it is given as pressed and
reports a choice once; it never keeps one. So the same board can be chosen again after Back.
"""

from collections.abc import Callable, Collection, Mapping
from importlib.resources import files

import streamlit as st

from landscape.viewer import ui

WORDS = ("zoom_in", "zoom_out", "fit", "full", "legend", "selected", "keys")
"""What `words` must hold. `selected` has `{name}` where the board's name goes; `keys` tells a
person in one line how to move, zoom and choose."""

_SCRIPTS = ("safe_svg.js", "sight.js", "legend.js", "overview.js", "walk.js", "chart.js")


def _read(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


# The texts are handed over inline: a path would have to be declared in pyproject.toml.
_component = st.components.v2.component(
    "landscape_svg_chart",
    html=_read("chart.html"),
    css=_read("chart.css"),
    js="\n".join(_read(name) for name in _SCRIPTS),
)


def svg_chart(  # noqa: PLR0913 (all but the first by name)
    svg: str,
    *,
    key: str,
    selected: str | None,
    label: str,
    words: Mapping[str, str],
    lang: str,
    on_choose: Callable[[str], None] | None = None,
    on_ask: Callable[[str, str | None], None] | None = None,
    links: Mapping[str, str] | None = None,
    pressed: Collection[str] = (),
) -> str | None:
    """Shows `svg` and gives the id of the node just chosen: `board-...` or `organisation-...`.

    The id is given in the one run that follows the choice, and None in every other. `on_choose`
    is told earlier, before that run starts: a page that puts the choice in its address there
    draws everything once, with the new address. A node that `links` has an address for is a link,
    and is followed rather than reported. Where `on_ask` listens, the keys + and - ask for `more`
    or `fewer` around the node that has the keyboard, and Z asks for `all`.
    Those in `pressed` are drawn as pressed as well.

    Raises:
        KeyError: `words` lacks one of `WORDS`.
    """

    def tell() -> None:
        chosen = _as_id(st.session_state[key].get("chosen"))
        if on_choose is not None and chosen is not None:
            on_choose(chosen)

    def tell_asked() -> None:
        what, _, node = (_as_id(st.session_state[key].get("asked")) or "").partition(" ")
        if on_ask is not None and what:
            on_ask(what, node or None)

    ui.flush()
    result = _component(
        key=key,
        data={
            "key": key,
            "svg": svg,
            "selected": selected,
            "label": label,
            "words": {name: words[name] for name in WORDS},
            "lang": lang,
            "links": dict(links or {}),
            "asks": on_ask is not None,
            "pressed": list(pressed),
        },
        on_chosen_change=tell,
        on_asked_change=tell_asked,
    )
    return _as_id(result.get("chosen"))


def _as_id(value: object) -> str | None:
    """What the browser sent, if it is a text at all."""
    return value if isinstance(value, str) and value else None
