"""How words are gathered on a page: specification of `landscape.viewer.ui`."""

import ast
import json
import re
from base64 import b64decode
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from landscape.viewer import ui
from tests.viewer.pressed import files
from tests.viewer.words import bodies, notes

VIEWER = Path(ui.__file__).parent
OF_UI = {
    VIEWER / "large_part" / "__init__.py",
    VIEWER / "file_button.py",
    VIEWER / "hidden_part.py",  # makes one, and puts none on a page
}
"""What `ui` itself puts on a page, each after the words that precede it."""

ELSEWHERE = {
    "cache_data", "cache_resource", "components", "get_option", "login", "logout", "navigation",
    "Page", "query_params", "rerun", "secrets", "session_state", "set_page_config", "switch_page",
    "user", "context", "runtime",
}  # fmt: skip
"""What modules ask of Streamlit themselves, for it puts nothing on the page where it is called."""


def shown(script: Callable[[], None]) -> list[str]:
    """The parts of a page in their order: of words what they say, of others their kind."""
    app = AppTest.from_function(script).run()
    assert not app.exception
    # The first is the page itself.
    return [getattr(part.proto, "body", None) or part.type for part in list(app.main)[1:]]


def test_a_page_on_which_nothing_is_written_has_no_parts():
    def script() -> None:
        from landscape.viewer import ui

        ui.begin()
        ui.flush()

    assert shown(script) == []


def test_words_that_follow_one_another_are_one_part():
    def script() -> None:
        from landscape.viewer import ui

        ui.begin()
        ui.title("Boards")
        ui.text("Two of them.")
        ui.html("<ul></ul>")
        ui.flush()

    assert shown(script) == ['<div class="words"><h1>Boards</h1><p>Two of them.</p><ul></ul></div>']


def test_words_stay_before_what_comes_after_them():
    def script() -> None:
        from landscape.viewer import ui

        ui.begin()
        ui.text("Before")
        ui.button("Press")
        ui.text("After")
        ui.flush()

    assert shown(script) == [
        '<div class="words"><p>Before</p></div>',
        "button",
        '<div class="words"><p>After</p></div>',
    ]


def test_words_of_a_column_are_in_it_and_those_before_it_are_not():
    def script() -> None:
        from landscape.viewer import ui

        ui.begin()
        ui.text("Before")
        left, right = ui.columns(2)
        with left:
            ui.text("Left")
        with right:
            ui.text("Right")
        ui.text("After")
        ui.flush()

    app = AppTest.from_function(script).run()
    left, right = app.columns
    said = [part.proto.body for part in app.get("html")]
    assert [part.proto.body for part in left.get("html")] == [
        '<div class="words"><p>Left</p></div>'
    ]
    assert [part.proto.body for part in right.get("html")] == [
        '<div class="words"><p>Right</p></div>'
    ]
    assert said[0] == '<div class="words"><p>Before</p></div>'
    assert said[-1] == '<div class="words"><p>After</p></div>'


def test_side_by_side_each_stands_for_itself():
    def script() -> None:
        from landscape.viewer import ui

        ui.begin()
        with ui.container(horizontal=True):
            ui.text("One")
            ui.text("Other")
        ui.flush()

    app = AppTest.from_function(script).run()
    assert [part.proto.body for part in app.get("html")] == ["<p>One</p>", "<p>Other</p>"]


def test_a_large_table_is_a_part_of_its_own():
    def script() -> None:
        from landscape.viewer import ui

        ui.begin()
        ui.text("Before")
        ui.html(f"<table>{'<tr></tr>' * 1000}</table>")
        ui.text("After")
        ui.flush()

    before, kind, after = shown(script)
    assert (before, after) == (
        '<div class="words"><p>Before</p></div>',
        '<div class="words"><p>After</p></div>',
    )
    assert kind == "bidi_component"
    (table,) = [body for body in bodies(AppTest.from_function(script).run()) if "<table>" in body]
    assert table.startswith("<table>")


def offer_a_file() -> None:
    from landscape.viewer import ui

    ui.begin()
    ui.text("Before")
    ui.download_button("A & B", lambda: "æ", file_name="a.csv", mime="text/csv", key="one")
    ui.text("After")
    ui.end()


