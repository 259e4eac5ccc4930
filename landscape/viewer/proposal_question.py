"""What the address asks for, held against the landscape on its day."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from landscape.graph.partitions import MOST_THINGS
from landscape.model.errors import QuestionError
from landscape.model.landscape import Landscape
from landscape.render.places import find_footprints, find_places
from landscape.scenario import Outcome
from landscape.scenario.proposals import (
    FEWEST,
    LARGEST,
    MOST_THEMES,
    Choice,
    Question,
    choose_boards,
)
from landscape.viewer.address import View
from landscape.viewer.ask import Ask
from landscape.viewer.search import Asked

Unknown = tuple[tuple[str, str], ...]
"""Parameters of the address with values that name nothing."""


def find_asked(view: View, landscape: Landscape, outcomes: tuple[Outcome, ...]) -> Asked:
    """What is asked, with a default for whatever the address leaves open."""
    area = view.area or find_first_area(landscape, outcomes)
    choice = offer_boards(landscape, area, outcomes)
    if view.ask.boards and view.ask.boards != choice.boards:
        choice = Choice(tuple(sorted(view.ask.boards)), "named")
    question = _ask(choice.boards, view.ask) if len(choice.boards) > 1 else None
    return Asked(area, choice, question, landscape, outcomes)


def find_first_area(landscape: Landscape, outcomes: Sequence[Outcome]) -> str:
    """The first region of which a scenario regroups boards; the first of all where none does."""
    own, *places = find_places(landscape)
    regions = [place.id for place in places if place.kind == "region"]
    regrouped = (
        area for area in regions if offer_boards(landscape, area, outcomes).ground == "scenarios"
    )
    return next(regrouped, next(iter(regions), own.id))


def offer_boards(landscape: Landscape, area: str, outcomes: Sequence[Outcome]) -> Choice:
    """The boards that are offered first in an area; none where there are not two."""
    try:
        return choose_boards(landscape, area, outcomes)
    except QuestionError:
        return Choice((), "area")


def leave_out_strange(view: View, landscape: Landscape) -> tuple[View, Unknown]:
    """The view without areas and boards that are not there on the day, and which those were."""
    ask, known = view.ask, landscape.board_by_id
    areas = {place.id for place in find_footprints(landscape)}
    area = view.area if view.area in areas else None
    apart = tuple(pair for pair in ask.apart if known.keys() >= {*pair})
    boards, stay = (tuple(b for b in group if b in known) for group in (ask.boards, ask.stay))
    unknown = (
        *_name("area", {view.area or ""} - {area or ""}),
        *_name("regroup", {*ask.boards} - {*boards}),
        *_name("stay", {*ask.stay} - {*stay}),
        *_name("apart", {"~".join(pair) for pair in {*ask.apart} - {*apart}}),
    )
    return replace(
        view, area=area, ask=replace(ask, boards=boards, stay=stay, apart=apart)
    ), unknown


def _ask(boards: tuple[str, ...], ask: Ask) -> Question:
    """The question; what is ruled for a board that is not among them falls away."""
    return Question(
        boards=boards,
        at_most=ask.into or suggest_into(len(boards)),
        stay=tuple(sorted({*ask.stay} & {*boards})),
        apart=tuple(sorted({_sort(pair) for pair in ask.apart if {*pair} <= {*boards}})),
        largest=ask.largest or LARGEST,
        most_themes=ask.agenda or MOST_THEMES,
    )


def suggest_into(count: int) -> int:
    """How many boards there may be after, where nobody says it.

    Of many boards, of which only a few may become one, two thirds.
    """
    return count * 2 // 3 if count > MOST_THINGS else max(1, min(FEWEST, count - 1))


def _sort(pair: tuple[str, str]) -> tuple[str, str]:
    one, other = sorted(pair)
    return one, other


def _name(parameter: str, values: Iterable[str]) -> Unknown:
    return tuple((parameter, value) for value in sorted(values) if value)
