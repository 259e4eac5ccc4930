"""Questions that people come with, answered in a sentence from the record of the day."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from landscape.graph import LandscapeGraph
from landscape.graph.reporting import UPWARD
from landscape.graph.routes import find_route
from landscape.graph.search import NameIndex, find_named
from landscape.model.board import Board
from landscape.render.boards import area_cell, board_cell, party_cell
from landscape.render.linked import chain_cells, say_linked
from landscape.render.places import is_of_place
from landscape.render.table import Cell, cell_of, join_cells, number
from landscape.render.theme_facts import find_deciding, find_theme_boards
from landscape.scenario import Outcome
from landscape.words import Language, say

FEW = 3
"""Names that an answer gives before it says how many more there are."""


@dataclass(frozen=True)
class Answer:
    """A question and its answer, with links."""

    question: str
    answer: Cell


@dataclass(frozen=True)
class Asker:
    """What answers are drawn from."""

    graph: LandscapeGraph
    names: NameIndex
    outcomes: Sequence[Outcome]
    """Of the scenarios that start from the day."""

    area: str | None
    """The place that is asked about; none for all of the landscape."""

    language: Language

    @property
    def place(self) -> str:
        """The place that is asked about, or the whole landscape."""
        return self.area or self.graph.landscape.about.area

    def is_here(self, board: Board) -> bool:
        """Whether a board works for some of the place."""
        graph = self.graph
        return is_of_place(graph.landscape, self.place, graph.councils_of(board))


def find_answers(asker: Asker) -> tuple[Answer, ...]:
    """The questions that the record of the day can answer, each with its answer."""
    found = (_ask_seats(asker), _ask_theme(asker), _ask_duty(asker), _ask_option(asker))
    return tuple(answer for answer in found if answer is not None)


def _ask_seats(asker: Asker) -> Answer | None:
    """On which boards probation sits: the body of that type with the most seats in the place."""
    graph, language = asker.graph, asker.language
    boards: dict[str, list[str]] = {}
    for body in graph.landscape.organisations:
        if body.type == "probation":
            seats = graph.find_seats_of(body.id)
            here = {board.id: None for board, _ in seats if asker.is_here(board)}
            boards[body.id] = list(here)
    if not any(boards.values()):
        return None
    most = min(boards, key=lambda one: (-len(boards[one]), one))
    name = party_cell(graph, most, language)
    cells = {
        "name": name,
        "boards": _name_few(graph, boards[most], f"organisation:{most}", language),
        "place": area_cell(graph, asker.place, language),
    }
    answer = say_linked("answer.seats", language, cells, count=len(boards[most]))
    return Answer(say("ask.seats", language, name=name.text), answer)


def _ask_theme(asker: Asker) -> Answer | None:
    """To whom the boards that decide on domestic abuse answer or report."""
    theme = _find_first(asker, "theme")
    if theme is None:
        return None
    graph, language = asker.graph, asker.language
    boards = find_theme_boards(graph, theme, asker.area)
    deciding = find_deciding(boards)
    leading = [b for b in deciding if any(li.kind in UPWARD for li in graph.find_lines_from(b.id))]
    ending = sum(find_route(graph, board.id) is not None for board in deciding)
    name = cell_of(graph.landscape.theme_by_id[theme].name, language, link=f"theme:{theme}")
    cells = {
        "theme": name,
        "leading": number(len(leading), language),
        "ending": number(ending, language),
        "place": area_cell(graph, asker.place, language),
    }
    told = [say_linked("answer.theme", language, cells, count=len(deciding))]
    # A board that deals with little besides says most about it.
    nearest = sorted(leading, key=lambda board: (len(board.themes), board.id))
    told += [_say_lines(graph, board, language) for board in nearest[:1]]
    return Answer(say("ask.theme", language), chain_cells(tuple(told)))


def _ask_duty(asker: Asker) -> Answer | None:
    """Who meets the duty to safeguard children."""
    duty = _find_first(asker, "duty")
    if duty is None:
        return None
    graph, language = asker.graph, asker.language
    boards = [board.id for board in graph.find_boards_meeting(duty, asker.place)]
    name = graph.landscape.duty_by_id[duty].name
    cells = {
        "duty": cell_of(name, language, link=f"duty:{duty}"),
        "boards": _name_few(graph, boards, f"duty:{duty}", language),
        "place": area_cell(graph, asker.place, language),
    }
    message_id = "answer.duty" if boards else "answer.duty.none"
    return Answer(say("ask.duty", language), say_linked(message_id, language, cells))


def _ask_option(asker: Asker) -> Answer | None:
    """What the option for the place with the fewest boards does with those of today."""
    options = [one for one in asker.outcomes if not one.scenario.body.precedent]
    here = [(ended, begun, one) for one in options for ended, begun in _count(asker, one)]
    if not here:
        return None
    ended, begun, outcome = min(here, key=lambda o: (o[1] - o[0], o[2].scenario.id))
    language = asker.language
    title = cell_of(outcome.scenario.body.title, language, link=f"scenario:{outcome.scenario.id}")
    cells = {"title": title, "ended": number(ended, language), "begun": number(begun, language)}
    return Answer(say("ask.option", language), say_linked("answer.option", language, cells))


def _count(asker: Asker, outcome: Outcome) -> Iterator[tuple[int, int]]:
    """How many boards end and begin in an option; nothing where none of them is of the place."""
    was, now = outcome.before.board_by_id, outcome.landscape.board_by_id
    ended, begun = was.keys() - now.keys(), now.keys() - was.keys()
    if any(asker.is_here(board) for board in (*map(was.get, ended), *map(now.get, begun)) if board):
        yield len(ended), len(begun)


def _find_first(asker: Asker, kind: str) -> str | None:
    """The theme or duty of the day that is nearest to the words that the question has for it."""
    words = say(f"ask.{kind}.words", asker.language)
    landscape = asker.graph.landscape
    here = {*landscape.theme_by_id, *landscape.duty_by_id}
    hits = find_named(landscape, words, asker.names)
    return next((h.id for h in hits if h.kind == kind and h.how != "theme" and h.id in here), None)


def _say_lines(graph: LandscapeGraph, board: Board, language: Language) -> Cell:
    """One board's lines upward as a sentence."""
    lines = [line for line in graph.find_lines_from(board.id) if line.kind in UPWARD]
    parties = tuple(party_cell(graph, to, language) for to in dict.fromkeys(li.to for li in lines))
    cells = {
        "board": board_cell(graph, board.id, language),
        "to": join_cells(parties, language, joint=", "),
    }
    return say_linked("answer.lines", language, cells)


def _name_few(graph: LandscapeGraph, boards: Iterable[str], link: str, language: Language) -> Cell:
    """The first of some boards by name, and how many more there are, with a link to all."""
    ids = list(boards)
    cells = [board_cell(graph, board, language) for board in ids[:FEW]]
    if len(ids) > FEW:
        cells.append(Cell(say("answer.more", language, count=len(ids) - FEW), link=link))
    return join_cells(tuple(cells), language, joint=", ")
