"""Words in English and Welsh."""

import pytest
from pydantic import ValidationError

from landscape.model.text import Text


def test_english_is_said_where_there_is_no_welsh():
    text = Text(en="Board")

    assert text.say("cy") == "Board"
    assert text.language_of("cy") == "en"
    assert not text.is_draft("cy")


def test_welsh_is_said_to_those_who_ask_for_it():
    text = Text(en="Board", cy="Bwrdd", cy_status="official")

    assert (text.say("en"), text.say("cy")) == ("Board", "Bwrdd")
    assert (text.language_of("en"), text.language_of("cy")) == ("en", "cy")


def test_only_unchecked_welsh_is_a_draft():
    draft = Text(en="Board", cy="Bwrdd", cy_status="draft")
    official = Text(en="Board", cy="Bwrdd", cy_status="official")

    assert draft.is_draft("cy")
    assert not draft.is_draft("en")
    assert not official.is_draft("cy")


def test_space_around_a_text_is_taken_off():
    assert Text(en="  Board \n").en == "Board"


@pytest.mark.parametrize("en", ["", "  ", "\n"])
def test_a_text_is_not_empty(en: str):
    with pytest.raises(ValidationError, match="at least 1 character"):
        Text(en=en)


@pytest.mark.parametrize("half", [{"cy": "Bwrdd"}, {"cy_status": "draft"}])
def test_welsh_and_its_status_go_together(half: dict[str, str]):
    with pytest.raises(ValidationError, match="go together"):
        Text.model_validate({"en": "Board", **half})
