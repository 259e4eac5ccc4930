"""What somebody brought to the page: read once, with what is wrong and what was set right."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from landscape.bundled import find_data, find_scenarios
from landscape.load import LoadError, Problem
from landscape.load.archive import LARGEST_ARCHIVE, pack
from landscape.load.mend import Mended, mend
from landscape.load.upload import Upload, read_folder_bytes, read_loose, read_zip
from landscape.load.workbook import Workbook, read_workbook
from landscape.viewer.own import Checks, Own, keep_own, kept_own

_BROUGHT = "brought"


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


def bring(files: Mapping[str, bytes]) -> None:
    """Reads files, and keeps what came of them in this session."""
    keep_own(_BROUGHT, read_brought(files))


def take_away() -> None:
    """Lets what was brought go; what the pages show stays."""
    keep_own(_BROUGHT, None)


def read_brought(files: Mapping[str, bytes]) -> Brought:
    """Reads files that were chosen, and sets right what can be; nothing is written anywhere."""
    names = tuple(sorted(files))
    try:
        if len(files) == 1 and names[0].lower().endswith(".xlsx"):
            return _read_workbook(names, files[names[0]])
        upload = _open(files)
    except LoadError as error:
        return Brought(names, error.problems)
    checks = Checks()
    problems = checks.find_problems(upload)
    mended = mend(upload, checks.find_problems)
    result = checks.result_of(mended.upload)
    return Brought(names, problems, mended, own=result if isinstance(result, Own) else None)


def _read_workbook(names: tuple[str, ...], raw: bytes) -> Brought:
    """Reads a spreadsheet, of which nothing is set right: its cells are for its owner to change."""
    workbook = read_workbook(raw, names[0])
    upload, checks = workbook.over(names[0], *_bundled()), Checks()
    result = checks.result_of(upload)
    located = map(workbook.locate, checks.find_problems(upload))
    problems = tuple(sorted({*workbook.problems, *located}))
    own = result if isinstance(result, Own) and not problems else None
    return Brought(names, problems, Mended(upload, (), ()), workbook, own)


def _bundled() -> tuple[dict[str, bytes], dict[str, bytes]]:
    """The files that come with the program: those of the landscape, and the scenarios."""
    return read_folder_bytes(find_data(), "data"), read_folder_bytes(find_scenarios(), "scenarios")


def _open(files: Mapping[str, bytes]) -> Upload:
    zips = [name for name in files if name.lower().endswith((".zip", ".xlsx"))]
    if len(zips) == len(files) == 1:
        return read_zip(files[zips[0]], zips[0])
    if zips:
        text = "cannot be read beside other files. Choose one zip, one workbook, or files that end "
        text += "in '.yaml'."
        raise LoadError([Problem(name, 0, "", text) for name in zips])
    if sum(map(len, files.values())) > LARGEST_ARCHIVE:
        raise LoadError([Problem("", 0, "", "The files are larger than 10 MiB. Choose fewer.")])
    return read_loose(files, *_bundled())
