"""A decision that a finding is fine: made on the page, kept in the folder, and then respected."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import streamlit as st
import yaml
from streamlit.testing.v1 import AppTest

from landscape.bundled import find_data
from landscape.findings import analyse
from landscape.graph import build
from landscape.load import load
from landscape.render.acceptance import accepted_text, entry_text
from landscape.viewer.accept_form import _MADE
from tests.builders import a_folder
from tests.viewer.folders import BOARDS, DUTIES, a_crowded_folder, open_folder
from tests.viewer.pressed import files

Said = Callable[[AppTest], str]
Open = Callable[..., AppTest]

SAME_WORK = "DUP001 theme:crime area:north-wales function:strategic"
FILLED = {
    "reason-en": "The two boards meet back to back.",
    "reason-cy": "Mae'r ddau fwrdd yn cyfarfod gefn wrth gefn.",
    "by-en": "Chief executive",
    "since": "1 January 2024",
    "review-by": "1 April 2025",
}


@pytest.fixture
def open_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    def open_it(finding: str = SAME_WORK, accepted: tuple = (), **parameters: str) -> AppTest:
        folder = a_crowded_folder(tmp_path, accepted=list(accepted))
        return open_folder(folder, monkeypatch, "findings", finding=finding, **parameters)

    yield open_it
    st.cache_resource.clear()


def fill_in(page: AppTest, finding: str = SAME_WORK, **more: str) -> AppTest:
    """The page after the form was filled in and sent."""
    for name, text in {
        **FILLED,
        **{key.replace("_", "-"): one for key, one in more.items()},
    }.items():
        page.text_input(
            key=f"accept-field-{name}-{finding.replace(' ', '-').replace(':', '-')}"
        ).set_value(text)
    return page.button(key="accept-make").click().run()


def made_entry(page: AppTest) -> Any:
    return page.session_state[_MADE][1].entry


def test_without_a_decision_that_is_said_and_nothing_is_made(open_finding: Open, said: Said):
    page = open_finding()

    assert not page.exception
    assert "No decision to live with this finding is recorded." in said(page)
    assert "review-by:" not in said(page)
    assert "accept-download" not in files(page)


def test_what_is_filled_in_becomes_an_entry_to_copy_and_a_file(open_finding: Open, said: Said):
    page = fill_in(open_finding())

    assert not page.exception
    assert "- code: DUP001" in said(page)
    assert "cy-status: draft" in said(page)
    assert "review-by: &#x27;2025-04-01&#x27;" in said(page)
    assert "accept-download" in files(page)


def test_what_is_wrong_is_told_beside_its_field(open_finding: Open):
    page = fill_in(open_finding(), reason_en=" ", review_by="soon")

    assert [error.value.split(": ")[1] for error in page.error] == [
        "this is needed. Fill it in.",
        "this is not a day. Write one such as 1 April 2027.",
    ]
    assert made_entry(page) is None


def test_a_decision_is_looked_at_again_after_it_was_made(open_finding: Open):
    page = fill_in(open_finding(), review_by="1 January 2024")

    [error] = page.error
    assert "this is not after the day of the decision" in error.value


def test_a_finding_is_not_accepted_twice_at_one_time(open_finding: Open):
    code, *about = SAME_WORK.split()
    before = {"code": code, "about": about, "reason": "Then.", "since": "2024", "review-by": "2025"}

    page = fill_in(open_finding(accepted=(before,)))

    [error] = page.error
    assert "another decision already accepts this finding" in error.value


def test_a_decision_of_another_day_is_told_with_its_reason_post_and_days(
    open_finding: Open, said: Said
):
    code, *about = SAME_WORK.split()
    before = {"code": code, "about": about, "reason": "Then.", "since": "2020", "review-by": "2021"}

    page = open_finding(accepted=(before,))

    assert "Decisions that do not stand on this day:" in said(page)
    assert "Reason: Then. Decided by: Clerk. From 2020 until 2021." in said(page)


def test_the_downloaded_file_lets_the_folder_accept_the_finding(open_finding: Open, tmp_path: Path):
    entry = made_entry(fill_in(open_finding()))
    (tmp_path / "data/accepted.yaml").write_text(accepted_text([entry]), encoding="utf-8")

    analysis = analyse(build(load(tmp_path / "data").as_of(date(2024, 1, 1))))

    [(finding, decision)] = analysis.accepted
    assert decision == entry
    assert " ".join((finding.code, *finding.about)) == SAME_WORK
    assert finding not in analysis.findings


def test_the_copied_entry_stands_in_a_file_beside_others(open_finding: Open):
    entry = made_entry(fill_in(open_finding()))

    both = yaml.safe_load("accepted:\n" + entry_text(entry) + entry_text(entry))

    assert [one["code"] for one in both["accepted"]] == ["DUP001", "DUP001"]


def test_a_finding_of_wales_is_accepted_once_the_entry_that_its_page_makes_is_added(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    finding, folder = "FRG001 theme:asb area:gwent", tmp_path / "data"
    shutil.copytree(find_data(), folder)
    page = open_folder(folder, monkeypatch, "findings", finding=finding)

    entry = made_entry(fill_in(page, finding, since="1 January 2020", review_by="1 January 2040"))
    (folder / "accepted.yaml").write_text("accepted:\n" + entry_text(entry), encoding="utf-8")
    landscape = load(folder)
    analysis = analyse(build(landscape.as_of(landscape.about.as_of.first_day)))

    assert [" ".join((one.code, *one.about)) for one, _ in analysis.accepted] == [finding]
    assert analysis.unmatched == ()


def test_of_a_sensitive_board_there_is_an_entry_to_copy_and_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: Said
):
    boards = {name: {**board, "sensitive": "true"} for name, board in BOARDS.items()}
    folder = a_folder(tmp_path, boards=boards, duties=DUTIES)
    finding = "OVL002 board:north board:south"
    page = open_folder(folder, monkeypatch, "findings", finding=finding)

    page = fill_in(page, finding)

    assert "- code: OVL002" in said(page)
    assert "it would tell particulars of a sensitive board" in said(page)
    assert "accept-download" not in files(page)


def test_only_an_overlap_can_be_said_to_be_wanted(open_finding: Open, said: Said):
    gap = open_finding("GAP001 duty:channel area:conwy")
    assert not gap.checkbox

    page = open_finding()
    page.checkbox[0].check()

    assert "deliberate: true" in said(fill_in(page))
