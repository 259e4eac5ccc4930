"""What is pressed to look at something else on the same page: specification of its links."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import date
from functools import cache
from html.parser import HTMLParser
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as some
from streamlit.testing.v1 import AppTest

from landscape.viewer.address import MODES, PAGES, View, read_view
from landscape.viewer.store import read_landscape
from landscape.viewer.ways import Choice, Way, choose_one, choose_some, way_html
from landscape.words import LANGUAGES
from tests.viewer.folders import APP, open_bundled
from tests.viewer.pressed import choices
from tests.viewer.test_ask import ASKS
from tests.viewer.words import bodies, texts

HOSTILE = "<b id='x'>\"A\" & B</b>"

NAMES = some.text(min_size=1, max_size=8).filter(lambda text: "," not in text)
SEVERAL = some.lists(NAMES, max_size=3, unique=True).map(tuple)
BY_TYPE: Mapping[object, some.SearchStrategy[Any]] = {
    str | None: some.none() | NAMES,
    date | None: some.none() | some.dates(),
    int | None: some.none() | some.integers(0, 99),
    tuple[str, ...]: SEVERAL,
}
BY_NAME = {"language": some.sampled_from(LANGUAGES), "mode": some.sampled_from(MODES), "ask": ASKS}
FIELDS = tuple(one.name for one in fields(View))
GROUPS = tuple(one.name for one in fields(View) if one.type == tuple[str, ...])
VIEWS = some.builds(
    View,
    **{
        one.name: BY_NAME[one.name] if one.name in BY_NAME else BY_TYPE[one.type]
        for one in fields(View)
    },
)
"""Whatever can be looked at."""


class Link(NamedTuple):
    """A link as a browser reads it."""

    label: str
    names: Mapping[str, str | None]

    @property
    def to(self) -> View:
        """The view that it leads to, of which nothing is unreadable."""
        view, wrong = view_at(self.names["href"] or "")
        assert wrong == ()
        return view

    @property
    def is_on(self) -> bool:
        """Whether it is told to be pressed."""
        return self.names["aria-pressed"] == "true"


class _Reader(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, Mapping[str, str | None]]] = []
        self.said = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.said += data


def view_at(address: str) -> tuple[View, tuple[tuple[str, str], ...]]:
    """The view in an address, and what of it cannot be read."""
    return read_view(dict(parse_qsl(urlsplit(address).query)))


def read(way: Way, view: View) -> Link:
    """A way from a view, which is one link and nothing else."""
    reader = _Reader(way_html(way, view))
    ((tag, names),) = reader.tags
    assert tag == "a"
    return Link(reader.said, names)


def read_all(choice: Choice, view: View) -> list[Link]:
    """The ways of a choice from a view."""
    return [read(way, view) for way in choice.ways]


@given(view=VIEWS)
def test_a_way_that_changes_nothing_leads_to_the_view_that_it_starts_from(view: View):
    assert read(Way("name", "Label", {}), view).to == view


@given(view=VIEWS, other=VIEWS, changed=some.sets(some.sampled_from(FIELDS)))
def test_a_way_leads_to_the_view_with_its_changes_and_nothing_else(
    view: View, other: View, changed: set[str]
):
    changes = {name: getattr(other, name) for name in changed}

    assert read(Way("name", "Label", changes), view).to == replace(view, **changes)


@given(
    view=VIEWS,
    values=some.lists(NAMES, min_size=1, max_size=5, unique=True),
    place=some.integers(0, 4),
)
def test_of_one_of_many_exactly_one_is_on_and_leads_to_what_is_shown(
    view: View, values: list[str], place: int
):
    chosen = values[place % len(values)]

    choice = choose_one(
        name="part",
        label="Show",
        values=values,
        chosen=chosen,
        say_value=str,
        find_changes=lambda value: {"part": value},
    )

    links = dict(zip(values, read_all(choice, view), strict=True))
    assert [value for value, link in links.items() if link.is_on] == [chosen]
    assert links.pop(chosen).to == view
    assert {value: link.to for value, link in links.items()} == {
        value: replace(view, part=value) for value in links
    }


@given(
    view=VIEWS,
    group=some.sampled_from(GROUPS),
    values=some.lists(NAMES, min_size=1, max_size=5, unique=True),
    data=some.data(),
)
def test_of_some_of_many_each_is_turned_and_turned_twice_gives_back_the_earlier_view(
    view: View, group: str, values: list[str], data: some.DataObject
):
    chosen = data.draw(some.sets(some.sampled_from(values)))
    earlier = replace(view, **{group: tuple(one for one in values if one in chosen)})

    links = read_all(choose_some(group, "Label", values, earlier, str), earlier)

    assert {value for value, link in zip(values, links, strict=True) if link.is_on} == chosen
    for place, (value, link) in enumerate(zip(values, links, strict=True)):
        turned = tuple(one for one in values if one in chosen ^ {value})
        assert link.to == replace(earlier, **{group: turned})
        again = read_all(choose_some(group, "Label", values, link.to, str), link.to)[place]
        assert again.to == earlier


def test_choices_in_another_order_stay_the_same_choices():
    view = View(tiers=("local", "regional"))

    (national, *_) = read_all(
        choose_some("tiers", "Tier", ("national", "regional", "local"), view, str), view
    )

    assert national.to == View(tiers=("national", "regional", "local"))


@given(name=some.text(), label=some.text())
def test_a_name_and_a_label_may_hold_any_letter(name: str, label: str):
    link = read(Way(name, label, {}), View())

    assert link.label == label
    assert link.names["id"] == f"way-{name}"


def test_a_mark_in_a_label_or_an_address_is_never_read_as_html():
    html = way_html(Way(HOSTILE, HOSTILE, {"words": HOSTILE, "day": date(2024, 1, 1)}), View())

    assert "<b" not in html
    assert "&lt;b id='x'&gt;\"A\" &amp; B&lt;/b&gt;</a>" in html
    assert "day=2024-01-01&amp;words=%3Cb+id" in html
    assert read(Way("a", "b", {"words": HOSTILE}), View()).to.words == HOSTILE


@pytest.mark.parametrize(("is_on", "told"), [(None, None), (True, "true"), (False, "false")])
def test_a_way_is_told_as_a_button_and_as_pressed_only_where_that_is_the_question(
    is_on: bool | None, told: str | None
):
    names = read(Way("name", "Label", {}, is_on=is_on), View()).names

    assert names["role"] == "button"
    assert names.get("aria-pressed") == told


@pytest.mark.parametrize("is_label_shown", [True, False])
def test_a_choice_has_a_name_and_a_row_its_sentences_without_a_mark_that_means_anything(
    is_label_shown: bool,
):
    def script(mark: str, is_label_shown: bool) -> None:
        from landscape.viewer import ui
        from landscape.viewer.ways import Choice, Way, show_ways

        ui.begin()
        show_ways(Choice(mark, (Way("one", "One", {}),), is_label_shown), mark)
        ui.flush()

    app = AppTest.from_function(script, args=(HOSTILE, is_label_shown)).run()

    reader = _Reader("".join(bodies(app)))
    assert texts(app) == [HOSTILE]
    assert [names["aria-label"] for _, names in reader.tags if "aria-label" in names] == [HOSTILE]
    assert reader.said == f"{HOSTILE * is_label_shown}One{HOSTILE}"
    assert "b" not in {tag for tag, _ in reader.tags}


SOME_OF_MANY = {"tiers", "families", "severities", "evidence", "grades"}
"""What the ways begin with of which several may be on."""


def addresses_of(page: str) -> list[dict[str, str]]:
    """Addresses at which a page of the bundled landscape has all the ways that it may have."""
    landscape = read_landscape()
    board, theme, duty = (
        things[0].id for things in (landscape.boards, landscape.themes, landscape.duties)
    )
    scenarios = [file.stem for file in sorted((APP.parent / "scenarios").glob("*.yaml"))]
    narrowed = {"tiers": "local,regional", "themes": theme, "later": "shown"}
    own: dict[str, list[dict[str, str]]] = {
        "start": [{"words": "safety"}],
        "map": [narrowed, {"board": board}, {"board": board, "up": "2"}, {"since": "2024-01-01"}],
        "board": [{"board": board}, {"organisation": landscape.organisations[0].id}],
        "print": [{"area": "conwy"}],
        "matrix": [{**narrowed, "sort": "members~boards", "kinds": "council"}],
        "coverage": [{"grades": "B,A", "duty": duty}],
        "findings": [{"families": "overlap,gap", "severities": "serious", "themes": theme}],
        "compare": [
            {"scenarios": scenarios[0]},
            {"scenarios": ",".join(scenarios[:2]), "part": "bridges"},
        ],
        "build": [{"picked": board, **narrowed}, {"mode": "text"}],
        "data": [{"part": "sources", "which": "all"}],
        "theme": [{"theme": theme}],
        "duty": [{"duty": duty}],
        "area": [{"area": "conwy"}],
    }
    return [{}, {"lang": "cy", "mode": "table", "day": "2025-04-01"}, *own.get(page, [])]


@cache
def open_all(page: str) -> list[tuple[dict[str, str], AppTest]]:
    """A page at each of these addresses; to be read, and not to be pressed."""
    return [(address, open_bundled(page, **address)) for address in addresses_of(page)]


@pytest.mark.parametrize("page", PAGES)
def test_on_every_page_each_way_has_a_name_of_its_own_and_stays_on_the_page(page: str):
    for address, app in open_all(page):
        assert not app.exception
        tags = _Reader("".join(bodies(app))).tags
        counts = Counter(names["id"] for _, names in tags if "id" in names)
        ways = [names for tag, names in tags if tag == "a" and names.get("class") == "way"]
        assert "way-language" in {way["id"] for way in ways}, address
        assert [way["id"] for way in ways if counts[way["id"]] > 1] == [], address
        path = "." if page == PAGES[0] else page
        assert {urlsplit(way["href"] or "").path for way in ways} == {path}, address


@pytest.mark.parametrize("page", PAGES)
def test_on_every_page_a_choice_tells_what_is_shown_and_changes_itself_alone(page: str):
    for address, app in open_all(page):
        shown, _ = read_view(address)
        for ways in choices(app).values():
            group = next(iter(ways)).split("-")[0]
            led_on = [view_at(way.to)[0] for way in ways.values() if way.is_on]
            if group in SOME_OF_MANY:
                others = [view_at(way.to)[0] for way in ways.values()]
                assert {replace(view, **{group: ()}) for view in others} == {
                    replace(shown, **{group: ()})
                }, address
                assert len(led_on) == len(getattr(shown, group)), address
            else:
                assert led_on == [shown], address
