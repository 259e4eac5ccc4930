"""What the law has to say of one scenario, as a part of the page that compares."""

import streamlit as st

from landscape.render.legal import count_legal, legal_sentences, legal_table
from landscape.scenario import Comparison
from landscape.viewer.address import View
from landscape.viewer.kept import keep_open
from landscape.viewer.show import show_csv, show_list, show_table, show_withheld
from landscape.words import say


def show_legal(comparison: Comparison, view: View) -> None:
    """The sentences by what there is to do, then the same area by area as a table."""
    st.markdown(count_legal(comparison, view.language))
    if not comparison.legal:
        return
    st.caption(say("law.note", view.language))
    for group, cells in legal_sentences(comparison, view.language):
        st.subheader(say(f"law.group.{group}", view.language), anchor=False)
        show_list(cells, view)
    show_table(legal_table(comparison, view.language), view)
    kept = keep_open(comparison)
    if kept.legal:
        name = f"legal-{comparison.outcome.scenario.id}"
        show_csv(legal_table(kept, view.language), view, name=name)
    show_withheld("legal", len(comparison.legal) - len(kept.legal), view)
