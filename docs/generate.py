"""Writes the files that are made from others, or checks that they are current.

python docs/generate.py            writes schemas/, docs/findings.md and the README's picture
python docs/generate.py --check    says which of them are stale, and ends with status 1
"""

import sys
from datetime import date
from pathlib import Path

from landscape.bundled import find_data
from landscape.findings import HEADINGS, RULES
from landscape.findings.rule import split_docstring
from landscape.graph import build
from landscape.load import load
from landscape.load.schemas import build_schemas
from landscape.render.chart import build_chart, draw
from landscape.render.selection import Selection, select
from landscape.scenario import ScenarioBody

ROOT = Path(__file__).parent.parent


def build_files() -> dict[str, str]:
    """The text of every generated file, by its path in the project."""
    schemas = build_schemas({"scenario": ScenarioBody})
    return {
        **{f"schemas/{name}": text for name, text in schemas.items()},
        "docs/findings.md": build_findings_page(),
        "docs/pictures/north-wales-regional.svg": build_picture(),
    }


def build_findings_page() -> str:
    """The page of all rules, from their docstrings."""
    parts = [
        "# Findings\n\nThis page is made from the rules themselves by `docs/generate.py`. A "
        "finding states a fact about named things; what to make of it is for people to decide.",
        "\n".join(
            f"- [{rule.code}](#{rule.code.lower()}) {split_docstring(rule.docstring)[0]}"
            for rule in RULES
        ),
    ]
    for rule in RULES:
        title, *texts = split_docstring(rule.docstring)
        parts.append(f"## {rule.code}\n\n{title}")
        parts += [f"### {head}\n\n{text}" for head, text in zip(HEADINGS, texts, strict=True)]
    return "\n\n".join(parts) + "\n"


def build_picture() -> str:
    """The regional boards of North Wales on 1 January 2020."""
    graph = build(load(find_data()).as_of(date(2020, 1, 1)))
    shown = select(graph, Selection(tiers=("regional",), area="north-wales"))
    title = "Regional boards in North Wales on 1 January 2020"
    return draw(build_chart(graph, shown, "en", title=title)).decode()


def main() -> None:
    """Writes or checks the files."""
    files = build_files()
    if "--check" not in sys.argv:
        for name, text in files.items():
            path = ROOT / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return
    stale = [n for n, text in files.items() if not _is_current(ROOT / n, text)]
    for name in stale:
        print(f"{name} is stale; run: python docs/generate.py")
    sys.exit(1 if stale else 0)


def _is_current(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text(encoding="utf-8") == text


if __name__ == "__main__":
    main()
