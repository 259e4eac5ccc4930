"""What tests do on the page for building a scenario."""

from streamlit.testing.v1 import AppTest

from landscape.scenario.draft import as_draft, pack_draft
from tests.scenario.steps import a_scenario


def a_draft(*steps: object) -> str:
    """These steps as an address holds them."""
    return pack_draft(as_draft(a_scenario(*steps)))


def titled(page: AppTest, label: str):
    """The field under a label."""
    return next(entry for entry in (*page.text_input, *page.selectbox) if entry.label == label)


def press(page: AppTest, key: str) -> AppTest:
    """The page once a button was pressed."""
    page = page.button(key=key).click().run()
    assert not page.exception
    return page
