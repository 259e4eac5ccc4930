"""What a finding is about: its areas, the place under which it stands, its themes."""

from collections.abc import Iterable, Sequence

from landscape.findings import Finding
from landscape.graph import LandscapeGraph
from landscape.graph.completeness import find_regions
from landscape.model.area import Area
from landscape.words import Language, say

ACROSS = "across"
"""The place of what lies in several regions without being for the whole landscape."""


def find_parts(finding: Finding, kind: str) -> tuple[str, ...]:
    """The ids of the things of one kind that a finding is about."""
    parts = (about.partition(":") for about in finding.about)
    return tuple(thing for name, _, thing in parts if name == kind)


def find_areas(graph: LandscapeGraph, finding: Finding) -> tuple[str, ...]:
    """The ids of the areas of a finding; those of its boards where it names none itself."""
    boards = graph.landscape.board_by_id
    areas = finding.areas or tuple(boards[name].area for name in finding.boards if name in boards)
    return tuple(dict.fromkeys(areas))


def find_themes(graph: LandscapeGraph, finding: Finding) -> frozenset[str]:
    """The ids of the themes to which a finding belongs.

    They are those that it is about, and those of the duties that it is about. Only where neither
    names a theme are they the themes that its boards hold: a board holds many, and a finding about
    one of them is not about the others.
    """
    whole = graph.landscape.whole or graph.landscape
    duties = (whole.duty_by_id[duty] for duty in find_parts(finding, "duty"))
    themes = {*find_parts(finding, "theme"), *(theme for duty in duties for theme in duty.themes)}
    boards = graph.landscape.board_by_id
    held = (held for name in finding.boards if name in boards for held in boards[name].themes)
    return frozenset(themes or {one.theme for one in held})


def group_by_place(
    graph: LandscapeGraph, findings: Iterable[Finding]
) -> tuple[tuple[str, tuple[Finding, ...]], ...]:
    """Findings by the place under which they stand, each place by its id, in order.

    The regions by name, each with what its councils have; then what lies across regions; then what
    is for the whole landscape. A place without a finding is left out.
    """
    own, regions = graph.landscape.about.area, find_regions(graph.landscape)
    order = (*(region.id for region in regions), ACROSS, own)
    groups: dict[str, list[Finding]] = {place: [] for place in order}
    for finding in findings:
        groups[_find_place(graph, finding, regions)].append(finding)
    return tuple((place, tuple(found)) for place, found in groups.items() if found)


def name_place(graph: LandscapeGraph, place: str, language: Language) -> str:
    """What a place of `group_by_place` is called."""
    if place == ACROSS:
        return say("findings.place.across", language)
    return graph.landscape.area_by_id[place].name.say(language)


def _find_place(graph: LandscapeGraph, finding: Finding, regions: Sequence[Area]) -> str:
    """The region in which a finding lies, `across` for several, else the landscape's own area.

    A board for the whole landscape is no region's own: shared with one region's board, it is a
    matter of that region.
    """
    landscape = graph.landscape
    own = landscape.councils_of(landscape.about.area)
    areas = (landscape.councils_of(area) for area in find_areas(graph, finding))
    councils = {council for area in areas if not area.issuperset(own) for council in area}
    touched = [region.id for region in regions if not councils.isdisjoint(region.councils)]
    if not touched:
        return landscape.about.area
    return touched[0] if len(touched) == 1 else ACROSS
