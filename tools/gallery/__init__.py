"""Pictures of the whole program to look at: every place of the window in every look. Not shipped."""
