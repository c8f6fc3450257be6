"""The language model, where one is configured; everything works without it."""
