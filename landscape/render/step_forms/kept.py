"""What a step says that its form does not ask: it stays as it was when the step is changed.

A file may say more than a form asks, such as the purpose of a board that others merge into, or the
day on which one step takes effect.
"""

from typing import Any

from landscape.render.step_forms.field import Plain

_HOW = ("evidence", "because", "sources")
"""How a step is known; one that was changed here is supposed, whatever it was before."""


def keep_unasked(was: Plain, again: Plain, new: Plain) -> Plain:
    """A step as it was filled in `new`, with all that it said and its form cannot say.

    That is what is lost when it is filled in `again` just as it was.
    """
    kept = dict(new)
    for key, value in was.items():
        if key in again and key in new:
            kept[key] = _keep_inside(value, again[key], new[key])
        elif key not in again and key not in new and key not in _HOW:
            kept[key] = value
    return kept


def says_all(was: Any, now: Any) -> bool:
    """Whether all that a part of a step said is said still, but for how it is known."""
    if isinstance(was, dict) and isinstance(now, dict):
        return all(key in _HOW or says_all(was[key], now.get(key)) for key in was)
    if isinstance(was, list) and isinstance(now, list):
        # In any order: and a party that was named without a post may be named with each of its own.
        return all(any(says_all(one, other) for other in now) for one in was)
    return bool(was == now)


def _keep_inside(was: Any, again: Any, new: Any) -> Any:
    if all(isinstance(one, dict) for one in (was, again, new)):
        return keep_unasked(was, again, new)
    if _name_each(was) == _name_each(again) == _name_each(new) != []:
        return list(map(keep_unasked, was, again, new))
    return new


def _name_each(parts: Any) -> list[str]:
    """The ids of new boards in their order; none where the parts are something else."""
    known = isinstance(parts, list) and all(isinstance(p, dict) and "id" in p for p in parts)
    return [part["id"] for part in parts] if known else []
