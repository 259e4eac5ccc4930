"""Tells the browser which language the page is in; Streamlit always says English."""

import streamlit as st

from landscape.words import Language, say

# The empty place is lifted out of the column, or it would leave a gap above the heading.
_component = st.components.v2.component(
    "landscape_page_language",
    html="<span hidden></span>",
    js="""
export default function ({ data, parentElement }) {
  document.documentElement.lang = data.lang;
  const skip = document.querySelector('[data-testid="stSkipToContent"]');
  if (skip && skip.textContent !== data.skip) skip.textContent = data.skip;
  const place = (parentElement.host ?? parentElement).closest('[data-testid="stElementContainer"]');
  if (place) place.style.position = "absolute";
}
""",
)


def set_page_language(lang: Language) -> None:
    """Marks the whole page as `en` or `cy`, so that screen readers pronounce it rightly."""
    _component(key="page-language", data={"lang": lang, "skip": say("page.skip", lang)})
