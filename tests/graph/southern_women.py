"""Davis's Southern Women: 18 women at 14 events, whose overlaps others have counted as well."""

import networkx as nx

from landscape.graph import build
from tests.builders import a_landscape


def southern_women():
    """Eighteen women of Natchez, each a board; the events that they went to are their members."""
    women = nx.davis_southern_women_graph()
    names = {name: name.lower().replace(" ", "-") for name in women.graph["top"]}
    boards = {names[w]: {"members": [e.lower() for e in women[w]]} for w in women.graph["top"]}
    return women, names, build(a_landscape(boards=boards))
