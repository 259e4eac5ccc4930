"""What a PDF and a PNG say, read back from their bytes."""

import io
import re
import zlib
from collections.abc import Iterator

from PIL import Image

_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_STRING = re.compile(rb"\((?P<plain>(?:\\.|[^\\()])*)\)|<(?P<hex>[0-9A-Fa-f]+)>", re.DOTALL)
_ESCAPED = re.compile(rb"\\([0-7]{1,3}|.)", re.DOTALL)
_CHARACTERS = re.compile(rb"beginbfchar(.*?)endbfchar", re.DOTALL)
_CHARACTER = re.compile(rb"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>")

_SHORT = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f"}

Font = dict[int, str]
"""The letters of a font by their numbers in it."""


def png_text(raw: bytes) -> str:
    """The texts that go along with a PNG; what is drawn in it is not read."""
    with Image.open(io.BytesIO(raw)) as image:
        image.load()  # a text may stand behind the picture
        return "\n".join(f"{name}: {value}" for name, value in image.info.items())


def pdf_text(raw: bytes) -> str:
    """What a PDF says and draws, with the texts for its pictures.

    What is drawn is a row of numbers of letters. It is read with every font in turn, for which of
    them it is in does not matter to whoever looks for a word: with another it makes no sense.
    """
    parts = [raw, *_find_streams(raw)]
    fonts = [_read_font(part) for part in parts if b"begincmap" in part]
    strings = [string for part in parts for string in _find_strings(part)]
    drawn = ("".join(_read_drawn(string, font) for string in strings) for font in fonts)
    said = (string.decode("utf-16" if string[:2] == b"\xfe\xff" else "latin-1", "replace")
            for string in strings)  # fmt: skip
    return "\n".join((*drawn, *said, *(part.decode("utf-8", "replace") for part in parts)))


def _find_streams(raw: bytes) -> Iterator[bytes]:
    """What is packed in a PDF; a stream that is not packed can be read as it stands."""
    for stream in _STREAM.findall(raw):
        try:
            # Piece by piece: the last byte of a stream may be taken for the end of the line.
            yield zlib.decompressobj().decompress(stream)
        except zlib.error:
            continue


def _find_strings(part: bytes) -> Iterator[bytes]:
    for found in _STRING.finditer(part):
        if found["hex"] is None:
            yield _ESCAPED.sub(_unescape, found["plain"])
        elif len(found["hex"]) % 2 == 0:
            yield bytes.fromhex(found["hex"].decode())


def _unescape(found: re.Match[bytes]) -> bytes:
    escaped = found[1]
    if escaped[:1] in b"01234567":
        return bytes([int(escaped, 8) & 255])
    return _SHORT.get(escaped, escaped)


def _read_font(table: bytes) -> Font:
    return {
        int(number, 16): bytes.fromhex(letters.decode()).decode("utf-16-be")
        for block in _CHARACTERS.findall(table)
        for number, letters in _CHARACTER.findall(block)
    }


def _read_drawn(string: bytes, font: Font) -> str:
    """A string in which two bytes stand for a letter."""
    numbers = (int.from_bytes(string[place : place + 2]) for place in range(0, len(string), 2))
    return "".join(font.get(number, "") for number in numbers)
