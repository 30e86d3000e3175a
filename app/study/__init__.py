"""Learning: questions made from the content, what is remembered, and when it is asked again. Knows no mesh."""
