"""Forms for a board that becomes several: what each new board is, and where all that it held goes.

A new board is as the board was, except where something else is said of it.
"""

from collections.abc import Iterator
from itertools import chain, combinations

from landscape.model.board import FUNCTIONS, TIERS, Board
from landscape.model.landscape import Landscape
from landscape.render.step_forms.field import (
    Answer,
    Answers,
    Field,
    Ground,
    Kind,
    Options,
    Plain,
    area_options,
    or_none,
    word_options,
)
from landscape.render.step_forms.moving import find_held, line_options, say_held
from landscape.render.step_forms.seat import ask_seats, chair_options, read_seats, write_seat
from landscape.render.step_forms.written import (
    APART,
    make_id,
    read_line,
    read_many,
    read_text,
    say_number,
    write_how,
    write_number,
    write_text,
)
from landscape.scenario.steps import AnyStep, Split, held
from landscape.scenario.steps.part import Part
from landscape.words import say

_AND = ","
"""Between the places of the new boards that a thing goes to."""

_SAME = ("area", "function", "tier")
"""What a new board has from the board, unless it is said."""

_NAMES = ("name-en", "name-cy")
_KEYS = (*_NAMES, *_SAME, "chair", "meetings", "members", "lines")


def split_fields(ground: Ground, count: int) -> tuple[Field, ...]:
    """What `count` new boards are called, where each thing goes, and what else they are.

    To begin with each has all members and lines, and every theme and duty, so that none is lost.
    """
    places = range(1, count + 1)
    homes = _home_options(ground, count)
    things = _find_things(ground.landscape, ground.board)
    return (
        *(_ask(ground, place, key) for place in places for key in _NAMES),
        *(_ask_home(ground, kind, thing, homes) for kind, thing in things),
        *(field for place in places for field in _more_fields(ground, place)),
    )


def write_split(ground: Ground, answers: Answers, count: int) -> tuple[Plain, ...]:
    """The step; a new board says in it only what is not as the board has it."""
    into: list[Plain] = []
    for place in range(1, count + 1):
        taken = [part["id"] for part in into]
        into.append(_write_part(ground, answers, place, taken))
    return ({"op": "split", "board": ground.board.id, "into": into, **write_how(answers)},)


def read_split(step: AnyStep) -> tuple[tuple[str, ...], Answers]:
    """The board and the answers of a step that is there, with the ids of its new boards."""
    assert isinstance(step, Split)
    answers: dict[str, Answer] = {}
    homes: dict[str, list[str]] = {}
    for place, part in enumerate(step.into, start=1):
        answers |= {_name(place, key): value for key, value in _read_part(part).items()}
        for name in _find_taken(part):
            homes.setdefault(name, []).append(str(place))
    return (step.board,), {**answers, **{name: _AND.join(to) for name, to in homes.items()}}


def can_hold(step: AnyStep, count: int) -> bool:
    """Whether a step makes as many new boards as its form asks about."""
    return isinstance(step, Split) and len(step.into) == count


def _name(place: int, key: str) -> str:
    return f"part-{place}-{key}"


def _ask(  # noqa: PLR0913 (all but the first three by name)
    ground: Ground,
    place: int,
    key: str,
    kind: Kind = "line",
    *,
    answer: Answer = "",
    options: Options = (),
) -> Field:
    """A field of one of the new boards, under a label that says of which."""
    return ground.ask(_name(place, key), kind, answer=answer, options=options,
                      label=_label(ground, place, key), is_needed=key == "name-en")  # fmt: skip


def _more_fields(ground: Ground, place: int) -> tuple[Field, ...]:
    """What a new board is beside its name, as the board is to begin with."""
    board, lines = ground.board, line_options(ground)
    chairs = or_none(ground, "build.chair.same", chair_options(ground, board.members))
    functions = word_options(ground, "function", FUNCTIONS)
    tiers = word_options(ground, "tier", TIERS)
    members = _name(place, "members")
    return (
        _ask(ground, place, "area", "one", answer=board.area, options=_area_options(ground)),
        _ask(ground, place, "function", "one", answer=board.function, options=functions),
        _ask(ground, place, "tier", "one", answer=board.tier, options=tiers),
        _ask(ground, place, "chair", "one", options=chairs),
        _ask(ground, place, "meetings", "number", answer=_say_meetings(board)),
        ask_seats(ground, members, board.members, label=_label(ground, place, "members")),
        _ask(ground, place, "lines", "many", answer=tuple(value for value, _ in lines),
             options=lines),
    )  # fmt: skip


