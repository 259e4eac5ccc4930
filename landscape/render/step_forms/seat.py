"""Forms for one seat of a board, and seats as things to choose from."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from landscape.model.board import CAPACITIES, Member
from landscape.render.step_forms.field import (
    Answers,
    Field,
    Ground,
    Options,
    Plain,
    or_none,
    party_options,
    word_options,
)
from landscape.render.step_forms.written import (
    APART,
    ASSUMED,
    read_line,
    read_many,
    read_text,
    write_how,
    write_text,
)
from landscape.scenario.steps import AddMember, AnyStep, ChangeMember, RemoveMember
from landscape.scenario.steps.named_seat import NamedSeat, OfOneSeat
from landscape.words import say

_REASONS = ("agreed", "ex-officio", "statutory", "invited", "unknown")


def member_fields(ground: Ground) -> tuple[Field, ...]:
    """Who gets a seat, as what, and why."""
    parties = tuple(one for one in party_options(ground) if one[0] != ground.board.id)
    return (
        ground.ask("member", "one", options=or_none(ground, "build.choose", parties),
                   is_needed=True),
        ground.ask("post-en"),
        ground.ask("post-cy"),
        ground.ask("capacity", "one", answer="member",
                   options=word_options(ground, "capacity", CAPACITIES)),
        ground.ask("reason", "one", options=word_options(ground, "reason", _REASONS)),
    )  # fmt: skip


def write_member(ground: Ground, answers: Answers) -> tuple[Plain, ...]:
    """The step."""
    party = read_line(answers, "member")
    seat = {key: read_line(answers, key) for key in ("capacity", "reason")}
    member = {_kind_of(ground, party): party, **seat, **write_text(answers, "post"), **ASSUMED}
    step = {"op": "add-member", "board": ground.board.id, "member": member}
    return ({**step, **write_how(answers)},)


def read_member(step: AnyStep) -> tuple[tuple[str, ...], Answers]:
    """The board and the answers of a step that is there."""
    assert isinstance(step, AddMember)
    seat = step.member
    answers = {"member": seat.party, "capacity": seat.capacity, "reason": seat.reason}
    return (step.board,), {**answers, **read_text("post", seat.post)}


def leaver_fields(ground: Ground) -> tuple[Field, ...]:
    """Whose seat ends."""
    return (_ask_seat(ground, "build.field.seat", say_seat),)


def write_leaver(ground: Ground, answers: Answers) -> tuple[Plain, ...]:
    """The step."""
    return (_write_own(ground, answers, "remove-member"),)


def read_leaver(step: AnyStep) -> tuple[tuple[str, ...], Answers]:
    """The board and the answers of a step that is there."""
    assert isinstance(step, RemoveMember)
    return (step.board,), {"seat": _read_own(step)}


def seat_fields(ground: Ground) -> tuple[Field, ...]:
    """Which seat changes, and what it is from then on; each is as today unless it is said."""
    capacities = word_options(ground, "capacity", CAPACITIES)
    reasons = word_options(ground, "reason", _REASONS)
    return (
        _ask_seat(ground, "build.field.seat-changed", _say_seat_today),
        ground.ask("capacity", "one", options=or_none(ground, "build.as-today", capacities)),
        ground.ask("reason", "one", options=or_none(ground, "build.as-today", reasons)),
        ground.ask("new-post-en"),
        ground.ask("new-post-cy"),
    )


def write_changed_seat(ground: Ground, answers: Answers) -> tuple[Plain, ...]:
    """The step, which says only what is another than today."""
    given = {key: read_line(answers, key) for key in ("capacity", "reason")}
    changes = {key: value for key, value in given.items() if value}
    step = _write_own(ground, answers, "change-member")
    return ({**step, **changes, **write_text(answers, "new-post")},)


def read_changed_seat(step: AnyStep) -> tuple[tuple[str, ...], Answers]:
    """The board and the answers of a step that is there."""
    assert isinstance(step, ChangeMember)
    changes = {"capacity": step.capacity or "", "reason": step.reason or ""}
    return (step.board,), {
        "seat": _read_own(step), **changes, **read_text("new-post", step.new_post)
    }  # fmt: skip


def ask_seats(
    ground: Ground,
    name: str,
    seats: Iterable[Member],
    *,
    label: str | None = None,
    is_needed: bool = False,
) -> Field:
    """Which of some seats a new board keeps: to begin with all of them."""
    options = tuple((APART.join(seat.seat), say_seat(ground, seat)) for seat in seats)
    if name in ground.given:
        meant = _find_meant(read_many(ground.given, name), options)
        ground = replace(ground, given={**ground.given, name: meant})
    everybody = tuple(value for value, _ in options)
    return ground.ask(name, "many", answer=everybody, options=options, label=label,
                      is_needed=is_needed)  # fmt: skip


def chair_options(ground: Ground, seats: Iterable[Member]) -> Options:
    """Who sits, and could chair."""
    parties = dict.fromkeys(seat.party for seat in seats if seat.sits)
    names = ground.landscape.name_of
    return tuple((party, names(party).say(ground.language)) for party in parties)


def _find_meant(named: Iterable[str], seats: Options) -> tuple[str, ...]:
    """Those of `seats` that are named; a party that is named without a post has all of its own."""
    meant = {*named}
    return tuple(
        value for value, _ in seats if {value, value.partition(APART)[0] + APART} & meant
    )  # fmt: skip


def say_seat(ground: Ground, seat: Member) -> str:
    """Who has a seat, with the post where there is one, and whether the law gives it."""
    name = ground.landscape.name_of(seat.party).say(ground.language)
    post = seat.post.say(ground.language) if seat.post else ""
    words = f"{name}: {post}" if post else name
    is_by_law = seat.reason == "statutory"
    return say("build.seat.by-law", ground.language, seat=words) if is_by_law else words


def write_seat(ground: Ground, value: str) -> Plain:
    """A seat that was chosen, as a step names it."""
    party, _, post = value.partition(APART)
    return {_kind_of(ground, party): party, **({"post": post} if post else {})}


def read_seats(named: Iterable[NamedSeat]) -> tuple[str, ...]:
    """The seats that a step names, as values to choose from."""
    return tuple(f"{seat.party}{APART}{seat.post or ''}" for seat in named)


def _ask_seat(ground: Ground, label: str, say_one: Callable[[Ground, Member], str]) -> Field:
    """Which seat of the board is meant."""
    board = ground.board
    seats = tuple((APART.join(seat.seat), say_one(ground, seat)) for seat in board.members)
    # A seat may have been named without its post, where the member has only one.
    named = read_line(ground.given, "seat")
    meant = next(iter(_find_meant((named,), seats)), "")
    return ground.ask("seat", "one", answer=meant, options=seats, is_needed=True,
                      label=say(label, ground.language))  # fmt: skip


def _say_seat_today(ground: Ground, seat: Member) -> str:
    """A seat and as what it sits today."""
    capacity = say(f"capacity.{seat.capacity}", ground.language)
    return say("build.seat.today", ground.language, seat=say_seat(ground, seat), capacity=capacity)


def _write_own(ground: Ground, answers: Answers, op: str) -> Plain:
    """A step on one seat of the board."""
    party, _, post = read_line(answers, "seat").partition(APART)
    kind = "member-board" if _kind_of(ground, party) == "board" else "organisation"
    seat = {kind: party, **({"post": post} if post else {})}
    return {"op": op, "board": ground.board.id, **seat, **write_how(answers)}


def _read_own(step: OfOneSeat) -> str:
    return f"{step.seat.party}{APART}{step.post or ''}"


def _kind_of(ground: Ground, party: str) -> str:
    return "board" if party in ground.landscape.board_by_id else "organisation"
