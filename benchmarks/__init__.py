"""Measures against the plain ways of doing the same; run by hand, never by the tests."""
