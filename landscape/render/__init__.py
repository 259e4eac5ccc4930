"""From values to text and pictures; the only home of graphviz."""
