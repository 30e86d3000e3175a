"""The command line: each command is a few lines that call the rooms below."""
