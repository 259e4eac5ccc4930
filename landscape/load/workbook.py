"""Reads boards, members and lines out of a spreadsheet, into the files that they would be.

A sheet has one thing a row and its keys as headings. What is wrong is said of a cell: the checks
are those of the files, and every value remembers the cell that it came from.
"""

import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

import yaml
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from landscape.load.archive import LARGEST_UNPACKED
from landscape.load.events import Path, show_path
from landscape.load.problems import LoadError, Problem, echo
from landscape.load.sheets import MARKS, SHEETS, Column
from landscape.load.upload import Upload
from landscape.model.message import message

LARGEST_WORKBOOK = 5 * 1024**2
"""Bytes; all Wales takes about 200,000."""

MOST_ROWS = 20_000
MOST_COLUMNS = 100
"""Columns that are looked at; what a sheet says of its own size is not believed."""

Row = Mapping[str, str]
Cells = dict[tuple[str, str], str]
"""By a board's file and the path of a value: the sheet and the cell that it came from."""


@dataclass(frozen=True)
class Workbook:
    """What a spreadsheet holds."""

    rows: Mapping[str, tuple[tuple[int, Row], ...]]
    """By sheet, the rows with their numbers."""

    files: Mapping[str, bytes]
    """The file of each board, by its path."""

    cells: Cells
    problems: tuple[Problem, ...] = ()
    """Rows that belong to no board; what else is wrong, the checks of the files say."""

    def over(
        self, name: str, bundled: Mapping[str, bytes], scenarios: Mapping[str, bytes]
    ) -> Upload:
        """The boards laid over the landscape that comes with the program, and in their places."""
        stems = {path.rsplit("/", 1)[-1] for path in self.files}
        rest = {p: raw for p, raw in bundled.items() if not _is_board(p, stems)}
        mine = frozenset(self.files)
        return Upload(name, {**rest, **self.files}, scenarios, "data/", mine)

    def locate(self, problem: Problem) -> Problem:
        """The problem with the sheet and the cell in place of a file and a line."""
        parts = problem.field.split(".") if problem.field else []
        for end in range(len(parts), -1, -1):
            cell = self.cells.get((problem.file, ".".join(parts[:end])))
            if cell:
                return replace(problem, file=cell, line=0)
        return problem


def _is_board(path: str, names: Iterable[str]) -> bool:
    return path.startswith("data/boards/") and path.rsplit("/", 1)[-1] in names


def read_workbook(raw: bytes, name: str) -> Workbook:
    """The boards in a spreadsheet, as the files that they would be.

    Raises:
        LoadError: it is no spreadsheet, or its sheets are not those of the template.
    """
    problems: list[Problem] = []
    rows = _read_rows(raw, name, problems)
    if problems:
        raise LoadError(problems)
    reading = _Reading()
    for number, row in rows.get("boards", ()):
        reading.add_board(number, row)
    for sheet in ("members", "lines"):
        for number, row in rows.get(sheet, ()):
            reading.add_item(sheet, number, row)
    return Workbook(rows, reading.files(), reading.cells, tuple(reading.problems))


def _read_rows(raw: bytes, name: str, problems: list[Problem]) -> dict[str, Any]:
    if len(raw) > LARGEST_WORKBOOK:
        raise LoadError([Problem(name, 0, "", message("problem.workbook.large"))])
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            if sum(entry.file_size for entry in packed.infolist()) > LARGEST_UNPACKED:
                raise LoadError([Problem(name, 0, "", message("problem.workbook.unpacked"))])
        book = load_workbook(io.BytesIO(raw), read_only=True, data_only=True)
        return {sheet: tuple(_read_sheet(book, sheet, problems)) for sheet in SHEETS}
    except LoadError:
        raise
    except Exception as error:
        # What openpyxl raises for a broken file is of many kinds, and none says more than this.
        raise LoadError([Problem(name, 0, "", message("problem.workbook.broken"))]) from error


def _read_sheet(book: Any, sheet: str, problems: list[Problem]) -> Iterator[tuple[int, Row]]:
    if sheet not in book.sheetnames:
        problems.append(Problem(sheet, 0, "", message("problem.workbook.no-sheet")))
        return
    rows = book[sheet].iter_rows(values_only=True, max_row=MOST_ROWS + 2, max_col=MOST_COLUMNS)
    header = [_plain(value) for value in next(rows, ())]
    problems.extend(_judge_header(sheet, header))
    for number, values in enumerate(rows, start=2):
        if number > MOST_ROWS:
            said = message("problem.workbook.rows", most=f"{MOST_ROWS:,}")
            problems.append(Problem(sheet, 0, "", said))
            return
        row = {h: _plain(v) for h, v in zip(header, values, strict=False) if h}
        row = {h: text for h, text in row.items() if text and h != MARKS}
        if row:
            yield number, row


