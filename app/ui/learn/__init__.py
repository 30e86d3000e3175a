"""The mode in which one learns: lessons, questions on the model, and what is remembered."""
