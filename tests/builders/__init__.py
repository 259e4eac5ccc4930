"""Small landscapes in plain words.

A test, or a case in a YAML file, names only what it is about; the rest is filled in:

    a_landscape(
        boards={
            "finance": {
                "themes": ["money"],
                "duties": ["approve-accounts"],
                "members": ["council-conwy", {"organisation": "police", "reason": "statutory"}],
                "lines": {"accountability": "council-conwy"},
            },
            "audit": {"until": 2024, "members": ["board:finance"], "meetings": 4},
        },
    )

What the shorthand means:

    name: Finance                       {en: Finance}; without a name, the id in words
    councils: [conwy]                   or {conwy: {residents: 5}}; three of them by default
    areas: {north: [conwy]}             a region; or {north: {kind: police, councils: [conwy]}}
    (no area)                           north-wales, of all councils, for landscape and boards
    organisations: [police]             or {police: {sector: reserved}}; the id hints at its type
    (council-conwy)                     a local authority whose area is conwy, if there is one
    themes: [money]                     or {money: {parent: x}}; likewise duties and sources
    as-of: 2024-01-01                   likewise area, name and notes of the landscape itself
    a board's themes: [money]           {theme: money}; likewise duties
    a board's members: [police]         {organisation: police, capacity: member, reason: agreed}
    a board's members: [board:audit]    {board: audit, ...}
    a board's members: {police: x}      {organisation: police, reason: x}, or x is a mapping
    a board's members-in: minutes       {..., sources: [minutes]} for each member without evidence
    a board's lines: {reporting: b}     {kind: reporting, to: b}, or b is a list
    a board's succeeds: [audit]         {board: audit}; likewise back-to-back
    a board's tasks: [{what: x}]        likewise absent-lines (about: x) and legal-boards
    meetings: 4                         {a-year: 4}
    (no terms-of-reference)             some, to be looked at again in 2100; null for none
    assumptions: {travel-hours: 2}      {low: 2, central: 2, high: 2}; or [1, 2, 3]; one figure by
                                        function holds for all of them; the rest is filled in
    (no evidence)                       assumed, because it is made up for a test
    sources: [s1]                       {source: s1}, and the evidence is documented
    (only named, not described)         the organisation, theme, duty, area or source is made

A member that is a bare word is a board if there is a board of that id, otherwise an organisation.
In Python, `member_list=` may be written for `member-list`. Nothing here checks anything: the
models do, so a wrong case fails with their message.
"""

from typing import Any

from landscape.model.board import Board, Line, Member
from landscape.model.landscape import Landscape
from tests.builders.boards import fill_member
from tests.builders.facts import as_plain, known_how
from tests.builders.files import a_folder, write_files
from tests.builders.shorthand import TODAY, expand

__all__ = [
    "TODAY",
    "a_board",
    "a_folder",
    "a_landscape",
    "a_line",
    "a_member",
    "expand",
    "write_files",
]


def a_landscape(**case: Any) -> Landscape:
    """The landscape of a case in shorthand."""
    plain = expand(case)
    boards = plain.pop("boards")
    return Landscape.model_validate(
        plain | {"boards": [{"id": board_id, **body} for board_id, body in boards.items()]}
    )


def a_board(board_id: str = "finance", **fields: Any) -> Board:
    """One board in shorthand."""
    case = expand({"boards": {board_id: fields}})
    return Board.model_validate({"id": board_id, **case["boards"][board_id]})


def a_member(party: str = "police", **fields: Any) -> Member:
    """One seat; `board:finance` is the seat of a board."""
    return Member.model_validate(fill_member(party, as_plain(fields), boards=()))


def a_line(to: str = "police", kind: str = "reporting", **fields: Any) -> Line:
    """One line from a board to `to`."""
    return Line.model_validate(known_how({"to": to, "kind": kind, **as_plain(fields)}))
