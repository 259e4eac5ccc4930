"""What every test shares: random tests alike on every machine, and the bundled landscape."""

import pytest
from hypothesis import HealthCheck, settings

from landscape.bundled import find_data
from landscape.load import load
from landscape.model.landscape import Landscape

settings.register_profile(
    "landscape",
    deadline=None,
    derandomize=True,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("landscape")


@pytest.fixture(scope="session")
def wales() -> Landscape:
    """The landscape that comes with the program, on every day; no test can change it."""
    return load(find_data())
