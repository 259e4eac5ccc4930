"""The figures of a landscape before and after a scenario, side by side."""

from tests.scenario.findings_told import ANSWERS
from tests.scenario.one_duty import LOCAL
from tests.scenario.steps import compared, create, merge, move, retire


def figures(comparison):
    return {each.id: (each.before, each.after) for each in comparison.measures}


def test_the_figures_stand_side_by_side():
    boards = {
        "audit": {"members": ["police", "health"], "meetings": 4, **ANSWERS},
        "finance": {"members": ["police", "fire", "board:audit"], "meetings": 6},
        "roads": {"members": [{"organisation": "prison", "capacity": "adviser"}]},
    }

    found = figures(compared(boards, merge("audit", "finance", meetings_a_year=6)))

    assert found["boards"] == (3, 2)
    assert found["seats"] == (5, 3)
    assert found["organisations"] == (3, 3)
    assert found["boards-meetings-known"] == (2, 1)
    assert found["meetings-a-year"] == (10, 6)
    assert found["largest-board"] == (3, 3)
    assert found["longest-route"] == (1, 1)
    assert found["boards-without-route"] == (2, 1)


def test_a_longer_way_to_an_account_holder_is_seen():
    boards = {"audit": ANSWERS, "finance": {"lines": {"accountability": "police"}}}

    found = figures(compared(boards, move("finance", "accountability", was="police", to="audit")))

    assert found["longest-route"] == (1, 2)


def test_a_figure_over_nothing_is_no_figure_and_has_no_change():
    comparison = compared({"audit": {}}, retire("audit"))

    found = figures(comparison)
    assert found["meetings-a-year"] == (None, None)
    assert found["longest-route"] == (None, None)
    assert found["largest-board"] == (0, None)
    assert {m.id: m.change for m in comparison.measures}["largest-board"] is None


def test_every_figure_has_its_words_in_the_catalogue():
    from landscape.words import LANGUAGES, find_ids

    measures = compared({"audit": {}}, retire("audit")).measures

    for language in LANGUAGES:
        known = find_ids(language)
        for each in measures:
            assert {f"measure.{each.id}", each.unit, f"direction.{each.direction}"} <= set(known)


def test_duties_are_counted_by_where_they_end_up():
    boards = {"audit": {"duties": ["plan"]}, "finance": {"duties": ["review"]}}
    duties = {name: {"area-unit": "region"} for name in ("plan", "review", "never")}

    found = figures(compared(boards, retire("audit"), duties=duties))

    assert found["duties-placed"] == (2, 1)
    assert found["duties-condition"] == (0, 0)
    assert found["duties-homeless"] == (0, 1)
    assert found["duties-unmet-before"] == (1, 1)


def test_a_duty_that_a_new_board_meets_was_unmet_today():
    duties = {name: {"area-unit": "region"} for name in ("plan", "never")}
    boards = {"audit": {"duties": ["plan"]}}

    found = figures(compared(boards, create("finance", duties=["never"]), duties=duties))

    assert found["duties-placed"] == (1, 2)
    assert found["duties-unmet-before"] == (1, 0)


def test_a_duty_that_was_partly_unmet_and_gets_worse_was_unmet_and_is_homeless():
    boards = {name: LOCAL[name] for name in ("conwy-board", "denbighshire-board")}

    found = figures(
        compared(boards, retire("conwy-board"), duties={"plan": {"area-unit": "region"}})
    )

    assert found["duties-placed"] == (0, 0)
    assert found["duties-unmet-before"] == (1, 0)
    assert found["duties-homeless"] == (0, 1)


def test_what_is_lost_is_a_measure_of_its_own_and_was_nothing_before():
    found = figures(
        compared({"audit": {"area": "conwy", "members": ["police", "health"]}}, retire("audit"))
    )

    assert found["last-seats"] == (0, 4)
    assert found["lost-bridges"] == (0, 1)


def test_hours_stand_as_three_measures_of_whole_hours():
    boards = {name: {"members": ["police"], "meetings": 1} for name in ("audit", "finance")}

    found = figures(
        compared(boards, retire("audit"), assumptions={"travel-hours": ["0.2", "0.6", "1.1"]})
    )

    # An hour to prepare, two to meet, and the way: 3.2, 3.6 and 4.1 hours for one seat.
    assert found["hours-low"] == (6, 3)
    assert found["hours-central"] == (7, 4)
    assert found["hours-high"] == (9, 5)


def test_duplication_that_a_merger_ends_is_less_duplication_left():
    holder = {"themes": ["money"]}

    found = figures(compared({"audit": holder, "finance": holder}, merge("audit", "finance")))

    assert found["duplication"] == (1, 0)


def test_boards_that_alone_link_somebody_are_counted():
    boards = {
        "audit": {"members": ["health", "police"]},
        "finance": {"members": ["police", "fire"]},
    }

    assert figures(compared(boards, retire("audit")))["only-links"] == (2, 1)


def test_footprints_that_cross_are_counted_as_pairs():
    areas = {"west": ["conwy", "denbighshire"], "east": ["denbighshire", "flintshire"]}
    boards = {"audit": {"area": "west"}, "finance": {"area": "east"}}

    assert figures(compared(boards, retire("audit"), areas=areas))["crossings"] == (1, 0)


def test_findings_are_counted_by_weight_and_never_added_up():
    comparison = compared({"audit": {}, "finance": {}}, retire("audit"))

    by_weight = [m.id for m in comparison.measures if m.id.startswith("findings")]
    assert by_weight == ["findings-serious", "findings-warning", "findings-note"]
    assert "findings" not in figures(comparison)


def test_without_assumptions_there_is_no_measure_of_hours():
    boards = {"audit": {}, "finance": {"members": ["police"]}}

    assert figures(compared(boards, retire("finance")))["hours-central"] == (None, None)
    assert figures(compared(boards, retire("finance"), assumptions={}))["hours-central"] == (16, 0)
