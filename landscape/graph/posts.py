"""Posts that sit on several boards: roles in an organisation, never people."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from unicodedata import normalize

from landscape.graph.themes import find_broadest
from landscape.model.board import Board, HeldTheme, Member
from landscape.model.landscape import Landscape
from landscape.model.text import Text

Seat = tuple[Board, Member]


@dataclass(frozen=True)
class PostOnBoards:
    """A post with its seats on boards that hold themes of one kind and work in one same council."""

    organisation: str
    post: Text
    theme: str
    """The broadest theme, under which those of the boards fall."""

    seats: tuple[Seat, ...]
    """One or more for each board, by board."""

    held: tuple[HeldTheme, ...]
    """What is recorded of the boards' holding of such themes."""

    @property
    def boards(self) -> tuple[Board, ...]:
        """The boards, by id."""
        return tuple({board.id: board for board, _ in self.seats}.values())


def key_of(post: Text) -> str:
    """A post as an id: spellings that differ in capitals, accents or stops only have the same."""
    words = normalize("NFKD", post.en.casefold())
    plain = words.encode("ascii", "ignore").decode()
    key = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    return key if re.search("[a-z]", key) else _spell_out(words)


def pick_spelling(posts: Iterable[Text | None]) -> Text:
    """The first by alphabet of several spellings of one post."""
    spellings = (post for post in posts if post)
    return min(spellings, key=lambda post: (post.en, post.cy or ""))


def find_posts_on_related_boards(
    landscape: Landscape, *, at_least: int
) -> tuple[PostOnBoards, ...]:
    """The posts that sit on so many boards of related themes whose areas have a council in common.

    Themes are related when they are the same or fall under one broader theme. Of several sets of
    boards for one theme the largest is given. Sensitive boards are left out: their members are not
    to be named.
    """
    found = []
    for (organisation, _), seats in sorted(_find_seats_by_post(landscape).items()):
        if len({board.id for board, _ in seats}) < at_least:
            continue
        known = (held.theme for b, _ in seats for held in b.themes)
        themes = {find_broadest(landscape, one) for one in known if one in landscape.theme_by_id}
        for theme in sorted(themes):
            shared = _find_largest(landscape, _holding(landscape, seats, theme))
            if len({board.id for board, _ in shared}) >= at_least:
                found.append(_make(landscape, organisation, theme, shared))
    return tuple(found)


def _spell_out(words: str) -> str:
    """Words without Latin letters as an id: digits, and the number of every other letter."""
    letters = (letter for letter in words if letter.isalnum())
    return "-".join(one if one.isascii() else f"u{ord(one):x}" for one in letters) or "post"


def _find_seats_by_post(landscape: Landscape) -> dict[tuple[str, str], list[Seat]]:
    groups: dict[tuple[str, str], list[Seat]] = {}
    for board in landscape.boards:
        for member in board.members if not board.sensitive else ():
            if member.sits and member.organisation and member.post:
                key = (member.organisation, key_of(member.post))
                groups.setdefault(key, []).append((board, member))
    return groups


def _holding(landscape: Landscape, seats: list[Seat], theme: str) -> list[Seat]:
    return [seat for seat in seats if any(_find_held(landscape, seat[0], theme))]


def _find_held(landscape: Landscape, board: Board, theme: str) -> Iterator[HeldTheme]:
    known = (held for held in board.themes if held.theme in landscape.theme_by_id)
    return (held for held in known if find_broadest(landscape, held.theme) == theme)


def _find_largest(landscape: Landscape, seats: list[Seat]) -> list[Seat]:
    """The seats on the most boards that work in one same council."""
    councils = sorted({c for board, _ in seats for c in landscape.councils_of(board.area)})
    sets = ([s for s in seats if c in landscape.councils_of(s[0].area)] for c in councils)
    return max(sets, key=lambda found: len({board.id for board, _ in found}), default=[])


def _make(landscape: Landscape, organisation: str, theme: str, seats: list[Seat]) -> PostOnBoards:
    boards = {board.id: board for board, _ in seats}
    return PostOnBoards(
        organisation=organisation,
        post=pick_spelling(member.post for _, member in seats),
        theme=theme,
        seats=tuple(seats),
        held=tuple(h for b in boards.values() for h in _find_held(landscape, b, theme)),
    )
