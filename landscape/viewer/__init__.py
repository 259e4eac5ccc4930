"""The Streamlit pages; the only home of streamlit."""
