"""What is said of a board or organisation that exists, but not on the day that is looked at."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType

from landscape.model.board import Board
from landscape.model.organisation import Organisation
from landscape.model.text import Text
from landscape.render.day import say_partial
from landscape.render.table import Cell
from landscape.viewer import ui
from landscape.viewer.address import View, link
from landscape.viewer.page_title import set_page_title
from landscape.viewer.show import show_words
from landscape.viewer.store import first_day
from landscape.words import say, say_day

NONE: Mapping[str, Text] = MappingProxyType({})


def show_other_day(
    thing: Board | Organisation, view: View, followed_by: Mapping[str, Text] = NONE
) -> None:
    """When it exists, with a link to such a day, and to the boards that took over from it."""
    language, day = view.language, view.day or first_day()
    set_page_title(thing.name.say(language), language)
    ui.title(thing.name.say(language))
    begins = thing.since is not None and day < thing.since.first_day
    edge = thing.since if begins else thing.until
    if edge is None:
        return
    message_id = "board.not-yet" if begins else "board.ended"
    values = {"name": thing.name.say(language), "day": say_day(day, language)}
    ui.info(say(message_id, language, **values, edge=say_partial(edge, language)))
    other = _day_of(edge.first_day, begins=begins)
    words = say("board.other-day", language, day=say_day(other, language))
    show_words(Cell(words, link=f"url:{link('board', replace(view, day=other))}"), view)
    for board, name in followed_by.items():
        words = say("board.followed-by", language, name=name.say(language))
        show_words(Cell(words, link=f"url:{link('board', replace(view, board=board))}"), view)


def _day_of(edge: date, *, begins: bool) -> date:
    """The nearest day on which it exists."""
    return edge if begins else edge - timedelta(days=1)
