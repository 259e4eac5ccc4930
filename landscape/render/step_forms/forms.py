"""Every form: for how many boards it is, what it asks, and the steps that its answers make."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from pydantic import TypeAdapter, ValidationError

from landscape.render.step_forms import board, joining, moving, seat, splitting
from landscape.render.step_forms.field import Answers, Field, Ground, Plain
from landscape.render.step_forms.kept import keep_unasked, says_all
from landscape.render.step_forms.written import read_line, read_many, read_number, read_text
from landscape.scenario.steps import AnyStep
from landscape.words import say


@dataclass(frozen=True)
class Form:
    """One form."""

    least: int
    most: int
    """How many boards it is for."""

    find_fields: Callable[[Ground], tuple[Field, ...]]
    write: Callable[[Ground, Answers], tuple[Plain, ...]]
    read: Callable[[AnyStep], tuple[tuple[str, ...], Answers]]
    """The boards and the answers of a step that is there, to change it."""

    ops: tuple[str, ...]
    """The steps that it can change."""

    fits: Callable[[AnyStep], bool] = lambda _: True
    """Whether it is for such a step, where a kind of step has several forms."""


@dataclass(frozen=True)
class Filled:
    """What a form that was filled in gives."""

    steps: tuple[AnyStep, ...] = ()
    errors: dict[str, str] = field(default_factory=dict)
    """What is wrong, by the name of the field; under no name where it is none of them."""


def _split_into(count: int) -> Form:
    return Form(1, 1, partial(splitting.split_fields, count=count),
                partial(splitting.write_split, count=count), splitting.read_split, ("split",),
                partial(splitting.can_hold, count=count))  # fmt: skip


_MANY = 40
"""Boards that one step can be about here."""

FORMS: dict[str, Form] = {
    "merge": Form(2, _MANY, joining.joining_fields,
                  partial(joining.write_joining, op="merge"), joining.read_joining, ("merge",)),
    "hold-jointly": Form(2, _MANY, joining.joining_fields,
                         partial(joining.write_joining, op="hold-jointly"),
                         joining.read_joining, ("hold-jointly",)),
    "meet-back-to-back": Form(2, _MANY, joining.back_to_back_fields, joining.write_back_to_back,
                              joining.read_back_to_back, ("meet-back-to-back",)),
    "absorb": Form(2, _MANY, joining.absorb_fields, joining.write_absorb, joining.read_absorb,
                   ("absorb",)),
    "split": _split_into(2),
    "split-three": _split_into(3),
    "retire": Form(1, _MANY, moving.retire_fields, moving.write_retire, moving.read_retire,
                   ("retire",)),
    "transfer": Form(1, 1, moving.transfer_fields, moving.write_transfer, moving.read_transfer,
                     ("transfer",)),
    "line": Form(1, 1, moving.line_fields, moving.write_line, moving.read_line_step,
                 ("move", "end-line")),
    "rename": Form(1, 1, board.rename_fields, board.write_rename, board.read_rename, ("rename",)),
    "change-frequency": Form(1, 1, board.frequency_fields, board.write_frequency,
                             board.read_frequency, ("change-frequency",)),
    "change-area": Form(1, 1, board.area_fields, board.write_area, board.read_area,
                        ("change-area",)),
    "convert": Form(1, 1, board.convert_fields, board.write_convert, board.read_convert,
                    ("convert",)),
    "add-member": Form(1, 1, seat.member_fields, seat.write_member, seat.read_member,
                       ("add-member",)),
    "change-member": Form(1, 1, seat.seat_fields, seat.write_changed_seat,
                          seat.read_changed_seat, ("change-member",)),
    "remove-member": Form(1, 1, seat.leaver_fields, seat.write_leaver, seat.read_leaver,
                          ("remove-member",)),
    "create": Form(0, 0, board.create_fields, board.write_create, board.read_create, ("create",)),
}  # fmt: skip
"""The forms by name, in the order in which they are offered."""

_STEPS: TypeAdapter[AnyStep] = TypeAdapter(AnyStep)


def find_form(step: AnyStep) -> str | None:
    """The form that can change a step; none for those that only a file can hold."""
    able = (n for n, form in FORMS.items() if step.op in form.ops and form.fits(step))
    return next(able, None)


def fields_of(name: str, ground: Ground) -> tuple[Field, ...]:
    """What a form asks: its own, then the reason for the step."""
    why = (ground.ask("why-en"), ground.ask("why-cy"))
    return (*FORMS[name].find_fields(ground), *why)


def read_step(step: AnyStep) -> tuple[str | None, tuple[str, ...], Answers, str | None]:
    """The form of a step that is there, its boards, its answers, and the id of its new board."""
    name = find_form(step)
    if name is None:
        return None, (), {}, None
    boards, answers = FORMS[name].read(step)
    made: Any = getattr(step, "into", None) or step
    own_id = getattr(made, "id", None) or getattr(step, "to", None) if _makes(step) else None
    return name, boards, {**answers, **read_text("why", step.why)}, own_id


def fill_in(name: str, ground: Ground, answers: Answers) -> Filled:
    """The steps that the answers make, or what is wrong with them."""
    errors = dict(_find_errors(name, ground, answers))
    if errors:
        return Filled(errors=errors)
    try:
        return Filled(_write(name, ground, answers))
    except ValidationError:
        return Filled(errors={"": say("build.error.form", ground.language)})


def loses_nothing(name: str, ground: Ground) -> bool:
    """Whether a step that is there still says all that it does once it went through its form."""
    steps = fill_in(name, ground, _read_fields(name, ground)).steps
    return (
        ground.step is not None
        and len(steps) == 1
        and says_all(_dump(ground.step), _dump(steps[0]))
    )


def _write(name: str, ground: Ground, answers: Answers) -> tuple[AnyStep, ...]:
    """The steps that the answers make; what a step says beside that stays when it is changed."""
    written = FORMS[name].write(ground, answers)
    steps = tuple(_STEPS.validate_python(plain) for plain in written)
    if ground.step is None:
        return steps
    stands = FORMS[name].write(ground, _read_fields(name, ground))
    again = _STEPS.validate_python(stands[-1])
    kept = keep_unasked(_dump(ground.step), _dump(again), _dump(steps[-1]))
    return (*steps[:-1], _STEPS.validate_python(kept))


def _read_fields(name: str, ground: Ground) -> Answers:
    """What stands in the fields of a form to begin with."""
    return {one.name: one.answer for one in fields_of(name, ground)}


def _dump(step: AnyStep) -> Plain:
    """A step as its file would have it, without what it leaves out."""
    return step.model_dump(mode="json", by_alias=True, exclude_defaults=True)


def _makes(step: AnyStep) -> bool:
    return step.op in ("merge", "hold-jointly", "create", "rename")


def _find_errors(name: str, ground: Ground, answers: Answers) -> list[tuple[str, str]]:
    found = []
    for one in fields_of(name, ground):
        text = read_line(answers, one.name)
        if one.kind == "many":
            if one.is_needed and not read_many(answers, one.name):
                found.append((one.name, say("build.error.one", ground.language)))
        elif one.is_needed and not text:
            found.append((one.name, say("build.error.needed", ground.language)))
        elif one.kind == "number" and text and not 0 < (read_number(text) or 0) <= 366:
            found.append((one.name, say("build.error.number", ground.language)))
    if name == "line" and not (read_line(answers, "line") or read_line(answers, "leads-to")):
        found.append(("leads-to", say("build.error.needed", ground.language)))
    return found
