"""Which boards could become one: better structures under stated rules."""
