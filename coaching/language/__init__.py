"""Readers of free text: what a person wrote becomes facts, each with the words that show it."""