def test_a_file_that_is_asked_for_is_given_once_after_all_else_on_the_page():
    app = AppTest.from_function(offer_a_file)

    app.session_state["file-asked"] = "one"
    _, words, at_work, given = app.run().main
    again = app.run()

    assert not at_work.children
    assert words.proto.body.startswith('<div class="words"><p>Before</p><button ')
    assert words.proto.body.endswith(">A &amp; B</button><p>After</p></div>")
    assert given.proto.component_name.endswith("landscape_file")
    told = json.loads(given.proto.json)
    assert (told["name"], told["mime"]) == ("a.csv", "text/csv")
    assert b64decode(told["packed"]).decode() == "æ"
    assert not again.get("bidi_component")


@pytest.mark.parametrize("asked", [None, "another"])
def test_a_file_that_nobody_asks_for_is_not_made(asked: str | None):
    def script() -> None:
        from landscape.viewer import ui

        def make() -> str:
            raise AssertionError

        ui.begin()
        ui.download_button("A", make, file_name="a.csv", mime="text/csv", key="one")
        ui.end()

    app = AppTest.from_function(script)
    app.session_state["file-asked"] = asked
    app.run()

    assert not app.exception
    assert list(files(app)) == ["one"]
    assert not app.get("bidi_component")


def test_what_is_good_to_know_is_set_apart_in_paragraphs_of_plain_text():
    def script() -> None:
        from landscape.viewer import ui

        ui.begin()
        ui.info("<b>One</b> & *two*\n\nThree")
        ui.flush()

    app = AppTest.from_function(script).run()

    assert notes(app) == ["<b>One</b> & *two*\n\nThree"]
    assert "&lt;b&gt;One&lt;/b&gt; &amp; *two*</p><p>Three</p>" in app.get("html")[0].proto.body


@pytest.mark.parametrize("write", ["title", "header", "subheader", "text", "caption"])
def test_no_mark_in_words_means_anything(write: str):
    def script(write: str) -> None:
        from landscape.viewer import ui

        ui.begin()
        getattr(ui, write)("<b>*bold*</b> & [a](b)")
        ui.flush()

    app = AppTest.from_function(script, args=(write,)).run()
    (part,) = app.get("html")
    assert "&lt;b&gt;*bold*&lt;/b&gt; &amp; [a](b)" in part.proto.body


def test_what_a_broken_run_left_is_not_shown_by_the_next():
    def script() -> None:
        import streamlit as st

        from landscape.viewer import ui

        ui.begin()
        ui.text("Run")
        if "again" not in st.session_state:
            st.session_state["again"] = True
            ui.text("Left over")
            st.rerun()
        ui.flush()

    assert shown(script) == ['<div class="words"><p>Run</p></div>']


@pytest.mark.parametrize("file", sorted(VIEWER.rglob("*.py")), ids=lambda file: file.name)
def test_every_part_of_a_page_is_put_there_through_this_module(file: Path):
    if file.name in {"ui.py", "page_style.py"}:
        return
    asked = {
        node.attr
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "st"
    }
    assert asked <= ELSEWHERE


def test_no_component_is_put_on_a_page_before_the_words_that_precede_it():
    for file in set(VIEWER.rglob("*.py")) - OF_UI:
        source = file.read_text(encoding="utf-8")
        if "components.v2.component(" in source or "hidden_part(" in source:
            assert "ui.flush()" in source, file.name


def test_no_style_hangs_on_a_part_of_a_class_name():
    # Each change of any class would have the browser look at all that stands below it anew.
    modules = "".join(file.read_text(encoding="utf-8") for file in VIEWER.rglob("*.py"))

    assert "WAY_STYLE" in modules
    # A script that asks it of one element costs nothing.
    found = re.findall(r'^[^#\n]*(?<!matches\(")\[class[*^$]=', modules, re.MULTILINE)
    assert not found


def test_no_style_asks_what_anything_at_all_holds():
    # ":has" of anything would have the browser look at the whole page whenever a part comes or
    # goes. The style of a presentation does, and stands on the page with a presentation alone.
    for file in set(VIEWER.rglob("*.py")) - {VIEWER / "present_style.py"}:
        source = file.read_text(encoding="utf-8")
        assert not re.findall(r"^[^#\n]*(?:^|[\s,>+~(]):has\(", source, re.MULTILINE), file.name
