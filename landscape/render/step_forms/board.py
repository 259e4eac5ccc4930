"""Forms for one board: a new one, another name, area or place, how often it meets."""

from landscape.model.board import FUNCTIONS, TIERS
from landscape.render.step_forms.field import (
    Answers,
    Field,
    Ground,
    Plain,
    area_options,
    board_options,
    or_none,
    party_options,
    theme_options,
    word_options,
)
from landscape.render.step_forms.written import (
    ASSUMED,
    make_id,
    read_line,
    read_many,
    read_text,
    say_number,
    write_how,
    write_number,
    write_text,
)
from landscape.scenario.steps import (
    AnyStep,
    ChangeArea,
    ChangeFrequency,
    Convert,
    Create,
    Rename,
)
from landscape.scenario.steps.where_met import find_left_out

_BASES = ("non-statutory", "statutory", "unknown")


def create_fields(ground: Ground) -> tuple[Field, ...]:
    """What a new board is; its members are added afterwards."""
    themes = theme_options(ground, ground.landscape.theme_by_id)
    return (
        ground.ask("name-en", is_needed=True),
        ground.ask("name-cy"),
        ground.ask("purpose-en"),
        ground.ask("purpose-cy"),
        ground.ask("area", "one", answer=ground.landscape.about.area, options=area_options(ground)),
        ground.ask("function", "one", options=word_options(ground, "function", FUNCTIONS)),
        ground.ask("tier", "one", answer="regional", options=word_options(ground, "tier", TIERS)),
        ground.ask("basis", "one", options=word_options(ground, "basis", _BASES)),
        ground.ask("meetings", "number"),
        ground.ask("answers-to", "one",
                   options=or_none(ground, "build.to.nobody-yet", party_options(ground))),
        ground.ask("themes-new", "many", answer=(), options=themes),
    )  # fmt: skip


def write_create(ground: Ground, answers: Answers) -> tuple[Plain, ...]:
    """The step."""
    meets = write_number(answers, "meetings", "a-year")
    to = read_line(answers, "answers-to")
    kind = read_line(ground.given, "line-kind") or "accountability"
    board: Plain = {
        **write_text(answers, "name"),
        **write_text(answers, "purpose"),
        **{key: read_line(answers, key) for key in ("function", "tier", "area", "basis")},
        **({"meetings": {**meets, **ASSUMED}} if meets else {}),
        "member-list": read_line(ground.given, "member-list") or "unknown",
        "themes": [{"theme": theme, **ASSUMED} for theme in read_many(answers, "themes-new")],
        "lines": [{"to": to, "kind": kind, **ASSUMED}] if to else [],
        **ASSUMED,
    }
    name = make_id(ground, read_line(answers, "name-en"))
    return ({"op": "create", "id": name, "board": board, **write_how(answers)},)


def read_create(step: AnyStep) -> tuple[tuple[str, ...], Answers]:
    """The answers of a step that is there."""
    assert isinstance(step, Create)
    board = step.board
    return (), {
        **read_text("name", board.name),
        **read_text("purpose", board.purpose),
        **{key: getattr(board, key) for key in ("area", "function", "tier", "basis")},
        "meetings": say_number(board.meetings.a_year if board.meetings else None),
        "answers-to": next((line.to for line in board.lines), ""),
        "line-kind": next((line.kind for line in board.lines), ""),
        "member-list": board.member_list,
        "themes-new": tuple(held.theme for held in board.themes),
    }


def rename_fields(ground: Ground) -> tuple[Field, ...]:
    """The new name."""
    return (ground.ask("name-en", is_needed=True), ground.ask("name-cy"))


def write_rename(ground: Ground, answers: Answers) -> tuple[Plain, ...]:
    """The step."""
    new = {"id": make_id(ground, read_line(answers, "name-en")), **write_text(answers, "name")}
    return ({"op": "rename", "board": ground.board.id, **new, **write_how(answers)},)


def read_rename(step: AnyStep) -> tuple[tuple[str, ...], Answers]:
    """The board and the answers of a step that is there."""
    assert isinstance(step, Rename)
    return (step.board,), read_text("name", step.name)


def frequency_fields(ground: Ground) -> tuple[Field, ...]:
    """How often it meets."""
    now = ground.board.meetings
    times = say_number(now.a_year if now else None)
    return (ground.ask("meetings", "number", answer=times, is_needed=True),)


def write_frequency(ground: Ground, answers: Answers) -> tuple[Plain, ...]:
    """The step."""
    times = write_number(answers, "meetings", "meetings-a-year")
    step = {"op": "change-frequency", "board": ground.board.id, **times}
    return ({**step, **write_how(answers)},)


def read_frequency(step: AnyStep) -> tuple[tuple[str, ...], Answers]:
    """The board and the answers of a step that is there."""
    assert isinstance(step, ChangeFrequency)
    return (step.board,), {"meetings": say_number(step.meetings_a_year)}


def area_fields(ground: Ground) -> tuple[Field, ...]:
    """The area that it serves, and its tier."""
    board = ground.board
    return (
        ground.ask("area", "one", answer=board.area, options=area_options(ground)),
        ground.ask("tier", "one", answer=board.tier, options=word_options(ground, "tier", TIERS)),
    )


def write_area(ground: Ground, answers: Answers) -> tuple[Plain, ...]:
    """The step."""
    new = {key: read_line(answers, key) for key in ("area", "tier")}
    return ({"op": "change-area", "board": ground.board.id, **new, **write_how(answers)},)


def read_area(step: AnyStep) -> tuple[tuple[str, ...], Answers]:
    """The board and the answers of a step that is there."""
    assert isinstance(step, ChangeArea)
    return (step.board,), {"area": step.area, **({"tier": step.tier} if step.tier else {})}


def convert_fields(ground: Ground) -> tuple[Field, ...]:
    """Under which board it is put, of those that serve all its councils, and what it is there."""
    board, landscape = ground.board, ground.landscape
    others = (
        other
        for other in landscape.boards
        if other.id != board.id and not find_left_out(landscape, other.area, [board])
    )
    parents = or_none(ground, "build.choose", board_options(ground, others))
    function = Convert.model_fields["function"].default
    return (
        ground.ask("sub-group-of", "one", options=parents, is_needed=True),
        ground.ask("function", "one", answer=function,
                   options=word_options(ground, "function", FUNCTIONS)),
        ground.ask("tier", "one", answer=board.tier, options=word_options(ground, "tier", TIERS)),
    )  # fmt: skip


def write_convert(ground: Ground, answers: Answers) -> tuple[Plain, ...]:
    """The step."""
    new = {key: read_line(answers, key) for key in ("sub-group-of", "function", "tier")}
    return ({"op": "convert", "board": ground.board.id, **new, **write_how(answers)},)


def read_convert(step: AnyStep) -> tuple[tuple[str, ...], Answers]:
    """The board and the answers of a step that is there."""
    assert isinstance(step, Convert)
    tier = {"tier": step.tier} if step.tier else {}
    return (step.board,), {"sub-group-of": step.sub_group_of, "function": step.function, **tier}
