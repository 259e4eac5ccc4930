"""How well a landscape is known: counted, never scored."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pydantic import BaseModel

from landscape.model.board import Board, Conflict, MemberList
from landscape.model.duty import Duty, Grade
from landscape.model.evidence import Evidenced
from landscape.model.landscape import Landscape
from landscape.model.text import Text


@dataclass(frozen=True)
class EvidenceCount:
    """How many facts of one kind are documented, inferred and assumed."""

    kind: str
    documented: int
    inferred: int
    assumed: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.documented + self.inferred + self.assumed


@dataclass(frozen=True)
class WelshCount:
    """How many texts of one kind have Welsh from a source, a draft, or none."""

    kind: str
    official: int
    draft: int
    missing: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.official + self.draft + self.missing


def count_evidence(landscape: Landscape) -> tuple[EvidenceCount, ...]:
    """The facts about boards, by kind and by how well they are known."""
    boards = landscape.boards
    facts: dict[str, Sequence[Evidenced]] = {
        "boards": boards,
        "members": tuple(member for board in boards for member in board.members),
        "lines": tuple(line for board in boards for line in board.lines),
        "themes": tuple(held for board in boards for held in board.themes),
        "duties": tuple(met for board in boards for met in board.duties),
        "meetings": tuple(board.meetings for board in boards if board.meetings),
        "ties": tuple(tie for board in boards for tie in board.ties),
    }
    return tuple(_count_levels(kind, found) for kind, found in facts.items())


def count_welsh(landscape: Landscape) -> tuple[WelshCount, ...]:
    """The names and the other texts of a landscape, by the state of their Welsh."""
    names: dict[str, tuple[Text, ...]] = {
        "board-names": tuple(board.name for board in landscape.boards),
        "organisation-names": tuple(item.name for item in landscape.organisations),
        "area-names": (*(c.name for c in landscape.councils), *(a.name for a in landscape.areas)),
        "theme-names": tuple(theme.name for theme in landscape.themes),
        "duty-names": tuple(duty.name for duty in landscape.duties),
    }
    counts = [_count_welsh(kind, texts) for kind, texts in names.items()]
    every = _count_welsh("other-texts", tuple(_find_texts(landscape)))
    others = WelshCount(
        kind=every.kind,
        official=every.official - sum(count.official for count in counts),
        draft=every.draft - sum(count.draft for count in counts),
        missing=every.missing - sum(count.missing for count in counts),
    )
    return (*counts, others)


def find_boards_by_member_list(landscape: Landscape) -> dict[MemberList, tuple[Board, ...]]:
    """The boards, by how much of their membership is known."""
    return {
        known: tuple(board for board in landscape.boards if board.member_list == known)
        for known in ("complete", "partial", "unknown")
    }


def find_conflicts(landscape: Landscape) -> tuple[tuple[Board, Conflict], ...]:
    """The points on which sources disagree, each with the board that it is about."""
    return tuple((board, item) for board in landscape.boards for item in board.conflicts)


def find_placeholders(landscape: Landscape) -> tuple[Board, ...]:
    """The boards that no source names."""
    return tuple(board for board in landscape.boards if board.placeholder)


def find_duties_by_grade(landscape: Landscape) -> dict[Grade, tuple[Duty, ...]]:
    """The duties, by how well they are known."""
    return {
        grade: tuple(duty for duty in landscape.duties if duty.grade == grade)
        for grade in ("A", "B", "C")
    }


def _count_levels(kind: str, facts: Sequence[Evidenced]) -> EvidenceCount:
    levels = Counter(fact.evidence for fact in facts)
    return EvidenceCount(kind, levels["documented"], levels["inferred"], levels["assumed"])


def _count_welsh(kind: str, texts: Sequence[Text]) -> WelshCount:
    states = Counter(text.cy_status for text in texts)
    return WelshCount(kind, states["official"], states["draft"], states[None])


def _find_texts(value: object) -> Iterator[Text]:
    if isinstance(value, Text):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            if name != "whole":  # every day's landscape would count the texts again
                yield from _find_texts(getattr(value, name))
    elif isinstance(value, tuple):
        for part in value:
            yield from _find_texts(part)
