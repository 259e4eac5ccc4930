"""What all Office files have in common: their language, and dates that make no two files differ."""

import io
import zipfile

LOCALES = {"en": "en-GB", "cy": "cy-GB"}
"""The languages as Office files name them."""

_DAY = (1980, 1, 1, 0, 0, 0)
"""The first day that a zip file can hold."""


def with_same_days(content: bytes) -> bytes:
    """The same file with a fixed date of each part: else two of the same content would differ."""
    made = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(zipfile.ZipInfo(name, _DAY), old.read(name), zipfile.ZIP_DEFLATED)
    return made.getvalue()
