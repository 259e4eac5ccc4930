"""Writes a chart to a file, whole or not at all."""

import os
from collections.abc import Collection
from pathlib import Path
from tempfile import NamedTemporaryFile

from landscape.graph import LandscapeGraph
from landscape.model.landscape import Landscape
from landscape.render.chart import Chart, ChartError, build_chart
from landscape.render.head import Head, make_head
from landscape.render.picture import Kind, make_picture
from landscape.words import Language, say, say_day

_KINDS: dict[str, Kind] = {".svg": "svg", ".png": "png", ".pdf": "pdf"}
ENDINGS = (*_KINDS, ".dot")


def write_chart(  # noqa: PLR0913 (all but the first four by name)
    graph: LandscapeGraph,
    boards: Collection[str],
    file: Path,
    language: Language,
    *,
    place: str | None = None,
    around: Collection[str] | None = None,
) -> int:
    """Draws `boards` into `file`; its ending says in which form. `place` is named in its title.

    Gives how many lines of sensitive boards are not in it. `around` are the boards that a chart of
    neighbours is about.

    Raises:
        ChartError: the ending is not known, or the file cannot be written.
        LayoutError: the chart could not be laid out.
    """
    title = chart_title(graph.landscape, place, language)
    chart = build_chart(graph, boards, language, title=title, around=around)
    save_chart(chart, file, make_head(graph.landscape, language, title=title))
    return chart.withheld


def save_chart(chart: Chart, file: Path, head: Head) -> None:
    """Draws a chart into `file`; its ending says in which form.

    Raises:
        ChartError: the ending is not known, or the file cannot be written.
        LayoutError: the chart could not be laid out.
    """
    ending = file.suffix.lower()
    if ending not in ENDINGS:
        raise ChartError(
            f"'{file.name}' has an ending that no chart has. End it in {', '.join(ENDINGS)}."
        )
    if ending == ".dot":
        _write(file, (chart.leaving or chart).dot.encode())
    else:
        _write(file, make_picture(chart, head, _KINDS[ending]))


def chart_title(landscape: Landscape, place: str | None, language: Language) -> str:
    """What a chart shows: the landscape, the place if it is a part of it, and the day."""
    name = landscape.about.name.say(language)
    day = say_day(landscape.day or landscape.about.as_of.first_day, language)
    if place is None or place == landscape.about.area:
        return say("chart.title", language, name=name, day=day)
    where = landscape.area_by_id[place].name.say(language)
    return say("chart.title.place", language, name=name, place=where, day=day)


def _write(file: Path, content: bytes) -> None:
    """Puts the whole content in place in one step, so that no reader sees half a file."""
    try:
        with NamedTemporaryFile(dir=file.parent or Path(), delete=False) as temporary:
            pass
        try:
            Path(temporary.name).write_bytes(content)
            Path(temporary.name).chmod(0o644)
            os.replace(temporary.name, file)  # noqa: PTH105 - Path.replace hides the file's name
        finally:
            Path(temporary.name).unlink(missing_ok=True)
    except OSError as error:
        reason = (error.strerror or "unknown reason").lower()
        raise ChartError(f"'{file}' cannot be written: {reason}. Choose another place.") from None
