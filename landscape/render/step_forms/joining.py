"""Forms for boards that become one: merge, hold jointly, absorb."""

from dataclasses import replace

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
from landscape.scenario.steps import Absorb, AnyStep, HoldJointly, Merge
from landscape.scenario.steps.seats import join_members
from landscape.words import say

_APART = "|"
"""Between the party and the post of a seat."""


def joining_fields(ground: Ground) -> tuple[Field, ...]:
    """What a merger asks; filled in, it keeps every seat and theme, on the widest area."""
    into = merge_group(ground.landscape, ground.boards).into
    seats, themes = _seat_options(ground), _held_themes(ground)
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
        ground.ask("chair", "one", options=or_none(ground, "build.chair.same", _chairs(ground))),
        ground.ask("meetings", "number", answer=say_number(into.meetings_a_year)),
        replace(ground, given=_find_seats(ground, seats)).ask(
            "members", "many", answer=tuple(value for value, _ in seats), options=seats),
        ground.ask("themes", "many", answer=tuple(value for value, _ in themes), options=themes),
    )  # fmt: skip


def _find_seats(ground: Ground, seats: Options) -> Answers:
    """What was said before; a party that was named without a post has all of its seats."""
    named = ground.given.get("members")
    if named is None:
        return ground.given
    meant = (value for value, _ in seats if {value, value.partition(_APART)[0] + _APART} & {*named})
    return {**ground.given, "members": tuple(meant)}


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
    if len(seats) < len(_seat_options(ground)):
        into["members"] = [_write_seat(ground, seat) for seat in seats]
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
        answers["members"] = tuple(f"{m.party}{_APART}{m.post or ''}" for m in into.members)
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


def _seats(ground: Ground) -> tuple[Member, ...]:
    return join_members(ground.picked)


def _seat_options(ground: Ground) -> Options:
    return tuple((_APART.join(seat.seat), say_seat(ground, seat)) for seat in _seats(ground))


def say_seat(ground: Ground, seat: Member) -> str:
    """Who has a seat, with the post where there is one, and whether the law gives it."""
    name = ground.landscape.name_of(seat.party).say(ground.language)
    post = seat.post.say(ground.language) if seat.post else ""
    words = f"{name}: {post}" if post else name
    is_by_law = seat.reason == "statutory"
    return say("build.seat.by-law", ground.language, seat=words) if is_by_law else words


def _write_seat(ground: Ground, value: str) -> Plain:
    party, _, post = value.partition(_APART)
    kind = "board" if party in ground.landscape.board_by_id else "organisation"
    return {kind: party, **({"post": post} if post else {})}


def _held_themes(ground: Ground) -> Options:
    return theme_options(ground, {t.theme for board in ground.picked for t in board.themes})


def _chairs(ground: Ground) -> Options:
    parties = dict.fromkeys(seat.party for seat in _seats(ground) if seat.sits)
    names = ground.landscape.name_of
    return tuple((party, names(party).say(ground.language)) for party in parties)
