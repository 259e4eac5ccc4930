"""Gathers what is wrong with several files, so that all of it is told at once."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from landscape.findings import Analysis
    from landscape.load import Problem
    from landscape.model.landscape import Landscape
    from landscape.scenario import Comparison, Outcome, Scenario


@dataclass
class Gathered:
    """The problems of scenarios and of accepted findings, as they come up."""

    problems: list["Problem"] = field(default_factory=list)

    def find(self, folder: Path) -> list[Path]:
        """The files of scenarios in a folder; none when there is no such folder."""
        from landscape.load.files import find_yaml, is_folder

        return list(find_yaml(folder, self.problems, folder)) if is_folder(folder) else []

    def read(self, files: Iterable[Path], landscape: "Landscape") -> "list[tuple[Path, Scenario]]":
        """Every scenario that can be read, with its file."""
        from landscape.load import LoadError
        from landscape.scenario import read_scenario

        found = []
        for file in files:
            try:
                found.append((file, read_scenario(file, landscape)))
            except LoadError as error:
                self.problems.extend(error.problems)
        return found

    def apply(self, read: "Iterable[tuple[Path, Scenario]]", base: "Landscape") -> "list[Outcome]":
        """What comes of every scenario that can be done."""
        from landscape.load.locate import place_problem
        from landscape.scenario import ScenarioError, apply, insist_on_order

        found = []
        for file, scenario in read:
            try:
                outcome = apply(scenario, base)
                insist_on_order(outcome)
                found.append(outcome)
            except ScenarioError as error:
                place = scenario.find_in_file(error.place)
                self.problems.append(place_problem(file, place, error.said))
        return found

    def compare(
        self, files: Iterable[Path], landscape: "Landscape", as_of: date | None
    ) -> "list[Comparison]":
        """What differs after every scenario in files, once all of them can be read and done."""
        from landscape.scenario import compare_all

        base = landscape.as_of(as_of) if as_of else landscape
        outcomes = self.apply(self.read(files, landscape), base)
        self.insist()
        return list(compare_all(outcomes))

    def replay(self, read: "Iterable[tuple[Path, Scenario]]", base: "Landscape") -> "list[Outcome]":
        """What comes of every scenario on another day, of the steps that can be done then.

        One of which no step can be done is a problem: it is told as when it is applied.
        """
        from landscape.scenario import replay

        found = [(pair, replay(pair[1], base).outcome) for pair in read]
        none = [pair for pair, outcome in found if outcome is None]
        self.apply(none, base)
        return [outcome for _, outcome in found if outcome is not None]

    def hold_against_record(
        self, read: "Iterable[tuple[Path, Scenario]]", outcomes: "Iterable[Outcome]"
    ) -> None:
        """Takes up where changes that happened differ, without a reason, from the record."""
        from landscape.load.locate import place_problem
        from landscape.model.message import message
        from landscape.scenario import find_departures, find_idle_reasons

        files = {scenario.id: file for file, scenario in read}
        for outcome in outcomes:
            file = files[outcome.scenario.id]
            for told in find_departures(outcome):
                if told.because is None:
                    self.problems.append(place_problem(file, ("precedent",), told.departure.said))
            for place in find_idle_reasons(outcome):
                said = message("problem.departs.idle")
                self.problems.append(place_problem(file, ("precedent", "departures", place), said))

    def judge(self, folder: Path, analysis: "Analysis") -> None:
        """Takes up the accepted findings that match nothing."""
        from landscape.load.locate import place_acceptance

        self.problems.extend(
            place_acceptance(folder, entry, key, said) for entry, key, said in analysis.complaints
        )

    def insist(self) -> None:
        """Ends with everything that was gathered, if anything was.

        Raises:
            LoadError: something was wrong; all of it is listed.
        """
        from landscape.load import LoadError

        if self.problems:
            raise LoadError(self.problems)
