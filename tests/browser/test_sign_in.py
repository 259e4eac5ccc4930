"""Sign-in against an OpenID Connect provider on this machine."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import oidc_provider_mock
import pytest
from playwright.sync_api import Browser, Page, expect

from docs.tour.serving import find_port
from tests.browser.conftest import start_viewer

pytestmark = pytest.mark.browser

SECRETS = """\
[auth]
redirect_uri = "http://localhost:{port}/oauth2callback"
cookie_secret = "a secret of this test alone, 32 letters or more"
client_id = "landscape"
client_secret = "a secret of this test alone"
server_metadata_url = "http://localhost:{provider}/.well-known/openid-configuration"

[landscape]
domains = ["conwy.gov.uk", "northwales.police.uk"]
sensitive = ["@northwales.police.uk"]
"""

CLAIMS = {
    "huw@conwy.gov.uk": {"email": "huw@conwy.gov.uk", "email_verified": True},
    "mair@northwales.police.uk": {"email": "mair@northwales.police.uk"},
    "sam@example.com": {"email": "sam@example.com"},
    "eve@conwy.gov.uk": {"email": "eve@conwy.gov.uk", "email_verified": False},
}


@contextmanager
def a_guarded_viewer(folder: Path, provider: int) -> Iterator[str]:
    port = find_port()
    secrets = folder / ".streamlit" / "secrets.toml"
    secrets.parent.mkdir()
    secrets.write_text(SECRETS.format(port=port, provider=provider), encoding="utf-8")
    with start_viewer(port=port, folder=folder) as _:
        yield f"http://localhost:{port}"


@pytest.fixture(scope="module")
def guarded(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:  # noqa: ARG001
    people = [oidc_provider_mock.User(sub=sub, claims=claims) for sub, claims in CLAIMS.items()]
    folder = tmp_path_factory.mktemp("host")
    with (
        oidc_provider_mock.run_server_in_thread(user_claims=people) as provider,
        a_guarded_viewer(folder, provider.server_port) as address,
    ):
        yield address


def sign_in(page: Page, address: str, person: str) -> None:
    page.goto(f"{address}/?lang=en")
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url(re.compile("/oauth2/authorize"))
    page.locator("input[name=sub]").fill(person)
    page.get_by_role("button", name=re.compile("Authorize|Login|Sign in", re.I)).first.click()
    page.wait_for_url(re.compile(re.escape(address)))


@pytest.mark.parametrize("path", ["/", "/map?area=gwent", "/board?board=nw-contest-board", "/data"])
def test_whoever_has_not_signed_in_sees_nothing_but_the_way_in(page: Page, guarded: str, path: str):
    page.goto(guarded + path)

    expect(page.locator("h1")).to_have_text("Please sign in")
    expect(page.get_by_role("link", name="Data")).to_have_count(0)


def test_the_way_in_is_told_in_welsh_as_well(page: Page, guarded: str):
    page.goto(f"{guarded}/?lang=cy")

    expect(page.locator("h1")).to_have_text("Mewngofnodwch")
    expect(page.get_by_role("button", name="Mewngofnodi", exact=True)).to_be_visible()


def test_somebody_of_a_listed_domain_comes_in_and_leaves_again(page: Page, guarded: str):
    sign_in(page, guarded, "huw@conwy.gov.uk")

    expect(page.locator("body")).to_contain_text("Signed in as huw@conwy.gov.uk")
    expect(page.get_by_role("link", name="Data").first).to_be_visible()
    page.get_by_role("button", name="Sign out").click()
    page.wait_for_url(re.compile("/oauth2/end_session"))
    page.locator("form button").first.click()
    page.goto(guarded)
    expect(page.locator("h1")).to_have_text("Please sign in")


@pytest.mark.parametrize("person", ["sam@example.com", "eve@conwy.gov.uk"])
def test_anybody_else_is_told_that_the_account_is_not_on_the_list(
    page: Page, guarded: str, person: str
):
    sign_in(page, guarded, person)

    expect(page.locator("h1")).to_have_text("This account is not on the list")
    expect(page.get_by_role("link", name="Data")).to_have_count(0)


SENSITIVE = "/board?board=cardiff-vale-channel-panel"
"""A sensitive board of which the record names members."""


@pytest.mark.parametrize(
    ("person", "sees"), [("huw@conwy.gov.uk", False), ("mair@northwales.police.uk", True)]
)
def test_only_who_is_named_sees_who_sits_on_a_sensitive_board(
    page: Page, guarded: str, person: str, sees: bool
):
    sign_in(page, guarded, person)
    page.goto(guarded + SENSITIVE)

    expect(page.locator("h1")).to_contain_text("Channel panel")
    withheld = page.get_by_text("are shown only to people whom the host names")
    expect(withheld).to_have_count(0 if sees else 1)
    members = page.get_by_role("table").get_by_text("South Wales Police", exact=True)
    expect(members).to_have_count(1 if sees else 0)
