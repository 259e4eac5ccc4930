"""What somebody sets before a search: where, how many boards, caps, which boards, and limits."""

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from landscape.model.landscape import Landscape
from landscape.render.places import find_footprints
from landscape.scenario.proposals import LARGEST, MOST_THEMES
from landscape.viewer import ui
from landscape.viewer.address import View, current, go
from landscape.viewer.ask import Ask
from landscape.viewer.filters import show_day_entry
from landscape.viewer.look_up import label_names
from landscape.viewer.proposal_question import offer_boards, suggest_into
from landscape.viewer.rows import row
from landscape.viewer.search import Asked
from landscape.viewer.typed import as_typed
from landscape.words import say

_PLACE, _ADD = "proposals-place", "proposals-add-look-up"
_STAY, _ONE, _OTHER = "proposals-stay-look-up", "proposals-one-look-up", "proposals-other-look-up"
_MOST_MEMBERS, _MOST_THEMES = 60, 30
"""The largest caps that are offered; a higher one can stand in the address."""


def show_choice(asked: Asked, view: View) -> None:
    """The row of figures, then the boards and the limits, each behind a heading that opens."""
    count, language = len(asked.choice.boards), view.language
    with row("proposals"):
        _show_place(asked, view)
        show_day_entry(view)
        _show_number("into", view, default=suggest_into(count), most=max(1, count))
        _show_number("largest", view, default=LARGEST, most=_MOST_MEMBERS)
        _show_number("agenda", view, default=MOST_THEMES, most=_MOST_THEMES)
    ui.text(say("proposals.boards.count", language, count=count))
    with ui.drawer(say("proposals.boards", language), key="proposals-boards") as drawer:
        if drawer.is_open:
            _show_boards(asked, view)
    if asked.question:
        told = {"stay": len(asked.question.stay), "apart": len(asked.question.apart)}
        if any(told.values()):
            ui.text(say("proposals.limits.count", language, **told))
        with ui.drawer(say("proposals.limits", language), key="proposals-limits") as drawer:
            if drawer.is_open:
                _show_stay(asked, view)
                _show_apart(asked, view)


def _show_place(asked: Asked, view: View) -> None:
    names = {area.id: area.name.say(view.language) for area in find_footprints(asked.landscape)}
    st.session_state[_PLACE] = asked.area
    ui.selectbox(
        say("filter.place", view.language),
        list(names),
        format_func=lambda name: names.get(name, name),
        key=_PLACE,
        on_change=_take_place,
    )


def _take_place() -> None:
    ask = current().ask
    # Other boards work in another place; only the caps still mean the same.
    go(area=st.session_state[_PLACE], ask=Ask(largest=ask.largest, agenda=ask.agenda))


def _show_number(name: str, view: View, *, default: int, most: int) -> None:
    key, chosen = f"proposals-{name}", getattr(view.ask, name) or default
    st.session_state[key] = chosen
    ui.selectbox(
        say(f"proposals.{name}", view.language),
        sorted({*range(1, most + 1), default, chosen}),
        key=key,
        on_change=_take_number,
        args=(name, default),
    )


def _take_number(name: str, default: int) -> None:
    chosen = st.session_state[f"proposals-{name}"]
    _change(**{name: None if chosen == default else chosen})


def _show_boards(asked: Asked, view: View) -> None:
    """The boards with a box each that is ticked, why these, and a box that adds one."""
    language, boards = view.language, asked.choice.boards
    if boards:
        ui.text(say(f"propose.boards.{asked.choice.ground}", language, count=len(boards)))
    names = _name_boards(asked.landscape, view)
    chosen = sorted(boards, key=lambda board: names[board].casefold())
    half = (len(chosen) + 1) // 2
    for column, part in zip(ui.columns(2), (chosen[:half], chosen[half:]), strict=True):
        for board in part:
            key = f"regroup-{board}"
            st.session_state[key] = True
            with column:
                ui.checkbox(
                    as_typed(names[board]), key=key, on_change=_take_out, args=(board, boards)
                )
    left = {name: label for name, label in _label_boards(asked.landscape, view).items()
            if name not in boards}  # fmt: skip
    _show_adder(_ADD, "proposals.add", left, view, boards)
    if (
        asked.choice.ground == "named"
        and offer_boards(asked.landscape, asked.area, asked.outcomes).boards
    ):
        ui.button(
            say("proposals.offered", language), on_click=_change, kwargs={"boards": ()},
            key="proposals-offered",
        )  # fmt: skip


