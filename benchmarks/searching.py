"""Looking up by name in all Wales: with an index that is kept, and with one made each time."""

from benchmarks.measure import measure
from landscape.bundled import find_data
from landscape.graph.search import Hit, NameIndex, find_named, index_names
from landscape.load import load
from landscape.model.landscape import Landscape

TYPED = ("domestic abuse", "safety board", "Bwrdd Gwasanaethau Cyhoeddus", "community safty")
NEW = 20
"""Boards that a scenario begins."""

ROUNDS = 7


def report() -> str:
    """The section of the page."""
    wales = load(find_data())
    new = [one.model_copy(update={"id": f"{one.id}-new"}) for one in wales.boards[:NEW]]
    more = wales.model_copy(update={"boards": (*wales.boards, *new)})
    index = index_names(wales)
    kept = measure(
        {
            "kept": lambda: _search(wales, index),
            "anew": lambda: _search(wales, index_names(wales)),
        },
        ROUNDS,
    )
    added = measure(
        {
            "added": lambda: _search(more, index.with_boards(new)),
            "anew": lambda: _search(more, index_names(more)),
        },
        ROUNDS,
    )
    for result in (kept, added):
        first, *others = result.answers.values()
        assert all(answer == first for answer in others)
    return "\n".join(
        [
            "## Looking up",
            "",
            "| four searches | with new boards |",
            "| --- | --- |",
            f"| {kept.ratio('anew', 'kept'):.1f}x | {added.ratio('anew', 'added'):.1f}x |",
            "",
            f"In the {len(index.names):,} names of all Wales, with an index that is kept, against",
            f"one that is made for each turn. *New*: the {NEW} boards of a scenario are added to",
            "the index that is kept, against an index of all of them.",
            "",
        ]
    )


def _search(landscape: Landscape, index: NameIndex) -> list[tuple[Hit, ...]]:
    return [find_named(landscape, typed, index) for typed in TYPED]
