"""Sets a text file right that a word processor, a spreadsheet or a phone has changed."""

import codecs
import re
from dataclasses import dataclass

from landscape.load.files import CONTROL


@dataclass(frozen=True, order=True)
class Fix:
    """One thing that was set right in a file without asking anybody."""

    file: str
    """The path that the file has now."""

    line: int
    """Counted from 1 in the file as it came; 0 when the whole file is meant."""

    kind: str
    """Such as `tabs`; what is said of it stands in the catalogue under `own.fix.`."""

    was: str = ""
    now: str = ""


def tidy(raw: bytes, file: str) -> tuple[bytes, list[Fix]]:
    """The bytes of a file as clean UTF-8 with plain lines, and what was done to them.

    Nothing that a reader of YAML would see is changed, but for letters that no file may hold.
    """
    text, fixes = _decode(raw, file)
    for kind, pattern, new in _RULES:
        found = pattern.search(text)
        if found:
            line = text.count("\n", 0, found.start()) + 1
            text, count = pattern.subn(new, text)
            fixes.append(Fix(file, line, kind, now=str(count)))
    return text.encode(), fixes


def _spaces(found: re.Match[str]) -> str:
    return found.group().replace("\t", "  ").replace("\u00a0", " ")


_RULES = (
    ("lines", re.compile(r"\r\n?"), "\n"),
    ("control", CONTROL, ""),
    ("tabs", re.compile(r"^ *[\t\u00a0][ \t\u00a0]*(?=\S)", re.MULTILINE), _spaces),
    ("trailing", re.compile(r"[ \t]+$", re.MULTILINE), ""),
)


def _decode(raw: bytes, file: str) -> tuple[str, list[Fix]]:
    """The text, by the mark at its start or, where it is no UTF-8, as Windows writes Welsh."""
    if raw.startswith(codecs.BOM_UTF8):
        raw, marked = raw[len(codecs.BOM_UTF8) :], [Fix(file, 1, "mark")]
    else:
        marked = []
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return raw.decode("utf-16", "replace"), [Fix(file, 0, "encoding", "UTF-16", "UTF-8")]
    try:
        return raw.decode(), marked
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace"), [Fix(file, 0, "encoding", "Windows-1252", "UTF-8")]
