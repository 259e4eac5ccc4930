"""Streamlit's own English, and what the viewer says in its place.

Streamlit has no other language. Its texts are replaced in the browser, as they turn up.
"""

from functools import cache

from landscape.words import Language, say, takes

_ANYTHING = "{}"
"""What stands for a name or a number in Streamlit's texts, and in ours for a `{rest}`."""

STREAMLIT_WORDS = {
    "Skip to main content": "page.skip",
    "Upload": "frame.upload",
    "file upload": "frame.upload",
    "Upload {}": "frame.upload-for",
    "Add files": "frame.add-files",
    "Drag and drop a file here": "frame.drop-one",
    "Drag and drop files here": "frame.drop-many",
    "{} per file": "frame.per-file",
    "{} files are not allowed.": "frame.wrong-type",
    "Remove {}": "frame.remove",
    "Open": "frame.open",
    "Clear value": "frame.clear-value",
    "Clear all": "frame.clear-all",
    "No results": "frame.no-results",
    "Selectbox options": "frame.options",
    "Multiselect options": "frame.options",
    "Selected values": "frame.selected",
    "Choose an option": "frame.choose-one",
    "Choose options": "frame.choose-some",
    "Select all": "frame.select-all",
    "Add: {}": "frame.add",
    "Copy to clipboard": "frame.copy",
    "Copied": "frame.copied",
    "Fullscreen": "frame.fullscreen",
    "Close fullscreen": "frame.close-fullscreen",
    "Close": "frame.close",
    "Download failed": "frame.download-failed",
    "Connection error": "frame.connection",
}
"""By Streamlit's text, the message that takes its place."""


@cache
def find_streamlit_words(language: Language) -> tuple[tuple[str, str], ...]:
    """Each of Streamlit's texts with what takes its place in a language; `{}` stands for a name."""
    return tuple((text, _say(message, language)) for text, message in STREAMLIT_WORDS.items())


def _say(message: str, language: Language) -> str:
    values = {"rest": _ANYTHING} if takes(message, "rest") else {}
    return say(message, language, **values)
