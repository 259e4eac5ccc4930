"""How every page is set: close together, so that a chart is seen on a small screen."""

import streamlit as st

_STYLE = """
<style>
/* Only Streamlit's own English signs stand here. */
header[data-testid="stHeader"], [data-testid="InputInstructions"] {display: none}
[data-testid="stMainBlockContainer"] {padding: 0.75rem 2.5rem 3rem}
[data-testid="stMainBlockContainer"] h1 {font-size: 1.6rem; padding: 0}
[data-testid="stMainBlockContainer"] h2 {font-size: 1.25rem; padding: 0.5rem 0 0}
[data-testid="stMainBlockContainer"] h3 {font-size: 1.1rem; padding: 0}
[data-testid="stMainBlockContainer"] h4 {font-size: 1rem; padding: 0}
/* The button that empties a box is named in English; the menu leads back to the start instead. */
[class*="-look-up"] button[aria-label="Clear value"] {display: none}
/* Streamlit's own grey has too little contrast on white. */
[data-testid="stCaptionContainer"], [data-testid="stCaptionContainer"] * {
  color: #595959; opacity: 1}
/* What is chosen is not told by colour alone, nor lost where a person sets their own colours. */
[data-testid="stButtonGroup"] button[data-selected="true"] * {
  font-weight: 700; text-decoration: underline}
@media (forced-colors: active) {
  [data-testid="stButtonGroup"] button[data-selected="true"] {border: 3px solid Highlight}
}
[data-testid="stAlertContainer"] {padding: 0.5rem 0.75rem}
[data-testid="stMainBlockContainer"] > div > [data-testid="stVerticalBlock"] {gap: 0.7rem}
</style>
"""


def set_page_style() -> None:
    """Gives every page the same look."""
    st.html(_STYLE)
