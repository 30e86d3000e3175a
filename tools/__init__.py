"""Programs for building and checking the project; none of them ships."""
