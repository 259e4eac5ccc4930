"""What is to be done for one scenario, as a part of the page that compares."""

from landscape.render.plan import plan_of, plan_sentences, plan_table
from landscape.render.scenario_text import past_days, step_cells
from landscape.scenario import Comparison
from landscape.viewer import ui
from landscape.viewer.address import View
from landscape.viewer.show import show_csv, show_list, show_table, show_withheld
from landscape.words import say


def show_plan(comparison: Comparison, view: View) -> None:
    """The table of all that is to be done, and the steps out of which it comes."""
    plan = plan_of(comparison)
    past = past_days(comparison, view.language)
    for sentence in (*past, *plan_sentences(plan, view.language)):
        ui.text(sentence)
    if not plan.items:
        return
    show_table(plan_table(plan, view.language), view)
    if plan.open.items:
        name = f"plan-{comparison.outcome.scenario.id}"
        show_csv(plan_table(plan.open, view.language), view, name=name)
    show_withheld("plan", plan.withheld, view)
    ui.subheader(say("plan.from-steps", view.language))
    show_list(step_cells(comparison, view.language), view, ordered=True)
