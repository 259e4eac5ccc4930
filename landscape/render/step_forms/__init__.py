"""What is asked of people who put a scenario together, form by form, and the steps it makes."""

from landscape.render.step_forms.field import Answers, Field, Ground
from landscape.render.step_forms.forms import (
    FORMS,
    Filled,
    fields_of,
    fill_in,
    find_form,
    loses_nothing,
    read_step,
)

__all__ = [
    "FORMS",
    "Answers",
    "Field",
    "Filled",
    "Ground",
    "fields_of",
    "fill_in",
    "find_form",
    "loses_nothing",
    "read_step",
]