def _say_meetings(board: Board) -> str:
    return say_number(board.meetings.a_year if board.meetings else None)


def _label(ground: Ground, place: int, key: str) -> str:
    label = say(f"build.field.{key}", ground.language)
    return say("build.part.field", ground.language, place=place, label=label)


def _area_options(ground: Ground) -> Options:
    """The areas of which the board serves some council."""
    councils_of = ground.landscape.councils_of
    here = councils_of(ground.board.area)
    return tuple(one for one in area_options(ground) if councils_of(one[0]) & here)


def _find_things(landscape: Landscape, board: Board) -> Iterator[tuple[held.Kind, str]]:
    """All that a board holds, and the work that it does for others."""
    tasks = (task for other in landscape.boards for task in other.tasks)
    found: dict[tuple[held.Kind, str], None] = dict.fromkeys(find_held(board))
    found.update({("task", task.what.en): None for task in tasks if task.held_by == board.id})
    yield from found


def _ask_home(ground: Ground, kind: held.Kind, thing: str, homes: Options) -> Field:
    """To which of the new boards a thing goes: to each; of work to the first, who then does it."""
    what = say_held(ground, kind, thing)
    each = homes[-2][0]
    answer = "" if ground.given else homes[0][0] if kind == "task" else each
    return ground.ask(_home(kind, thing), "one", answer=answer, options=homes,
                      label=say("build.field.goes-to", ground.language, what=what))  # fmt: skip


def _home(kind: str, thing: str) -> str:
    return f"home-{kind}{APART}{thing}"


def _home_options(ground: Ground, count: int) -> Options:
    """One of the new boards, several of them, nobody."""
    places = [str(place) for place in range(1, count + 1)]
    several = chain.from_iterable(combinations(places, many) for many in range(2, count + 1))
    language = ground.language
    return (
        *((place, say("build.part.one", language, place=place)) for place in places),
        *((_AND.join(some), say("build.part.several", language, places=", ".join(some)))
          for some in several),
        ("", say("build.to.nobody", language)),
    )  # fmt: skip


def _write_part(ground: Ground, answers: Answers, place: int, taken: list[str]) -> Plain:
    board, own = ground.board, {key: answers.get(_name(place, key), "") for key in _KEYS}
    made = read_line(ground.given, _name(place, "id"))
    part: Plain = {
        "id": made or make_id(ground, read_line(own, "name-en"), taken),
        **write_text(own, "name"),
        **{key: value for key in _SAME if (value := read_line(own, key)) != getattr(board, key)},
        **({"chair": chair} if (chair := read_line(own, "chair")) else {}),
        **_write_homes(ground, answers, place),
    }
    if read_line(own, "meetings") != _say_meetings(board):
        part |= write_number(own, "meetings", "meetings-a-year")
    seats, lines = read_many(own, "members"), read_many(own, "lines")
    if len(seats) < len(board.members):
        part["members"] = [write_seat(ground, seat) for seat in seats]
    if len(lines) < len(board.lines):
        named = (line.partition(APART) for line in lines)
        part["lines"] = [{"kind": kind, "to": to} for kind, _, to in named]
    return part


def _write_homes(ground: Ground, answers: Answers, place: int) -> Plain:
    """The things that a new board takes."""
    taken: dict[str, list[str]] = {"themes": [], "duties": [], "tasks": []}
    named = {"theme": "themes", "duty": "duties", "task": "tasks"}
    for kind, thing in _find_things(ground.landscape, ground.board):
        if str(place) in read_line(answers, _home(kind, thing)).split(_AND):
            taken[named[kind]].append(thing)
    return dict(taken)


def _read_part(part: Part) -> dict[str, Answer]:
    answers: dict[str, Answer] = {
        "id": part.id,
        **read_text("name", part.name),
        **{key: value for key in _SAME if (value := getattr(part, key))},
        "chair": part.chair or "",
    }
    if part.meetings_a_year is not None:
        answers["meetings"] = say_number(part.meetings_a_year)
    if part.members is not None:
        answers["members"] = read_seats(part.members)
    if part.lines is not None:
        answers["lines"] = tuple(f"{line.kind}{APART}{line.to}" for line in part.lines)
    return answers


def _find_taken(part: Part) -> Iterator[str]:
    """The fields of the things that a part takes."""
    taken = {"theme": part.themes, "duty": part.duties, "task": part.tasks}
    yield from (_home(kind, thing) for kind, things in taken.items() for thing in things)
