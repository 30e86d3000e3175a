"""Uses the whole window at random for a long time, and tells what breaks. Not shipped."""
