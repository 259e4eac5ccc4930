"""Where a visit begins: what can be asked here, and the page that answers it."""

import streamlit as st

from landscape.render.table import Cell
from landscape.viewer.address import PAGES, current, link
from landscape.viewer.show import show_list
from landscape.words import say


def show_page() -> None:
    """The whole page, from the address."""
    view = current()
    st.title(say("start.title", view.language), anchor=False)
    st.markdown(say("start.intro", view.language))
    show_list(
        [
            Cell(say(f"start.{page}", view.language), link=f"url:{link(page, view)}")
            for page in PAGES[1:]
        ],
        view,
    )


show_page()
