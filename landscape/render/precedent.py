"""A change that really happened: what was held against the record, in sentences and a table."""

from typing import Any

from landscape.graph import build
from landscape.model.landscape import Landscape
from landscape.render.boards import sources_cell
from landscape.render.day import say_partial
from landscape.render.table import Cell, Table, cell_of, term
from landscape.render.withheld import keep_open_departures
from landscape.scenario import Outcome, find_departures
from landscape.scenario.precedent import Departure, ToldDeparture, is_on_own_day
from landscape.words import Language, say


def precedent_sentences(outcome: Outcome, language: Language) -> tuple[str, ...]:
    """That the change happened, how that is known, and how far steps and record agree.

    Nothing for a scenario that did not happen.
    """
    precedent = outcome.scenario.body.precedent
    if precedent is None:
        return ()
    day = say_partial(precedent.day, language)
    evidence = say(f"evidence.{precedent.evidence}", language)
    count = len(find_departures(outcome))
    held = "precedent.departures" if count else "precedent.agrees"
    if not is_on_own_day(outcome):
        held = "precedent.other-day"
    return (
        say("precedent.happened", language, evidence=evidence),
        say(held, language, count=count, day=day),
    )


def precedent_basis(outcome: Outcome, language: Language) -> tuple[str, ...]:
    """Why a change is taken to have happened, and the documents that tell of it.

    Nothing for a scenario that did not happen.
    """
    precedent = outcome.scenario.body.precedent
    if precedent is None:
        return ()
    said = []
    if precedent.because:
        because = precedent.because.say(language).removesuffix(".")
        said.append(say("precedent.because", language, because=because))
    if precedent.sources:
        sources = sources_cell(build(outcome.before), precedent.sources, language).text
        said.append(say("precedent.sources", language, sources=sources))
    return tuple(said)


def departure_table(outcome: Outcome, language: Language, *, is_file: bool = False) -> Table:
    """What only the steps give, or only the record of the later day has, and why.

    A file leaves out what would tell the particulars of a sensitive board.
    """
    found = find_departures(outcome)
    if is_file:
        found = keep_open_departures(outcome.before, found)
    names = ("board", "part", "thing", "only-in", "because")
    return Table(
        caption=say("table.departures.caption", language, count=len(found)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple(_row(outcome, told, language) for told in found),
    )


def precedent_json(outcome: Outcome) -> dict[str, Any] | None:
    """The same as plain values; none for a scenario that did not happen."""
    precedent = outcome.scenario.body.precedent
    if precedent is None:
        return None
    found = find_departures(outcome)
    kept = keep_open_departures(outcome.before, found)
    return {
        "day": str(precedent.day),
        "evidence": precedent.evidence,
        "because": precedent.because and {"en": precedent.because.en, "cy": precedent.because.cy},
        "sources": [{"source": cited.source, "where": cited.where} for cited in precedent.sources],
        "departures": [
            {
                **vars(told.departure),
                "because": told.because and {"en": told.because.en, "cy": told.because.cy},
            }
            for told in kept
        ],
        "withheld": len(found) - len(kept),
    }


def _row(outcome: Outcome, told: ToldDeparture, language: Language) -> tuple[Cell, ...]:
    landscape = outcome.landscape
    departure = told.departure
    return (
        cell_of(landscape.name_of(departure.board), language, link=f"board:{departure.board}"),
        term(f"precedent.part.{departure.part}", language),
        _thing(landscape, departure, language),
        term(f"precedent.side.{departure.side}", language),
        cell_of(told.because, language) if told.because else term("value.unknown", language),
    )


def _thing(landscape: Landscape, departure: Departure, language: Language) -> Cell:
    whole = landscape.whole or landscape
    named: dict[str, Any] = {
        "area": whole.area_by_id,
        "theme": whole.theme_by_id,
        "duty": whole.duty_by_id,
    }
    if departure.part in named:
        return cell_of(named[departure.part][departure.thing].name, language)
    if departure.part == "line":
        kind, _, to = departure.thing.partition(" ")
        words = say(f"line-kind.{kind}", language)
        return Cell(f"{words} {landscape.name_of(to).say(language)}")
    return cell_of(landscape.name_of(departure.thing or departure.board), language)
