"""What became of everything that boards held, as a table."""

from landscape.model.landscape import Landscape
from landscape.model.text import Text
from landscape.render.table import Cell, Table, cell_of, many, term
from landscape.scenario import Comparison
from landscape.scenario.fate import Fate
from landscape.words import Language, say


def fate_table(comparison: Comparison, language: Language) -> Table:
    """What became of all that a board no longer has, the lost first."""
    fates = sorted(comparison.fates, key=lambda fate: (fate.status != "no-home", fate))
    names = ("board", "held", "thing", "fate", "now-with")
    return Table(
        caption=say("table.fates.caption", language, count=len(comparison.fates)),
        header=tuple(say(f"table.{name}", language) for name in names),
        rows=tuple(fate_row(comparison, fate, language) for fate in fates),
    )


def fate_row(comparison: Comparison, fate: Fate, language: Language) -> tuple[Cell, ...]:
    """The board that held a thing, what kind of thing, which; what became of it, and where."""
    before, after = comparison.outcome.before, comparison.outcome.landscape
    whole = before.whole or before
    thing = {
        "theme": lambda: whole.theme_by_id[fate.thing].name,
        "duty": lambda: whole.duty_by_id[fate.thing].name,
        "member": lambda: after.name_of(fate.thing),
        "chair": lambda: after.name_of(fate.thing),
        "back-to-back": lambda: after.name_of(fate.thing),
        "line": lambda: after.name_of(fate.thing.split(" ")[-1]),
        "legal-board": lambda: _find_legal(before, fate),
        "task": lambda: _find_task(before, fate),
    }[fate.held]()
    name = cell_of(thing, language)
    if fate.held == "line":
        kind = say(f"line-kind.{fate.thing.split(' ')[0]}", language)
        words = say("fate.line", language, kind=kind, to=name.text)
        name = Cell(words, language=name.language)
    post = _find_post(before, fate)
    if post is not None:
        words = say("fate.seat", language, member=name.text, post=post.say(language))
        name = Cell(words, language=name.language)
    left = tuple(whole.area_by_id[area].name for area in fate.areas)
    return (
        cell_of(before.name_of(fate.board), language),
        term(f"held.{fate.held}", language),
        name,
        term(f"fate.{fate.status}", language),
        many(tuple(map(after.name_of, fate.to)) or left, language),
    )


def _find_task(landscape: Landscape, fate: Fate) -> Text:
    """The piece of work, in both languages."""
    tasks = landscape.board_by_id[fate.board].tasks
    return next(task.what for task in tasks if task.what.en == fate.thing)


def _find_legal(landscape: Landscape, fate: Fate) -> Text:
    """The name of a board in law, in both languages."""
    legal = landscape.board_by_id[fate.board].legal_boards
    return next(board.name for board in legal if board.name.en == fate.thing)


def _find_post(landscape: Landscape, fate: Fate) -> Text | None:
    """The post of a lost seat, in both languages."""
    members = landscape.board_by_id[fate.board].members if fate.post else ()
    posts = (member.post for member in members if member.post)
    return next((post for post in posts if post.en == fate.post), None)
