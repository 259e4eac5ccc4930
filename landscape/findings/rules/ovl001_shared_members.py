"""Two boards share many of their members.

## What it flags

Two boards whose areas meet and on which the same three or more organisations or boards sit, where
these are at least half of all who sit on either. The shared members are counted three times: all
of them, those whom the law seats on both boards, and those whom it seats on neither; the rest sit
by law on one of the two only. Advisers and secretaries are not counted, and an organisation counts
once however many seats it has. Boards with exactly the same members are told of once, as a group,
by OVL002.

Two lists that nobody has seen show no overlap, above all where both were inferred from one law. So
a document must show at least one of the shared members on both boards. Placeholders that no source
names are left out too. The command “landscape overlaps” lists every pair, with those left out here.
Where a list of members is not complete, the sentence says so.

Each pair is also held against a yardstick: how many members the two would share by chance, if
nothing counted but how many sit on each board, how often each organisation sits in the region, whom
the law seats, and whose area lies elsewhere. The sentence says whether they share more than that,
about as many, or less. "More" means that chance would bring as many in at most one case in ten.
Where many pairs are looked at some read so by chance: the corrected figures allow for that, and
where they are above one in ten the sentence says that the reading holds by itself only. The
yardstick says how surprising a number is and no more: boards are designed, not drawn by lot; those
with few members can hardly surprise it; and it takes a list of members that is known in part as it
is.

## Why it matters

Members who meet twice may hear the same papers twice. They may also be what joins the two boards
up. Shared members alone never show that two boards do the same work.

## What to do

Look at the figure for members whom the law seats on neither: seats that the law requires cannot be
saved. A range beside a figure shows what it could be if seats that no document shows were not
there. Where the two share more than expected, look here first. Then ask what the boards do. If
their work differs, shared members may be a strength; if it is close, meeting back to back, or as
one, may save time.

## When it is fine

Often where the two share about as many as expected. Nearly always where the law names the same
members for both boards, and wherever the shared members carry decisions from one board to the
other. Record it as a deliberate overlap.
"""

from collections.abc import Iterator

from landscape.findings.finding import Figure, Finding, find_sources_of, ref
from landscape.findings.rule import Rule
from landscape.findings.shared import are_complete, find_shared_seats, know_overlap
from landscape.graph import Expectation, LandscapeGraph, Overlap, Share
from landscape.graph.same_members import find_same_member_pairs
from landscape.model.board import Board
from landscape.model.message import Message, Term, message

FEWEST_SHARED = 3
"""Two boards that share one or two bodies, such as a police force, are the rule."""

LEAST_JACCARD = 0.5
"""Half of all who sit on either board: below that most of them do not meet on both."""


def check(graph: LandscapeGraph) -> Iterator[Finding]:
    """One finding for each pair of boards with many shared members, one or more of them seen."""
    overlaps = graph.find_overlaps(at_least=FEWEST_SHARED, least_jaccard=LEAST_JACCARD)
    alike = {b.id: b for o in overlaps if o.all.jaccard == 1 for b in _find_boards(graph, o)}
    told_as_groups = find_same_member_pairs(graph.landscape, alike.values())
    for overlap in overlaps:
        pair = (overlap.one, overlap.other)
        if pair in told_as_groups or pair not in graph.expectations:
            continue
        if _is_told(graph, overlap):
            yield _finding(graph, overlap)


def _is_told(graph: LandscapeGraph, overlap: Overlap) -> bool:
    """Whether both boards have a source, their areas meet, and a document shows what they share."""
    boards = one, other = _find_boards(graph, overlap)
    is_named = not any(board.placeholder for board in boards)
    areas_meet = bool(graph.councils_of(one) & graph.councils_of(other))
    return is_named and areas_meet and overlap.all.confirmed > 0


def _find_boards(graph: LandscapeGraph, overlap: Overlap) -> tuple[Board, Board]:
    boards = graph.landscape.board_by_id
    return boards[overlap.one], boards[overlap.other]


def _finding(graph: LandscapeGraph, overlap: Overlap) -> Finding:
    boards = _find_boards(graph, overlap)
    areas = tuple(sorted({board.area for board in boards}))
    expectation = graph.expectations[overlap.one, overlap.other]
    return Finding(
        code=RULE.code,
        about=tuple(ref("board", board.id) for board in boards),
        severity="note",
        boards=tuple(board.id for board in boards),
        areas=areas,
        message=_say(boards, overlap, expectation),
        figures=(*_figures(overlap), *_yardsticks(expectation)),
        sources=find_sources_of(find_shared_seats(graph, overlap)),
        evidence=know_overlap(graph, overlap),
    )


def _say(boards: tuple[Board, Board], overlap: Overlap, expectation: Expectation) -> Message:
    reading = f"expectation.{expectation.reading}"
    return message(
        "finding.OVL001" if are_complete(boards) else "finding.OVL001.incomplete",
        one=boards[0].name,
        other=boards[1].name,
        count=len(overlap.all.shared),
        statutory=len(overlap.statutory.shared),
        discretionary=len(overlap.discretionary.shared),
        mixed=_count_mixed(overlap),
        reading=Term(id=f"{reading}.by-itself" if expectation.is_by_itself else reading),
    )


def _figures(overlap: Overlap) -> tuple[Figure, ...]:
    values: dict[str, float | int | None] = {
        "shared": len(overlap.all.shared),
        "members-of-first": overlap.all.one,
        "members-of-second": overlap.all.other,
        "first-in-second": overlap.all.one_in_other,
        "second-in-first": overlap.all.other_in_one,
        "shared-statutory": len(overlap.statutory.shared),
        "shared-discretionary": len(overlap.discretionary.shared),
        "shared-mixed": _count_mixed(overlap),
    }
    return (
        *(Figure(id=name, value=value) for name, value in values.items()),
        _jaccard("jaccard", overlap.all),
        _jaccard("jaccard-statutory", overlap.statutory),
        _jaccard("jaccard-discretionary", overlap.discretionary),
    )


def _jaccard(name: str, share: Share) -> Figure:
    return Figure(id=name, value=share.jaccard, low=share.jaccard_low, high=share.jaccard_high)


def _yardsticks(expectation: Expectation) -> tuple[Figure, ...]:
    values = {
        "expected": expectation.expected,
        "p-more": expectation.p_more,
        "p-more-holm": expectation.p_more_holm,
        "p-less": expectation.p_less,
        "p-less-holm": expectation.p_less_holm,
    }
    return tuple(Figure(id=name, value=value, is_relative=True) for name, value in values.items())


def _count_mixed(overlap: Overlap) -> int:
    """Members whom the law seats on one of the two boards only."""
    pure = len(overlap.statutory.shared) + len(overlap.discretionary.shared)
    return len(overlap.all.shared) - pure


RULE = Rule(
    code="OVL001",
    name="shared-members",
    family="overlap",
    check=check,
    reach="region",
    tells_particulars=True,
)
