"""What a search found where every grouping was looked at."""

from dataclasses import replace

import streamlit as st

from landscape.model.landscape import Landscape
from landscape.render.option_sentences import near_sentences
from landscape.render.proposal_sentences import (
    clash_heading,
    clash_sentences,
    counts_sentence,
    fewest_sentence,
    frontier_notes,
    group_alike,
    lists_sentence,
    option_sentence,
    position_sentences,
    rule_sentences,
    title_sentence,
    way_out_sentence,
)
from landscape.render.proposal_tables import frontier_table, grouping_table, position_table
from landscape.render.table import Cell
from landscape.scenario.proposals import (
    Option,
    Position,
    Proposal,
    Question,
    as_scenario,
    is_change,
)
from landscape.scenario.proposals.rules import Rule
from landscape.viewer import ui
from landscape.viewer.address import View, current
from landscape.viewer.build_file import show_way_to_build
from landscape.viewer.frontier_part import show_frontier_picture
from landscape.viewer.grouping_part import show_grouping
from landscape.viewer.opened import open_scenario
from landscape.viewer.replay_parts import note_file, show_scenario_file
from landscape.viewer.show import show_list, show_table, show_words
from landscape.viewer.start import page_of
from landscape.viewer.ways import choose_one, show_ways
from landscape.words import say


def show_proposal(found: Proposal, view: View) -> None:
    """The rules, the options that no other beats, and where named ones stand."""
    show_basis(found.question, found.landscape, found.rules, view)
    ui.text(counts_sentence(found, view.language))
    if found.clash:
        _show_clash(found, view)
    else:
        _show_frontier(found, view)
        show_frontier_picture(found, view)
        _show_option(found, view)
    _show_named(found, view)


def show_basis(
    question: Question, landscape: Landscape, rules: tuple[Rule, ...], view: View
) -> None:
    """What was asked, how thin the record is, and the rules that were kept."""
    language = view.language
    ui.header(title_sentence(question, landscape, language))
    thin = lists_sentence(question, landscape, language)
    if thin:
        ui.warning(thin)
    with ui.expander(say("proposals.rules", language, count=len(rules)), key="proposals-rules"):
        show_list([Cell(text) for text in rule_sentences(rules, language)], view)


def _show_clash(found: Proposal, view: View) -> None:
    ui.warning(clash_heading(found.clash, view.language))
    show_list(
        [Cell(text) for text in clash_sentences(found.rules, found.clash, view.language)], view
    )
    ui.text(way_out_sentence(found.clash, view.language))
    if found.fewest is not None:
        ui.text(fewest_sentence(found.fewest, view.language))


def _show_frontier(found: Proposal, view: View) -> None:
    language = view.language
    ui.text(say("propose.frontier", language, count=len(found.frontier)))
    show_table(frontier_table(found, language), view, name="proposals")
    with ui.expander(say("proposals.reading", language), key="proposals-reading"):
        for note in frontier_notes(found, language):
            ui.text(note)
    show_table(grouping_table(found, language), view)


def _show_option(found: Proposal, view: View) -> None:
    """One option with its groups, and what can be done with it."""
    language, options = view.language, {option.number: option for option in found.shown}
    ui.header(say("proposals.options", language))
    number = view.ask.option if view.ask.option in options else next(iter(options))
    show_ways(
        choose_one(
            name="option",
            label=say("propose.table.option", language),
            values=options,
            chosen=number,
            say_value=lambda one: say("propose.option", language, number=one),
            find_changes=lambda one: {"ask": replace(current().ask, option=one)},
            is_label_shown=False,
        )
    )
    option = options[number]
    ui.subheader(say("propose.option", language, number=number))
    show_words(Cell(option_sentence(option, language)), view)
    show_grouping(option.grouping, found.landscape, view)
    near = [Cell(text) for text in near_sentences(found, option, language)]
    if near:
        show_list(near, view)
    if is_change(option.grouping):
        _show_ways_on(found, option, view)


def _show_ways_on(found: Proposal, option: Option, view: View) -> None:
    scenario = as_scenario(found, option)
    with ui.container(horizontal=True):
        if ui.button(say("proposals.compare", view.language), key="proposals-compare"):
            chosen = replace(view, scenarios=(open_scenario(scenario),), part=None, board=None)
            st.switch_page(page_of("compare", view.language), query_params=chosen.parameters())
        show_scenario_file(scenario, view)
        show_way_to_build(scenario, view)
    note_file(scenario, view)
    ui.caption(say("proposals.compare.note", view.language))


def _show_named(found: Proposal, view: View) -> None:
    """Where options in scenario files stand, those that stand alike together."""
    ui.header(say("proposals.named", view.language))
    if not found.named:
        ui.text(say("proposals.named.none", view.language))
        return
    ui.text(say("propose.named", view.language))
    for alike in group_alike(found.named):
        with ui.container(border=True):
            _show_position(found, alike, view)


def _show_position(found: Proposal, alike: tuple[Position, ...], view: View) -> None:
    links = [
        Cell(
            say("compare.open", view.language, title=one.title.say(view.language)),
            link=f"scenario:{one.scenario}",
        )
        for one in alike
    ]
    show_table(position_table(found, alike, view.language), view)
    for text in position_sentences(found, alike[0], view.language):
        show_words(Cell(text), view)
    show_list(links, view)
