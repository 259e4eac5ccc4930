"""Reads scenario files."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath

from landscape.load.board_checks import find_board_problems
from landscape.load.events import Document, Lines, read_document, show_path
from landscape.load.events import Path as Place
from landscape.load.files import find_yaml, is_there, read_text
from landscape.load.folder import validate
from landscape.load.problems import LoadError, Problem, echo
from landscape.load.references import Known, find_unknown
from landscape.load.sense_checks import find_nonsense
from landscape.load.translate import suggest
from landscape.model.frozen import ID_PATTERN, LONGEST_ID
from landscape.model.landscape import Landscape
from landscape.model.message import Message, message
from landscape.scenario.compose import FindBase, build_on, read_base
from landscape.scenario.dates import find_date_problems
from landscape.scenario.scenario import Scenario, ScenarioBody


def read_scenario(path: Path | str, landscape: Landscape) -> Scenario:
    """The scenario in a file, for use on `landscape`.

    Boards are not looked up here: a step may name one that an earlier step makes.

    Raises:
        LoadError: something in the file is wrong; every problem is listed.
    """
    file = Path(path)
    problems: list[Problem] = []
    if not is_there(file):
        said = message("problem.scenario.not-there")
        raise LoadError([Problem(file.as_posix(), 0, "", said)])
    scenario = _read(file, file.parent, landscape, problems)
    if problems or scenario is None:
        raise LoadError(problems)
    return scenario


def read_scenarios(folder: Path | str, landscape: Landscape) -> tuple[Scenario, ...]:
    """Every scenario in a folder, by id; none when there is no such folder.

    Raises:
        LoadError: something in the files is wrong; every problem in every file is listed.
    """
    root = Path(folder)
    if not root.is_dir():
        return ()
    problems: list[Problem] = []
    files = tuple(find_yaml(root, problems, root))
    found = tuple(_read(file, root, landscape, problems) for file in files)
    if problems:
        raise LoadError(problems)
    return tuple(scenario for scenario in found if scenario is not None)


def read_scenario_text(
    text: str, file: str, landscape: Landscape, others: Iterable[Scenario] = ()
) -> Scenario:
    """The scenario in a text, as `read_scenario` reads it from a file; it may build on `others`.

    Raises:
        LoadError: something in the text is wrong; every problem is listed.
    """
    problems: list[Problem] = []
    known = {scenario.id: scenario for scenario in others}

    def find_base(name: str) -> Scenario | Message:
        return known.get(name) or _say_no_base(name, known)

    scenario = _build(read_document(text, file), landscape, problems, find_base)
    if problems or scenario is None:
        raise LoadError(problems)
    return scenario


def read_scenario_files(
    files: Mapping[str, str], landscape: Landscape
) -> tuple[tuple[Scenario, ...], tuple[Problem, ...]]:
    """The scenarios in texts by the paths of their files, and what is wrong with the others."""
    problems: list[Problem] = []
    by_id = {PurePosixPath(path).stem: path for path in sorted(files)}

    def read(name: str, above: tuple[str, ...]) -> Scenario | None:
        chain = (*above, name)

        def find_base(other: str) -> Scenario | Message | None:
            if other in chain:
                return _say_circle(other, chain)
            return read(other, chain) if other in by_id else _say_no_base(other, by_id)

        path = by_id[name]
        return _build(read_document(files[path], path), landscape, problems, find_base)

    scenarios = tuple(_read_whole(name, read, problems) for name in by_id)
    return tuple(one for one in scenarios if one is not None), tuple(sorted(set(problems)))


def _read_whole(
    name: str,
    read: Callable[[str, tuple[str, ...]], Scenario | None],
    problems: list[Problem],
) -> Scenario | None:
    """A scenario, or none where its file or one that it rests on has a problem."""
    before = len(problems)
    scenario = read(name, ())
    return scenario if len(problems) == before else None


def _read(
    file: Path,
    root: Path,
    landscape: Landscape,
    problems: list[Problem],
    above: tuple[str, ...] = (),
) -> Scenario | None:
    """The scenario in a file; `above` are those that are based on it, the first read first."""
    text = read_text(file, problems, root)
    if text is None:
        return None
    name = (root.name + "/" if root.name else "") + file.relative_to(root).as_posix()
    chain = (*above, file.stem)

    def find_base(other: str) -> Scenario | Message | None:
        path = file.with_name(f"{other}.yaml")
        if other in chain:
            return _say_circle(other, chain)
        if not is_there(path):
            return _say_no_base(other, (found.stem for found in file.parent.glob("*.yaml")))
        return _read(path, root, landscape, problems, chain)

    return _build(read_document(text, name), landscape, problems, find_base)


def _say_no_base(name: str, known: Iterable[str]) -> Message:
    way_out = suggest(name, known) or message("problem.scenario.add")
    return message("problem.scenario.base", got=echo(name), way_out=way_out)


def _say_circle(name: str, chain: tuple[str, ...]) -> Message:
    circle: Message | str = f"'{name}'"
    for each in (*chain[chain.index(name) + 1 :], name):
        circle = message("problem.scenario.link", before=circle, name=each)
    return message("problem.scenario.circle", got=f"'{name}'", circle=circle)


def _build(
    document: Document, landscape: Landscape, problems: list[Problem], find_base: FindBase
) -> Scenario | None:
    body, found = validate(ScenarioBody, document)
    base, wrong, is_complete = read_base(document, find_base)
    problems.extend((*found, *wrong))
    problems.extend(find_body_problems(document, landscape, base.body if base else None))
    name = _take_id(document, problems)
    if body is None or name is None or not is_complete:
        return None
    scenario = Scenario(id=name, body=body)
    return build_on(base, scenario) if base else scenario


def find_body_problems(
    document: Document, landscape: Landscape, base: ScenarioBody | None = None
) -> Iterator[Problem]:
    """What is wrong with a scenario's text beside the shape of its values, which models check."""
    yield from (*document.problems, *find_nonsense(document), *_unknown(document, landscape))
    if document.whole:
        yield from _wrong_boards(document)
        yield from find_date_problems(document, base)


