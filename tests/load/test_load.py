"""What a good folder gives."""

import gc
from datetime import date
from pathlib import Path

import pytest

from landscape.load import LoadError, dump, load
from tests.builders import a_folder, a_landscape

CASE = {
    "boards": {
        "finance": {
            "members": ["council-conwy", {"organisation": "police", "since": 2021}],
            "lines": {"accountability": "council-conwy"},
            "themes": ["money"],
            "duties": ["accounts"],
            "sources": [{"source": "terms", "where": "p. 2"}],
        },
        "audit": {"until": "2024-04", "meetings": 4, "notes": ["It met online."]},
    },
}


def test_a_folder_without_boards_gives_a_landscape_without_boards(tmp_path: Path):
    folder = a_folder(tmp_path)

    landscape = load(folder)

    assert landscape.boards == ()


def test_a_folder_gives_the_landscape_that_it_holds(tmp_path: Path):
    folder = a_folder(tmp_path, **CASE)

    landscape = load(folder)

    assert landscape == a_landscape(**CASE)


def test_a_folder_may_be_named_by_text(tmp_path: Path):
    folder = a_folder(tmp_path, **CASE)

    landscape = load(str(folder))

    assert landscape == load(folder)


def test_the_folder_that_one_stands_in_can_be_named_by_a_dot(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    folder = a_folder(tmp_path, {"boards/x.yaml": "name: X"})
    monkeypatch.chdir(folder)

    with pytest.raises(LoadError) as error:
        load(".")

    assert str(error.value).startswith("boards/x.yaml:1: area: is missing. Add it.\n")


def test_two_readings_are_equal(tmp_path: Path):
    folder = a_folder(tmp_path, **CASE)

    assert load(folder) == load(folder)
    assert repr(load(folder)) == repr(load(folder))


def test_the_norwegian_board_keeps_its_name(tmp_path: Path):
    names = ["No", "1.10", "2020-01-01", "0x1F", "null", "1e3", "yes", "12:30"]
    boards = {f"board-{place}": {"name": name} for place, name in enumerate(names)}
    texts = {
        f"boards/toy/board-{place}.yaml": (
            f"name:\n  en: {name}\nfunction: case\ntier: local\narea: conwy\nbasis: unknown\n"
            "member-list: unknown\nevidence: assumed\nbecause: {en: made up}\n"
        )
        for place, name in enumerate(names)
    }

    landscape = load(a_folder(tmp_path, texts, boards=boards))

    assert [board.name.en for board in landscape.boards] == names


def test_a_key_without_a_value_is_as_good_as_none_where_it_may_be_left_out(tmp_path: Path):
    folder = a_folder(tmp_path, boards={"finance": {}})
    path = folder / "boards" / "toy" / "finance.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "until:\nsince:\n", encoding="utf-8")

    landscape = load(folder)

    assert landscape == a_landscape(boards={"finance": {}})


def test_a_date_is_kept_as_it_was_written(tmp_path: Path):
    spans = {"year": 2020, "month": "2020-04", "day": "2020-04-01"}
    folder = a_folder(tmp_path, boards={name: {"since": since} for name, since in spans.items()})

    landscape = load(folder)

    assert {b.id: str(b.since) for b in landscape.boards} == {
        "year": "2020",
        "month": "2020-04",
        "day": "2020-04-01",
    }


def test_the_folder_of_a_board_does_not_matter(tmp_path: Path):
    here, there = a_folder(tmp_path / "1", **CASE), a_folder(tmp_path / "2", **CASE)
    (there / "boards" / "deep" / "er").mkdir(parents=True)
    (there / "boards/toy/audit.yaml").rename(there / "boards/deep/er/audit.yaml")
    (there / "boards/toy/finance.yaml").rename(there / "boards/finance.yaml")

    assert load(there) == load(here)


def test_reading_leaves_garbage_collection_as_it_was(tmp_path: Path):
    good, bad = a_folder(tmp_path, **CASE), tmp_path / "gone"

    load(good)
    with pytest.raises(LoadError):
        load(bad)
    was_on = gc.isenabled()
    gc.disable()
    load(good)
    stays_off = not gc.isenabled()
    gc.enable()

    assert was_on
    assert stays_off


def test_the_count_at_the_end_is_of_one_or_of_many(tmp_path: Path):
    one = a_folder(tmp_path / "1", {"landscape.yaml": None})
    two = a_folder(tmp_path / "2", {"landscape.yaml": None, "themes.yaml": None})

    said = []
    for folder in (one, two):
        with pytest.raises(LoadError) as error:
            load(folder)
        said.append(str(error.value).splitlines()[-1])

    assert said == ["1 problem found", "2 problems found"]


def test_what_is_dumped_has_a_file_for_each_board_and_register():
    texts = dump(a_landscape(**CASE))

    assert list(texts) == [
        "landscape.yaml",
        "areas.yaml",
        "organisations.yaml",
        "themes.yaml",
        "duties.yaml",
        "sources.yaml",
        "accepted.yaml",
        "assumptions.yaml",
        "boards/audit.yaml",
        "boards/finance.yaml",
    ]


def test_a_dumped_board_reads_as_a_person_would_write_it():
    landscape = a_landscape(
        boards={
            "audit": {"until": "2024-04", "sources": ["terms"], "terms-of-reference": None},
        }
    )

    text = dump(landscape)["boards/audit.yaml"]

    assert text == (
        "# yaml-language-server: $schema=../../schemas/board.schema.json\n"
        "name:\n"
        "  en: Audit\n"
        "function: strategic\n"
        "tier: regional\n"
        "area: north-wales\n"
        "basis: non-statutory\n"
        "member-list: complete\n"
        "until: 2024-04\n"
        "evidence: documented\n"
        "sources:\n"
        "- source: terms\n"
    )


def test_a_landscape_of_one_day_dumps_that_day_only(tmp_path: Path):
    landscape = a_landscape(**CASE).as_of(date(2024, 6, 1))

    again = load(a_folder(tmp_path, {**dump(landscape)}))

    assert [board.id for board in again.boards] == ["finance"]
    assert again.as_of(date(2024, 6, 1)).boards == landscape.boards


def test_the_landscape_that_is_shipped_is_read_and_survives_a_dump(tmp_path: Path):
    landscape = load(Path(__file__).parents[2] / "data")

    again = load(a_folder(tmp_path, dump(landscape)))

    assert again == landscape


def test_a_seat_may_be_listed_twice_for_two_posts_or_for_days_that_do_not_meet(tmp_path: Path):
    members = [
        {"organisation": "police", "post": "Chief Constable"},
        {"organisation": "police", "post": "Analyst"},
        {"organisation": "police", "until": 2020},
        {"organisation": "police", "since": 2020},
    ]
    themes = [{"theme": "money", "until": 2020}, {"theme": "money", "since": 2021}]
    folder = a_folder(tmp_path, boards={"finance": {"members": members, "themes": themes}})

    (board,) = load(folder).boards

    assert len(board.members) == 4
    assert len(board.themes) == 2


def test_welsh_letters_are_dumped_as_they_are_read():
    text = dump(a_landscape(boards={"finance": {"name": "Grŵp Tŷ'r Cyllid"}}))[
        "boards/finance.yaml"
    ]

    assert "  en: Grŵp Tŷ'r Cyllid\n" in text


def test_a_folder_without_assumptions_makes_none(tmp_path: Path):
    folder = a_folder(tmp_path)

    assert not (folder / "assumptions.yaml").exists()
    assert load(folder).assumptions is None


def test_assumptions_are_read_with_how_each_is_known(tmp_path: Path):
    given = {"travel-hours": {"low": 0, "central": 1, "high": 3, "sources": ["diary"]}}
    folder = a_folder(tmp_path, assumptions=given)

    assumed = load(folder).assumptions

    assert assumed is not None
    assert (assumed.travel_hours.low, assumed.travel_hours.high) == (0, 3)
    assert assumed.travel_hours.evidence == "documented"
    assert assumed.meetings_a_year.case.evidence == "assumed"


def test_assumptions_are_the_same_on_every_day_and_are_written():
    whole = a_landscape(assumptions={"travel-hours": [0, 1, 3]})

    text = dump(whole)["assumptions.yaml"]
    view = whole.as_of(date(2020, 1, 1))

    assert view.assumptions == whole.assumptions
    assert "  travel-hours:\n    low: 0.0\n    central: 1.0\n    high: 3.0\n" in text
