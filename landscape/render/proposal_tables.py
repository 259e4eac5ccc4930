"""A proposal as tables: the options that no other beats, and where named ones stand."""

from collections.abc import Iterator, Sequence
from string import ascii_uppercase

from landscape.render.proposal_sentences import name_boards
from landscape.render.table import Cell, Table, cell_of, number
from landscape.scenario.proposals import Option, Position, Proposal, Rank
from landscape.words import Language, say


def frontier_table(proposal: Proposal, language: Language) -> Table:
    """Today, then the shown options; in each figure less is better."""
    names = [say(f"propose.criterion.{name}", language) for name in proposal.criteria]
    more = [say(f"propose.table.{name}", language) for name in ("alike", "near", "on-top")]
    return Table(
        caption=say("propose.table.frontier", language),
        header=(say("propose.table.option", language), *names, *more),
        rows=(
            (
                Cell(say("propose.table.today", language)),
                *(number(round(value), language) for value in proposal.today),
                *(Cell("") for _ in more),
            ),
            *(_option_row(proposal, option, language) for option in proposal.shown),
        ),
    )


def position_table(proposal: Proposal, positions: Sequence[Position], language: Language) -> Table:
    """A named option, or several that stand alike, criterion by criterion.

    Beside each place stands why groupings that are better are not allowed.
    """
    counts = {"all": proposal.count, "allowed": proposal.allowed}
    heads = [
        say(f"propose.table.among-{name}", language, count=f"{count:,}")
        for name, count in counts.items()
    ]
    first = [say(f"propose.table.{name}", language) for name in ("criterion", "figure")]
    titles = "; ".join(position.title.say(language) for position in positions)
    return Table(
        caption=say("propose.table.position", language, title=titles),
        header=(*first, *heads, say("propose.table.why-not", language)),
        rows=tuple(tuple(_rank_row(proposal, rank, language)) for rank in positions[0].ranks),
    )


def _option_row(proposal: Proposal, option: Option, language: Language) -> tuple[Cell, ...]:
    return (
        Cell(str(option.number)),
        *(
            _figure(option, name, value, language)
            for name, value in zip(proposal.criteria, option.figures, strict=True)
        ),
        number(option.alike, language),
        number(option.near, language),
        Cell(f"{option.on_top:.0%}", is_number=True),
    )


def _figure(option: Option, name: str, value: float, language: Language) -> Cell:
    if name == "hours" and option.hours:
        low, high = round(option.hours.low), round(option.hours.high)
        return Cell(f"{value:,.0f} ({low:,}–{high:,})", is_number=True)
    if name == "introduced" and option.checked is not None:
        return number(option.checked, language)
    return number(round(value), language)


def _rank_row(proposal: Proposal, rank: Rank, language: Language) -> Iterator[Cell]:
    yield Cell(say(f"propose.criterion.{rank.criterion}", language))
    yield number(round(rank.value), language)
    # Of findings only those of allowed groupings are counted.
    is_partial = rank.criterion == "introduced"
    yield Cell("–") if is_partial else number(rank.before.all + 1, language)
    # Where nothing is allowed nothing stands before it, and nothing behind it.
    yield number(rank.before.allowed + 1, language) if proposal.allowed else Cell("–")
    reasons = (
        f"{_say_short(proposal, rule.id, language)}: {count:,}"
        for rule, count in zip(proposal.rules, rank.before.breaking, strict=not is_partial)
        if count
    )
    yield Cell("–" if is_partial else "; ".join(reasons) or say("value.none", language))


def _say_short(proposal: Proposal, rule: str, language: Language) -> str:
    """A rule in a few words; one about named boards names them."""
    kind, *boards = rule.split(":")
    named = zip(("board", "other"), boards, strict=False)
    names = {name: name_boards(proposal.landscape, (board,), language) for name, board in named}
    return say(f"propose.short.{kind}", language, **names)


def grouping_table(proposal: Proposal, language: Language) -> Table:
    """The boards, and with which letter each shown option marks those that become one."""
    letters = [_letter_groups(option.grouping) for option in proposal.shown]
    heads = [say("propose.option", language, number=option.number) for option in proposal.shown]
    return Table(
        caption=say("propose.table.groups", language),
        header=(say("table.board", language), *heads),
        rows=tuple(
            (
                cell_of(proposal.landscape.name_of(board), language, link=f"board:{board}"),
                *(Cell(marks.get(board, "–")) for marks in letters),
            )
            for board in proposal.question.boards
        ),
    )


def _letter_groups(grouping: Sequence[tuple[str, ...]]) -> dict[str, str]:
    joined = (group for group in grouping if len(group) > 1)
    return {board: letter for letter, group in zip(ascii_uppercase, joined, strict=False)
            for board in group}  # fmt: skip
