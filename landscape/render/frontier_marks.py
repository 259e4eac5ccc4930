"""What stands on the picture of the options that no other beats, as a table and a sentence too."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import isfinite
from string import ascii_uppercase
from typing import Literal

from landscape.model.text import Text
from landscape.render.proposal_sentences import group_alike, title_sentence
from landscape.render.table import Cell, Table, number
from landscape.scenario.proposals import Option, Position, Proposal
from landscape.scenario.proposals.groupings import Criterion
from landscape.scenario.proposals.own import Own
from landscape.words import Language, say

Kind = Literal["today", "option", "named", "own"]


@dataclass(frozen=True)
class Mark:
    """One thing on the picture: what it is, its sign, its name, and where it stands."""

    kind: Kind
    sign: str
    """The number or letter in it."""

    name: str
    across: float
    up: float
    link: str | None = None
    """Kind and id of what it leads to: `option:3`, `scenario:more`; none for today."""


@dataclass(frozen=True)
class Frontier:
    """A picture's marks, what it is about, and what is counted across and up."""

    head: str
    across: Criterion
    up: Criterion
    marks: tuple[Mark, ...]
    dots: tuple[tuple[float, float], ...]
    """The options of the frontier that are not told of one by one."""


@dataclass(frozen=True)
class OwnOptions:
    """The options that a person has before them: opened ones, and which of the files they chose."""

    opened: tuple[Own, ...] = ()
    chosen: frozenset[str] = frozenset()
    """Ids of scenarios."""


def find_frontier_marks(
    proposal: Proposal, own: OwnOptions, axes: tuple[Criterion, Criterion], language: Language
) -> Frontier:
    """The marks of a proposal by two criteria; what is not counted in one of them is left out."""
    made = (
        _today(proposal, axes, language),
        *(_option(proposal, option, axes, language) for option in proposal.shown),
        *_lettered(proposal, own, axes, language),
    )
    hidden = [o for o in proposal.frontier if o not in proposal.shown]
    dots = tuple(tuple(_of_option(proposal, option, name) for name in axes) for option in hidden)
    return Frontier(
        title_sentence(proposal.question, proposal.landscape, language),
        *axes,
        marks=tuple(mark for mark in made if isfinite(mark.across) and isfinite(mark.up)),
        dots=tuple((across, up) for across, up in dots),
    )


def frontier_title(frontier: Frontier, language: Language) -> str:
    """What the picture shows."""
    return say("frontier.title", language, **_name_axes(frontier, language))


def frontier_mark_table(frontier: Frontier, language: Language) -> Table:
    """Every mark with what it stands for and both figures."""
    names = (say("frontier.mark", language), say("frontier.what", language))
    axes = _name_axes(frontier, language)
    return Table(
        caption=frontier_title(frontier, language),
        header=(*names, axes["across"], axes["up"]),
        rows=tuple(
            (
                Cell(say(f"frontier.sign.{mark.kind}", language, sign=mark.sign)),
                Cell(mark.name, link=mark.link),
                number(round(mark.across), language),
                number(round(mark.up), language),
            )
            for mark in frontier.marks
        ),
    )


def frontier_list(frontier: Frontier, language: Language) -> tuple[Cell, ...]:
    """Every mark as a sentence: what it stands for and both figures."""
    axes = _name_axes(frontier, language)
    return tuple(
        Cell(
            say(
                "frontier.says",
                language,
                what=mark.name,
                x=f"{round(mark.across):,}",
                y=f"{round(mark.up):,}",
                **axes,
            ),
            link=mark.link,
        )
        for mark in frontier.marks
    )


def frontier_sentence(frontier: Frontier, language: Language) -> str:
    """Which option has least of either, and where today stands."""
    options = [mark for mark in frontier.marks if mark.kind == "option"]
    if not options:
        return say("frontier.none", language)
    least_across = min(options, key=lambda mark: (mark.across, mark.up))
    least_up = min(options, key=lambda mark: (mark.up, mark.across))
    told = say(
        "frontier.sentence",
        language,
        **_name_axes(frontier, language),
        first=least_across.name,
        first_figure=f"{round(least_across.across):,}",
        other=least_up.name,
        other_figure=f"{round(least_up.up):,}",
    )
    return " ".join((told, *_say_today(frontier, language)))


def _say_today(frontier: Frontier, language: Language) -> Iterator[str]:
    for mark in frontier.marks:
        if mark.kind == "today":
            figures = {"x": f"{round(mark.across):,}", "y": f"{round(mark.up):,}"}
            yield say("frontier.today", language, **figures, **_name_axes(frontier, language))


def _name_axes(frontier: Frontier, language: Language) -> dict[str, str]:
    return {
        "across": say(f"propose.criterion.{frontier.across}", language),
        "up": say(f"propose.criterion.{frontier.up}", language),
    }


def _today(proposal: Proposal, axes: tuple[Criterion, Criterion], language: Language) -> Mark:
    figures = dict(zip(proposal.criteria, proposal.today, strict=True))
    sign = say("frontier.today.sign", language)
    name = say("propose.table.today", language)
    return Mark("today", sign, name, figures[axes[0]], figures[axes[1]])


def _option(
    proposal: Proposal, option: Option, axes: tuple[Criterion, Criterion], language: Language
) -> Mark:
    across, up = (_of_option(proposal, option, name) for name in axes)
    name = say("propose.option", language, number=option.number)
    return Mark("option", str(option.number), name, across, up, f"option:{option.number}")


def _of_option(proposal: Proposal, option: Option, name: Criterion) -> float:
    """A figure of an option; of findings those of every rule, where they were counted."""
    if name == "introduced" and option.checked is not None:
        return option.checked
    return option.figures[proposal.criteria.index(name)]


def _lettered(
    proposal: Proposal, own: OwnOptions, axes: tuple[Criterion, Criterion], language: Language
) -> Iterator[Mark]:
    """The options of files, those that stand alike under one letter, then those that are opened."""
    letters = iter(ascii_uppercase * 4)
    for alike in group_alike(proposal.named):
        across, up = (_of_position(alike[0], name) for name in axes)
        name = _name_all([one.title for one in alike], language)
        kind: Kind = "own" if any(one.scenario in own.chosen for one in alike) else "named"
        yield Mark(kind, next(letters), name, across, up, f"scenario:{alike[0].scenario}")
    for one in own.opened:
        across, up = (one.figures.get(name, float("nan")) for name in axes)
        name = one.title.say(language)
        yield Mark("own", next(letters), name, across, up, f"scenario:{one.scenario}")


def _of_position(position: Position, name: Criterion) -> float:
    if name == "introduced" and position.checked is not None:
        return position.checked
    return next(rank.value for rank in position.ranks if rank.criterion == name)


def _name_all(titles: Sequence[Text], language: Language) -> str:
    return "; ".join(title.say(language) for title in titles)
