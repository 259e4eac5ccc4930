"""The command that searches for better structures."""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from landscape.cli.commands import app
from landscape.cli.gather import Gathered
from landscape.cli.options import AsOf, Data, Debug, Format, FormatOption, Lang, LangOption
from landscape.cli.output import (
    errors_in_words,
    find_scenarios_beside,
    language_of,
    load_folder,
    print_json,
    take_day,
)

if TYPE_CHECKING:
    from landscape.model.landscape import Landscape
    from landscape.scenario import Outcome
    from landscape.scenario.proposals import Proposal, Question, Tell
    from landscape.scenario.proposals.choice import Ground
    from landscape.scenario.proposals.task import Progress
    from landscape.words import Language


@dataclass(frozen=True)
class Pair:
    """Two boards that are not to become one."""

    boards: tuple[str, str]


def _read_pair(text: str) -> Pair:
    one, comma, other = text.partition(",")
    if not comma or not one.strip() or not other.strip():
        raise typer.BadParameter(
            f"'{text}' is not two boards. Write the ids of two boards with a comma between them."
        )
    return Pair((one.strip(), other.strip()))


@app.command()
def propose(
    area: Annotated[
        str | None, typer.Option("--area", help="Boards of this area; the landscape's if left out.")
    ] = None,
    board: Annotated[
        list[str] | None, typer.Option("--board", help="A board to regroup; may be repeated.")
    ] = None,
    boards: Annotated[
        int, typer.Option("--boards", min=1, help="How many boards there may be after.")
    ] = 4,
    largest: Annotated[
        int, typer.Option("--largest", min=1, help="Members round one table, at most.")
    ] = 20,
    themes: Annotated[
        int, typer.Option("--themes", min=1, help="Themes of one board, at most.")
    ] = 7,
    stay: Annotated[
        list[str] | None, typer.Option("--stay", help="A board that stays; may be repeated.")
    ] = None,
    apart: Annotated[
        list[Pair] | None,
        typer.Option(
            "--apart",
            parser=_read_pair,
            metavar="ONE,OTHER",
            help="Two boards that stay apart; may be repeated.",
        ),
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", help="Folder to write the options to, as scenarios.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Write over files in --out.")] = False,
    data: Data = None,
    as_of: AsOf = None,
    output: FormatOption = Format.TEXT,
    lang: LangOption = Lang.EN,
    debug: Debug = False,
) -> None:
    """Searches for groupings of boards that no other beats; people decide.

    Exit status 1 says that no grouping keeps every rule, or that none was found in the time.
    """
    from landscape.graph.partitions import MOST_THINGS
    from landscape.render.named import take_named_area
    from landscape.render.proposal import proposal_text
    from landscape.render.proposal_json import proposal_json
    from landscape.scenario.proposals import Question, choose_boards
    from landscape.scenario.proposals import propose as run
    from landscape.words import say

    with errors_in_words(output, lang, debug=debug):
        whole = load_folder(data)
        landscape, language = take_day(whole, as_of), language_of(lang)
        place = take_named_area(landscape, area) or landscape.about.area
        outcomes = _apply_of_day(find_scenarios_beside(data), whole, landscape)
        choice = choose_boards(landscape, place, outcomes, board or ())
        question = Question(
            boards=choice.boards,
            at_most=boards,
            stay=tuple(stay or ()),
            apart=tuple(pair.boards for pair in apart or ()),
            largest=largest,
            most_themes=themes,
        )
        if len(choice.boards) > MOST_THINGS:
            if out:
                typer.echo(say("propose.many.no-files", language), err=True)
            _propose_many((question, choice.ground), landscape, output, language)
            return
        found = run(question, landscape, outcomes, ground=choice.ground, tell=_teller(language))
        if output is Format.JSON:
            print_json(proposal_json(found))
        else:
            typer.echo(proposal_text(found, language))
        if out:
            _write(found, out, language, force=force)
    if found.clash:
        raise typer.Exit(1)


def _propose_many(
    asked: "tuple[Question, Ground]", landscape: "Landscape", output: Format, language: "Language"
) -> None:
    from landscape.render.proposal_many import many_json, many_text
    from landscape.scenario.proposals.many import LONGEST, propose_many
    from landscape.scenario.proposals.task import Watch

    question, ground = asked
    watch = Watch(_many_teller(language), seconds=LONGEST)
    many = propose_many(question, landscape, watch, ground)
    if output is Format.JSON:
        print_json(many_json(many))
    else:
        typer.echo(many_text(many, landscape, language))
    if not many.points.points:
        raise typer.Exit(1)


def _many_teller(language: "Language") -> "Callable[[Progress], None]":
    from math import isfinite

    from landscape.words import say

    def tell(progress: "Progress") -> None:
        cost, bound = progress.cost, progress.bound
        if sys.stderr.isatty() and cost is not None and bound is not None and isfinite(cost):
            text = say("propose.many.progress", language, cost=round(cost), bound=round(bound))
            typer.echo(f"\r{text} \r", err=True, nl=False)

    return tell


def _apply_of_day(folder: Path, whole: "Landscape", landscape: "Landscape") -> "list[Outcome]":
    """What comes of the scenarios that start from the day of the landscape."""
    gathered = Gathered()
    read = gathered.read(gathered.find(folder), whole)
    of_day = [(file, item) for file, item in read if item.start == landscape.day]
    outcomes = gathered.apply(of_day, landscape)
    gathered.insist()
    return outcomes


def _write(found: "Proposal", folder: Path, language: "Language", *, force: bool) -> None:
    from landscape.render.proposal_files import find_scenarios_of, write_proposals
    from landscape.words import say

    scenarios = find_scenarios_of(found)
    write_proposals(scenarios, folder, over=force)
    words = say("propose.written", language, count=len(scenarios), folder=str(folder))
    typer.echo(words, err=True)


def _teller(language: "Language") -> "Tell":
    from landscape.words import say

    def tell(done: int, of: int) -> None:
        # For a person who waits, and in no file that the output is sent to.
        if sys.stderr.isatty():
            text = say("propose.progress", language, done=done, of=of)
            typer.echo(f"\r{text}" if done < of else f"\r{' ' * len(text)}\r", err=True, nl=False)

    return tell
