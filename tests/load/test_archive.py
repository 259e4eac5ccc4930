"""Zips that somebody brings: what is read of them, and what is refused in clear words."""

import io
import zipfile
from collections.abc import Callable

import pytest

from landscape.load import LoadError, load
from landscape.load import archive as limits
from landscape.load.archive import unpack
from landscape.load.upload import Upload, load_upload, read_loose, read_zip
from tests.load.bad import BAD
from tests.load.uploads import FINANCE, a_zip, valid_files


def said(raw: bytes) -> list[str]:
    """What is said of a zip."""
    with pytest.raises(LoadError) as caught:
        read_zip(raw, "my.zip")
    return [str(problem) for problem in caught.value.problems]


def test_a_zip_gives_the_landscape_of_its_folder():
    assert load_upload(read_zip(a_zip(valid_files()), "my.zip")) == load(BAD / "valid")


@pytest.mark.parametrize(
    "place",
    [
        lambda path: path.removeprefix("data/"),
        lambda path: f"my folder/{path}",
        lambda path: f"a/b/{path.removeprefix('data/')}",
    ],
)
def test_the_folder_is_found_wherever_it_lies_in_the_zip(place: Callable[[str], str]):
    files = {place(path): raw for path, raw in valid_files().items()}

    assert load_upload(read_zip(a_zip(files), "my.zip")) == load(BAD / "valid")


def test_scenarios_are_found_beside_the_folder_or_in_it():
    for path in ("scenarios/one.yaml", "data/scenarios/one.yaml"):
        upload = read_zip(a_zip({**valid_files(), path: b"steps: []"}), "my.zip")
        assert list(upload.scenarios) == [path]


def test_what_is_not_yaml_is_left_packed_and_counted():
    more = {"data/readme.docx": b"x" * 10_000_000, "__MACOSX/data/a.yaml": b"", "data/.x.yaml": b""}

    upload = read_zip(a_zip({**valid_files(), **more}), "my.zip")

    assert upload.left == 3
    assert set(upload.files) == set(valid_files())


def test_without_landscape_yaml_it_is_said_what_is_missing():
    files = {FINANCE: valid_files()[FINANCE]}

    with pytest.raises(LoadError) as caught:
        load_upload(read_zip(a_zip(files), "my.zip"))

    assert "data/landscape.yaml: is missing." in str(caught.value)


def test_a_file_that_is_no_zip_is_refused():
    for raw in (b"", b"name: {en: A board}", a_zip(valid_files())[:-60]):
        assert said(raw) == [
            "my.zip: is not a zip file that can be opened. Make it anew: choose the folder, then "
            "'Compress to ZIP file'."
        ]


@pytest.mark.parametrize(
    "path", ["../out.yaml", "/etc/out.yaml", "a/../../out.yaml", "C:/out.yaml"]
)
def test_a_path_that_leads_out_of_the_folder_is_refused(path: str):
    assert said(a_zip({**valid_files(), path: b""})) == [
        f"{path}: has a path that leads out of its folder. Make the zip anew from the folder "
        "itself."
    ]


def test_a_zip_that_unpacks_to_far_more_than_it_should_is_refused():
    assert said(a_zip({**valid_files(), "data/bomb.yaml": b" " * 1_000_000})) == [
        "data/bomb.yaml: unpacks to more than 200 times its size, as no YAML does. Write it anew."
    ]


def test_a_file_that_is_larger_than_the_zip_says_is_not_believed():
    raw = a_zip({**valid_files(), "data/bomb.yaml": b" " * 5_000_000})
    lie = raw.replace((5_000_000).to_bytes(4, "little"), (5_000).to_bytes(4, "little"))

    with pytest.raises(LoadError):
        unpack(lie, "my.zip")


def test_a_zip_within_the_zip_is_refused():
    assert "zip within the zip" in said(a_zip({**valid_files(), "data/more.zip": b""}))[0]


def test_a_locked_zip_is_refused():
    raw = bytearray(a_zip({"a.yaml": b"name: x"}))
    place = raw.index(b"PK\x01\x02")
    raw[place + 8] |= 1

    assert said(bytes(raw)) == ["a.yaml: is locked with a password. Make the zip anew without one."]


def test_a_link_is_refused():
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        entry = zipfile.ZipInfo("a.yaml")
        entry.external_attr = 0o120777 << 16
        archive.writestr(entry, "/etc/passwd")

    assert said(made.getvalue()) == ["a.yaml: is a link to another file. Put the file itself in."]


def test_every_reason_is_listed_at_once():
    files = {"../a.yaml": b"", "b.yaml": b" " * 2_000_000, "c.zip": b""}

    assert len(said(a_zip(files))) == 3


@pytest.mark.parametrize(
    ("limit", "value", "words"),
    [
        ("LARGEST_ARCHIVE", 100, "is larger than 10 MiB"),
        ("LARGEST_UNPACKED", 100, "unpacks to more than 20 MiB"),
        ("MOST_FILES", 3, "holds more than 3 files"),
        ("MOST_SECONDS", -1, "took longer than"),
    ],
)
def test_each_limit_is_told_in_clear_words(
    limit: str, value: int, words: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(limits, limit, value)

    assert words in said(a_zip(valid_files()))[0]


def laid_over(**loose: bytes) -> Upload:
    names = {f"{name}.yaml": raw for name, raw in loose.items()}
    return read_loose(names, valid_files(), {"scenarios/old.yaml": b"steps: []"})


def test_a_single_file_takes_the_place_of_the_one_with_its_name():
    raw = valid_files()[FINANCE].replace(b"Finance Board", b"Money Board")

    landscape = load_upload(laid_over(finance=raw))

    assert [board.name.en for board in landscape.boards if board.id == "finance"] == ["Money Board"]
    assert len(landscape.boards) == 2


def test_a_new_single_file_is_a_board_or_a_scenario():
    upload = laid_over(audit=valid_files()[FINANCE], plan=b"title: {en: x}\nsteps: []\n")

    assert len(load_upload(upload).boards) == 3
    assert set(upload.scenarios) == {"scenarios/old.yaml", "scenarios/plan.yaml"}
    assert upload.mine == {"data/boards/audit.yaml", "scenarios/plan.yaml"}
