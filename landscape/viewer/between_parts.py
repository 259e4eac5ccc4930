"""The part of the compare page in which options are held against each other."""

from collections.abc import Sequence

from landscape.render.several import (
    between_sentence,
    between_tables,
    distance_sentence,
    distance_table,
    group_by_day,
)
from landscape.render.withheld import count_differing
from landscape.scenario import Comparison
from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.kept import keep_open
from landscape.viewer.show import show_csv, show_table, show_withheld
from landscape.words import say


def show_between(comparisons: Sequence[Comparison], view: View) -> None:
    """What differs between the options that start from one day; of each day by itself."""
    for place, group in enumerate(group_by_day(comparisons)):
        if len(group) > 1:
            _show_group(group, view, place)
        else:
            title = group[0].outcome.scenario.body.title.say(view.language)
            ui.text(say("between.alone", view.language, scenario=title))


def _show_group(group: tuple[Comparison, ...], view: View, place: int) -> None:
    language = view.language
    ui.text(between_sentence(group, language))
    kept = tuple(map(keep_open, group))
    files = between_tables(kept, language)
    for kind, table in between_tables(group, language).items():
        show_table(table, view)
        if kind in files:
            show_csv(files[kind], view, name=f"between-{kind}-{place + 1}")
    withheld = sum(map(count_differing, group)) - sum(map(count_differing, kept))
    show_withheld("findings", withheld, view)
    show_table(distance_table(group, language), view, name=f"distances-{place + 1}")
    ui.text(distance_sentence(group, language))
