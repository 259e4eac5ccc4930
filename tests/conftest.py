"""What every test shares: random tests that give the same cases on every machine."""

from hypothesis import HealthCheck, settings

settings.register_profile(
    "landscape",
    deadline=None,
    derandomize=True,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("landscape")
