"""Footprints as tables and sentences: where each council lies, what fits and what crosses."""

from collections.abc import Iterable, Sequence

from landscape.graph.footprints import (
    Fit,
    FitCount,
    Yardstick,
    count_fits,
    count_residents,
    find_fits,
)
from landscape.model.area import AREA_KINDS, Area, AreaKind, Relation
from landscape.model.landscape import Landscape
from landscape.render.table import Cell, Table, cell_of, number, term
from landscape.words import Language, say

QUESTION = "s4"
"""The source in the Welsh data that holds the recommendations of the review of 2017."""

JOINED_UP: tuple[AreaKind, ...] = ("lhb", "safeguarding", "rpb", "apb")
"""Areas that were drawn to be those of health, and that may be those of the police as well."""

RELATIONS: tuple[Relation, ...] = ("equal", "inside", "around", "crossing")
"""Two areas in which one council lies are never apart."""


def question_sentence(landscape: Landscape, language: Language) -> str | None:
    """What the review of 2017 asked about footprints; none where its source is not at hand."""
    source = landscape.source_by_id.get(QUESTION)
    return say("footprints.question", language, source=source.title) if source else None


def fit_table(landscape: Landscape, place: str, yardstick: Yardstick, language: Language) -> Table:
    """How the areas of each kind lie to the yardstick: councils, with their residents."""
    counts = {(c.kind, c.relation): c for c in _count(landscape, place, yardstick)}
    kinds = sorted({kind for kind, _ in counts}, key=AREA_KINDS.index)
    where = name_of(landscape, place, language)
    return Table(
        caption=say(f"table.fits.{yardstick}.caption", language, place=where),
        header=(
            say("table.footprints.kind", language),
            *(say(f"table.fits.{relation}", language) for relation in RELATIONS),
        ),
        rows=tuple(
            (
                term(f"area-kind.{kind}", language),
                *(_count_cell(counts.get((kind, relation)), language) for relation in RELATIONS),
            )
            for kind in kinds
        ),
    )


def fit_sentence(landscape: Landscape, place: str, yardstick: Yardstick, language: Language) -> str:
    """Which kinds of footprint cross the yardstick, and for how many residents."""
    crossing = [c for c in _count(landscape, place, yardstick) if c.relation == "crossing"]
    where = name_of(landscape, place, language)
    if not crossing:
        return say(f"footprints.fit.{yardstick}.none", language, place=where)
    councils = {council for count in crossing for council in count.councils}
    return say(
        f"footprints.fit.{yardstick}",
        language,
        place=where,
        kinds=", ".join(say(f"area-kind.{count.kind}", language) for count in crossing),
        count=len(councils),
        residents=say_count(count_residents(landscape, councils)),
    )


def council_table(landscape: Landscape, place: str, language: Language) -> Table:
    """One row a council: its police area, and how its areas of the other kinds lie to that.

    Kinds that lie alike for every council share a column, or there would be more columns than a
    page has room for.
    """
    councils = [c for c in landscape.councils if c.id in landscape.councils_of(place)]
    fits = find_fits(landscape, landscape.councils_of(place))
    police = {fit.council: fit.area for fit in fits if fit.area.kind == "police"}
    columns = _find_columns(fits, [council.id for council in councils])
    where = name_of(landscape, place, language)
    return Table(
        caption=say("table.footprints.caption", language, place=where),
        header=(
            *(say(f"table.footprints.{name}", language) for name in ("council", "residents")),
            say("area-kind.police", language),
            *(
                ", ".join(say(f"area-kind.{kind}", language) for kind in kinds)
                for kinds in columns.values()
            ),
        ),
        rows=tuple(
            (
                cell_of(council.name, language),
                residents_cell(council.residents),
                _area_cell(police.get(council.id), language),
                *(_relation_cell(relations[row], language) for relations in columns),
            )
            for row, council in enumerate(councils)
        ),
    )


def council_sentence(landscape: Landscape, place: str, language: Language) -> str:
    """For how many councils police, health, care and safeguarding share one footprint."""
    councils = landscape.councils_of(place)
    same = _find_joined_up(landscape, councils)
    where = name_of(landscape, place, language)
    if len(councils) == 1:
        answer = "yes" if same else "no"
        return say(f"footprints.joined-up.{answer}", language, place=where)
    return say("footprints.joined-up", language, count=len(councils), same=len(same), place=where)


def _find_joined_up(landscape: Landscape, councils: frozenset[str]) -> tuple[str, ...]:
    found: dict[str, set[tuple[AreaKind, Relation | None]]] = {}
    for fit in find_fits(landscape, councils):
        found.setdefault(fit.council, set()).add((fit.area.kind, fit.to_police))
    same = [c for c, kinds in found.items() if kinds >= {(kind, "equal") for kind in JOINED_UP}]
    return tuple(sorted(same))


def area_table(landscape: Landscape, place: str, language: Language) -> Table:
    """One row for each council and kind of footprint, held against both yardsticks."""
    fits = find_fits(landscape, landscape.councils_of(place))
    names = ("council", "kind", "area", "councils", "residents", "to-police", "to-csp")
    return Table(
        caption=say("table.areas.caption", language, place=name_of(landscape, place, language)),
        header=tuple(say(f"table.footprints.{name}", language) for name in names),
        rows=tuple(
            (
                cell_of(landscape.area_by_id[fit.council].name, language),
                term(f"area-kind.{fit.area.kind}", language),
                cell_of(fit.area.name, language),
                number(len(fit.area.councils), language),
                residents_cell(fit.residents),
                _relation_cell(fit.to_police, language),
                _relation_cell(fit.to_csp, language),
            )
            for fit in fits
        ),
    )


def _count(landscape: Landscape, place: str, yardstick: Yardstick) -> tuple[FitCount, ...]:
    fits = find_fits(landscape, landscape.councils_of(place))
    return count_fits(landscape, fits, yardstick)


def _find_columns(
    fits: Iterable[Fit], councils: Sequence[str]
) -> dict[tuple[Relation | None, ...], list[AreaKind]]:
    """The kinds of area but the police's own, by how they lie to it for each council."""
    lies = {(fit.area.kind, fit.council): fit.to_police for fit in fits}
    columns: dict[tuple[Relation | None, ...], list[AreaKind]] = {}
    for kind in sorted({kind for kind, _ in lies} - {"police"}, key=AREA_KINDS.index):
        relations = tuple(lies.get((kind, council)) for council in councils)
        columns.setdefault(relations, []).append(kind)
    return columns


def _area_cell(area: Area | None, language: Language) -> Cell:
    return cell_of(area.name, language) if area else term("value.none", language)


def _count_cell(count: FitCount | None, language: Language) -> Cell:
    if count is None:
        return number(0, language)
    return Cell(f"{len(count.councils)} ({say_count(count.residents)})", is_number=True)


def _relation_cell(relation: Relation | None, language: Language) -> Cell:
    return term(f"relation.{relation}" if relation else "value.none", language)


def residents_cell(count: int) -> Cell:
    """A cell with a number of residents."""
    return Cell(say_count(count), is_number=True)


def say_count(count: int) -> str:
    """A number as both languages write it: 145,500."""
    return f"{count:,}"


def name_of(landscape: Landscape, place: str, language: Language) -> str:
    """The name of a place inside a sentence."""
    area: Area = landscape.area_by_id[place]
    return area.name.say(language)
