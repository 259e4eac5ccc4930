"""The forms for steps filled in on three boards, so that a test says only what it is about."""

from landscape.render.step_forms import FORMS, Answers, Filled, Ground, fields_of, fill_in

BOARDS = {
    "north": {"name": "North Board", "themes": ["crime", "water"], "members": ["police", "health"],
              "duties": ["plan"], "lines": {"accountability": "council-conwy"}, "meetings": 4},
    "south": {"name": "South Board", "themes": ["crime"], "members": ["police", "fire"],
              "tasks": [{"what": "Write it up"}]},
    "west": {"name": "West Board", "members": ["fire"], "duties": ["watch"]},
}  # fmt: skip

MORE: dict[str, Answers] = {
    "retire": {"to-0": "south"},
    "transfer": {"to": "south"},
    "line": {"leads-to": "south"},
    "rename": {"name-en": "New North Board", "name-cy": "Bwrdd Newydd"},
    "change-frequency": {"meetings": "6,5"},
    "change-area": {"area": "conwy"},
    "split": {"part-1-name-en": "One Half", "part-2-name-en": "Other Half"},
    "split-three": {f"part-{place}-name-en": f"Third {place}" for place in (1, 2, 3)},
    "convert": {"sub-group-of": "south"},
    "add-member": {"member": "west", "post-en": "Head of it"},
    "change-member": {"seat": "police|", "capacity": "chair", "new-post-en": "Head of it"},
    "create": {"name-en": "Brand New Board", "meetings": "2", "answers-to": "north"},
}
"""What is filled in beside what stands in the fields of a form to begin with."""


def answers_of(name: str, ground: Ground, **more: str | tuple[str, ...]) -> Answers:
    """What stands in the fields of a form to begin with, and more."""
    asked = {field.name: field.answer for field in fields_of(name, ground)}
    return {**asked, **more}


def ground_for(name: str, landscape) -> Ground:
    """As few boards as a form is for."""
    boards = ("north", "south")[: FORMS[name].least] if FORMS[name].most else ()
    return Ground(landscape, boards, "en")


def fill(name: str, ground: Ground, **more: str | tuple[str, ...]) -> Filled:
    """What a form gives that is filled in as far as it must be, and more."""
    return fill_in(name, ground, answers_of(name, ground, **{**MORE.get(name, {}), **more}))
