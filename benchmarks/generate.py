"""Synthetic landscapes of any size: the same size and seed always give the same landscape.

Sixty boards make a region. In each region a police force, a health board, councils and a few more
sit on about half of the boards, other bodies on one or two. Five national bodies, the hubs, sit
on boards of every region, the largest on half of all.

    python -m benchmarks.generate 500 /tmp/landscape-of-500
"""

import random
import sys
from pathlib import Path

REGION = 60
"""Boards in a region, as in the north of Wales."""

COUNCILS = 22
NATIONAL = {
    "welsh-government": 0.5,
    "hmpps-wales": 0.25,
    "public-health-wales": 0.05,
    "natural-resources-wales": 0.02,
    "crown-prosecution-service": 0.02,
}
"""The hubs, and the share of all boards that each sits on."""

REGIONAL = {
    "police": ("police-force", 0.6),
    "health-board": ("health-board", 0.5),
    "fire-service": ("fire-rescue", 0.4),
    "commissioner": ("pcc", 0.4),
    "council-a": ("local-authority", 0.5),
    "council-b": ("local-authority", 0.5),
    "council-c": ("local-authority", 0.5),
    "voluntary-council": ("county-voluntary-council", 0.3),
}
"""The bodies of a region, their types, and the share of its boards that each sits on."""

LOCAL = 90
"""Other bodies in a region: few sit on more than two boards."""

FUNCTIONS = ("strategic", "operational", "case", "scrutiny", "advisory", "network")
THEMES = tuple(f"theme-{number:02}" for number in range(20))
WHY = "because: {en: made for a measurement, cy: gwnaed ar gyfer mesuriad, cy-status: draft}"


def generate_members(boards: int, seed: int = 1) -> list[list[str]]:
    """Who sits on each board, by the place of the board."""
    dice = random.Random(f"{seed} {boards}")
    return [_members(dice, place // REGION) for place in range(boards)]


def _members(dice: random.Random, region: int) -> list[str]:
    parties = [f"{name}-{region}" for name, (_, share) in REGIONAL.items() if dice.random() < share]
    parties += [name for name, share in NATIONAL.items() if dice.random() < share]
    some = {int(dice.paretovariate(0.8)) % LOCAL for _ in range(dice.randint(1, 8))}
    parties += [f"body-{region}-{number}" for number in sorted(some)]
    return parties


def generate_files(boards: int, seed: int = 1) -> dict[str, str]:
    """The text of every file of a landscape, by its path inside the folder."""
    dice = random.Random(f"{seed} {boards} files")
    members = generate_members(boards, seed)
    parties = sorted({party for board in members for party in board})
    files = {
        "landscape.yaml": "name: {en: Generated}\narea: wales\nas-of: 2024-01-01\n",
        "areas.yaml": _areas(),
        "organisations.yaml": f"organisations:\n{''.join(map(_organisation, parties))}",
        "themes.yaml": "themes:\n"
        + "".join(f"  - {{id: {t}, name: {{en: {t}}}}}\n" for t in THEMES),
        "duties.yaml": "duties: []\n",
        "sources.yaml": "".join(
            (
                "sources:\n",
                *(f"  - {{id: s{n}, title: Paper {n}, publisher: X}}\n" for n in range(50)),
            )
        ),
    }
    for place, seats in enumerate(members):
        region = place // REGION
        files[f"boards/region-{region}/board-{place}.yaml"] = _board(dice, place, seats)
    return files


def write_folder(folder: Path, boards: int, seed: int = 1) -> Path:
    """The folder, with a landscape written into it."""
    for name, text in generate_files(boards, seed).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def _areas() -> str:
    councils = [f"council-{number}" for number in range(COUNCILS)]
    lines = ["councils:"]
    for number, council in enumerate(councils, 1):
        lines += [
            f"  - id: {council}",
            f"    gss: W060000{number:02}",
            f"    name: {{en: {council}}}",
        ]
        lines += ["    residents: 140000", "    evidence: assumed", f"    {WHY}"]
    lines += [
        "areas:",
        "  - id: wales",
        "    kind: wales",
        "    name: {en: Wales, cy: Cymru, cy-status: official}",
    ]
    lines += [f"    councils: [{', '.join(councils)}]", "    evidence: assumed", f"    {WHY}"]
    return "\n".join(lines) + "\n"


def _organisation(party: str) -> str:
    kind = REGIONAL.get(party.rsplit("-", 1)[0], ("third-sector", 0))[0]
    lines = [f"  - id: {party}", f"    type: {kind}", f"    name: {{en: {party}}}"]
    lines += ["    sector: devolved", "    evidence: assumed", f"    {WHY}"]
    return "\n".join(lines) + "\n"


def _board(dice: random.Random, place: int, seats: list[str]) -> str:
    lines = [
        "# yaml-language-server: $schema=../../../schemas/board.schema.json",
        "name:",
        f"  en: Board {place} of region {place // REGION}",
        f"  cy: Bwrdd {place} rhanbarth {place // REGION}",
        "  cy-status: draft",
        "purpose:",
        "  en: To bring together those who answer for the same people in the same place.",
        f"function: {dice.choice(FUNCTIONS)}",
        "tier: regional",
        f"area: {dice.choice(['wales', f'council-{dice.randrange(COUNCILS)}'])}",
        "basis: non-statutory",
        f"since: {dice.randint(1990, 2020)}-04",
        "member-list: complete",
        f"meetings: {{a-year: {dice.choice([4, 6, 12])}, {_cited(dice)}}}",
        "themes:",
    ]
    for theme in dice.sample(THEMES, 2):
        lines += [f"  - theme: {theme}", "    evidence: inferred", f"    {WHY}"]
    lines.append("members:")
    for number, party in enumerate(seats):
        lines += [f"  - organisation: {party}", "    post: {en: Director}"]
        lines += [f"    capacity: {'member' if number else 'chair'}", "    reason: agreed"]
        lines += [f"    {part}" for part in _cited(dice).split(", ", 1)]
    above = place - place % REGION
    if place != above:
        lines += ["lines:", f"  - to: board-{dice.randrange(above, place)}", "    kind: reporting"]
        lines += [f"    {part}" for part in _cited(dice).split(", ", 1)]
    lines += [*_cited(dice).split(", ", 1)]
    return "\n".join(lines) + "\n"


def _cited(dice: random.Random) -> str:
    where = f"page {dice.randint(1, 90)}"
    return f"evidence: documented, sources: [{{source: s{dice.randrange(50)}, where: {where}}}]"


if __name__ == "__main__":
    write_folder(Path(sys.argv[2]), int(sys.argv[1]))
