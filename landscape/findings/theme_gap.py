"""The finding that only boards of one role are on a theme for some councils."""

from landscape.findings.finding import Finding, find_sources_of, find_weakest_of, infer, ref
from landscape.graph import LandscapeGraph
from landscape.graph.theme_roles import Role, ThemePlace
from landscape.model.message import message


def make_theme_gap(code: str, graph: LandscapeGraph, place: ThemePlace, role: Role) -> Finding:
    """A note about a theme in a region, with the boards that have `role` on it and the councils."""
    boards = place.find_boards(role)
    return Finding(
        code=code,
        about=(ref("theme", place.theme.id), ref("area", place.region.id)),
        severity="note",
        boards=tuple(board.id for board in boards),
        areas=(place.region.id,),
        message=message(
            f"finding.{code}",
            theme=place.theme.name,
            boards=tuple(board.name for board in boards),
            area=tuple(graph.landscape.area_by_id[council].name for council in place.councils),
        ),
        sources=find_sources_of(boards),
        evidence=infer(find_weakest_of(boards)),
    )
