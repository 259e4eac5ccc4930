"""Your own data: bring a landscape, read what is wrong with it, and look at it."""

from functools import partial

import streamlit as st

from landscape.load import LoadError
from landscape.load.archive import (
    LARGEST_ARCHIVE,
    LARGEST_UNPACKED,
    MOST_FILES,
    MOST_SECONDS,
)
from landscape.load.files import LARGEST
from landscape.model.landscape import Landscape
from landscape.render.fixes import fix_table
from landscape.render.redacted import redact
from landscape.render.table import Cell
from landscape.render.template import board_rows, template_file
from landscape.viewer import ui
from landscape.viewer.address import View, current
from landscape.viewer.brought import Brought, bring, find_brought, take_away
from landscape.viewer.own import shown_own
from landscape.viewer.own_notice import turn_to
from landscape.viewer.problems import show_problem_table
from landscape.viewer.show import show_list, show_table
from landscape.viewer.sign_in import read_access
from landscape.viewer.store import read_graph, read_landscape
from landscape.words import say

_MIB = 1024**2

_TURN = "own-turn"
_EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def show_page() -> None:
    """The box to put files in, and what came of them."""
    view = current()
    language = view.language
    ui.title(say("own.title", language))
    ui.text(say("own.intro", language))
    with ui.expander(say("own.limits", language)):
        show_list([Cell(text) for text in _limits(view)], view)
    _show_box(view)
    _show_template(view)
    brought = find_brought()
    if brought is not None:
        with ui.container(key="own-brought-files"):
            _show_brought(brought, view)


def _show_box(view: View) -> None:
    """The box for files; once they are read it is empty again, and the server's copy is gone."""
    turn = st.session_state.setdefault(_TURN, 0)
    files = ui.file_uploader(
        say("own.label", view.language),
        type=["zip", "yaml", "yml", "xlsx"],
        accept_multiple_files=True,
        key=f"own-files-{turn}",
        max_upload_size=LARGEST_ARCHIVE // _MIB,
    )
    if files:
        with ui.spinner(say("own.reading", view.language)):
            chosen = {file.name: file.getvalue() for file in files}
            bring(chosen, sees_sensitive=read_access().sees_sensitive)
        st.session_state[_TURN] = turn + 1
        st.rerun()


def _show_template(view: View) -> None:
    """The spreadsheet to fill, empty or with what is known; each is made when it is asked for."""
    language = view.language
    with ui.expander(say("own.template", language)):
        ui.text(say("own.template-intro", language))
        day = read_graph(view.day).landscape
        for name in ("empty", "filled"):
            ui.download_button(
                say(f"own.template-{name}", language),
                partial(_make_template, day, is_filled=name == "filled"),
                file_name=f"landscape-{name}.xlsx",
                mime=_EXCEL,
                key=f"own-template-{name}",
            )


def _make_template(landscape: Landscape, *, is_filled: bool) -> bytes:
    """The file, without sensitive boards and without what joins others to them."""
    every = redact(landscape).boards if is_filled else ()
    return template_file(landscape, board_rows(board for board in every if not board.sensitive))


def _limits(view: View) -> list[str]:
    figures = {"zip": LARGEST_ARCHIVE // _MIB, "all": LARGEST_UNPACKED // _MIB,
               "file": LARGEST // _MIB, "files": f"{MOST_FILES:,}",
               "seconds": round(MOST_SECONDS)}  # fmt: skip
    names = ("zip", "loose", "workbook", "scenarios", "size", "time", "refused", "kept")
    return [say(f"own.limit.{name}", view.language, **figures) for name in names]


def _show_brought(brought: Brought, view: View) -> None:
    names = ", ".join(brought.names[:3]) + (" ..." if len(brought.names) > 3 else "")
    ui.header(say("own.brought", view.language, name=names))
    ui.button(say("own.take-away", view.language), key="own-take-away", on_click=take_away)
    if brought.problems:
        error = LoadError(brought.problems)
        ui.error(say("own.wrong", view.language))
        show_problem_table(error, view, intro="own.problems", name="problems-own")
        if brought.workbook is not None:
            _show_marked(brought, view)
    if brought.mended is not None:
        if brought.mended.fixes:
            _show_fixes(brought, view)
        _show_left(brought, view)
    if brought.own is not None:
        _show_way_in(brought, view)


def _show_marked(brought: Brought, view: View) -> None:
    """The workbook that was brought, with what is wrong beside each row and in a thick frame."""
    workbook, landscape = brought.workbook, read_landscape()
    assert workbook is not None
    ui.download_button(
        say("own.marked", view.language),
        lambda: template_file(landscape, workbook.rows, brought.problems, view.language),
        file_name="marked.xlsx",
        mime=_EXCEL,
        key="own-marked",
    )


def _show_fixes(brought: Brought, view: View) -> None:
    """What was set right, and the corrected set."""
    assert brought.mended is not None
    language = view.language
    ui.header(say("own.fixes", language))
    ui.text(say("own.fixes-intro", language))
    show_table(fix_table(brought.mended.fixes, language), view, name="corrections")
    ui.download_button(
        say("own.download", language),
        brought.corrected_zip,
        file_name="corrected.zip",
        mime="application/zip",
        key="own-corrected",
    )


def _show_left(brought: Brought, view: View) -> None:
    """What a person has to see to, in the corrected set; nothing where nothing was wrong."""
    assert brought.mended is not None
    left = brought.mended.problems
    if not brought.problems or not brought.mended.fixes:
        return
    ui.header(say("own.left", view.language))
    if left:
        show_problem_table(LoadError(left), view, intro="own.left-intro", name="problems-left")
    else:
        ui.text(say("own.left-none", view.language))


def _show_way_in(brought: Brought, view: View) -> None:
    """What the landscape holds, and the button that lets every page show it."""
    own, language = brought.own, view.language
    assert own is not None and brought.mended is not None
    ui.header(say("own.ready", language))
    whole = own.landscape
    ui.text(say("own.holds", language, name=whole.about.name.say(language),
                    boards=len(whole.boards), organisations=len(whole.organisations),
                    scenarios=len(own.scenarios), left=brought.mended.upload.left))  # fmt: skip
    shown = shown_own()
    if shown is not None and shown.mark == own.mark:
        ui.text(say("own.is-shown", language))
        return
    name = "own.show-corrected" if brought.problems else "own.show"
    ui.button(say(name, language), key="own-show", type="primary", on_click=turn_to, args=(own,))


show_page()
