"""The command palette: one field from which everything can be reached by its name, or by what people call it."""