def _judge_header(sheet: str, header: Sequence[str]) -> Iterator[Problem]:
    known = tuple(column.name for column in SHEETS[sheet])
    for place, heading in enumerate(header, start=1):
        if heading and heading not in (*known, MARKS):
            said = message("problem.workbook.heading", got=echo(heading), headings=known)
            yield Problem(f"{sheet}!{get_column_letter(place)}1", 0, "", said)
    for name in known:
        if name not in header:
            yield Problem(f"{sheet}!1", 0, name, message("problem.workbook.no-heading"))


def _plain(value: object) -> str:
    """A cell as it would be written in a file."""
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value).strip()


@dataclass
class _Reading:
    """The values of the boards as they grow, and the cells that they come from."""

    problems: list[Problem] = field(default_factory=list)
    boards: dict[str, dict[str, Any]] = field(default_factory=dict)
    cells: Cells = field(default_factory=dict)

    def add_board(self, number: int, row: Row) -> None:
        name = row.get("id", "")
        if self._is_wrong("boards", number, name, is_new=True):
            return
        self.boards[name] = self._fill("boards", number, row, ())
        self._share_evidence(self.boards[name])
        self.cells[_path(name), ""] = f"boards!A{number}"

    def add_item(self, sheet: str, number: int, row: Row) -> None:
        name = row.get("board", "")
        if self._is_wrong(sheet, number, name, is_new=False):
            return
        items = self.boards[name].setdefault(sheet, [])
        at: Path = (sheet, len(items))
        items.append(self._fill(sheet, number, row, at))
        self.cells[_path(name), show_path(at)] = f"{sheet}!A{number}"

    def files(self) -> dict[str, bytes]:
        return {
            _path(name): yaml.dump(
                value, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True
            ).encode()
            for name, value in self.boards.items()
        }

    def _is_wrong(self, sheet: str, number: int, name: str, *, is_new: bool) -> bool:
        if not name:
            said = message("problem.workbook.no-id")
        elif is_new and name in self.boards:
            said = message("problem.workbook.id-twice", got=echo(name))
        elif is_new and "/" in name:
            said = message("problem.workbook.not-id", got=echo(name))
        elif not is_new and name not in self.boards:
            said = message("problem.workbook.no-board", got=echo(name))
        else:
            return False
        self.problems.append(Problem(f"{sheet}!A{number}", 0, "", said))
        return True

    def _fill(self, sheet: str, number: int, row: Row, at: Path) -> dict[str, Any]:
        value: dict[str, Any] = {}
        board = row.get("id") or row["board"]
        for place, column in enumerate(SHEETS[sheet], start=1):
            text = row.get(column.name, "")
            if column.path:
                cell = f"{sheet}!{get_column_letter(place)}{number}"
                # A key that is missing is told of with the cell where it should have been.
                self.cells[_path(board), show_path((*at, column.path[0]))] = cell
                self.cells[_path(board), show_path((*at, *column.path))] = cell
                if text:
                    _put(value, column, text)
        return value

    def _share_evidence(self, board: dict[str, Any]) -> None:
        """What a sheet says once of a board holds for its themes, duties and meetings."""
        keys = ("evidence", "sources", "because")
        shared = {key: board[key] for key in keys if key in board}
        for item in (*board.get("themes", ()), *board.get("duties", ())):
            item.update(deepcopy(shared))  # The same value twice would be written as an alias.
        if "meetings" in board:
            board["meetings"].update(deepcopy(shared))


def _put(value: dict[str, Any], column: Column, text: str) -> None:
    key, *inner = column.path
    if column.kind == "list":
        ids = [line.strip() for line in text.splitlines() if line.strip()]
        value[key] = [{inner[0]: each} for each in ids] if inner else ids
    elif column.kind == "cited":
        value[key] = [_citation(line) for line in text.splitlines() if line.strip()]
    elif inner:
        value.setdefault(key, {})[inner[0]] = text
        if inner[0] == "cy":
            value[key]["cy-status"] = "draft"
    else:
        value[key] = text


def _citation(line: str) -> dict[str, str]:
    source, colon, where = (part.strip() for part in line.partition(":"))
    return {"source": source, "where": where} if colon and where else {"source": source}


def _path(board: str) -> str:
    return f"data/boards/{board}.yaml"
