"""An area or a theme that somebody types: by id or name, in either language, in any letters."""

import pytest

from landscape.model.errors import QuestionError
from landscape.model.landscape import Landscape
from landscape.render.named import take_named_area, take_named_themes
from tests.builders import a_landscape


def called(en: str, cy: str) -> dict[str, str]:
    return {"en": en, "cy": cy, "cy-status": "draft"}


AREAS = {
    "wales": {"kind": "wales", "councils": ["isle-of-anglesey", "newport"]},
    "gwent": {"name": called("Gwent", "Gwent (rhanbarth)"), "councils": ["newport"]},
    "fire": {"kind": "fra", "name": called("Gwent", "Tân Gwent"), "councils": ["newport"]},
    "mon": {
        "kind": "la",
        "name": called("Isle of Anglesey", "Ynys Môn"),
        "councils": ["isle-of-anglesey"],
    },
}


@pytest.fixture
def landscape() -> Landscape:
    return a_landscape(
        councils=["isle-of-anglesey", "newport"],
        area="wales",
        areas=AREAS,
        boards={"b": {"themes": ["crime"]}},
    )


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gwent", "gwent"),
        ("GWENT", "gwent"),
        ("isle of anglesey", "isle-of-anglesey"),
        ("Isle-of-Anglesey", "isle-of-anglesey"),
        ("YNYS MON", "mon"),
        ("Tân Gwent", "fire"),
        ("tan gwent", "fire"),
    ],
)
def test_an_area_is_taken_by_id_and_by_name(landscape: Landscape, typed: str, meant: str):
    assert take_named_area(landscape, typed) == meant


def test_no_area_is_meant_where_none_is_typed(landscape: Landscape):
    assert take_named_area(landscape, None) is None
    assert take_named_area(landscape, "") is None


def test_an_area_that_is_not_there_is_answered_with_those_that_are(landscape: Landscape):
    with pytest.raises(QuestionError) as error:
        take_named_area(landscape, "gwnet")

    assert str(error.value) == (
        "there is no area 'gwnet' on this day. Choose from: gwent, isle-of-anglesey, mon, newport, "
        "north-wales, wales. Did you mean 'gwent'?"
    )


def test_a_theme_is_taken_by_id_and_by_name(landscape: Landscape):
    name = landscape.theme_by_id["crime"].name.en

    assert take_named_themes(landscape, ["crime", name.upper()]) == ("crime", "crime")
    assert take_named_themes(landscape, []) == ()


def test_a_theme_that_is_not_there_is_answered_with_those_that_are(landscape: Landscape):
    with pytest.raises(QuestionError) as error:
        take_named_themes(landscape, ["CIRME"])

    assert str(error.value).startswith("there is no theme 'CIRME' on this day. Choose from: ")
