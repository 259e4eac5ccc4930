"""The script that Streamlit runs."""

from landscape.viewer.start import run

run()
