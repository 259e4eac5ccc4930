"""Sets of members that sit together, as a chart that is a table: a dot for each member of a set.

The shape is that of an UpSet plot (Lex and others 2014, IEEE TVCG 20(12)): sets are rows, members
are columns, and a bar tells on how many boards all of a set sit.
"""

from collections.abc import Iterable, Sequence
from html import escape

from landscape.graph.together import Together
from landscape.model.landscape import Landscape
from landscape.render.html import Address, cell_html
from landscape.render.table import Cell, Table, many
from landscape.words import Language, say

MOST = 12
"""Sets that are drawn; a file has them all."""


def together_sentence(sets: Sequence[Together], landscape: Landscape, language: Language) -> str:
    """How many sets there are, and which sits together on the most boards."""
    if not sets:
        return say("together.none", language)
    names = "; ".join(landscape.name_of(one).say(language) for one in sets[0].members)
    return say("together.most", language, count=len(sets), boards=len(sets[0].boards), names=names)


def together_table(sets: Iterable[Together], landscape: Landscape, language: Language) -> Table:
    """One row for each set: its members, and the boards on which all of them sit."""
    return Table(
        caption=say("together.caption", language),
        header=tuple(say(f"together.head.{name}", language) for name in ("set", "count", "boards")),
        rows=tuple(
            (
                many(tuple(map(landscape.name_of, one.members)), language),
                Cell(str(len(one.boards)), is_number=True),
                many(tuple(map(landscape.name_of, one.boards)), language),
            )
            for one in sets
        ),
    )


def together_html(
    sets: Sequence[Together], landscape: Landscape, language: Language, address: Address
) -> str:
    """The sets as rows with a bar and a dot for each member; the boards are named at the end."""
    counts: dict[str, int] = {}
    for one in sets:
        for member in one.members:
            counts[member] = counts.get(member, 0) + 1
    members = sorted(counts, key=lambda member: (-counts[member], member))
    heads = "".join(
        f'<th scope="col" class="up"><span>{escape(landscape.name_of(one).say(language))}'
        "</span></th>"
        for one in members
    )
    longest = max((len(one.boards) for one in sets), default=1)
    rows = "".join(
        f"{_head(one, longest, language)}{_dots(one, members, language)}"
        f"<td>{_names(one, landscape, language, address)}</td></tr>"
        for one in sets
    )
    first, last = (escape(say(f"together.head.{name}", language)) for name in ("count", "boards"))
    return (
        f'<table class="landscape together"><caption>{escape(say("together.caption", language))}'
        f'</caption><thead><tr><th scope="col">{first}</th>{heads}<th scope="col">{last}</th></tr>'
        f"</thead><tbody>{rows}</tbody></table>"
    )


def _head(one: Together, longest: int, language: Language) -> str:
    width = round(100 * len(one.boards) / longest)
    words = escape(say("together.boards", language, count=len(one.boards)))
    return f'<tr><th scope="row">{words}<span class="bar" style="width: {width}%"></span></th>'


def _dots(one: Together, members: Sequence[str], language: Language) -> str:
    sits = escape(say("together.sits", language))
    dot = f'<td><span aria-hidden="true">●</span><span class="unseen">{sits}</span></td>'
    return "".join(dot if member in one.members else "<td></td>" for member in members)


def _names(one: Together, landscape: Landscape, language: Language, address: Address) -> str:
    cells = (
        Cell(landscape.name_of(board).say(language), link=f"board:{board}") for board in one.boards
    )
    return "; ".join(cell_html(cell, language, address) for cell in cells)
