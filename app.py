"""Starts the viewer for `streamlit run app.py`; `landscape view` does the same."""

from landscape.viewer.start import run

run()
