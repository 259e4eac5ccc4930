"""What the law has to say of one scenario, as a part of the page that compares."""

from functools import partial

from landscape.render.legal import count_legal, legal_point_table, legal_sentences, legal_table
from landscape.scenario import Comparison
from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.kept import keep, keep_open
from landscape.viewer.show import show_csv, show_list, show_table, show_withheld
from landscape.words import say


def show_legal(comparison: Comparison, view: View) -> None:
    """Each sentence once, by what there is to do; then a table of the areas, boards and law.

    The file has a row for each area, so that it can be filtered there.
    """
    ui.text(count_legal(comparison, view.language))
    if not comparison.legal:
        return
    ui.caption(say("law.note", view.language))
    for group, cells in legal_sentences(comparison, view.language):
        ui.subheader(say(f"law.group.{group}", view.language))
        show_list(cells, view)
    make = partial(legal_point_table, comparison, view.language)
    name = ("law", comparison.outcome.scenario.id, view.language)
    show_table(keep(name, (comparison,), make), view)
    kept = keep_open(comparison)
    if kept.legal:
        file = f"legal-{comparison.outcome.scenario.id}"
        show_csv(partial(legal_table, kept, view.language), view, name=file)
    show_withheld("legal", len(comparison.legal) - len(kept.legal), view)
