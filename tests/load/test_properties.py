"""What holds of every folder, tried on random ones."""

import random
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from landscape.load import LoadError, dump, load
from landscape.load.events import read_document
from landscape.model.landscape import Landscape
from tests.builders import write_files
from tests.load.bad import BAD
from tests.load.strategies import AWKWARD, Plain, cases, words

VALID = {
    path.relative_to(BAD / "valid").as_posix(): path.read_text(encoding="utf-8")
    for path in sorted((BAD / "valid").rglob("*.yaml"))
}


def read(files: Mapping[str, str]) -> Landscape:
    """What a folder of these files gives."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "data"
        for name, text in files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
        return load(folder)


def a_landscape_of(case: Plain) -> Landscape:
    boards = [{"id": board_id, **body} for board_id, body in case["boards"].items()]
    return Landscape.model_validate({**case, "boards": boards})


@settings(max_examples=25)
@given(cases())
def test_what_is_dumped_and_read_again_is_the_same(case: Plain):
    landscape = a_landscape_of(case)

    again = read(dump(landscape))

    assert again == landscape
    assert dump(again) == dump(landscape)


@settings(max_examples=25)
@given(cases(), st.randoms(use_true_random=False))
def test_the_order_and_the_folders_of_entries_do_not_matter(case: Plain, dice: random.Random):
    files = write_files(case)
    shuffled: dict[str, Any] = {
        key: dice.sample(value, len(value)) if isinstance(value, list) else value
        for key, value in case.items()
    }
    moved = {
        name.replace("toy/", dice.choice(["", "a/", "b/c/"])): text
        for name, text in dice.sample(sorted(write_files(shuffled).items()), len(files))
    }

    assert read(moved) == read(files)


@given(words)
@example("a\r\nb")
def test_a_text_in_double_quotes_is_read_as_it_was_written(text: str):
    escaped = "".join(f"\\U{ord(letter):08x}" for letter in text)

    document = read_document(f'name: "{escaped}"\n', "x.yaml")

    assert document.value == {"name": text}
    assert document.problems == ()


MARKS = [":", "-", "[", "]", "{", "}", "'", '"', "#", "&", "*", "!", "|", ">", "?", "%", "\t", "\n"]
SCRAPS = [*MARKS, *AWKWARD, "\0", "\x1b", "\ufeff", "<<: ", "&a ", "*a", "!!int ", "[[[[", "id: x"]
WHOLE = [" null", " []", " {}", " ''", " [x]", " {x: y}", " 5", " -1", " 1e999", " [[x]]", " ~"]


@st.composite
def spoilt(draw: st.DrawFn) -> dict[str, str]:
    """The valid folder after one to four careless edits."""
    files = dict(VALID)
    for _ in range(draw(st.integers(1, 4))):
        name = draw(st.sampled_from(sorted(files)))
        lines = files[name].split("\n")
        place = draw(st.integers(0, len(lines) - 1))
        line = lines[place]
        match draw(st.sampled_from(["drop", "double", "scrap", "value", "indent", "cut", "swap"])):
            case "drop":
                del lines[place]
            case "double":
                lines.insert(place, line)
            case "scrap":
                at = draw(st.integers(0, len(line)))
                lines[place] = line[:at] + draw(st.sampled_from(SCRAPS)) + line[at:]
            case "value":
                lines[place] = line.split(":")[0] + ":" + draw(st.sampled_from(WHOLE))
            case "indent":
                lines[place] = " " * draw(st.integers(0, 6)) + line.lstrip()
            case "cut":
                lines[place] = line[: draw(st.integers(0, len(line)))]
            case "swap":
                other = draw(st.integers(0, len(lines) - 1))
                lines[place], lines[other] = lines[other], lines[place]
        files[name] = "\n".join(lines)
    return files


PYTHON = (
    "None",
    "dict",
    "NoneType",
    "Traceback",
    "Error",
    "Input should",
    "cannot be used",
    "tuple",
)


@given(spoilt())
def test_careless_edits_give_a_landscape_or_problems_and_never_a_crash(files: dict[str, str]):
    try:
        landscape = read(files)
    except LoadError as error:
        for problem in error.problems:
            path = problem.file.removeprefix("data/")
            assert 0 <= problem.line <= files[path].count("\n") + 1
            assert problem.text[-1] in ".?"
            assert not any(word in problem.text.split("; got ")[0] for word in PYTHON)
        str(error).encode()
    else:
        assert read(dump(landscape)) == landscape


anything = st.recursive(
    st.none() | st.sampled_from([*AWKWARD, "conwy", "finance", "documented", "2020", "", "5"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["en", "cy", "id", "theme", "since", "sources", "x"]), inner
        )
    ),
    max_leaves=6,
)


def _places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    found = [path] if path else []
    for key, item in inner if isinstance(value, dict | list) else ():
        found.extend(
            _places(item, (*path, key)) if isinstance(item, dict | list) else [(*path, key)]
        )
    return found


@given(st.data())
def test_any_value_anywhere_gives_a_landscape_or_problems_and_never_a_crash(data: st.DataObject):
    name = data.draw(st.sampled_from(sorted(VALID)))
    value: Any = read_document(VALID[name], name).value
    *way, last = data.draw(st.sampled_from(_places(value)))
    here = value
    for part in way:
        here = here[part]
    here[last] = data.draw(anything)
    text = _yaml(value)

    try:
        read({**VALID, name: text})
    except LoadError as error:
        said = str(error)
        assert not any(
            word in line.split("; got ")[0] for line in said.split("\n") for word in PYTHON
        )
        said.encode()


def _yaml(value: Any) -> str:
    """The value in flow style: everything quoted, nothing left to a library to beautify."""
    if isinstance(value, list):
        return f"[{', '.join(map(_yaml, value))}]"
    if isinstance(value, dict):
        return f"{{{', '.join(f'{_yaml(k)}: {_yaml(v)}' for k, v in value.items())}}}"
    if value is None:
        return ""
    return '"' + "".join(f"\\U{ord(letter):08x}" for letter in value) + '"'
