"""What somebody brought to the page: read once, with what is wrong and what was set right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import streamlit as st
from streamlit.runtime.uploaded_file_manager import UploadedFile

from landscape.bundled import find_data, find_scenarios
from landscape.load import LoadError, Problem
from landscape.load.archive import LARGEST_ARCHIVE, pack
from landscape.load.mend import Mended, mend
from landscape.load.upload import Upload, read_folder_bytes, read_loose, read_zip
from landscape.viewer.own import Own, find_upload_problems, read_own

_BROUGHT = "own-brought"


@dataclass(frozen=True)
class Brought:
    """An upload as it came, and as it can be set right."""

    names: tuple[str, ...]
    """Of the files that were chosen."""

    problems: tuple[Problem, ...]
    """Everything that is wrong with what came."""

    mended: Mended | None = None
    """None where the files could not even be opened."""

    own: Own | None = field(default=None, compare=False)
    """The landscape, where nothing is wrong once it is set right."""

    def corrected_zip(self) -> bytes:
        """The corrected set: every file that was brought, as a zip."""
        assert self.mended is not None
        upload = self.mended.upload
        files = {**upload.files, **upload.scenarios}
        return pack({path: raw for path, raw in files.items() if path in upload.mine})


def find_brought(files: Sequence[UploadedFile]) -> Brought | None:
    """What lies in the box; where it is empty, what lay in it before in this session."""
    ids = tuple(file.file_id for file in files)
    known: tuple[tuple[str, ...], Brought] | None = st.session_state.get(_BROUGHT)
    if known is not None and (not ids or known[0] == ids):
        return known[1]
    if not ids:
        return None
    brought = read_brought({file.name: file.getvalue() for file in files})
    st.session_state[_BROUGHT] = (ids, brought)
    return brought


def read_brought(files: Mapping[str, bytes]) -> Brought:
    """Reads files that were chosen, and sets right what can be; nothing is written anywhere."""
    names = tuple(sorted(files))
    try:
        upload = _open(files)
    except LoadError as error:
        return Brought(names, error.problems)
    problems = find_upload_problems(upload)
    mended = mend(upload, find_upload_problems)
    own = None if mended.problems else read_own(mended.upload)
    return Brought(names, problems, mended, own)


def _open(files: Mapping[str, bytes]) -> Upload:
    zips = [name for name in files if name.lower().endswith(".zip")]
    if len(zips) == 1 and len(files) == 1:
        return read_zip(files[zips[0]], zips[0])
    if zips:
        text = "cannot be read beside other files. Choose one zip, or files that end in '.yaml'."
        raise LoadError([Problem(name, 0, "", text) for name in zips])
    if sum(map(len, files.values())) > LARGEST_ARCHIVE:
        raise LoadError([Problem("", 0, "", "The files are larger than 10 MiB. Choose fewer.")])
    return read_loose(
        files,
        read_folder_bytes(find_data(), "data"),
        read_folder_bytes(find_scenarios(), "scenarios"),
    )
