"""The frame of every page: title, language, menu, and what the address got wrong."""

from dataclasses import replace
from html import escape
from pathlib import Path

import streamlit as st

from landscape.load import LoadError
from landscape.model.errors import LandscapeError
from landscape.viewer import ui
from landscape.viewer.address import PAGES, SUBJECT_PAGES, View, leave_subject, link, read_view
from landscape.viewer.file_head import note_page
from landscape.viewer.keyboard_help import keyboard_html
from landscape.viewer.left_out import warn_left_out
from landscape.viewer.own_notice import show_own_notice
from landscape.viewer.page_frame import set_page_frame
from landscape.viewer.page_style import set_page_style
from landscape.viewer.page_title import set_page_title, tell_page_title
from landscape.viewer.problems import show_problems
from landscape.viewer.sign_in import find_out_access, forget_access, let_in, show_person
from landscape.viewer.source import look_at_files
from landscape.viewer.store import count_redacted, read_landscape
from landscape.viewer.typed import as_typed
from landscape.viewer.ways import Way, stand_on, way_html
from landscape.words import LANGUAGES, Language, is_unchecked, say

# Not called "pages": Streamlit takes a folder of that name for a list of its own, and tells the
# first visitor who follows a link to one of our pages that there is no such page.
_PAGES = Path(__file__).parent / "screens"

_MADE = "pages-made"

_CURRENT = ' aria-current="page"'


def run() -> None:
    """Shows the page that the address asks for."""
    try:
        _show_page()
    finally:
        forget_access()


def _show_page() -> None:
    ui.begin()
    view, wrong = read_view(st.query_params.to_dict())
    chosen = st.navigation(_find_pages(view.language), position="hidden")
    set_page_style(is_presenting=view.step is not None)
    set_page_title(chosen.title, view.language)
    shown = chosen.url_path or PAGES[0]
    stand_on(shown)
    standing = find_out_access().standing
    set_page_frame(view.language, page=shown, pages=PAGES, standing=standing)
    if not let_in(view):
        ui.html(language_html(view))
        _end()
        return
    look_at_files()
    show_person(view)
    _show_menu(shown, view)
    _show_draft_notice(view)
    show_own_notice(view)
    for name, value in wrong:
        warn_left_out(name, value, view.language, why="wrong")
    try:
        note_page(shown, read_landscape())
        _show_redacted_notice(view)
        chosen.run()
    except LoadError as error:
        show_problems(error, view)
    except LandscapeError as error:
        ui.error(as_typed(error.text(view.language)))
    _end()


def _end() -> None:
    tell_page_title()
    ui.end()


def _show_draft_notice(view: View) -> None:
    """Says, once on a page, that its Welsh waits for a translator's check."""
    if is_unchecked("notice.draft", view.language):
        ui.html(f'<p class="caption">{escape(say("notice.draft", view.language))}</p>')


def _show_redacted_notice(view: View) -> None:
    """Says to who may not see the particulars of sensitive boards that they are left out."""
    count = count_redacted()
    if count:
        ui.info(say("withheld.notice", view.language, count=count))


def _find_pages(language: Language) -> list[st.Page]:
    """The pages, made once in a visit: Streamlit looks for the file of each when it is made."""
    made: dict[Language, list[st.Page]] = st.session_state.setdefault(_MADE, {})
    if language not in made:
        made[language] = [page_of(name, language) for name in PAGES]
    return made[language]


def page_of(name: str, language: Language) -> st.Page:
    """One of the pages, under its name in `language`."""
    title = say(f"page.{name}", language)
    file = _PAGES / f"{name}_page.py"
    return st.Page(file, title=title, url_path=name, default=name == PAGES[0])


def _show_menu(shown: str, view: View) -> None:
    """Links to the pages, each keeping language, day and filters, and the choice of language."""
    # What is looked at on one page is not carried to the others; the menu leads to their start.
    left = leave_subject(view)
    keep = replace(left, ask=replace(view.ask, option=None))
    parts = (menu_html(shown, keep), keyboard_html(view.language), language_html(view))
    ui.html(f'<div class="landscape-menu">{"".join(parts)}</div>')
    # Apart from what follows, which changes more often.
    ui.flush()


def menu_html(shown: str, keep: View) -> str:
    """The menu, in which the page that is shown is marked for those who hear it as well."""
    items = "".join(
        f'<li><a href="{escape(link(page, keep))}"{_CURRENT if page == shown else ""}>'
        f"{escape(say(f'page.{page}', keep.language))}</a></li>"
        for page in PAGES
        if page not in SUBJECT_PAGES
    )
    label = escape(say("frame.menu", keep.language))
    return f'<nav class="landscape" aria-label="{label}"><ul>{items}</ul></nav>'


def language_html(view: View) -> str:
    """The way to the page in the other language, in that language; everything else is kept."""
    other = next(language for language in LANGUAGES if language != view.language)
    label = say("language.name", other)
    return way_html(Way("language", label, {"language": other}, language=other))
