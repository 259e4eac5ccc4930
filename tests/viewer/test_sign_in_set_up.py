"""Whatever is wrong with the file that sets up sign-in, nobody is let in."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from landscape.viewer import look_up
from landscape.viewer.address import PAGES
from landscape.viewer.sign_in import read_access
from tests.viewer.pressed import ways
from tests.viewer.words import titles

Open = Callable[..., AppTest]
Said = Callable[[AppTest], str]
SetUp = Callable[[bytes | None], None]

AUTH = b"""\
[auth]
redirect_uri = "http://localhost:8501/oauth2callback"
cookie_secret = "a secret of this test alone, 32 letters or more"
client_id = "landscape"
client_secret = "a secret of this test alone"
server_metadata_url = "http://localhost:1/.well-known/openid-configuration"
"""
WHOLE = AUTH + b'[landscape]\ndomains = ["conwy.gov.uk"]\n'

WRONG = {
    "no TOML": b"[auth\nclient_id = ",
    "no text": b"\xff\xfe\x00\x01",
    "a folder": None,
    "nobody to let in": AUTH,
    "no secret for the cookie": WHOLE.replace(b"cookie_secret", b"cookie_sceret"),
    "an empty list": AUTH + b"[landscape]\ndomains = []\n",
    "an empty name": AUTH + b'[landscape]\ndomains = [""]\n',
    "a list of the wrong kind": AUTH + b'[landscape]\ndomains = "conwy.gov.uk"\n',
    "an entry that is misspelt": WHOLE + b'sensitve = ["@conwy.gov.uk"]\n',
    "people without sign-in": b'[landscape]\ndomains = ["conwy.gov.uk"]\n',
    "a landscape that is no section": b'landscape = "conwy.gov.uk"\n',
}


@pytest.mark.parametrize("raw", WRONG.values(), ids=WRONG)
def test_what_is_set_up_wrongly_lets_nobody_see_any_page(
    open_page: Open, said: Said, set_up_host: SetUp, raw: bytes | None
):
    set_up_host(raw)

    page = open_page("start")

    assert not page.exception
    assert titles(page)[0] == "Sign-in is not set up completely"
    assert "Safety Board" not in said(page)


@pytest.mark.parametrize("name", PAGES)
def test_no_page_is_shown_before_somebody_has_signed_in(
    open_page: Open, said: Said, set_up_host: SetUp, name: str
):
    set_up_host(WHOLE)

    page = open_page(name, lang="cy", board="safety")

    assert not page.exception
    assert titles(page) == ["Mewngofnodwch"]
    assert [button.key for button in page.button] == ["sign-in"]
    assert list(ways(page)) == ["language"]
    assert "Safety Board" not in said(page)


def test_an_empty_file_keeps_nobody_out(open_page: Open, set_up_host: SetUp):
    set_up_host(b"")

    assert titles(open_page("start"))[0] != "Sign-in is not set up completely"


def test_what_is_set_up_while_somebody_looks_counts_from_the_next_click_on(
    open_page: Open, said: Said, set_up_host: SetUp
):
    page = open_page("board", board="safety")
    assert "Safety Board" in said(page)

    set_up_host(WHOLE)

    assert titles(page.run()) == ["Please sign in"]
    assert "Safety Board" not in said(page)


def test_what_a_box_does_before_the_page_begins_is_done_with_what_one_may_see_by_then(
    open_page: Open, set_up_host: SetUp, monkeypatch: pytest.MonkeyPatch
):
    sees: list[bool] = []
    monkeypatch.setattr(look_up, "go", lambda **_: sees.append(read_access().sees_sensitive))
    page = open_page("start")
    page.text_input(key="search-entry").set_value("water").run()

    set_up_host(b"[landscape]\nsensitive = []\n")
    page.text_input(key="search-entry").set_value("crime").run()

    assert sees == [True, False]
