"""What is set right in files that somebody brings, and what is left for a person."""

import io
import zipfile

import pytest

from landscape.load import LoadError, Problem
from landscape.load.archive import pack
from landscape.load.mend import Mended, mend
from landscape.load.tidy import Fix
from landscape.load.upload import Upload, load_upload, read_loose, read_zip
from tests.load.uploads import FINANCE, SIX, a_zip, valid_files, with_changes

FOUR = tuple(SIX)[:4]


def check(upload: Upload) -> tuple[Problem, ...]:
    try:
        load_upload(upload)
    except LoadError as error:
        return error.problems
    return ()


def mended(files: dict[str, bytes]) -> Mended:
    return mend(read_zip(a_zip(files), "my.zip"), check)


def test_nothing_is_set_right_in_a_sound_folder():
    found = mended(valid_files())

    assert found.fixes == ()
    assert found.problems == ()
    assert found.upload.files == valid_files()


def test_six_faults_are_six_problems_with_their_lines():
    problems = check(read_zip(a_zip(with_changes(SIX)), "my.zip"))

    assert [(problem.line, problem.field) for problem in problems] == [
        (4, "tier"),
        (8, "since"),
        (10, "members.1.organisation"),
        (11, "members.1.capcity"),
        (16, "lines.1.to"),
        (18, "lines.1.evidence"),
    ]
    assert {problem.file for problem in problems} == {FINANCE}


def test_four_of_the_six_are_set_right_and_two_are_left_for_a_person():
    found = mended(with_changes(SIX))

    assert [(fix.line, fix.kind, fix.was, fix.now) for fix in found.fixes] == [
        (4, "word", "Regional", "regional"),
        (8, "date", "1/4/2019", "2019-04-01"),
        (10, "id", "Conwy-Council", "conwy-council"),
        (11, "key", "capcity", "capacity"),
    ]
    assert [problem.field for problem in found.problems] == ["lines.1.to", "lines.1.evidence"]


def test_what_is_set_right_gives_the_landscape_that_was_meant():
    found = mended(with_changes({fault: SIX[fault] for fault in FOUR if "day" not in fault}))

    assert load_upload(found.upload) == load_upload(read_zip(a_zip(valid_files()), "my.zip"))


@pytest.mark.parametrize(
    ("raw", "kinds"),
    [
        (lambda raw: b"\xef\xbb\xbf" + raw, ["mark"]),
        (lambda raw: raw.replace(b"\n", b"\r\n"), ["lines"]),
        (lambda raw: raw.replace(b"  - to", b"\t- to").replace(b"    kind", b"\t\tkind"), ["tabs"]),
        (lambda raw: raw.replace(b"basis: non-statutory", b"basis: non-statutory  "), ["trailing"]),
        (lambda raw: raw.partition(b"\n")[2], ["header"]),
        (lambda raw: raw.replace(b"Cyllid", "Cyllid\u0081".encode()), ["control"]),
        (lambda raw: raw.decode().replace("Cyllid", "Tŷ").encode("utf-16"), ["encoding"]),
        (lambda raw: raw.decode().replace("Cyllid", "Gwên").encode("cp1252"), ["encoding"]),
    ],
)
def test_what_a_program_did_to_a_file_is_undone(raw, kinds):
    files = valid_files()

    found = mended({**files, FINANCE: raw(files[FINANCE])})

    assert [fix.kind for fix in found.fixes] == kinds
    assert found.problems == ()


@pytest.mark.parametrize(
    "name", ["finance.yml", "Finance.YAML", "finance.yaml.txt", "FINANCE.yaml"]
)
def test_a_file_gets_a_name_that_the_folder_can_have(name: str):
    files = valid_files()
    raw = files.pop(FINANCE)

    found = mended({**files, f"data/boards/north/{name}": raw})

    assert found.fixes == (Fix(FINANCE, 0, "name", name, "finance.yaml"),)
    assert found.problems == ()


def test_a_file_is_not_given_the_name_of_another():
    files = valid_files()

    found = mended({**files, "data/boards/north/finance.yml": files[FINANCE]})

    assert found.fixes == ()
    assert [problem.file for problem in found.problems] == ["data/boards/north/finance.yml"]


def test_the_id_in_a_boards_own_file_goes_where_it_is_that_of_the_file():
    files = valid_files()
    head, _, rest = files[FINANCE].partition(b"\n")

    def with_id(name: bytes) -> Mended:
        return mended({**files, FINANCE: head + b"\nid: " + name + b"\n" + rest})

    assert [fix.kind for fix in with_id(b"finance").fixes] == ["id-key"]
    assert with_id(b"finance").problems == ()
    assert with_id(b"money").fixes == ()


@pytest.mark.parametrize("day", ["31/2/2020", "soon", "2020/2021", "1/13/2020"])
def test_a_date_that_is_none_is_left_for_a_person(day: str):
    found = mended(with_changes({"day": ("since: 2019-04", f"since: {day}")}))

    assert found.fixes == ()
    assert [problem.field for problem in found.problems] == ["since"]


def test_a_correction_that_leaves_its_problem_is_taken_back():
    found = mended(with_changes({"x": ("organisation: conwy-council", "organisation: No-Body")}))

    assert found.fixes == ()
    assert b"organisation: No-Body" in found.upload.files[FINANCE]


def test_what_the_program_brought_itself_is_never_touched():
    ours = {path: raw.replace(b"\n", b"\r\n") for path, raw in valid_files().items()}
    upload = read_loose({"audit.yaml": valid_files()[FINANCE]}, ours, {})

    found = mend(upload, check)

    assert found.fixes == ()
    assert {path: found.upload.files[path] for path in ours} == ours


def test_the_corrected_set_is_a_zip_that_reads_the_same_again():
    files = mended(with_changes({fault: SIX[fault] for fault in FOUR})).upload.files

    packed = pack(files)

    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == files
    assert pack(files) == packed
    assert mended(dict(files)).fixes == ()
