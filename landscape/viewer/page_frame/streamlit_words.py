"""Streamlit's own English, and what the viewer says in its place.

Streamlit has no other language. Its texts are replaced in the browser, as they turn up: in Welsh
alone, for in English they may stand.
"""

from functools import cache

from landscape.words import Language, say, takes

STREAMLIT_TEXTS = (
    "page.skip",
    "frame.upload",
    "frame.upload-input",
    "frame.upload-for",
    "frame.add-files",
    "frame.drop-one",
    "frame.drop-many",
    "frame.per-file",
    "frame.wrong-type",
    "frame.too-large",
    "frame.error",
    "frame.add-icon",
    "frame.remove",
    "frame.open",
    "frame.clear-value",
    "frame.clear-all",
    "frame.no-results",
    "frame.dismiss",
    "frame.suggestions",
    "frame.suggestions-open",
    "frame.available-one",
    "frame.available",
    "frame.chosen",
    "frame.options",
    "frame.options-some",
    "frame.selected",
    "frame.choose-one",
    "frame.choose-some",
    "frame.select-all",
    "frame.shortcut",
    "frame.add",
    "frame.copy",
    "frame.copied",
    "frame.fullscreen",
    "frame.close-fullscreen",
    "frame.close",
    "frame.connection",
    "frame.connection-lost",
)
"""The messages whose English is what Streamlit says, letter by letter."""


@cache
def find_streamlit_words(language: Language) -> tuple[tuple[str, str], ...]:
    """Each of Streamlit's texts with what takes its place in a language; `{}` stands for a name."""
    return tuple((_say(one, "en"), _say(one, language)) for one in STREAMLIT_TEXTS)


def _say(message: str, language: Language) -> str:
    values = {"rest": "{}"} if takes(message, "rest") else {}
    return say(message, language, **values)
