"""What somebody brought to the page: read once, with what is wrong and what was set right."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from landscape.bundled import find_data, find_scenarios
from landscape.load import LoadError, Problem, load
from landscape.load.archive import LARGEST_ARCHIVE, pack
from landscape.load.mend import Mended, mend
from landscape.load.upload import Upload, read_folder_bytes, read_loose, read_zip
from landscape.load.workbook import Workbook, read_workbook
from landscape.model.message import message
from landscape.render.redacted import redact_files
from landscape.viewer.own import Checks, Own, keep_own, kept_own

_BROUGHT = "brought"


@dataclass(frozen=True)
class _Below:
    """The files that come with the program, for others to be laid over."""

    sees_sensitive: bool

    def read(self) -> tuple[dict[str, bytes], dict[str, bytes]]:
        """Those of the landscape, and the scenarios."""
        files = read_folder_bytes(find_data(), "data")
        scenarios = read_folder_bytes(find_scenarios(), "scenarios")
        return files if self.sees_sensitive else redact_files(files, load(find_data())), scenarios


@dataclass(frozen=True)
class Brought:
    """An upload as it came, and as it can be set right."""

    names: tuple[str, ...]
    """Of the files that were chosen."""

    problems: tuple[Problem, ...]
    """Everything that is wrong with what came."""

    mended: Mended | None = None
    """None where the files could not even be opened."""

    workbook: Workbook | None = None
    """The spreadsheet, where it is one that was brought."""

    own: Own | None = field(default=None, compare=False)
    """The landscape, where nothing is wrong once it is set right."""

    def corrected_zip(self) -> bytes:
        """The corrected set: every file that was brought, as a zip."""
        assert self.mended is not None
        upload = self.mended.upload
        files = {**upload.files, **upload.scenarios}
        return pack({path: raw for path, raw in files.items() if path in upload.mine})


def find_brought() -> Brought | None:
    """What was brought to this session last; none where nothing was."""
    brought = kept_own(_BROUGHT)
    return brought if isinstance(brought, Brought) else None


def bring(files: Mapping[str, bytes], *, sees_sensitive: bool) -> None:
    """Reads files, and keeps what came of them in this session.

    Whoever may not see the particulars of sensitive boards is not given those of the program's own
    by files that are laid over them.
    """
    keep_own(_BROUGHT, read_brought(files, sees_sensitive=sees_sensitive))


def take_away() -> None:
    """Lets what was brought go; what the pages show stays."""
    keep_own(_BROUGHT, None)


def read_brought(files: Mapping[str, bytes], *, sees_sensitive: bool = True) -> Brought:
    """Reads files that were chosen, and sets right what can be; nothing is written anywhere."""
    brought = _read(files, _Below(sees_sensitive))
    if sees_sensitive or brought.own is None or brought.mended is None:
        return brought
    own = replace(brought.own, withheld=_find_withheld(brought.own, brought.mended.upload))
    return replace(brought, own=own)


def _find_withheld(own: Own, upload: Upload) -> frozenset[str]:
    """The sensitive boards that are not from the files that were brought."""
    mine = {PurePosixPath(path).stem for path in upload.mine}
    return frozenset(b.id for b in own.landscape.boards if b.sensitive and b.id not in mine)


def _read(files: Mapping[str, bytes], below: _Below) -> Brought:
    names = tuple(sorted(files))
    try:
        if len(files) == 1 and names[0].lower().endswith(".xlsx"):
            return _read_workbook(names, files[names[0]], below)
        upload = _open(files, below)
    except LoadError as error:
        return Brought(names, error.problems)
    checks = Checks()
    problems = checks.find_problems(upload)
    mended = mend(upload, checks.find_problems)
    result = checks.result_of(mended.upload)
    return Brought(names, problems, mended, own=result if isinstance(result, Own) else None)


def _read_workbook(names: tuple[str, ...], raw: bytes, below: _Below) -> Brought:
    """Reads a spreadsheet, of which nothing is set right: its cells are for its owner to change."""
    workbook = read_workbook(raw, names[0])
    upload, checks = workbook.over(names[0], *below.read()), Checks()
    result = checks.result_of(upload)
    located = map(workbook.locate, checks.find_problems(upload))
    problems = tuple(sorted({*workbook.problems, *located}))
    own = result if isinstance(result, Own) and not problems else None
    return Brought(names, problems, Mended(upload, (), ()), workbook, own)


def _open(files: Mapping[str, bytes], below: _Below) -> Upload:
    zips = [name for name in files if name.lower().endswith((".zip", ".xlsx"))]
    if len(zips) == len(files) == 1:
        return read_zip(files[zips[0]], zips[0])
    if zips:
        said = message("problem.upload.beside")
        raise LoadError([Problem(name, 0, "", said) for name in zips])
    if sum(map(len, files.values())) > LARGEST_ARCHIVE:
        raise LoadError([Problem("", 0, "", message("problem.upload.large"))])
    return read_loose(files, *below.read())
