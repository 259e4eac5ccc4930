"""Scenario files for the command line."""

from pathlib import Path


def write_scenario(folder: Path, name: str, board: str, day: str = "2020-01-01") -> str:
    """The path of a file in which one board ends."""
    folder.mkdir(exist_ok=True)
    file = folder / f"{name}.yaml"
    file.write_text(
        f"title: {{en: T}}\nsummary: {{en: S}}\nday: {day}\nevidence: assumed\n"
        f"because: {{en: b}}\nsteps:\n- {{op: retire, board: {board}, evidence: assumed, "
        "because: {en: b}}\n",
        encoding="utf-8",
    )
    return str(file)
