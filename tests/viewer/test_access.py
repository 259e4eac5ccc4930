"""Whom the viewer lets in, and who sees the particulars of sensitive boards."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landscape.viewer.access import Access, find_access

PROVIDER = {
    "redirect_uri": "https://boards.example.gov.uk/oauth2callback",
    "cookie_secret": "a secret of this test alone, 32 letters or more",
    "client_id": "landscape",
    "client_secret": "a secret of this test alone",
    "server_metadata_url": "https://login.example.com/.well-known/openid-configuration",
}
AUTH = {"auth": PROVIDER}
CONWY = {
    "domains": ["conwy.gov.uk", "NorthWales.Police.uk"],
    "sensitive": ["@northwales.police.uk"],
}


def person(address: object, **more: object) -> dict[str, object]:
    return {"is_logged_in": True, "email": address, **more}


def of_conwy(someone: Mapping[str, object]) -> Access:
    return find_access({**AUTH, "landscape": CONWY}, someone)


def test_with_nothing_set_up_nobody_is_asked_and_all_is_shown():
    assert find_access({}, {}) == Access("off", sees_sensitive=True)


def test_without_sign_in_the_host_may_keep_sensitive_particulars_from_everybody():
    assert find_access({"landscape": {"sensitive": []}}, {}) == Access("off")


def test_a_visitor_is_asked_to_sign_in_first():
    assert of_conwy({"is_logged_in": False}) == Access("asked")
    assert of_conwy({"email": "a@conwy.gov.uk"}) == Access("asked")


def test_somebody_of_a_listed_domain_is_let_in_whatever_the_letters():
    assert of_conwy(person("Mair@Conwy.GOV.uk")) == Access("in", "mair@conwy.gov.uk")


def test_who_is_named_sees_all_of_sensitive_boards():
    found = of_conwy(person("mair@northwales.police.uk"))
    rules = {**CONWY, "sensitive": ["Mair@conwy.gov.uk"]}

    assert found == Access("in", "mair@northwales.police.uk", sees_sensitive=True)
    assert find_access({**AUTH, "landscape": rules}, person("mair@conwy.gov.uk")).sees_sensitive
    assert not find_access({**AUTH, "landscape": rules}, person("huw@conwy.gov.uk")).sees_sensitive


@pytest.mark.parametrize(
    "address",
    [
        "mair@example.com",
        "mair@evil-conwy.gov.uk",
        "mair@conwy.gov.uk.example.com",
        "mair@sub.conwy.gov.uk",
        "mair@example.com@conwy.gov.uk",
        "@conwy.gov.uk",
        "conwy.gov.uk",
        "",
        None,
        ["mair@conwy.gov.uk"],
    ],
)
def test_any_other_address_is_refused(address: object):
    assert of_conwy(person(address)).standing == "refused"


@pytest.mark.parametrize("word", [False, "false"])
def test_an_address_that_the_provider_has_not_verified_is_refused(word: object):
    assert of_conwy(person("mair@conwy.gov.uk", email_verified=word)).standing == "refused"


def test_the_host_may_name_another_claim_that_holds_the_address():
    rules = {**CONWY, "claim": "upn"}
    someone = person("mair@example.com", upn="mair@conwy.gov.uk")

    assert find_access({**AUTH, "landscape": rules}, someone).standing == "in"


@pytest.mark.parametrize(
    "secrets",
    [
        AUTH,
        {**AUTH, "landscape": {"domains": []}},
        {**AUTH, "landscape": {"domains": [""]}},
        {**AUTH, "landscape": {"domains": "conwy.gov.uk"}},
        {**AUTH, "landscape": {"domain": ["conwy.gov.uk"]}},
        *({"auth": {**PROVIDER, name: ""}, "landscape": CONWY} for name in PROVIDER),
        {"auth": {**PROVIDER, "cookie_secret": "guess me"}, "landscape": CONWY},
        {"auth": {"client_id": "landscape"}, "landscape": CONWY},
        {"auth": "yes", "landscape": CONWY},
        {"landscape": {"domains": ["conwy.gov.uk"]}},
        {"landscape": {"sensitive": ["mair@conwy.gov.uk"]}},
    ],
)
def test_what_is_set_up_by_halves_lets_nobody_in(secrets: dict[str, object]):
    assert find_access(secrets, person("mair@conwy.gov.uk")) == Access("broken")


ENDS = st.sampled_from(["", "@conwy.gov.uk", "@NORTHWALES.police.uk", "@example.com"])


@given(st.text(max_size=30), ENDS, st.booleans())
def test_nobody_is_let_in_but_by_a_listed_domain(start: str, end: str, verified: bool):
    found = of_conwy(person(start + end, email_verified=verified))

    domain = (start + end).strip().casefold().rpartition("@")[2]
    assert not found.is_let_in or (verified and domain in ("conwy.gov.uk", "northwales.police.uk"))
