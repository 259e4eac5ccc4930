"""Forms for several boards: merge, hold jointly, meet back to back, absorb."""

from landscape.model.board import FUNCTIONS, TIERS, Member
from landscape.render.step_forms.field import (
    Answers,
    Field,
    Ground,
    Options,
    Plain,
    area_options,
    board_options,
    or_none,
    theme_options,
    word_options,
)
from landscape.render.step_forms.seat import (
    ask_seats,
    chair_options,
    read_seats,
    write_seat,
)
from landscape.render.step_forms.written import (
    make_id,
    read_line,
    read_many,
    read_text,
    say_number,
    write_how,
    write_number,
    write_text,
)
from landscape.scenario.proposals.merged import merge_group
from landscape.scenario.steps import Absorb, AnyStep, HoldJointly, MeetBackToBack, Merge
from landscape.scenario.steps.seats import join_members


def joining_fields(ground: Ground) -> tuple[Field, ...]:
    """What a merger asks; filled in, it keeps every seat and theme, on the widest area."""
    into = merge_group(ground.landscape, ground.boards).into
    seats, themes = _seats(ground), _held_themes(ground)
    chairs = or_none(ground, "build.chair.same", chair_options(ground, seats))
    needed = frozenset[str]().union(
        *(ground.landscape.councils_of(board.area) for board in ground.picked)
    )
    return (
        ground.ask("name-en", answer=into.name.en, is_needed=True),
        ground.ask("name-cy", answer=into.name.cy or ""),
        ground.ask("area", "one", answer=into.area or "", options=area_options(ground, needed)),
        ground.ask("function", "one", answer=into.function or "",
                   options=word_options(ground, "function", FUNCTIONS)),
        ground.ask("tier", "one", answer=into.tier or "",
                   options=word_options(ground, "tier", TIERS)),
        ground.ask("chair", "one", options=chairs),
        ground.ask("meetings", "number", answer=say_number(into.meetings_a_year)),
        ask_seats(ground, "members", seats, is_needed=bool(seats)),
        ground.ask("themes", "many", answer=tuple(value for value, _ in themes), options=themes,
                   is_needed=bool(themes)),
    )  # fmt: skip


def write_joining(ground: Ground, answers: Answers, op: str) -> tuple[Plain, ...]:
    """The step; seats and themes are named in it only where some are left out."""
    name = read_line(answers, "name-en")
    into: Plain = {
        "id": make_id(ground, name),
        **write_text(answers, "name"),
        **{key: read_line(answers, key) for key in ("function", "tier", "area", "chair")
           if read_line(answers, key)},
        **write_number(answers, "meetings", "meetings-a-year"),
    }  # fmt: skip
    seats, themes = read_many(answers, "members"), read_many(answers, "themes")
    if len(seats) < len(_seats(ground)):
        into["members"] = [write_seat(ground, seat) for seat in seats]
    if len(themes) < len(_held_themes(ground)):
        into["themes"] = list(themes)
    return ({"op": op, "boards": list(ground.boards), "into": into, **write_how(answers)},)


def read_joining(step: AnyStep) -> tuple[tuple[str, ...], Answers]:
    """The boards and the answers of a step that is there."""
    assert isinstance(step, Merge | HoldJointly)
    into = step.into
    answers: Plain = {
        **read_text("name", into.name),
        "area": into.area or "",
        "function": into.function or "",
        "tier": into.tier or "",
        "chair": into.chair or "",
        "meetings": say_number(into.meetings_a_year),
    }
    if into.members is not None:
        answers["members"] = read_seats(into.members)
    if into.themes is not None:
        answers["themes"] = into.themes
    return step.boards, answers


def absorb_fields(ground: Ground) -> tuple[Field, ...]:
    """Which of the boards stays."""
    return (ground.ask("stays", "one", options=board_options(ground, ground.picked)),)


def write_absorb(ground: Ground, answers: Answers) -> tuple[Plain, ...]:
    """The step: one board takes in all the others."""
    stays = read_line(answers, "stays")
    takes = [board for board in ground.boards if board != stays]
    return ({"op": "absorb", "board": stays, "takes": takes, **write_how(answers)},)


def read_absorb(step: AnyStep) -> tuple[tuple[str, ...], Answers]:
    """The boards and the answers of a step that is there."""
    assert isinstance(step, Absorb)
    return (step.board, *step.takes), {"stays": step.board}


def back_to_back_fields(_: Ground) -> tuple[Field, ...]:
    """Nothing: all that is picked meet one straight after the other."""
    return ()


def write_back_to_back(ground: Ground, answers: Answers) -> tuple[Plain, ...]:
    """The step."""
    return ({"op": "meet-back-to-back", "boards": list(ground.boards), **write_how(answers)},)


def read_back_to_back(step: AnyStep) -> tuple[tuple[str, ...], Answers]:
    """The boards of a step that is there."""
    assert isinstance(step, MeetBackToBack)
    return step.boards, {}


def _seats(ground: Ground) -> tuple[Member, ...]:
    return join_members(ground.picked)


def _held_themes(ground: Ground) -> Options:
    return theme_options(ground, {t.theme for board in ground.picked for t in board.themes})
