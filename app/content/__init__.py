"""What is known about trigger points: YAML -> typed records, and questions about them. Knows no mesh."""
