"""The card of what is selected: one file per kind of thing."""
