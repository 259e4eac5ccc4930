"""Names as they were typed, where Streamlit would read them as Markdown."""

import re

_MARKS = re.compile(r"([\\`*_{}\[\]()#+\-.!|~$:<>&])")


def as_typed(text: str) -> str:
    """`text` with every mark of Markdown shown as it is."""
    return _MARKS.sub(r"\\\1", text)