def _take_id(document: Document, problems: list[Problem]) -> str | None:
    """The name of a scenario's file, which is its id."""
    file_name = document.file.rsplit("/", 1)[-1]
    name = file_name.removesuffix(".yaml")
    if re.fullmatch(ID_PATTERN, name) and len(name) <= LONGEST_ID:
        return name
    said = message("problem.scenario.name", got=echo(file_name))
    problems.append(Problem(document.file, 0, "", said))
    return None


def _wrong_boards(document: Document) -> Iterator[Problem]:
    """What is wrong inside the boards that steps create, as in a board's own file."""
    steps = document.value.get("steps") if isinstance(document.value, dict) else None
    for place, step in enumerate(steps if isinstance(steps, list) else ()):
        if not isinstance(step, dict) or step.get("op") != "create" or "board" not in step:
            continue
        path: Place = ("steps", place, "board")
        lines = _lines_below(document.lines, path)
        board = replace(document, value=step["board"], lines=lines)
        for problem in find_board_problems(board, str(step.get("id"))):
            yield replace(problem, field=f"{show_path(path)}.{problem.field}")


def _lines_below(lines: Lines, path: Place) -> Lines:
    """The lines of the value at `path`, as if it were all that the file holds."""
    place = lines.places[0]
    for part in path:
        place = (place.inner or {})[part]
    return Lines({0: place})


def _unknown(document: Document, landscape: Landscape) -> Iterator[Problem]:
    """Sources, themes, duties, areas and organisations that the landscape does not have."""
    whole = landscape.whole or landscape
    ids = {
        "area": frozenset(whole.area_by_id),
        "council": frozenset(council.id for council in whole.councils),
        "duty": frozenset(whole.duty_by_id),
        "organisation": frozenset(whole.organisation_by_id),
        "source": frozenset(whole.source_by_id),
        "theme": frozenset(whole.theme_by_id),
    }
    yield from find_unknown(document, Known(ids), kinds=frozenset(ids))
