"""Sign-in against an OpenID Connect provider on this machine."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import oidc_provider_mock
import pytest
from playwright.sync_api import Browser, Page, expect

from docs.tour.serving import find_port
from landscape.words import LANGUAGES, say
from tests.browser.conftest import start_viewer
from tests.browser.pages import find_faults, settle
from tests.load.uploads import a_zip, valid_files

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


@pytest.fixture(scope="module")
def secrets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file that sets up sign-in, in the folder of the host."""
    folder = tmp_path_factory.mktemp("host") / ".streamlit"
    folder.mkdir()
    return folder / "secrets.toml"


@contextmanager
def a_guarded_viewer(secrets: Path, provider: int) -> Iterator[str]:
    port = find_port()
    secrets.write_text(SECRETS.format(port=port, provider=provider), encoding="utf-8")
    with start_viewer(port=port, folder=secrets.parents[1]) as _:
        yield f"http://localhost:{port}"


@pytest.fixture(scope="module")
def guarded(browser: Browser, secrets: Path) -> Iterator[str]:  # noqa: ARG001
    people = [oidc_provider_mock.User(sub=sub, claims=claims) for sub, claims in CLAIMS.items()]
    with (
        oidc_provider_mock.run_server_in_thread(user_claims=people) as provider,
        a_guarded_viewer(secrets, provider.server_port) as address,
    ):
        yield address


WAY_IN = re.compile("^(Sign in|Mewngofnodi)$")


def sign_in(page: Page, address: str, person: str, path: str = "/?lang=en") -> None:
    page.goto(address + path)
    page.get_by_role("button", name=WAY_IN).click()
    page.wait_for_url(re.compile("/oauth2/authorize"))
    page.locator("input[name=sub]").fill(person)
    page.get_by_role("button", name=re.compile("Authorize|Login|Sign in", re.I)).first.click()
    page.wait_for_url(re.compile(re.escape(address)))


def sign_out(page: Page, address: str, name: str = "Sign out") -> None:
    page.get_by_role("button", name=name).click()
    page.wait_for_url(re.compile("/oauth2/end_session"))
    page.locator("form button").first.click()
    page.goto(address)


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
    sign_out(page, guarded)
    expect(page.locator("h1")).to_have_text("Please sign in")


def test_whoever_signs_in_comes_to_the_page_they_asked_for_in_their_language_once(
    page: Page, guarded: str
):
    asked = "/map?lang=cy&area=gwent&mode=table"
    sign_in(page, guarded, "huw@conwy.gov.uk", asked)

    expect(page.locator("h1")).to_contain_text("Gwent")
    expect(page.locator("html")).to_have_attribute("lang", "cy")
    assert page.url == guarded + asked

    page.goto(guarded)
    expect(page.get_by_role("link", name="Data").first).to_be_visible()
    settle(page)
    assert page.url == f"{guarded}/"


def test_whoever_signs_out_is_left_in_their_language_and_can_turn_to_the_other(
    page: Page, guarded: str
):
    sign_in(page, guarded, "huw@conwy.gov.uk", "/?lang=cy")
    expect(page.get_by_role("link", name="Data").first).to_be_visible()
    settle(page)

    sign_out(page, guarded, "Allgofnodi")
    expect(page.locator("h1")).to_have_text("Mewngofnodwch")
    settle(page)

    page.get_by_role("button", name="English").click()
    expect(page.locator("h1")).to_have_text("Please sign in")
    settle(page)
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_whoever_is_not_on_the_list_is_told_so_in_their_language(page: Page, guarded: str):
    sign_in(page, guarded, "sam@example.com", "/board?board=nw-contest-board&lang=cy")

    expect(page.locator("h1")).to_have_text(say("sign-in.refused.title", "cy"))


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


OWN = "Two boards in the north"
"""What the landscape is called that is brought."""


def test_who_signs_in_next_in_the_same_browser_sees_nothing_of_what_another_brought(
    page: Page, guarded: str
):
    sign_in(page, guarded, "huw@conwy.gov.uk", "/own")
    file = {"name": "own.zip", "mimeType": "application/zip", "buffer": a_zip(valid_files())}
    page.locator("input[type=file]").set_input_files(file)  # type: ignore[arg-type]
    page.get_by_role("button", name="Show this landscape on every page").click()
    page.get_by_role("link", name="Map", exact=True).click()
    expect(page.locator("h1")).to_contain_text(OWN)
    settle(page)
    page.evaluate("sessionStorage.setItem('landscape-draft-kept-1', 'a scenario in the making')")

    sign_out(page, guarded)
    expect(page.locator("h1")).to_have_text("Please sign in")
    page.wait_for_function("!Object.keys(sessionStorage).some(k => k.includes('draft'))")
    sign_in(page, guarded, "mair@northwales.police.uk", "/own")

    expect(page.locator("body")).to_contain_text("Signed in as mair@northwales.police.uk")
    settle(page)
    for name in ("Map", "Your own data"):
        page.get_by_role("link", name=name, exact=True).click()
        expect(page.locator("h1")).to_be_focused()
        settle(page)
        expect(page.locator("body")).not_to_contain_text(OWN)
        expect(page.locator("body")).not_to_contain_text("own.zip")
        expect(page.get_by_text("You are looking at your own data")).to_have_count(0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_where_somebody_has_to_sign_in_or_is_refused(
    page: Page, guarded: str, axe: str, language: str
):
    page.goto(f"{guarded}/?lang={language}")
    assert faults_of(page, axe, say("sign-in.asked.title", language)) == []

    sign_in(page, guarded, "sam@example.com", f"/?lang={language}")
    assert faults_of(page, axe, say("sign-in.refused.title", language)) == []


def test_axe_finds_nothing_where_sign_in_is_set_up_by_halves(
    page: Page, guarded: str, secrets: Path, axe: str
):
    whole = secrets.read_text(encoding="utf-8")
    secrets.write_text(whole.replace("domains", "domians"), encoding="utf-8")
    try:
        for language in LANGUAGES:
            page.goto(f"{guarded}/?lang={language}")
            assert faults_of(page, axe, say("sign-in.broken.title", language)) == []
    finally:
        secrets.write_text(whole, encoding="utf-8")


def faults_of(page: Page, axe: str, title: str) -> list[str]:
    expect(page.locator("h1")).to_have_text(title)
    settle(page)
    page.evaluate(axe)
    return find_faults(page)