def _show_adder(
    key: str, label: str, names: dict[str, str], view: View, boards: Sequence[str] = ()
) -> None:
    """A box in which a board is found by any of its names; `boards` are those that it joins."""
    st.session_state.setdefault(key, None)
    ui.selectbox(
        say(label, view.language),
        sorted(names, key=lambda name: names[name].casefold()),
        index=None,
        format_func=lambda name: names.get(name, name),
        key=key,
        placeholder=say("proposals.add-board.choose", view.language),
        on_change=_TAKERS[key],
        args=(boards,),
    )


def _add(boards: Sequence[str]) -> None:
    board = st.session_state[_ADD]
    st.session_state[_ADD] = None
    if board is not None:
        _change(boards=tuple(sorted({*boards, board})))


def _take_out(board: str, boards: Sequence[str]) -> None:
    _change(boards=tuple(one for one in boards if one != board))


def _show_stay(asked: Asked, view: View) -> None:
    names = _name_boards(asked.landscape, view)
    boards = asked.choice.boards
    stay = asked.question.stay if asked.question else ()
    left = {board: names[board] for board in boards if board not in stay}
    _show_adder(_STAY, "proposals.stay", left, view, stay)
    for board in stay:
        kept = tuple(one for one in stay if one != board)
        label = say("proposals.stays", view.language, board=names[board])
        _show_remover(f"stay-{board}", label, {"stay": kept}, view)


def _add_stay(stay: Sequence[str]) -> None:
    board = st.session_state[_STAY]
    st.session_state[_STAY] = None
    if board is not None:
        _change(stay=(*stay, board))


def _show_apart(asked: Asked, view: View) -> None:
    names = _name_boards(asked.landscape, view)
    apart = asked.question.apart if asked.question else ()
    boards = {board: names[board] for board in asked.choice.boards}
    one, other = ui.columns(2)
    with one:
        _show_adder(_ONE, "proposals.apart.one", boards, view)
    with other:
        _show_adder(_OTHER, "proposals.apart.other", boards, view)
    for pair in apart:
        kept = tuple(each for each in apart if each != pair)
        one_name, other_name = (names[board] for board in pair)
        label = say("proposals.stay-apart", view.language, board=one_name, other=other_name)
        _show_remover(f"apart-{'-'.join(pair)}", label, {"apart": kept}, view)


def _add_pair(_: Sequence[str]) -> None:
    """Takes the pair once both its boards are chosen, and they are two."""
    one, other = st.session_state.get(_ONE), st.session_state.get(_OTHER)
    if one is None or other is None or one == other:
        return
    st.session_state[_ONE] = st.session_state[_OTHER] = None
    pair = (min(one, other), max(one, other))
    _change(apart=tuple(dict.fromkeys((*current().ask.apart, pair))))


def _show_remover(key: str, label: str, changes: dict[str, object], view: View) -> None:
    ui.button(
        say("filter.remove", view.language, name=as_typed(label)),
        key=f"remove-{key}",
        on_click=_change,
        kwargs=changes,
    )


def _name_boards(landscape: Landscape, view: View) -> dict[str, str]:
    return {board.id: board.name.say(view.language) for board in landscape.boards}


def _label_boards(landscape: Landscape, view: View) -> dict[str, str]:
    return label_names(landscape.boards, view.language)


def _change(**changes: object) -> None:
    go(ask=replace(current().ask, option=None, **changes))  # type: ignore[arg-type]


_TAKERS = {_ADD: _add, _STAY: _add_stay, _ONE: _add_pair, _OTHER: _add_pair}
