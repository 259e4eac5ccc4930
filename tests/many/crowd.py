"""Twenty-five people at once: what each asks, and what each is answered."""

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from threading import Barrier

from tests.load.uploads import FINANCE, a_zip, valid_files
from tests.many.visitor import Visitor

PEOPLE = 25
WITH_OWN_DATA = 8

PAGES = (
    ("map", "mode=table"),
    ("findings", ""),
    ("board", "board=csp-wrexham"),
    ("data", ""),
    ("board", "organisation=north-wales-police"),
    ("findings", "finding=GAP003+board%3Anw-safer-communities-board"),
    ("compare", "scenarios=gwent-five-public-services-boards-into-one"),
)
DAYS = ("", "day=2025-01-01", "day=2020-06-01")
LANGUAGES = ("", "lang=cy")

SHOW = "Show this landscape on every page"


@dataclass(frozen=True)
class Answer:
    """What somebody was told, page by page."""

    person: int
    pages: tuple[str, ...]


def question_of(person: int) -> tuple[str, str]:
    """The page and the address that a person asks for; no two ask for the same."""
    page, query = PAGES[person % len(PAGES)]
    more = DAYS[person % len(DAYS)], LANGUAGES[person % len(LANGUAGES)]
    return page, "&".join(part for part in (query, *more) if part)


def name_of(person: int) -> str:
    """The name of the board that only this person brings."""
    return f"Private Board Of Number {person} Alone"


def ask_all_at_once(address: str) -> list[Answer]:
    """Everybody begins at the same moment; the first few look at data of their own."""
    start = Barrier(PEOPLE)

    def visit(person: int) -> Answer:
        with closing(Visitor(address)) as visitor:
            start.wait()
            if person < WITH_OWN_DATA:
                return Answer(person, tuple(_look_at_own(visitor, person)))
            return Answer(person, (visitor.ask(*question_of(person)),))

    with ThreadPoolExecutor(PEOPLE) as pool:
        return list(pool.map(visit, range(PEOPLE)))


def ask_one_by_one(address: str, people: Iterable[int]) -> list[Answer]:
    """The same questions, each person alone."""
    answers = []
    for person in people:
        with closing(Visitor(address)) as visitor:
            answers.append(Answer(person, (visitor.ask(*question_of(person)),)))
    return answers


def _look_at_own(visitor: Visitor, person: int) -> Iterable[str]:
    files = valid_files()
    files[FINANCE] = files[FINANCE].replace(b"Finance Board", name_of(person).encode())
    visitor.ask("own")
    yield visitor.bring("my.zip", a_zip(files))
    yield visitor.press(SHOW)
    yield visitor.ask("map", "mode=table")
    yield visitor.ask("board", "board=finance")
    yield visitor.ask("findings")
