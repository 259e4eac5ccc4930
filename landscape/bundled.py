"""What comes with the program and where it lies, and how the viewer is told what to show."""

from pathlib import Path

_PACKAGE = Path(__file__).parent

VIEWER = _PACKAGE / "viewer" / "main.py"
"""The script that Streamlit runs."""

DATA_VARIABLE = "LANDSCAPE_DATA"
"""Environment variable that names the folder to show."""

DAY_VARIABLE = "LANDSCAPE_DAY"
"""Environment variable that names the day shown first."""


def find_data() -> Path:
    """The folder of the bundled landscape: in the checkout, or inside the installed package."""
    return _find("data")


def find_scenarios() -> Path:
    """The folder of the bundled scenarios."""
    return _find("scenarios")


def _find(name: str) -> Path:
    installed = _PACKAGE / "bundled_files" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name
