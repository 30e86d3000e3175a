"""The window: panels that each show a part of the session and change it. The only room that knows Qt."""
